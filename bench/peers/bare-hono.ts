/** Hono with the adapter of the product, and one answer to each call: no server on Hono does less. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const answer = process.argv[2] ?? '{}'

const app = new Hono().all('*', (context) => context.body(answer, 200, { 'content-type': 'application/json' }))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`))

/** The work of a call, on Hono. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createWork } from './work-of-a-call.ts'

const work = createWork()
const headers = { 'content-type': 'application/json' }

const app = new Hono().all('*', async ({ req, body }) => {
  const { method, path } = req
  const text = method === 'POST' ? await req.text() : ''
  return body(work({ method, path, query: req.query(), body: text }), 200, headers)
})
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' })

/** Hono, which reads nothing but the address and answers with finished text: no server on Hono does less. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { assigned, done, queueStatus } from './replies.ts'

const sessionReply = JSON.stringify(assigned(1001))
const statusReply = JSON.stringify(queueStatus('会话中'))
const doneReply = JSON.stringify(done)
const headers = { 'content-type': 'application/json' }

const app = new Hono()
  .basePath('/open_api_v1/im')
  .post('/sessions', (context) => context.body(sessionReply, 200, headers))
  .get('/queue_status', (context) => context.body(statusReply, 200, headers))
  .post('/messages', (context) => context.body(doneReply, 200, headers))
  .delete('/sessions/:id', (context) => context.body(doneReply, 200, headers))
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' })

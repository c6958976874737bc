/** Fastify, with schemas for requests and replies and the same sessions. It checks no signature. */
import { fastify } from 'fastify'
import { createContactCentre } from './contact-centre.ts'
import { replies, requests } from './schemas.ts'

const centre = createContactCentre()
const app = fastify()

app.post<{ Body: { customer_token: string } }>(
  '/open_api_v1/im/sessions',
  { schema: { querystring: requests.signedQuery, body: requests.newSession, response: { 200: replies.assigned } } },
  (request, reply) => reply.send(centre.createSession(request.body.customer_token)),
)
app.delete<{ Params: { id: string } }>(
  '/open_api_v1/im/sessions/:id',
  { schema: { querystring: requests.signedQuery, response: { 200: replies.done } } },
  (request, reply) => reply.send(centre.closeSession(Number(request.params.id))),
)
app.get<{ Querystring: { customer_token: string } }>(
  '/open_api_v1/im/queue_status',
  { schema: { querystring: requests.statusQuery, response: { 200: replies.queueStatus } } },
  (request, reply) => reply.send(centre.queueStatus(request.query.customer_token)),
)
app.post<{ Body: { im_sub_session_id: number } }>(
  '/open_api_v1/im/messages',
  { schema: { querystring: requests.signedQuery, body: requests.newMessage, response: { 200: replies.done } } },
  (request, reply) => reply.send(centre.sendMessage(request.body.im_sub_session_id, request.body)),
)
void app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' })

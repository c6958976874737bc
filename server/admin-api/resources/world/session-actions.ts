/** Actions of an agent in a session. */
import { suggest } from '../../../../common/mistakes.ts'
import { count, integer, listOf, named, object, oneOf, optional, text, type Of } from '../../../../common/schema.ts'
import { customerTokenOf } from '../../host.ts'
import { Problem } from '../../problem.ts'
import { found, route } from '../../route.ts'
import { messageSchema, serializeMessage } from './messages.ts'
import { queueEntrySchema, serializeQueueEntry } from './queues.ts'
import { openSessionIn, serializeSession, sessionIn, sessionSchema } from './sessions.ts'

const newSessionSchema = named('NewSession', object({ customer_id: integer() }))
export const newMessageSchema = named(
  'NewMessage',
  object({
    type: optional(text('default: message')),
    data: object({
      content: text('the text, or the address of the file'),
      filename: optional(text()),
      filesize: optional(text()),
      duration: optional(count('seconds')),
      font: optional(text()),
    }),
  }),
)
export const transferSchema = named(
  'Transfer',
  object({ agent_id: optional(integer()), group_id: optional(integer()) }),
)
const closeSchema = named(
  'CloseSession',
  object({
    close_type: optional(oneOf('normal', 'redirect', 'force')),
    by: optional({ ...oneOf('agent', 'customer'), description: 'who ends the session; default: the agent' }),
  }),
)
const readSchema = named('ReadMessages', object({ message_ids: optional(listOf(text(), 'default: all')) }))

export type NewMessage = Of<typeof newMessageSchema>
export type Transfer = Of<typeof transferSchema>

export const sessionActionRoutes = [
  route({
    operationId: 'openSession',
    method: 'post',
    path: '/sessions',
    summary: 'Opens a session for a customer of any channel; 202 if the customer has to wait',
    body: newSessionSchema,
    reply: sessionSchema,
    status: 201,
    accepted: queueEntrySchema,
    answer({ company, body: { customer_id } }) {
      const { world } = company
      const { customerToken } = found(world.customers.byId(customer_id), 'customer', customer_id)
      const outcome = world.sessions.requestFor(customer_id, { assignType: 'agent' })
      if (outcome.kind === 'assigned') return serializeSession(outcome.session, customerToken)
      const waiting = world.queues.entryOf(customer_id)
      if (waiting) return Response.json(serializeQueueEntry(waiting, customerToken), { status: 202 })
      throw new Problem(409, 'No agent is online.')
    },
  }),
  route({
    operationId: 'sayAsAgent',
    method: 'post',
    path: '/sessions/{id}/messages',
    summary: 'Sends a message as the agent',
    body: newMessageSchema,
    reply: messageSchema,
    status: 201,
    answer(call) {
      const { type, data } = call.body
      const input = { ...(type === undefined ? {} : { type }), data }
      const outcome = call.company.world.messages.fromAgent(openSessionIn(call).id, input)
      switch (outcome.kind) {
        case 'sent':
          return serializeMessage(outcome.message)
        case 'no-session':
          throw new Problem(409, 'The session is closed.')
        case 'unknown-type':
          throw new Problem(422, `An agent cannot send a "${outcome.type}"${suggest(outcome.type, outcome.known)}`)
        case 'unsupported-type':
          throw new Problem(
            422,
            `Udesk does not push messages of type "${outcome.type}" to the integrator; set the assumption push.unsupported-types=push to push them.`,
          )
      }
    },
  }),
  route({
    operationId: 'transferSession',
    method: 'post',
    path: '/sessions/{id}/transfer',
    summary: 'Transfers the session to another agent; replies with the new session',
    body: transferSchema,
    reply: sessionSchema,
    status: 201,
    answer(call) {
      const outcome = call.company.world.sessions.transfer(openSessionIn(call).id, readTarget(call.body))
      switch (outcome.kind) {
        case 'transferred':
          return serializeSession(outcome.session, customerTokenOf(outcome.session.customerId, call.company))
        case 'unknown-agent':
          throw new Problem(422, `There is no agent ${String(call.body.agent_id)}.`)
        case 'unknown-group':
          throw new Problem(422, `There is no group ${String(call.body.group_id)}.`)
        case 'same-agent':
          throw new Problem(409, 'The session is already with this agent.')
        case 'offline':
          throw new Problem(409, 'No agent there is online.')
        case 'full':
          throw new Problem(409, 'No agent there has room for another customer.')
        case 'no-session':
          throw new Problem(409, 'The session is closed.')
      }
    },
  }),
  route({
    operationId: 'closeSession',
    method: 'post',
    path: '/sessions/{id}/close',
    summary: 'Ends the session, as the agent or as the customer',
    body: closeSchema,
    reply: sessionSchema,
    answer(call) {
      const session = openSessionIn(call)
      const { by = 'agent', close_type } = call.body
      call.company.world.sessions.close(session.id, by, close_type)
      return serializeSession(session, customerTokenOf(session.customerId, call.company))
    },
  }),
  route({
    operationId: 'readAsAgent',
    method: 'post',
    path: '/sessions/{id}/read',
    summary: 'Marks the customer’s messages as read by the agent (sending a message does not mark them)',
    body: readSchema,
    reply: readSchema,
    answer(call) {
      const outcome = call.company.world.messages.read(sessionIn(call).id, 'agent', call.body.message_ids)
      return { message_ids: outcome.kind === 'read' ? outcome.messageIds : [] }
    },
  }),
]

function readTarget({ agent_id, group_id }: Transfer): { agentId: number } | { groupId: number } {
  if (agent_id !== undefined && group_id === undefined) return { agentId: agent_id }
  if (group_id !== undefined && agent_id === undefined) return { groupId: group_id }
  throw new Problem(422, 'Give either agent_id or group_id.')
}

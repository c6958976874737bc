import { signedStructUrl } from '../../open-api/client/sign-call.ts'
import type { Company } from '../../company.ts'
import { suggest } from '../../../common/mistakes.ts'
import type { Session } from '../../world/types.ts'
import { tokenOf } from '../host.ts'
import { Problem } from '../problem.ts'
import { found, integerIn, listRoute, route, type Call } from '../route.ts'
import { integer, object, oneOf, optional, text } from '../../../common/schema.ts'
import * as schemas from '../schemas.ts'
import { showMessage, showQueueEntry, showSession, showSessionInFull } from '../shapes.ts'
import type { Transfer } from '../types.ts'

/** Conversations, and all that an agent does in them. */
export const sessionRoutes = [
  listRoute({
    operationId: 'listSessions',
    path: '/sessions',
    summary: 'All sessions',
    filter: object({
      customer_token: optional(text()),
      agent_id: optional(integer()),
      state: optional(oneOf('open', 'closed')),
    }),
    item: schemas.session,
    sources: ({ company }) => ({ entries: company.world.sessions.list(), dropped: 0 }),
    where: (session, { company, query: { customer_token, agent_id, state } }) =>
      (customer_token === undefined || tokenOf(session.customerId, company) === customer_token) &&
      (agent_id === undefined || session.agentId === agent_id) &&
      (state === undefined || session.state === state),
    show: (session, { company }) => showSession(session, tokenOf(session.customerId, company)),
  }),
  route({
    operationId: 'getSession',
    method: 'get',
    path: '/sessions/{id}',
    summary: 'One session with its messages',
    reply: schemas.sessionInFull,
    answer(call) {
      const session = sessionOf(call)
      return showSessionInFull(session, tokenOf(session.customerId, call.company))
    },
  }),
  route({
    operationId: 'getStructPage',
    method: 'get',
    path: '/sessions/{id}/struct-page',
    summary: 'The signed address of the page of structured messages, as the agent’s browser opens it',
    reply: schemas.structPage,
    answer: (call) => ({ url: structPageOf(openSessionOf(call), call.company) }),
  }),
  route({
    operationId: 'openSession',
    method: 'post',
    path: '/sessions',
    summary: 'Opens a session for a customer, also one of the web or of the SDK; 202 while the customer waits',
    body: schemas.newSession,
    reply: schemas.session,
    status: 201,
    accepted: schemas.queueEntry,
    answer({ company, body: { customer_id } }) {
      const { world } = company
      const { customerToken } = found(world.customers.byId(customer_id), 'customer', customer_id)
      const outcome = world.sessions.requestFor(customer_id, { assignType: 'agent' })
      if (outcome.kind === 'assigned') return showSession(outcome.session, customerToken)
      const waiting = world.queues.list().find((entry) => entry.customerId === customer_id)
      if (waiting) return Response.json(showQueueEntry(waiting, customerToken), { status: 202 })
      throw new Problem(409, 'No agent is online.')
    },
  }),
  route({
    operationId: 'sayAsAgent',
    method: 'post',
    path: '/sessions/{id}/messages',
    summary: 'The agent says something',
    body: schemas.words,
    reply: schemas.message,
    status: 201,
    answer(call) {
      const { type, data } = call.body
      const input = { ...(type === undefined ? {} : { type }), data }
      const outcome = call.company.world.messages.fromAgent(openSessionOf(call).id, input)
      switch (outcome.kind) {
        case 'sent':
          return showMessage(outcome.message)
        case 'no-session':
          throw new Problem(409, 'The session is closed.')
        case 'unknown-type':
          throw new Problem(422, `An agent cannot send a "${outcome.type}"${suggest(outcome.type, outcome.known)}`)
        case 'unsupported-type':
          throw new Problem(
            422,
            `Udesk does not push messages of type "${outcome.type}" to the integrator; under the assumption push.unsupported-types=push it does.`,
          )
      }
    },
  }),
  route({
    operationId: 'transferSession',
    method: 'post',
    path: '/sessions/{id}/transfer',
    summary: 'The agent hands the customer on; answers with the new session',
    body: schemas.transfer,
    reply: schemas.session,
    status: 201,
    answer(call) {
      const outcome = call.company.world.sessions.transfer(openSessionOf(call).id, readTarget(call.body))
      switch (outcome.kind) {
        case 'transferred':
          return showSession(outcome.session, tokenOf(outcome.session.customerId, call.company))
        case 'unknown-agent':
          throw new Problem(422, `There is no agent ${String(call.body.agent_id)}.`)
        case 'unknown-group':
          throw new Problem(422, `There is no group ${String(call.body.group_id)}.`)
        case 'same-agent':
          throw new Problem(409, 'This agent has the session already.')
        case 'offline':
          throw new Problem(409, 'Nobody there is online.')
        case 'full':
          throw new Problem(409, 'Nobody there has room.')
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
    body: schemas.close,
    reply: schemas.session,
    answer(call) {
      const session = openSessionOf(call)
      const { by = 'agent', close_type } = call.body
      call.company.world.sessions.close(session.id, by, close_type)
      return showSession(session, tokenOf(session.customerId, call.company))
    },
  }),
  route({
    operationId: 'readAsAgent',
    method: 'post',
    path: '/sessions/{id}/read',
    summary: 'The agent has read the customer’s messages (speaking alone does not mark them)',
    body: schemas.read,
    reply: schemas.read,
    answer(call) {
      const outcome = call.company.world.messages.read(sessionOf(call).id, 'agent', call.body.message_ids)
      return { message_ids: outcome.kind === 'read' ? outcome.messageIds : [] }
    },
  }),
]

type AnyCall = Pick<Call<unknown, unknown>, 'company' | 'path'>

function sessionOf({ company, path }: AnyCall) {
  const id = integerIn(path, 'id')
  return found(company.world.sessions.get(id), 'session', id)
}

function openSessionOf(call: AnyCall) {
  const session = sessionOf(call)
  if (session.state === 'open') return session
  const next = session.to === null ? '' : ` It went on as session ${session.to}.`
  throw new Problem(409, `Session ${session.id} is closed.${next}`)
}

function readTarget({ agent_id, group_id }: Transfer): { agentId: number } | { groupId: number } {
  if (agent_id !== undefined && group_id === undefined) return { agentId: agent_id }
  if (group_id !== undefined && agent_id === undefined) return { groupId: group_id }
  throw new Problem(422, 'A transfer goes to one agent_id or to one group_id.')
}

/** The page that the company has set, told and signed for one conversation. Only an SDK has a `jid_resource`. */
function structPageOf({ id, customerId, agentId }: Session, { world, wiring, clock }: Company): string {
  const page = world.settings.get().structMessagesPage
  if (page === null || !URL.canParse(page))
    throw new Problem(
      409,
      'No page of structured messages is set: PATCH /__admin/settings {"struct_messages_page": "https://…"} does it.',
    )
  const jidResource = world.customers.byId(customerId)?.sdkToken ?? ''
  return signedStructUrl({
    url: page,
    query: { im_sub_session_id: id, customer_id: customerId, agent_id: agentId, jid_resource: jidResource },
    structKey: wiring.structKey,
    timestamp: Math.floor(clock.now() / 1000),
  })
}

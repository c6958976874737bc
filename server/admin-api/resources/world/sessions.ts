import { isoInstant, isoInstantOrNull } from '../../../../common/dates.ts'
import {
  count,
  instant,
  integer,
  listOf,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
} from '../../../../common/schema.ts'
import type { Of } from '../../../../common/schema.ts'
import type { Company } from '../../../company.ts'
import { countFirst } from '../../../ordered-list.ts'
import type * as World from '../../../world/types.ts'
import { customerTokenOf } from '../../host.ts'
import { Problem } from '../../problem.ts'
import { type Entries, found, integerIn, listRoute, route, type RouteCall } from '../../route.ts'
import { messageSchema, serializeMessage } from './messages.ts'

const sessionFields = {
  id: integer('the im_sub_session_id'),
  customer_token: nullable(text()),
  customer_id: integer(),
  agent_id: integer(),
  group_id: nullable(integer()),
  channel: text(),
  state: oneOf('open', 'closed'),
  close_type: nullable(oneOf('normal', 'redirect', 'force')),
  opened_at: instant(),
  closed_at: nullable(instant()),
  from: nullable(integer('the session before a transfer')),
  to: nullable(integer('the session after a transfer')),
  unread: count('messages of the customer that the agent has not read'),
} as const

export const sessionSchema = named('Session', object(sessionFields))

export const voteSchema = named(
  'Vote',
  object({
    option_id: integer(),
    option_name: text('what the customer was shown'),
    remark: text(),
    resolved_state: nullable<0 | 1>({
      type: 'integer',
      enum: [0, 1],
      description: '0: the problem is solved, 1: it is not',
    }),
    voted_at: instant(),
  }),
)

export const sessionInFullSchema = named(
  'SessionInFull',
  object({
    ...sessionFields,
    messages: listOf(messageSchema),
    preview: nullable(text('what the customer is typing')),
    survey: nullable(voteSchema),
  }),
)

export type Session = Of<typeof sessionSchema>
export type SessionInFull = Of<typeof sessionInFullSchema>
export type Vote = Of<typeof voteSchema>

const sessionFilter = object({
  customer_token: optional(text()),
  agent_id: optional(integer()),
  state: optional(oneOf('open', 'closed')),
})

export const sessionRoutes = [
  listRoute({
    operationId: 'listSessions',
    path: '/sessions',
    summary: 'All sessions',
    filter: sessionFilter,
    item: sessionSchema,
    sources: ({ company, query }) => ({ entries: narrowedSessions(company, query), dropped: 0 }),
    where: (session, { company, query: { customer_token, agent_id, state } }) =>
      (customer_token === undefined || customerTokenOf(session.customerId, company) === customer_token) &&
      (agent_id === undefined || session.agentId === agent_id) &&
      (state === undefined || session.state === state),
    show: (session, { company }) => serializeSession(session, customerTokenOf(session.customerId, company)),
  }),
  route({
    operationId: 'getSession',
    method: 'get',
    path: '/sessions/{id}',
    summary: 'One session with its messages',
    reply: sessionInFullSchema,
    answer(call) {
      const session = sessionIn(call)
      return serializeSessionInFull(session, customerTokenOf(session.customerId, call.company))
    },
  }),
]

export function serializeSession(session: World.Session, customerToken: string | null): Session {
  return {
    id: session.id,
    customer_token: customerToken,
    customer_id: session.customerId,
    agent_id: session.agentId,
    group_id: session.groupId,
    channel: session.channel,
    state: session.state,
    close_type: session.closeType,
    opened_at: isoInstant(session.openedAt),
    closed_at: isoInstantOrNull(session.closedAt),
    from: session.from,
    to: session.to,
    unread: session.unread,
  }
}

export function serializeSessionInFull(session: World.Session, customerToken: string | null): SessionInFull {
  return {
    ...serializeSession(session, customerToken),
    messages: session.messages.map(serializeMessage),
    preview: session.preview,
    survey: session.survey && serializeVote(session.survey),
  }
}

/** The sessions of the filter, and perhaps others. */
function narrowedSessions(
  { world }: Company,
  { customer_token, agent_id, state }: SessionFilter,
): Entries<World.Session> {
  const { sessions } = world.state
  const isNarrowed = customer_token !== undefined || state === 'open'
  const filter = { customerToken: customer_token, agentId: agent_id, state }
  const narrowed = isNarrowed ? countable(world.sessions.list(filter)) : sessions
  return {
    length: narrowed.length,
    slice: narrowed.slice,
    indexAfter(id) {
      const after = sessions.get(Number(id))
      return String(after?.id) === id ? narrowed.countWhile((session) => session.id <= Number(id)) : undefined
    },
  }
}

const countable = (sessions: readonly World.Session[]) => ({
  length: sessions.length,
  slice: (from: number, to: number) => sessions.slice(from, to),
  countWhile: (isBefore: (session: World.Session) => boolean) => countFirst(sessions, isBefore),
})

type SessionFilter = Of<typeof sessionFilter>

export function serializeVote(vote: World.SurveyVote): Vote {
  return {
    option_id: vote.optionId,
    option_name: vote.optionName,
    remark: vote.remark,
    resolved_state: vote.resolvedState,
    voted_at: isoInstant(vote.votedAt),
  }
}

/** The session of the path, or 404. */
export function sessionIn({ company, path }: CallOfSession): World.Session {
  const id = integerIn(path, 'id')
  return found(company.world.sessions.get(id), 'session', id)
}

/** The session of the path, or 404, or 409 when it is closed. */
export function openSessionIn(call: CallOfSession): World.Session {
  const session = sessionIn(call)
  if (session.state === 'open') return session
  const next = session.to === null ? '' : ` It went on as session ${session.to}.`
  throw new Problem(409, `Session ${session.id} is closed.${next}`)
}

type CallOfSession = Pick<RouteCall<unknown, unknown>, 'company' | 'path'>

/** How /__admin shows things: the one place where our camelCase becomes snake_case and instants become ISO 8601. */
import { isoInstant } from '../../common/dates.ts'
import type { Fault } from '../faults.ts'
import type { Clock } from '../clock/clock.ts'
import type { Attempt, Diagnosis, JournalEvent, PushEntry, RequestEntry } from '../journal.ts'
import type * as World from '../world/types.ts'
import type { QueueEntry as Queued } from '../world/world.ts'
import type { BreakerState, WebhookEvent } from '../pushes/addresses.ts'
import type { Company } from '../company.ts'
import type * as Shown from './types.ts'

const isoOrNull = (at: number | null) => (at === null ? null : isoInstant(at))

export function showAgent(agent: World.Agent): Shown.Agent {
  return {
    id: agent.id,
    name: agent.name,
    nick: agent.nick,
    avatar: agent.avatar,
    status: agent.status,
    custom_status: agent.customStatus,
    capacity: agent.capacity,
    group_ids: agent.groupIds,
    auto_reply: agent.autoReply,
  }
}

export function showGroup({ id, name }: World.Group): Shown.Group {
  return { id, name }
}

export function showCustomer(customer: World.Customer): Shown.Customer {
  return {
    id: customer.id,
    open_api_token: customer.customerToken,
    web_token: customer.webToken,
    sdk_token: customer.sdkToken,
    channel: customer.channel,
    nick_name: customer.nickName,
    online: customer.online,
    created_at: isoInstant(customer.createdAt),
  }
}

export function showQueueEntry(entry: Queued, customerToken: string | null): Shown.QueueEntry {
  const { place } = entry
  return {
    customer_token: customerToken,
    customer_id: entry.customerId,
    state: entry.state,
    count: entry.count,
    queue: entry.queue,
    agent_id: entry.agentId ?? (typeof place === 'object' && 'agentId' in place ? place.agentId : null),
    group_id: typeof place === 'object' && 'groupId' in place ? place.groupId : null,
    channel: entry.channel,
    since: isoInstant(entry.since),
  }
}

export function showLeftMessage(left: World.LeftMessage, customerToken: string | null): Shown.LeftMessage {
  return {
    customer_token: customerToken,
    customer_id: left.customerId,
    agent_id: left.agentId,
    group_id: left.groupId,
    settled: left.settled,
    message: showMessage(left.message),
  }
}

export function showSession(session: World.Session, customerToken: string | null): Shown.Session {
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
    closed_at: isoOrNull(session.closedAt),
    from: session.from,
    to: session.to,
    unread: session.messages.filter(({ sender, readAt }) => sender === 'customer' && readAt === null).length,
  }
}

export function showSessionInFull(session: World.Session, customerToken: string | null): Shown.SessionInFull {
  return {
    ...showSession(session, customerToken),
    messages: session.messages.map(showMessage),
    preview: session.preview,
    survey: session.survey && showVote(session.survey),
  }
}

function showVote(vote: World.SurveyVote): Shown.Vote {
  return {
    option_id: vote.optionId,
    option_name: vote.optionName,
    remark: vote.remark,
    resolved_state: vote.resolvedState,
    voted_at: isoInstant(vote.votedAt),
  }
}

export function showMessage(message: World.Message): Shown.Message {
  return {
    id: message.id,
    sender: message.sender,
    type: message.type,
    data: message.data,
    created_at: isoInstant(message.createdAt),
    read_at: isoOrNull(message.readAt),
  }
}

export function showRequest(entry: RequestEntry): Shown.Request {
  return {
    id: entry.id,
    at: isoInstant(entry.at),
    ms: entry.ms,
    method: entry.method,
    path: entry.path,
    operation: entry.operation,
    customer_token: entry.customerToken,
    status: entry.status,
    code: entry.code,
    fault: entry.fault,
    violations: entry.violations,
    diagnosis: entry.diagnosis && showDiagnosis(entry.diagnosis),
    caused: [...entry.caused],
  }
}

export function showRequestInFull(entry: RequestEntry): Shown.RequestInFull {
  const { query, headers, body, reply } = entry
  return { ...showRequest(entry), query, headers, body, reply }
}

export function showDiagnosis({ cause, hint, expected }: Diagnosis): Shown.Diagnosis {
  return { cause, hint, expected: expected && { string_to_sign: expected.stringToSign, digest: expected.digest } }
}

export function showPush(entry: PushEntry): Shown.Push {
  return {
    id: entry.id,
    at: isoInstant(entry.at),
    kind: entry.kind,
    types: [...entry.types],
    customer_token: entry.customerToken,
    body: entry.body,
    state: entry.state,
    reason: entry.reason,
    attempts: entry.attempts.map(showAttempt),
    caused_by: entry.causedBy,
    fault: entry.fault,
  }
}

export function showAttempt({ at, ms, outcome, status, note }: Attempt): Shown.Attempt {
  return { at: isoInstant(at), ms, outcome, status, ...(note === null ? {} : { note }) }
}

export function showBreaker(breaker: BreakerState): Shown.Breaker {
  const { state, timeouts, limit, windowMs, until } = breaker
  return { state, timeouts, limit, window_ms: windowMs, until: isoOrNull(until) }
}

export function showClock({ mode, now }: Pick<Clock, 'mode' | 'now'>): Shown.Clock {
  return { mode: mode(), now: isoInstant(now()) }
}

export function showFault({ customerToken, times, until, ...same }: Fault): Shown.Fault {
  return { ...same, customer_token: customerToken, times: times === Infinity ? null : times, until: isoOrNull(until) }
}

export function showEnv({ admins, password, apiToken, structKey }: Company['wiring'], origin: string): Shown.Env {
  return {
    UDESK_BASE_URL: `${origin}/open_api_v1`,
    UDESK_ORIGIN: origin,
    UDESK_EMAIL: admins[0] ?? '',
    UDESK_PASSWORD: password,
    UDESK_API_TOKEN: apiToken,
    UDESK_STRUCT_MESSAGE_KEY: structKey,
  }
}

/** What followers of the event stream see: the item as its list shows it. */
export function serializeEvent(happening: JournalEvent): { type: string; data: unknown } {
  const { type } = happening
  switch (type) {
    case 'request':
      return { type, data: showRequest(happening.request) }
    case 'push':
      return { type, data: showPush(happening.push) }
    case 'attempt':
      return { type, data: { push: happening.push.id, ...showAttempt(happening.attempt) } }
    case 'world':
      return { type, data: showWorldEvent(happening.event as Recorded, happening.at) } // nobody else records
    case 'clock':
      return { type, data: showClock(happening.clock) }
    case 'fault':
      return { type, data: showFault(happening.fault) }
    case 'run':
      return { type, data: happening.run }
    case 'reset':
      return { type, data: { at: isoInstant(happening.at) } }
  }
}

type Recorded = World.WorldEvent | WebhookEvent

function showWorldEvent(event: Recorded, at: number): Record<string, unknown> {
  const customerToken = 'customer' in event ? event.customer.customerToken : null
  return {
    type: event.type,
    at: isoInstant(at),
    ...('customer' in event && { customer: showCustomer(event.customer) }),
    ...('agent' in event && { agent: showAgent(event.agent) }),
    ...('group' in event && { group: showGroup(event.group) }),
    ...('session' in event && event.session && { session: showSession(event.session, customerToken) }),
    ...('vote' in event && { vote: showVote(event.vote) }),
    ...('robotSession' in event && { robot_session: showRobotSession(event.robotSession) }),
    ...('messages' in event && { messages: event.messages.map(showMessage) }),
    ...('message' in event && { message: showMessage(event.message) }),
    ...('messageIds' in event && { message_ids: event.messageIds }),
    ...('by' in event && { by: event.by }),
    ...('content' in event && { content: event.content }),
    ...('count' in event && { count: event.count }),
    ...('reason' in event && { reason: event.reason }),
    ...('url' in event && { url: event.url }),
    ...('until' in event && { until: event.until }),
  }
}

function showRobotSession({ robot, ...session }: World.RobotSession): Record<string, unknown> {
  return {
    id: session.id,
    ...(robot.kind === 'urobot' && { robot_id: robot.robotId, scene_id: robot.sceneId }),
    robot_role_id: session.roleId,
    started_at: isoInstant(session.startedAt),
    answers: session.answers.map(({ id, questionId, flowId, vote }) => ({
      id,
      question_id: questionId,
      flow_id: flowId,
      vote,
    })),
    clicks: session.clicks.map(({ queryType, questionId, answerId }) => ({
      query_type: queryType,
      question_id: questionId,
      message_id: answerId,
    })),
    survey: session.vote && { option_id: session.vote.optionId, remark: session.vote.remark },
    transfers: session.transfers,
  }
}

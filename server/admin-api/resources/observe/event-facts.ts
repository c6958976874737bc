/** What the event stream keeps of an event, and how followers get it. */
import { isoInstant } from '../../../../common/dates.ts'
import { roughSize } from '../../../rough-size.ts'
import type { Attempt, JournalEvent, PushEntry } from '../../../journal.ts'
import type { WebhookEvent } from '../../../pushes/addresses.ts'
import type * as World from '../../../world/types.ts'
import { serializeClock } from '../control/clock.ts'
import { serializeFault } from '../control/faults.ts'
import { serializeAgent } from '../world/agents.ts'
import { serializeCustomer } from '../world/customers.ts'
import { serializeGroup } from '../world/groups.ts'
import { serializeMessage } from '../world/messages.ts'
import { serializeSession, serializeVote } from '../world/sessions.ts'
import { serializeAttempt, serializePush } from './pushes.ts'
import { serializeRequest } from './requests.ts'

/** Nothing in it changes later. */
export type EventFact = { readonly bytes: number } & (
  | Extract<JournalEvent, { type: 'request' | 'push' | 'reset' }>
  | { type: 'attempt'; pushId: string; attempt: Attempt }
  | { type: 'clock' | 'fault' | 'run' | 'world'; data: unknown }
)

/** Keeps an answered request and an attempt by reference, because they do not change any more. All else is copied. */
export function keepEvent(event: JournalEvent): EventFact {
  switch (event.type) {
    case 'request':
      return { type: 'request', request: event.request, bytes: event.request.bytes }
    case 'push':
      return { type: 'push', push: copyPush(event.push), bytes: event.push.bytes }
    case 'attempt':
      return { type: 'attempt', pushId: event.push.id, attempt: event.attempt, bytes: 200 }
    case 'reset':
      return { type: 'reset', at: event.at, bytes: 200 }
    case 'world':
      return worldFact(serializeWorldEvent(event.event as RecordedEvent, event.at)) // only the world and the webhook record events
    case 'clock':
      return { type: 'clock', data: serializeClock(event.clock), bytes: 200 }
    case 'fault':
      return { type: 'fault', data: serializeFault(event.fault), bytes: 400 }
    case 'run':
      return { type: 'run', data: event.run, bytes: 400 }
  }
}

/** Without a spread, because V8 would give each copy a shape of its own. */
const copyPush = (push: PushEntry): PushEntry => ({
  id: push.id,
  at: push.at,
  tick: push.tick,
  kind: push.kind,
  types: push.types,
  customerToken: push.customerToken,
  body: push.body,
  state: push.state,
  reason: push.reason,
  attempts: [...push.attempts],
  causedBy: push.causedBy,
  fault: push.fault,
  bytes: push.bytes,
})

const worldFact = (data: object): EventFact => ({ type: 'world', data, bytes: roughSize(data) })

/** An event as followers get it: in the same format as the list of its resource. */
export function serializeEvent(fact: EventFact): { type: string; data: unknown } {
  const { type } = fact
  switch (type) {
    case 'request':
      return { type, data: serializeRequest(fact.request) }
    case 'push':
      return { type, data: serializePush(fact.push) }
    case 'attempt':
      return { type, data: { push: fact.pushId, ...serializeAttempt(fact.attempt) } }
    case 'reset':
      return { type, data: { at: isoInstant(fact.at) } }
    case 'world':
    case 'clock':
    case 'fault':
    case 'run':
      return { type, data: fact.data }
  }
}

type RecordedEvent = World.WorldEvent | WebhookEvent

function serializeWorldEvent(event: RecordedEvent, at: number): Record<string, unknown> {
  const customerToken = 'customer' in event ? event.customer.customerToken : null
  return {
    type: event.type,
    at: isoInstant(at),
    ...('customer' in event && { customer: serializeCustomer(event.customer) }),
    ...('agent' in event && { agent: serializeAgent(event.agent) }),
    ...('group' in event && { group: serializeGroup(event.group) }),
    ...('session' in event && event.session && { session: serializeSession(event.session, customerToken) }),
    ...('vote' in event && { vote: serializeVote(event.vote) }),
    ...('robotSession' in event && { robot_session: serializeRobotSession(event.robotSession) }),
    ...('messages' in event && { messages: event.messages.map(serializeMessage) }),
    ...('message' in event && { message: serializeMessage(event.message) }),
    ...('messageIds' in event && { message_ids: event.messageIds }),
    ...('by' in event && { by: event.by }),
    ...('content' in event && { content: event.content }),
    ...('count' in event && { count: event.count }),
    ...('reason' in event && { reason: event.reason }),
    ...('url' in event && { url: event.url }),
    ...('until' in event && { until: event.until }),
  }
}

function serializeRobotSession({ robot, ...session }: World.RobotSession): Record<string, unknown> {
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

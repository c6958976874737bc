import { isoInstant } from '../../../../common/dates.ts'
import { object, oneOf, optional } from '../../../../common/schema.ts'
import { bugEvent, type EventStream, type StreamEvent } from '../../../event-stream.ts'
import type { JournalEvent } from '../../../journal.ts'
import type { WebhookEvent } from '../../../pushes/addresses.ts'
import type * as World from '../../../world/types.ts'
import { route } from '../../route.ts'
import { serializeClock } from '../control/clock.ts'
import { serializeFault } from '../control/faults.ts'
import { serializeAgent } from '../world/agents.ts'
import { serializeCustomer } from '../world/customers.ts'
import { serializeGroup } from '../world/groups.ts'
import { serializeMessage } from '../world/messages.ts'
import { serializeSession, serializeVote } from '../world/sessions.ts'
import { serializeAttempt, serializePush } from './pushes.ts'
import { serializeRequest } from './requests.ts'

/** The stream of all events, as server-sent events. */
export const eventRoutes = [
  route({
    operationId: 'followEvents',
    method: 'get',
    path: '/events',
    summary:
      'Server-sent events: request, push, attempt, world, run, fault, clock, reset; `gap`: some events are no longer kept; `bug`: an event could not be shown; companies=all: the events of all companies, each with the id of its company',
    query: object({ companies: optional(oneOf('all')) }),
    replyType: 'text/event-stream',
    answer({ host, company, request, query }) {
      const lastId = request.headers.get('last-event-id')
      const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' }
      const stream = query.companies === 'all' ? host.companies.everything : company.wiring.stream
      return new Response(streamTo(stream, lastId), { headers })
    },
  }),
]

/** If more events than this wait for a slow follower, its stream ends; the follower may connect again with its last id. */
const maxWaiting = 20_000

/** A server-sent event stream for one follower. */
export function streamTo<Thing>(stream: EventStream<Thing>, lastId: string | null): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let leave = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => {
          controller.enqueue(encoder.encode(text))
        }
        const end = () => {
          leave()
          controller.close()
        }
        write(': hello\n\n')
        const { events, gap } = lastId === null ? { events: [], gap: false } : stream.after(Number(lastId))
        if (gap) write(`event: gap\ndata: {"after":${JSON.stringify(lastId)}}\n\n`)
        for (const event of events) write(asText(event))
        leave = stream.follow({
          event(event) {
            write(asText(event))
            if ((controller.desiredSize ?? 0) < -maxWaiting) end()
          },
          ended: end,
        })
      },
      cancel: () => leave(),
    },
    { highWaterMark: 0 },
  )
}

/** JSON escapes CR and LF, so the data is always one line. */
function asText({ id, type, data }: StreamEvent): string {
  try {
    return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`
  } catch (error) {
    return asText({ id, ...bugEvent(error) })
  }
}

/** An event as followers get it: in the same format as the list of its resource. */
export function serializeEvent(event: JournalEvent): { type: string; data: unknown } {
  const { type } = event
  switch (type) {
    case 'request':
      return { type, data: serializeRequest(event.request) }
    case 'push':
      return { type, data: serializePush(event.push) }
    case 'attempt':
      return { type, data: { push: event.push.id, ...serializeAttempt(event.attempt) } }
    case 'world':
      return { type, data: serializeWorldEvent(event.event as RecordedEvent, event.at) } // the journal records no other events
    case 'clock':
      return { type, data: serializeClock(event.clock) }
    case 'fault':
      return { type, data: serializeFault(event.fault) }
    case 'run':
      return { type, data: event.run }
    case 'reset':
      return { type, data: { at: isoInstant(event.at) } }
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

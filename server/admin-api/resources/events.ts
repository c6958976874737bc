import { bugEvent, type EventStream, type StreamEvent } from '../../event-stream.ts'
import { route } from '../route.ts'
import { object, oneOf, optional } from '../../../common/schema.ts'

/** Everything that happens, as it happens. */
export const eventRoutes = [
  route({
    operationId: 'followEvents',
    method: 'get',
    path: '/events',
    summary:
      'Server-sent events: request, push, attempt, world, run, fault, clock, reset; `gap` where some are gone; `bug` where one could not be shown; with companies=all of every company, whose id stands in the data',
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

/** A follower who reads so slowly that this many events wait is sent away, and may come back with its last id. */
const patience = 20_000

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
            if ((controller.desiredSize ?? 0) < -patience) end()
          },
          ended: end,
        })
      },
      cancel: () => leave(),
    },
    { highWaterMark: 0 },
  )
}

/** Only CR, LF and CRLF end a line of an event stream, and JSON escapes them all. */
function asText({ id, type, data }: StreamEvent): string {
  try {
    return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`
  } catch (error) {
    return asText({ id, ...bugEvent(error) })
  }
}

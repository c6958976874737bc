import { object, oneOf, optional } from '../../../../common/schema.ts'
import { bugEvent, type EventStream, type StreamEvent } from '../../../event-stream.ts'
import { maskJson } from '../../../open-api/mask-secrets.ts'
import { route } from '../../route.ts'

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
      return new Response(
        streamTo(stream, lastId, (json) => maskJson(json, company)),
        { headers },
      )
    },
  }),
]

/** How many bytes may wait for a slow follower. It reads the events after them later, from the stream. */
const mostWaiting = 64 * 1024
/** How much is read from the stream at once. */
const mostAtOnce = { entries: 200, bytes: mostWaiting }

/** A server-sent event stream for one follower. */
export function streamTo<Thing>(
  stream: EventStream<Thing>,
  lastId: string | null,
  mask: (json: string) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let read = lastId === null ? stream.lastId() : Number(lastId)
  let readAs = lastId ?? String(read)
  /** Whether the stream has ended, and its last events are not all written. */
  let isEnding = false
  let leave = () => {}

  /** The next events, as far as the follower has room. */
  const fill = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    while ((controller.desiredSize ?? 0) > 0 && read !== stream.lastId()) {
      const { events, gap } = stream.after(read, mostAtOnce)
      const gapText = gap ? `event: gap\ndata: {"after":${JSON.stringify(readAs)}}\n\n` : ''
      read = events.at(-1)?.id ?? stream.lastId()
      readAs = String(read)
      controller.enqueue(encoder.encode(gapText + events.map((event) => asText(event, mask)).join('')))
    }
    if (!isEnding || read !== stream.lastId()) return
    isEnding = false
    controller.close()
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(': hello\n\n'))
        const added = () => {
          fill(controller)
        }
        const ended = () => {
          leave()
          isEnding = true
          fill(controller)
        }
        leave = stream.follow({ added, ended })
      },
      pull: fill,
      cancel: () => leave(),
    },
    { highWaterMark: mostWaiting, size: (chunk) => chunk.byteLength },
  )
}

/** JSON escapes CR and LF, so the data is always one line. */
function asText({ id, type, data }: StreamEvent, mask: (json: string) => string): string {
  try {
    return `id: ${id}\nevent: ${type}\ndata: ${mask(JSON.stringify(data))}\n\n`
  } catch (error) {
    return asText({ id, ...bugEvent(error) }, mask)
  }
}

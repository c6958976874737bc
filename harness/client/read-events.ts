import { createParser } from 'eventsource-parser'
import { AnswerTooLong } from '../../server/open-api/client/read-response.ts'

export type AdminEvent = { type: string; data: unknown }

export type EventSubscription = {
  /** Waits for the next event and returns it. Returns undefined at the end of the stream. */
  next: () => Promise<AdminEvent | undefined>
  /** Returns the id of the event that `next` returned last. Returns null before the first event. */
  lastId: () => string | null
  leave: () => Promise<void>
}

const mebibyte = 1024 * 1024
/** The longest event. The fake reads no body that makes a longer one. */
const mostBytes = 32 * mebibyte

/** Reads a stream of /__admin/events. An event that is not JSON becomes an event of type `bug`. */
export function readEvents(body: ReadableStream<Uint8Array>): EventSubscription {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const ready: { id: string | undefined; event: AdminEvent }[] = []
  let lastId: string | null = null
  /** The bytes since the last event. */
  let unread = 0
  const parser = createParser({
    onEvent({ id, event = 'message', data }) {
      unread = 0
      ready.push({ id, event: readEvent(event, data) })
    },
  })
  return {
    async next() {
      for (;;) {
        const next = ready.shift()
        if (next) {
          lastId = next.id ?? lastId
          return next.event
        }
        const { done, value } = await reader.read()
        if (done) return undefined
        unread += value.byteLength
        if (unread > mostBytes) {
          await reader.cancel()
          throw new AnswerTooLong(mostBytes / mebibyte)
        }
        parser.feed(decoder.decode(value, { stream: true }))
      }
    },
    lastId: () => lastId,
    leave: () => reader.cancel(),
  }
}

function readEvent(type: string, text: string): AdminEvent {
  try {
    return { type, data: JSON.parse(text) as unknown }
  } catch {
    return { type: 'bug', data: { message: `an event "${type}" has data that is not JSON` } }
  }
}

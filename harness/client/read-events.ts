import { createParser } from 'eventsource-parser'

export type AdminEvent = { type: string; data: unknown }

export type EventSubscription = {
  /** Resolves with the next event, or with undefined at the end of the stream. */
  next: () => Promise<AdminEvent | undefined>
  /** The id of the newest event that came; null before the first. */
  lastId: () => string | null
  leave: () => Promise<void>
}

/** Reads a stream of /__admin/events. An event that is not JSON becomes an event of type `bug`. */
export function readEvents(body: ReadableStream<Uint8Array>): EventSubscription {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const ready: AdminEvent[] = []
  let lastId: string | null = null
  const parser = createParser({
    onEvent({ id, event = 'message', data }) {
      if (id !== undefined) lastId = id
      ready.push(readEvent(event, data))
    },
  })
  return {
    async next() {
      for (;;) {
        const event = ready.shift()
        if (event) return event
        const { done, value } = await reader.read()
        if (done) return undefined
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

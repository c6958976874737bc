import { createParser } from 'eventsource-parser'

export type AdminEvent = { type: string; data: unknown }

export type EventSubscription = {
  /** Waits for the next event and returns it. Returns undefined at the end of the stream. */
  next: () => Promise<AdminEvent | undefined>
  /** Returns the id of the newest event. Returns null before the first event. */
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

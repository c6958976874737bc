/**
 * The event stream of a company. Each event has an id, and the ids only increase. The stream belongs to the wiring, so
 * a reset does not end it or restart its ids. It keeps the newest events for followers that connect again.
 */
export type StreamEvent = { id: number; type: string; data: unknown }

export type EventStream<Source> = {
  /** Serializes the source at once, because the source may change later. Sends the result to all followers. */
  publish(source: Source): void
  /** The events after `id`. `gap` is true if some of these events were removed, or if the stream never had this id. */
  after(id: number): { events: StreamEvent[]; gap: boolean }
  /** Returns a function that stops following. `ended` is called when no more events will come. */
  follow(follower: Follower): () => void
  end(): void
}

export type Follower = { event(event: StreamEvent): void; ended?(): void }

export function createEventStream<Source>({ serialize, keep = 10_000 }: Options<Source>): EventStream<Source> {
  const followers = new Set<Follower>()
  let kept: StreamEvent[] = []
  let lastId = 0

  /** Used if a source cannot be serialized, which is a bug of the fake. Followers get an event that reports the bug. */
  function serialized(source: Source): Omit<StreamEvent, 'id'> {
    try {
      return serialize(source)
    } catch (error) {
      return bugEvent(error)
    }
  }

  return {
    publish(source) {
      lastId += 1
      const event = { id: lastId, ...serialized(source) }
      kept.push(event)
      // Cuts only when twice as many events are kept, so that each event is moved at most once.
      if (kept.length >= 2 * keep) kept = kept.slice(-keep)
      for (const follower of [...followers]) follower.event(event)
    },

    after(id) {
      const events = kept.slice(-keep)
      const isOurs = Number.isInteger(id) && id <= lastId
      if (!isOurs) return { events, gap: true }
      const missed = lastId - id
      return { events: missed === 0 ? [] : events.slice(-missed), gap: missed > events.length }
    },

    follow(follower) {
      followers.add(follower)
      return () => void followers.delete(follower)
    },

    end() {
      for (const follower of [...followers]) follower.ended?.()
      followers.clear()
    },
  }
}

export const bugEvent = (error: unknown): Omit<StreamEvent, 'id'> => ({
  type: 'bug',
  data: { message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
})

type Options<Source> = { serialize: (source: Source) => Omit<StreamEvent, 'id'>; keep?: number }

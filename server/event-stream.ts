/**
 * What followers of a company are told, each event with an id that grows for ever: the stream belongs to the wiring, so a
 * reset neither ends it nor starts its ids again. It keeps the newest events for those who come back.
 */
export type StreamEvent = { id: number; type: string; data: unknown }

export type EventStream<Thing> = {
  /** Shows the thing to all followers as it is now; it may change afterwards. */
  publish(thing: Thing): void
  /** What came after event `id`; `gap` says that some of it is gone (or that the id is not one of this stream's). */
  after(id: number): { events: StreamEvent[]; gap: boolean }
  /** Returns how to stop following. `ended` is called when there will be nothing more. */
  follow(follower: Follower): () => void
  end(): void
}

export type Follower = { event(event: StreamEvent): void; ended?(): void }

export function createEventStream<Thing>({ show, keep = 10_000 }: Options<Thing>): EventStream<Thing> {
  const followers = new Set<Follower>()
  let kept: StreamEvent[] = []
  let lastId = 0

  /** What cannot be shown is a bug of ours, and no reason to stop what is happening. */
  function shown(thing: Thing): Omit<StreamEvent, 'id'> {
    try {
      return show(thing)
    } catch (error) {
      return bugEvent(error)
    }
  }

  return {
    publish(thing) {
      lastId += 1
      const event = { id: lastId, ...shown(thing) }
      kept.push(event)
      // Cut rarely: twice the size is kept at most, and each event moves at most once.
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

type Options<Thing> = { show: (thing: Thing) => Omit<StreamEvent, 'id'>; keep?: number }

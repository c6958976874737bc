/**
 * The event stream of a company. Each event has an id, and the ids only increase. The stream belongs to the wiring, so
 * a reset does not end it or restart its ids. It keeps the newest events, as the journal's facts: an event is serialized when a
 * follower reads it. A follower that reads slowly costs little memory: it reads from the kept events, or learns that some are gone.
 */
import { createRing } from './ring.ts'
import { realTime } from './clock/clock.ts'
import { defaultBounds, type Bounds } from './newest-entries.ts'

export type StreamEvent = { id: number; type: string; data: unknown }

/** A fact that does not change any more. `bytes`: about how much it keeps. */
export type Kept = { readonly bytes: number }

export type EventStream<Source> = {
  publish(source: Source): void
  /** The id of the newest event; 0 before the first. */
  lastId(): number
  /** The oldest events after `id`, within bounds, and one at least. `gap` is true if some were removed before, or if the stream never had this id. */
  after(id: number, within?: Bounds): { events: StreamEvent[]; gap: boolean }
  /** Returns a function that stops following. */
  follow(follower: Follower): () => void
  end(): void
}

/** `added` is called after new events, once for all events of a turn. `ended` is called when no more events will come. */
export type Follower = { added(): void; ended?(): void }

type Options<Source, Fact extends Kept> = {
  /** Takes from the source what does not change later. */
  keep: (source: Source) => Fact
  serialize: (fact: Fact) => Omit<StreamEvent, 'id'>
  /** Called with each event, at once. `show` serializes it, also later. */
  forward?: (event: ForwardedEvent) => void
  most?: Bounds
}

export type ForwardedEvent = Kept & { show: () => Omit<StreamEvent, 'id'> }

export function createEventStream<Source, Fact extends Kept>(options: Options<Source, Fact>): EventStream<Source> {
  const { keep, serialize, forward, most = defaultBounds } = options
  const followers = new Set<Follower>()
  const kept = createRing<Fact | BrokenEvent>()
  let bytes = 0
  let lastId = 0
  let isWaking = false

  const add = (fact: Fact | BrokenEvent) => {
    lastId += 1
    kept.push(fact)
    bytes += fact.bytes
    while (kept.size() > most.entries || (bytes > most.bytes && kept.size() > 1)) bytes -= kept.shift().bytes
    forward?.({ bytes: fact.bytes, show: () => show(fact) })
    if (followers.size > 0 && !isWaking) wakeSoon()
  }

  const wakeSoon = () => {
    isWaking = true
    void realTime.nextTurn().then(() => {
      isWaking = false
      for (const follower of [...followers]) follower.added()
    })
  }

  const show = (fact: Fact | BrokenEvent): Omit<StreamEvent, 'id'> => {
    if ('bug' in fact) return fact.bug
    try {
      return serialize(fact)
    } catch (error) {
      return bugEvent(error)
    }
  }

  /** An event that cannot be kept is a bug of the fake, which followers get as an event. */
  const keepOrReport = (source: Source): Fact | BrokenEvent => {
    try {
      return keep(source)
    } catch (error) {
      return { bytes: 1_000, bug: bugEvent(error) }
    }
  }

  /** How many events from this place on fit, and one at least. */
  const countWithin = (first: number, within: Bounds): number => {
    const limit = Math.min(kept.size() - first, within.entries)
    let size = 0
    for (let count = 0; count < limit; count += 1) {
      size += kept.at(first + count).bytes
      if (size > within.bytes) return Math.max(1, count)
    }
    return limit
  }

  return {
    publish(source) {
      add(keepOrReport(source))
    },

    lastId: () => lastId,

    after(id, within) {
      const isOurs = Number.isInteger(id) && id <= lastId
      const before = lastId - kept.size() // the id before the oldest kept event
      const from = isOurs ? Math.max(id, before) : before
      const count = within ? countWithin(from - before, within) : lastId - from
      const events = Array.from({ length: count }, (_, at) => {
        const { type, data } = show(kept.at(from - before + at))
        return { id: from + at + 1, type, data }
      })
      return { events, gap: !isOurs || id < before }
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

type BrokenEvent = Kept & { bug: Omit<StreamEvent, 'id'> }

export const bugEvent = (error: unknown): Omit<StreamEvent, 'id'> => ({
  type: 'bug',
  data: { message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
})

/** How fast a target may be called: so often a minute, and under the documented limits of single operations. */
import type { Operation } from '../../spec/operations.ts'
import type { realTime } from '../../server/clock/clock.ts'
import type { Call, Given } from './exchange.ts'

export type Time = Pick<typeof realTime, 'now' | 'elapsed' | 'sleep'>

export type Pace = {
  /** Resolves when the call may be made, to what must be run when it is over. */
  wait: (call: Call) => Promise<() => void>
  /** How long such a call would wait, in ms; of a limit that counts by a parameter nobody can say before. */
  waitOf: (operation: Operation) => number
}

/** `rate`: calls a minute, spread evenly; null: as fast as they come. */
export function createPace({ rate, time }: { rate: number | null; time: Time }): Pace {
  const between = rate === null ? 0 : 60_000 / rate
  // Another run may have ended a moment ago.
  const began = time.elapsed()
  let next = 0
  const ends = new Map<string, number[]>()

  const left = (operation?: Operation, given?: Given): number => {
    const { id = '', rateLimit } = operation ?? {}
    // Counted from the end of a call: its answer may have taken longer than the question of the next will.
    const known = rateLimit && (ends.get(keyOf(id, rateLimit, given)) ?? (rateLimit.per === undefined ? [began] : []))
    const oldest = known?.at(-(rateLimit?.calls ?? 0))
    const free = oldest === undefined ? 0 : oldest + (rateLimit?.perMs ?? 0)
    return Math.max(0, next - time.elapsed(), free - time.elapsed())
  }

  return {
    waitOf: (operation) => left(operation),
    async wait({ operation, given }) {
      for (let ms = left(operation, given); ms > 0; ms = left(operation, given)) await time.sleep(Math.ceil(ms))
      next = time.elapsed() + between
      return () => {
        if (!operation?.rateLimit) return
        const key = keyOf(operation.id, operation.rateLimit, given)
        ends.set(key, [...(ends.get(key) ?? []), time.elapsed()])
      }
    },
  }
}

/** For a target that forgets between two examples what was called. */
export const unpaced: Pace = { waitOf: () => 0, wait: () => Promise.resolve(() => undefined) }

const keyOf = (id: string, { per }: { per?: string }, given?: Given) =>
  per === undefined ? id : `${id} ${given?.path[per] ?? given?.query[per] ?? ''}`

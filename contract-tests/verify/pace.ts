/** Limits how fast a target is called: a rate for all calls, and the documented limits of operations. */
import type { Operation } from '../../spec/operations.ts'
import type { realTime } from '../../server/clock/clock.ts'
import type { ParsedCall, CallParameters } from './call-recorder.ts'

/** Calls per minute at a real Udesk, which allows 60. */
export const defaultRate = 50

export type Time = Pick<typeof realTime, 'now' | 'elapsed' | 'sleep'>

export type Pace = {
  /** Resolves when the call may be made, to a function to call when it is over. */
  wait: (call: ParsedCall) => Promise<() => void>
  /** How long a call would wait, in ms; without limits that depend on a parameter. */
  waitOf: (operation: Operation) => number
}

/** `rate`: calls per minute, spread evenly; null: no limit. */
export function createPace({ rate, time }: { rate: number | null; time: Time }): Pace {
  const between = rate === null ? 0 : 60_000 / rate
  // Another run may have ended just before.
  const began = time.elapsed()
  let next = 0
  const ends = new Map<string, number[]>()

  const left = (operation?: Operation, parameters?: CallParameters): number => {
    const { id = '', rateLimit } = operation ?? {}
    // Counted from the end of a call, since the target may have counted it late.
    const known =
      rateLimit && (ends.get(keyOf(id, rateLimit, parameters)) ?? (rateLimit.per === undefined ? [began] : []))
    const oldest = known?.at(-(rateLimit?.calls ?? 0))
    const free = oldest === undefined ? 0 : oldest + (rateLimit?.perMs ?? 0)
    return Math.max(0, next - time.elapsed(), free - time.elapsed())
  }

  return {
    waitOf: (operation) => left(operation),
    async wait({ operation, parameters }) {
      for (let ms = left(operation, parameters); ms > 0; ms = left(operation, parameters))
        await time.sleep(Math.ceil(ms))
      next = time.elapsed() + between
      return () => {
        if (!operation?.rateLimit) return
        const key = keyOf(operation.id, operation.rateLimit, parameters)
        ends.set(key, [...(ends.get(key) ?? []), time.elapsed()])
      }
    },
  }
}

/** For a target that is reset before each example. */
export const unpaced: Pace = { waitOf: () => 0, wait: () => Promise.resolve(() => undefined) }

const keyOf = (id: string, { per }: { per?: string }, parameters?: CallParameters) =>
  per === undefined ? id : `${id} ${parameters?.path[per] ?? parameters?.query[per] ?? ''}`

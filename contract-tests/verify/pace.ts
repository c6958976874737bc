/** Limits the rate of calls to a target: a limit for all calls, and the documented limit of each operation. */
import type { Operation } from '../../spec/operations.ts'
import type { realTime } from '../../server/clock/clock.ts'
import type { ParsedCall, CallParameters } from './call-recorder.ts'

/** The default rate in calls per minute. Udesk allows 60. */
export const defaultRate = 50

export type Time = Pick<typeof realTime, 'now' | 'elapsed' | 'sleep'>

export type Pace = {
  /** Waits until the call is allowed. Returns a function; call it when the call is over. */
  wait: (call: ParsedCall) => Promise<() => void>
  /** Returns how long a call would wait, in ms. Ignores limits that depend on a parameter. */
  waitOf: (operation: Operation) => number
}

/** `rate` is the limit in calls per minute, and calls are spread evenly. null means no limit. */
export function createPace({ rate, time }: { rate: number | null; time: Time }): Pace {
  const between = rate === null ? 0 : 60_000 / rate
  // Another run may have ended just before.
  const began = time.elapsed()
  let next = 0
  const ends = new Map<string, number[]>()

  const left = (operation?: Operation, parameters?: CallParameters): number => {
    const { id = '', rateLimit } = operation ?? {}
    // The time counts from the end of a call, because the target may count the call late.
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

/** A pace without limits, for a target that is reset before each example. */
export const unpaced: Pace = { waitOf: () => 0, wait: () => Promise.resolve(() => undefined) }

const keyOf = (id: string, { per }: { per?: string }, parameters?: CallParameters) =>
  per === undefined ? id : `${id} ${parameters?.path[per] ?? parameters?.query[per] ?? ''}`

/**
 * Udesk's rule for one address: "If there are 10 timeouts within 60 seconds, UDesk will stop calling the address for 60 seconds
 * starting from the last timeout." Both intervals include their start, not their end. The breaker reads ticks and sets no timer.
 */
import type { Assumptions } from '../../spec/assumptions.ts'

export type Breaker = {
  /** Counts a timeout at `tick`. Returns true if the timeout begins a suspension. */
  addTimeout: (tick: number) => boolean
  suspended: (tick: number) => boolean
  /** The end (a tick) of the suspension at `tick`; null if there is no suspension at `tick`. */
  suspendedUntil: (tick: number) => number | null
  /** How many timeouts count at `tick`. The maximum is ten. */
  timeouts: (tick: number) => number
}

export const breakerRule = { limit: 10, windowMs: 60_000, pauseMs: 60_000 } as const
const { limit, windowMs, pauseMs } = breakerRule

export function createBreaker(assumptions: Pick<Assumptions, 'push.suspension-end' | 'push.window'>): Breaker {
  let latest: number[] = [] // The last ten timeouts are enough. An eleventh cannot change the result.
  let window = { from: -Infinity, timeouts: 0 } // for `push.window: fixed`
  let until = -Infinity

  const suspended = (tick: number) => tick < until
  const timeouts = (tick: number) => {
    if (assumptions['push.window'] === 'sliding') return latest.filter((timeout) => tick - timeout < windowMs).length
    return tick - window.from < windowMs ? Math.min(window.timeouts, limit) : 0
  }

  return {
    suspended,
    timeouts,
    suspendedUntil: (tick) => (suspended(tick) ? until : null),
    addTimeout(tick) {
      latest = [...latest, tick].slice(-limit)
      if (tick - window.from >= windowMs) window = { from: tick, timeouts: 0 }
      window.timeouts++

      // The push was in flight when the suspension began. Its timeout may move the end of this suspension, but begins no new suspension.
      if (suspended(tick)) {
        if (assumptions['push.suspension-end'] === 'last') until = tick + pauseMs
        return false
      }
      if (timeouts(tick) < limit) return false
      until = tick + pauseMs
      return true
    },
  }
}

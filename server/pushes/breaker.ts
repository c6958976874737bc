/**
 * Udesk's rule for one address: "If there are 10 timeouts within 60 seconds, UDesk will stop calling the address for 60 seconds
 * starting from the last timeout." Half open at both ends, and computed: ticks in, answers out, no timer of its own.
 */
import type { Assumptions } from '../../spec/assumptions.ts'

export type Breaker = {
  /** A push was given up at `tick`; true if that begins a suspension. */
  gaveUp: (tick: number) => boolean
  suspended: (tick: number) => boolean
  /** The tick at which calls go on, where `tick` lies in a suspension. */
  suspendedUntil: (tick: number) => number | null
  /** How many timeouts count at `tick`, ten at most. */
  timeouts: (tick: number) => number
}

export const breakerRule = { limit: 10, windowMs: 60_000, pauseMs: 60_000 } as const
const { limit, windowMs, pauseMs } = breakerRule

export function createBreaker(assumptions: Pick<Assumptions, 'push.suspension-end' | 'push.window'>): Breaker {
  let latest: number[] = [] // the last ten are enough: an eleventh could not change the verdict
  let window = { from: -Infinity, timeouts: 0 } // for the reading that windows do not slide
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
    gaveUp(tick) {
      latest = [...latest, tick].slice(-limit)
      if (tick - window.from >= windowMs) window = { from: tick, timeouts: 0 }
      window.timeouts++

      // In flight when the suspension began: it may be the last timeout that the rule speaks of, but it suspends nobody anew.
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

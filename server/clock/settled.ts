/** Waits until nothing is in flight, being answered or due. */
import type { CurrentTime } from './current-time.ts'
import type { Moves } from './moves.ts'
import type { Pending } from './pending.ts'
import { realTime, type Signal } from './real-time.ts'
import type { Timers } from './timers.ts'

export type Settled = { settled: true } | { settled: false; waitingFor: string[] }

type Needs = { time: CurrentTime; timers: Timers; pending: Pending; moves: Moves; changed: Signal }

export function createSettled({ time, timers, pending, moves, changed }: Needs) {
  function waitingFor(): string[] {
    const reasons = [
      ...pending.describe(),
      ...(timers.isDue() ? ['a timer is due'] : []),
      ...(moves.graceNow() === undefined ? [] : ['the clock is being moved']),
    ]
    return time.mode() === 'frozen' && reasons.length > 0 ? [...reasons, 'time stands still: advance it'] : reasons
  }

  return async ({ timeout = 5_000 }: { timeout?: number | undefined } = {}): Promise<Settled> => {
    const end = realTime.elapsed() + timeout
    for (;;) {
      await realTime.nextTurn()
      time.refuseIfStopped()
      const reasons = waitingFor()
      if (reasons.length === 0) return { settled: true }
      const left = end - realTime.elapsed()
      if (left <= 0) return { settled: false, waitingFor: reasons }
      await changed.next(left)
    }
  }
}

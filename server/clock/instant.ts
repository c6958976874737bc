/**
 * The present instant of a frozen clock. Time moves on only when nothing more can happen in it: its timers have fired, and
 * each push and call is answered or has used up its grace.
 */
import type { CurrentTime } from './current-time.ts'
import type { Pending, Wait } from './pending.ts'
import { realTime, type Signal } from './real-time.ts'
import type { Timers } from './timers.ts'

export type Instant = {
  /** Begins to do what can happen now, if that has not begun. */
  begin: () => void
  /** Resolves when nothing more can happen now; rejects with `Interrupted` when the clock is stopped. */
  finished: () => Promise<void>
}

type Needs = {
  time: CurrentTime
  timers: Timers
  pending: Pending
  changed: Signal
  /** The grace of the move in progress; undefined where none is. */
  moveGrace: () => number | undefined
}

/** Grace is spent in slices: if the machine stalls during one, the receiver loses at most this much (ms). */
const slice = 10

export function createInstant({ time, timers, pending, changed, moveGrace }: Needs): Instant {
  let running: Promise<void> | undefined

  function run(): Promise<void> {
    running ??= runAll().finally(() => {
      running = undefined
      changed.notify()
    })
    return running
  }

  async function runAll(): Promise<void> {
    for (;;) {
      await realTime.promisesDone()
      while (time.mode() === 'frozen' && timers.fireNext()) await realTime.promisesDone()
      await realTime.nextTurn() // only now: what the network brings comes after the timers of the instant
      if (time.mode() === 'real' || time.isStopped()) return
      if (timers.isDue()) continue
      const waits = pending.waits(moveGrace())
      if (waits.length > 0) await spend(waits)
      else if (!pending.applyAnswers()) return
    }
  }

  async function spend(waits: Wait[]): Promise<void> {
    const [began, charged] = [realTime.elapsed(), moveGrace() !== undefined]
    await changed.next(Math.min(slice, ...waits.map(({ ms }) => ms)))
    const spent = Math.min(realTime.elapsed() - began, slice)
    if (charged) for (const { charge } of waits) charge(spent)
  }

  return {
    begin: () => void run(),
    async finished() {
      await running // it may have looked at what is pending before this move began
      do {
        await run()
        time.refuseIfStopped()
      } while (running !== undefined)
    },
  }
}

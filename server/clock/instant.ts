/**
 * The present instant of a frozen clock. Time moves on only when nothing more can happen at this instant: its timers have
 * fired, and each push and call is answered or has used all its grace time.
 */
import type { CurrentTime } from './current-time.ts'
import type { Pending, Wait } from './pending.ts'
import { realTime, type Signal } from './real-time.ts'
import type { Timers } from './timers.ts'

export type Instant = {
  /** Starts the work of this instant, unless it is running. */
  begin: () => void
  /** Resolves when nothing more can happen at this instant. Rejects with `Interrupted` when the clock is stopped. */
  finished: () => Promise<void>
}

type Needs = {
  time: CurrentTime
  timers: Timers
  pending: Pending
  changed: Signal
  /** The grace time of the move in progress; undefined if no move is in progress. */
  moveGrace: () => number | undefined
}

/** Grace time is counted in slices of this length (ms). If the machine stalls during a slice, the receiver loses only that slice. */
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
      await realTime.nextTurn() // Network data is read only after the timers of the instant have fired.
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
      await running // The running work may have read the pending list before this move began.
      do {
        await run()
        time.refuseIfStopped()
      } while (running !== undefined)
    },
  }
}

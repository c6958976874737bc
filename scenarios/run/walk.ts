/** Time passes until a scenario is over. */
import { realTime } from '../../server/clock/clock.ts'
import type { Company } from '../../server/company.ts'
import type { StartedRun } from './run.ts'

type Walk = {
  /** Real ms to wait for each push that is not answered. */
  grace?: number | undefined
  /** Real ms after which to leave it as it stands. */
  patience: number
}

/**
 * Moves a frozen clock from timer to timer to the end of a run, and not beyond; where the clock runs, waits. A run that waits
 * for its session is waited for: it has not begun.
 */
export async function walk(run: StartedRun, { clock, journal }: Company, { grace, patience }: Walk): Promise<void> {
  const end = realTime.elapsed() + patience
  while (!run.isOver() && realTime.elapsed() < end) {
    const isStill = clock.mode() === 'frozen' && !run.isWaiting()
    if (isStill) await clock.advance(0, { grace }) // all that can happen now has happened
    if (run.isOver()) return
    const ms = isStill ? clock.toNext() : null
    if (ms === null) await realTime.within(end - realTime.elapsed(), Promise.race([run.over, somethingHappens()]))
    else if (ms > 0) await clock.advance(ms, { grace })
  }

  function somethingHappens(): Promise<void> {
    return new Promise((resolve) => {
      const leave = journal.subscribe(() => {
        leave()
        resolve()
      })
    })
  }
}

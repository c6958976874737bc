/** Lets time pass until a run is over. */
import { realTime } from '../../server/clock/clock.ts'
import type { Company } from '../../server/company.ts'
import type { StartedRun } from './run.ts'

type WalkOptions = {
  /** Real ms to wait for each push that is not answered. */
  grace?: number | undefined
  /** Real ms after which the walk ends, even if the run is not over. */
  timeout: number
}

/**
 * Moves a frozen clock from timer to timer to the end of a run, and not beyond; waits where the clock runs, and where the run
 * has not begun because it waits for its session.
 */
export async function walk(run: StartedRun, company: Company, { grace, timeout }: WalkOptions): Promise<void> {
  const { clock, journal } = company
  const end = realTime.elapsed() + timeout
  while (!run.isOver() && realTime.elapsed() < end) {
    const isStill = clock.mode() === 'frozen' && !run.isWaiting()
    if (isStill) await clock.advance(0, { grace }) // all that can happen in this instant has happened
    if (run.isOver()) break
    const ms = isStill ? clock.toNext() : null
    if (ms === null) await realTime.within(end - realTime.elapsed(), Promise.race([run.over, nextEvent()]))
    else if (ms > 0) await clock.advance(ms, { grace })
  }
  if (run.isOver()) await run.over

  function nextEvent(): Promise<void> {
    return new Promise((resolve) => {
      const unsubscribe = journal.subscribe(() => {
        unsubscribe()
        resolve()
      })
    })
  }
}

/** Moves the clock until a run is over. */
import { realTime } from '../../server/clock/clock.ts'
import type { Company } from '../../server/company.ts'
import type { StartedRun } from './run.ts'

type WalkOptions = {
  /** How long to wait for the answer to each push, in real ms. */
  grace?: number | undefined
  /** After this time, in real ms, the walk ends even if the run is not over. */
  timeout: number
}

/**
 * Moves a frozen clock from timer to timer until the run ends, and no further. Waits if the clock runs, or if the run has not
 * begun because it waits for its session.
 */
export async function walk(run: StartedRun, company: Company, { grace, timeout }: WalkOptions): Promise<void> {
  const { clock, journal } = company
  const end = realTime.elapsed() + timeout
  while (!run.isOver() && realTime.elapsed() < end) {
    const isStill = clock.mode() === 'frozen' && !run.isWaiting()
    if (isStill) await clock.advance(0, { grace }) // completes all work of this instant
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

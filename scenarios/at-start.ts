/** The scenarios that a company begins with. */
import { isDeepStrictEqual } from 'node:util'
import type { Runs } from './mount.ts'
import type { StartedRun } from './run/run.ts'
import type { Scenario } from './format/schema.ts'

export type Opening = {
  /** A scenario that is the same goes on; another begins when the runs of those that are no more have been stopped. */
  exchange: (scenarios: readonly Scenario[]) => Promise<void>
  /** The company is no more. */
  close: () => void
}

type Begun = { scenario: Scenario; run: StartedRun }

/** Begins them all. */
export function createOpening(runs: Runs, scenarios: readonly Scenario[]): Opening {
  const begin = (scenario: Scenario): Begun => ({ scenario, run: runs.start(scenario) })
  let begun = scenarios.map(begin)
  let turn = Promise.resolve()
  let isClosed = false

  async function exchange(next: readonly Scenario[]): Promise<void> {
    const left = [...begun]
    const same = next.map((scenario) => take(left, (each) => isDeepStrictEqual(each.scenario, scenario)))
    await Promise.all(left.map(({ run }) => run.stop()))
    if (isClosed) return
    begun = next.map((scenario, at) => same[at] ?? begin(scenario))
    await Promise.all(begun.map(({ run }) => run.ready))
  }

  return {
    exchange: (next) => (turn = turn.then(() => exchange(next))),
    close: () => (isClosed = true),
  }
}

/** The names of the scenarios that are in one list and not in the other. */
export function changedScenarios(before: readonly Scenario[], after: readonly Scenario[]): string[] {
  const gone = [...before]
  const come = after.filter((scenario) => !take(gone, (old) => isDeepStrictEqual(old, scenario)))
  return [...new Set([...gone, ...come].map(({ name }) => name))]
}

/** Takes the first that fits out of the list. */
function take<Entry>(list: Entry[], fits: (entry: Entry) => boolean): Entry | undefined {
  const at = list.findIndex(fits)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}

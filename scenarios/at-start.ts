/** The scenarios that run in a company from its start. */
import { isDeepStrictEqual } from 'node:util'
import type { Runs } from './mount.ts'
import type { StartedRun } from './run/run.ts'
import type { Scenario } from './format/schema.ts'

export type RunsAtStart = {
  /** Replaces the scenarios. Runs of unchanged scenarios continue, other runs stop, and then the new scenarios begin. */
  replace: (scenarios: readonly Scenario[]) => Promise<void>
  /** Stops all runs, because the company is reset or removed. */
  close: () => void
}

type ScenarioWithRun = { scenario: Scenario; run: StartedRun }

/** Begins all `scenarios`. */
export function createRunsAtStart(runs: Runs, scenarios: readonly Scenario[]): RunsAtStart {
  const begin = (scenario: Scenario): ScenarioWithRun => ({ scenario, run: runs.start(scenario) })
  let current = scenarios.map(begin)
  let turn = Promise.resolve()
  let isClosed = false

  async function replace(next: readonly Scenario[]): Promise<void> {
    const left = [...current]
    const same = next.map((scenario) => take(left, (each) => isDeepStrictEqual(each.scenario, scenario)))
    await Promise.all(left.map(({ run }) => run.stop()))
    if (isClosed) return
    current = next.map((scenario, at) => same[at] ?? begin(scenario))
    await Promise.all(current.map(({ run }) => run.ready))
  }

  return {
    replace: (next) => (turn = turn.then(() => replace(next))),
    close: () => (isClosed = true),
  }
}

/** The names of scenarios that only one of the two lists has. */
export function changedScenarios(before: readonly Scenario[], after: readonly Scenario[]): string[] {
  const removed = [...before]
  const added = after.filter((scenario) => !take(removed, (old) => isDeepStrictEqual(old, scenario)))
  return [...new Set([...removed, ...added].map(({ name }) => name))]
}

/** Removes the first entry that fits from the list, and returns it. */
function take<Entry>(list: Entry[], fits: (entry: Entry) => boolean): Entry | undefined {
  const at = list.findIndex(fits)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}

/** Adds scenarios to a fake: routes of the admin API, and the runs and the recorder of each company. */
import type { FakeCalls, Mount } from '../server/admin-api/mount.ts'
import type { Company } from '../server/company.ts'
import { changedScenarios, createRunsAtStart, type RunsAtStart } from './at-start.ts'
import { createRecorder, type Recorder } from './record/recorder.ts'
import { recordedScenarioRoute } from './record/route.ts'
import { scenarioRoutes } from './routes.ts'
import { createSharedBetweenRuns } from './run/given.ts'
import { startRun, type StartedRun } from './run/run.ts'
import type { Scenario } from './format/schema.ts'

/** The newest hundred runs of one company, including finished runs. */
export type Runs = {
  start: (scenario: Scenario) => StartedRun
  list: () => StartedRun[]
  /** Returns how many older runs were removed. */
  dropped: () => number
  get: (id: number) => StartedRun | undefined
}

const mostRuns = 100

/** `scenarios` run in every company from its start, and again after a reset, until other scenarios replace them. */
export const mountScenarios =
  (scenarios: readonly Scenario[] = []): Mount =>
  (calls) => {
    const runs = new WeakMap<Company, Runs>()
    const runsOf = (company: Company): Runs => {
      const known = runs.get(company) ?? createRuns(company, calls)
      runs.set(company, known)
      return known
    }
    let atStart = scenarios
    const runsAtStart = new Map<Company, RunsAtStart>()
    async function replace(next: readonly Scenario[]): Promise<string[]> {
      const changed = changedScenarios(atStart, next)
      atStart = next
      await Promise.all([...runsAtStart.values()].map((ofCompany) => ofCompany.replace(next)))
      return changed
    }
    const recorders = new WeakMap<Company, Recorder>()
    const recorderOf = (company: Company): Recorder => {
      const known = recorders.get(company) ?? createRecorder(company)
      recorders.set(company, known)
      return known
    }
    return {
      routes: [...scenarioRoutes(runsOf, replace), recordedScenarioRoute(recorderOf)],
      opened(company) {
        recorderOf(company)
        runsAtStart.set(company, createRunsAtStart(runsOf(company), atStart))
      },
      leaving(company) {
        runsAtStart.get(company)?.close()
        runsAtStart.delete(company)
        for (const run of runsOf(company).list()) run.abandon()
      },
    }
  }

function createRuns(company: Company, calls: FakeCalls): Runs {
  const shared = createSharedBetweenRuns()
  const runs = new Map<number, StartedRun>()
  let dropped = 0
  return {
    start(scenario) {
      const run = startRun(scenario, company, calls, shared)
      runs.set(run.id, run)
      const over = [...runs.values()].filter((each) => each.isOver())
      for (const { id } of over.slice(0, Math.max(0, runs.size - mostRuns))) {
        runs.delete(id)
        dropped += 1
      }
      return run
    },
    list: () => [...runs.values()],
    dropped: () => dropped,
    get: (id) => runs.get(id),
  }
}

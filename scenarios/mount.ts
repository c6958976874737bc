/** Brings scenarios into a fake: each company has its runs, which end with it. */
import type { FakeCalls, Mount } from '../server/admin-api/mount.ts'
import type { Company } from '../server/company.ts'
import { changedScenarios, createOpening, type Opening } from './at-start.ts'
import { createRecorder, type Recorder } from './record/recorder.ts'
import { scenarioRoute } from './record/route.ts'
import { scenarioRoutes } from './routes.ts'
import { startRun, type StartedRun, type Shared } from './run/run.ts'
import type { Scenario } from './format/schema.ts'

/** The runs of one company, those that are over among them: the newest hundred. */
export type Runs = {
  start: (scenario: Scenario) => StartedRun
  list: () => StartedRun[]
  dropped: () => number
  get: (id: number) => StartedRun | undefined
}

const kept = 100

/** `scenarios` are begun in every company from its start, and again after a reset, until others are put in their place. */
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
    const openings = new Map<Company, Opening>()
    async function exchange(next: readonly Scenario[]): Promise<string[]> {
      const changed = changedScenarios(atStart, next)
      atStart = next
      await Promise.all([...openings.values()].map((opening) => opening.exchange(next)))
      return changed
    }
    const chronicles = new WeakMap<Company, Recorder>()
    const recorderOf = (company: Company): Recorder => {
      const known = chronicles.get(company) ?? createRecorder(company)
      chronicles.set(company, known)
      return known
    }
    return {
      routes: [...scenarioRoutes(runsOf, exchange), scenarioRoute(recorderOf)],
      opened(company) {
        recorderOf(company)
        openings.set(company, createOpening(runsOf(company), atStart))
      },
      leaving(company) {
        openings.get(company)?.close()
        openings.delete(company)
        for (const run of runsOf(company).list()) run.abandon()
      },
    }
  }

function createRuns(company: Company, calls: FakeCalls): Runs {
  const shared: Shared = { staff: { brought: new Set(), away: new Map() }, taken: new Set() }
  const runs = new Map<number, StartedRun>()
  let dropped = 0
  return {
    start(scenario) {
      const run = startRun(scenario, company, calls, shared)
      runs.set(run.id, run)
      const over = [...runs.values()].filter((each) => each.isOver())
      for (const { id } of over.slice(0, Math.max(0, runs.size - kept))) {
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

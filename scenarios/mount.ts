/** Brings stories into a fake: each company has its runs, which end with it. */
import type { Doors, Mount } from '../server/admin-api/mount.ts'
import type { Company } from '../server/company.ts'
import { changedStories, createOpening, type Opening } from './at-start.ts'
import { createChronicle, type Chronicle } from './record/recorder.ts'
import { storyRoute } from './record/route.ts'
import { scenarioRoutes } from './routes.ts'
import { startRun, type Performance, type Shared } from './run/run.ts'
import type { Story } from './format/schema.ts'

/** The runs of one company, those that are over among them: the newest hundred. */
export type Runs = {
  start: (story: Story) => Performance
  list: () => Performance[]
  dropped: () => number
  get: (id: number) => Performance | undefined
}

const kept = 100

/** `stories` are begun in every company from its start, and again after a reset, until others are put in their place. */
export const mountScenarios =
  (stories: readonly Story[] = []): Mount =>
  (doors) => {
    const runs = new WeakMap<Company, Runs>()
    const runsOf = (company: Company): Runs => {
      const known = runs.get(company) ?? createRuns(company, doors)
      runs.set(company, known)
      return known
    }
    let atStart = stories
    const openings = new Map<Company, Opening>()
    async function exchange(next: readonly Story[]): Promise<string[]> {
      const changed = changedStories(atStart, next)
      atStart = next
      await Promise.all([...openings.values()].map((opening) => opening.exchange(next)))
      return changed
    }
    const chronicles = new WeakMap<Company, Chronicle>()
    const chronicleOf = (company: Company): Chronicle => {
      const known = chronicles.get(company) ?? createChronicle(company)
      chronicles.set(company, known)
      return known
    }
    return {
      routes: [...scenarioRoutes(runsOf, exchange), storyRoute(chronicleOf)],
      opened(company) {
        chronicleOf(company)
        openings.set(company, createOpening(runsOf(company), atStart))
      },
      leaving(company) {
        openings.get(company)?.close()
        openings.delete(company)
        for (const run of runsOf(company).list()) run.abandon()
      },
    }
  }

function createRuns(company: Company, doors: Doors): Runs {
  const shared: Shared = { staff: { brought: new Set(), away: new Map() }, taken: new Set() }
  const runs = new Map<number, Performance>()
  let dropped = 0
  return {
    start(story) {
      const run = startRun(story, company, doors, shared)
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

/** For tests: a fake with scenarios, in memory, and its door /__admin. */
import { defaultAssumptions } from '../spec/assumptions.ts'
import { createDataReader } from '../server/data/read-data.ts'
import { createFake } from '../server/fake.ts'
import { mountScenarios } from './mount.ts'
import type { Step, Scenario } from './format/scenario.ts'
import type { Run } from './run/shapes.ts'

const reader = createDataReader()

export const noon = '2026-01-01T04:00:00.000Z'

/** `steps` alone do for a scenario: of ann, who is there for it, and whoever joins. */
export const scenarioOf = (steps: Step[], more: Partial<Scenario> = {}): Scenario => ({
  name: 'test',
  description: 'A test',
  given: { agents: [{ as: 'ann' }] },
  ...more,
  steps,
})

export function createScenarioFake({
  webhook = null,
  atStart = [],
}: { webhook?: string | null; atStart?: Scenario[] } = {}) {
  const fake = createFake({
    data: reader.demo,
    reader,
    seed: 1,
    locale: 'zh',
    assumptions: defaultAssumptions,
    webhook,
    safety: { token: null, insecure: false },
    mounts: [mountScenarios(atStart)],
  })

  async function ask<Shape>(method: string, path: string, body?: object): Promise<Shape> {
    const init = { method, ...(body && { body: JSON.stringify(body) }) }
    return (await (await fake.send(`http://127.0.0.1/__admin${path}`, init)).json()) as Shape
  }
  const begin = (scenario: Scenario | string) =>
    typeof scenario === 'string' ? ask<Run>('POST', `/scenarios/${scenario}/runs`) : ask<Run>('POST', '/runs', scenario)
  const walk = ({ id }: Run) => ask<Run>('POST', `/runs/${id}/walk`, {})

  return {
    fake,
    /** As it is now: a reset makes another. */
    get company() {
      return fake.companies.first()
    },
    ask,
    begin,
    walk,
    freeze: () => ask('PUT', '/clock', { freeze: noon }),
    now: async () => (await ask<{ now: string }>('GET', '/clock')).now,
    /** From beginning to end, on a clock frozen at noon in Beijing. */
    async play(scenario: Scenario | string): Promise<Run> {
      await ask('PUT', '/clock', { freeze: noon })
      return walk(await begin(scenario))
    },
  }
}

/** The first step that did not come out. */
export const failureOf = ({ steps }: Run) => steps.find(({ outcome }) => outcome === 'failed')

/** The scenarios of the library are played here; `webhook` is whom pushes go to. */
export async function createServedFake(webhook: string | null, { frozen = true } = {}) {
  const { fake, company, freeze, begin, walk } = createScenarioFake({ webhook })
  if (frozen) await freeze()
  return {
    fake,
    company,
    /** Plays it to its end. */
    async play(scenario: Scenario): Promise<Run> {
      let run = await begin(scenario)
      while (run.state === 'running') run = await walk(run)
      return run
    },
    /** All that came in and all that went out, as text. */
    journal: () => JSON.stringify([company.journal.requests(), company.journal.pushes()]),
    stop: () => fake.stop(),
  }
}

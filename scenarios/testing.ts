/** Makes a fake with scenarios, in memory, for tests. */
import { serializePush } from '../server/admin-api/resources/observe/pushes.ts'
import { showRequest } from '../server/open-api/journal-call.ts'
import { realTime } from '../server/clock/clock.ts'
import { createTestFake } from '../server/testing.ts'
import { mountScenarios } from './mount.ts'
import type { Step, Scenario } from './format/scenario.ts'
import type { Run } from './run/shapes.ts'

export const noon = '2026-01-01T04:00:00.000Z'

/** A scenario of these steps, with the agent ann. */
export const scenarioOf = (steps: Step[], more: Partial<Scenario> = {}): Scenario => ({
  name: 'test',
  description: 'A test',
  given: { agents: [{ as: 'ann' }] },
  ...more,
  steps,
})

export type ScenarioFake = ReturnType<typeof createScenarioFake>

export function createScenarioFake({
  webhook = null,
  atStart = [],
}: { webhook?: string | null; atStart?: Scenario[] } = {}) {
  const { fake, send } = createTestFake({ mounts: [mountScenarios(atStart)] })
  fake.companies.first().wiring.webhook = webhook

  async function ask<Shape>(method: string, path: string, body?: object): Promise<Shape> {
    const init = { method, ...(body && { body: JSON.stringify(body) }) }
    return (await (await send(`/__admin${path}`, init)).json()) as Shape
  }
  const begin = (scenario: Scenario | string) =>
    typeof scenario === 'string' ? ask<Run>('POST', `/scenarios/${scenario}/runs`) : ask<Run>('POST', '/runs', scenario)
  const walk = ({ id }: Run) => ask<Run>('POST', `/runs/${id}/walk`, {})
  const freeze = () => ask('PUT', '/clock', { freeze: noon })

  return {
    fake,
    /** The current company. A reset creates a new company, so it is read each time. */
    get company() {
      return fake.companies.first()
    },
    ask,
    begin,
    walk,
    freeze,
    reset: () => send('/__admin/reset', { method: 'POST' }),
    now: async () => (await ask<{ now: string }>('GET', '/clock')).now,
    /** Plays a scenario to its end, on a clock that is frozen at noon in Beijing, or in real time. */
    async play(scenario: Scenario | string, { frozen = true } = {}): Promise<Run> {
      if (frozen) await freeze()
      let run = await begin(scenario)
      do run = await walk(run)
      while (run.state === 'running')
      return run
    },
    /** All requests and pushes, as text. */
    journal() {
      const company = fake.companies.first()
      const { journal } = company
      return JSON.stringify([
        journal.requests().entries.map((request) => showRequest(request, company)),
        journal.pushes().entries.map(serializePush),
      ])
    },
    stop: () => fake.stop(),
  }
}

/** The first step that failed. */
export const failureOf = ({ steps }: Run) => steps.find(({ outcome }) => outcome === 'failed')

/**
 * Lets time pass `times` as fast in this process, Udesk's limits and a scenario's waits alike, so that a test can see in seconds
 * what takes minutes in real time. No timer is skipped.
 */
export function speedUp(times: number): void {
  const { now, elapsed, after } = realTime
  const [began, beganElapsed] = [now(), elapsed()]
  Object.assign(realTime, {
    now: () => Math.floor(began + (now() - began) * times),
    elapsed: () => beganElapsed + (elapsed() - beganElapsed) * times,
    after: (ms: number, fire: () => void) => after(ms / times, fire),
  })
}

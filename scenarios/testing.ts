/** What the tests of stories share: a fake on a frozen clock, and stories played in it to their end. */
import { defaultAssumptions } from '../spec/assumptions.ts'
import type { PushEntry, RequestEntry } from '../server/journal.ts'
import { createDataReader } from '../server/data/read-data.ts'
import { createFake } from '../server/fake.ts'
import { noon } from '../server/pushes/testing.ts'
import { mountScenarios } from './mount.ts'
import type { Story } from './scenario.ts'
import type { Run } from './types.ts'

const reader = createDataReader()

/** A fake with the demo's data and the stories; `webhook` is whom its pushes go to. */
export async function createPlayhouse(webhook: string | null, { frozen = true } = {}) {
  const fake = createFake({
    data: reader.demo,
    reader,
    seed: 1,
    locale: 'zh',
    assumptions: { ...defaultAssumptions },
    faults: [],
    webhook,
    safety: { token: null, insecure: false },
    mounts: [mountScenarios()],
  })
  const company = fake.companies.first()
  if (frozen) await company.clock.freeze(noon)

  async function ask<Reply>(path: string, body: object): Promise<Reply> {
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fake.send(`http://127.0.0.1/__admin${path}`, init)
    if (!response.ok) throw new Error(await response.text())
    return (await response.json()) as Reply
  }

  return {
    fake,
    company,
    /** Plays it to its end. */
    async play(story: Story): Promise<Run> {
      let run = await ask<Run>('/runs', story)
      while (run.state === 'running') run = await ask<Run>(`/runs/${run.id}/walk`, {})
      return run
    },
    /** All that came in and all that went out, as text. */
    journal: () =>
      JSON.stringify([company.journal.requests(), company.journal.pushes()] satisfies [
        { entries: RequestEntry[] },
        { entries: PushEntry[] },
      ]),
    stop: () => fake.stop(),
  }
}

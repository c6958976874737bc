import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockUdesk } from '../harness/index.ts'
import type { Assumptions } from '../spec/assumptions.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { operations } from '../spec/operations.ts'
import { words } from '../spec/words.ts'
import { realTime } from '../server/clock/clock.ts'
import { createFakeControl } from './preparation/fake-control.ts'
import type { ExpectedResult } from './examples/example.ts'
import { examples } from './examples/index.ts'
import { createResultRecogniser } from './testing.ts'
import { ownResults } from './verify/documented-results.ts'
import { targetOf } from './verify/own-fake.ts'
import { createReplyChecker } from './verify/reply-checker.ts'
import { unpaced } from './verify/pace.ts'
import { tryExample } from './verify/try-example.ts'

const document = describeUdesk(words.zh)
const findResults = createResultRecogniser(document)
const shown = new Set<string>()
const udesk = await startMockUdesk()
const { password, ...target } = targetOf(udesk)
const setup = {
  password,
  caller: { ...target, now: () => Promise.resolve(realTime.now()) },
  pace: unpaced,
  checker: createReplyChecker(),
  control: createFakeControl(udesk),
}
afterAll(() => udesk.stop())
// So that no earlier call counts towards a rate limit.
beforeEach(() => udesk.reset())

for (const operation of operations) {
  for (const [number, example] of examples[operation.id].entries()) {
    const results: (ExpectedResult & { assuming?: Partial<Assumptions> })[] = [example, ...(example.alternatives ?? [])]
    for (const { code, codeField = operation.family, assuming } of results.filter((each) => !('when' in each))) {
      const under = assuming ? ` under ${JSON.stringify(assuming)}` : ''
      test(`${operation.id} shows ${example.shows} as ${code}${under}`, async () => {
        await udesk.assumptions.set({ ...example.assume, ...assuming })
        const token = `contract-${operation.id}-${number}`
        const trial = await tryExample(operation, example, { ...setup, token })
        expect(trial).toMatchObject({
          verdict: 'conforms',
          differences: [],
          undocumented: [],
          observed: assuming ?? {},
        })
        const answer = trial.calls.at(-1)?.answer
        const reply = answer?.kind === 'reply' ? answer.reply : {}
        expect(reply).toMatchObject({ [codeField]: code })
        for (const result of findResults(operation, reply)) shown.add(`${operation.id} ${result}`)
      })
    }
  }
}

test('the examples show every reply and every refusal of every operation', () => {
  const documented = operations.flatMap((operation) =>
    ownResults(document, operation).map((result) => `${operation.id} ${result}`),
  )
  expect(documented.length).toBeGreaterThan(90)
  expect(documented.filter((result) => !shown.has(result))).toEqual([])
})

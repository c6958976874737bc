import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockUdesk } from '../harness/index.ts'
import { createCompiler } from '../spec/compile.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { operations } from '../spec/operations.ts'
import { words } from '../spec/words.ts'
import { replySchema } from '../server/api/validators.ts'
import { createBackstage } from './backstage.ts'
import { examples } from './examples/index.ts'
import { createRecogniser, ownResults } from './results.ts'

const document = describeUdesk(words.zh)
const compile = createCompiler(document, { closed: true })
const recognise = createRecogniser(document)
const shown = new Set<string>()
const udesk = await startMockUdesk()
const backstage = createBackstage(udesk)
afterAll(() => udesk.stop())
// So that no earlier call counts towards a rate limit.
beforeEach(() => udesk.reset())

for (const operation of operations) {
  const mismatchesOf = compile(replySchema(document, operation))
  for (const [number, example] of examples[operation.id].entries()) {
    test(`${operation.id} shows ${example.shows} as ${example.code}`, async () => {
      await udesk.assumptions.set(example.assume ?? {})
      const reply = await example.call(udesk.client, `contract-${operation.id}-${number}`, backstage)
      expect(reply).toMatchObject({ [example.by ?? operation.family]: example.code })
      expect(mismatchesOf(reply)).toEqual([])
      for (const result of recognise(operation, reply)) shown.add(`${operation.id} ${result}`)
    })
  }
}

test('the examples show every reply and every refusal of every operation', () => {
  const documented = operations.flatMap((operation) =>
    ownResults(document, operation).map((result) => `${operation.id} ${result}`),
  )
  expect(documented.length).toBeGreaterThan(90)
  expect(documented.filter((result) => !shown.has(result))).toEqual([])
})

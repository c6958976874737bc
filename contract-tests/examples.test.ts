import { afterAll, expect, test } from 'vitest'
import { startMockUdesk } from '../harness/index.ts'
import { createCompiler } from '../spec/compile.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { operations } from '../spec/operations.ts'
import { words } from '../spec/words.ts'
import { replySchema } from '../server/api/validators.ts'
import { examples } from './examples/index.ts'

const document = describeUdesk(words.zh)
const compile = createCompiler(document, { closed: true })
const udesk = await startMockUdesk()
afterAll(() => udesk.stop())

for (const operation of operations) {
  const mismatchesOf = compile(replySchema(document, operation))
  for (const [number, example] of examples[operation.id].entries()) {
    test(`${operation.id} shows ${example.shows} as ${example.code}`, async () => {
      const reply = await example.call(udesk.client, `contract-${operation.id}-${number}`)
      expect(reply).toMatchObject({ code: example.code })
      expect(mismatchesOf(reply)).toEqual([])
    })
  }
}

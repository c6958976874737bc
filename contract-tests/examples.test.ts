import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockUdesk } from '../harness/index.ts'
import { createCompiler } from '../spec/compile.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { operations } from '../spec/operations.ts'
import { words } from '../spec/words.ts'
import type * as Admin from '../server/admin/types.ts'
import { replySchema } from '../server/api/validators.ts'
import { examples } from './examples/index.ts'

const document = describeUdesk(words.zh)
const compile = createCompiler(document, { closed: true })
const udesk = await startMockUdesk()
afterAll(() => udesk.stop())
// So that no earlier call counts towards a rate limit.
beforeEach(() => udesk.reset())

const pushed = async (token: string) =>
  (await udesk.pushes.list())
    .filter(({ customerToken }) => customerToken === token)
    .map(({ body }) => body as Record<string, unknown>) // a push is an object

for (const operation of operations) {
  const mismatchesOf = compile(replySchema(document, operation))
  for (const [number, example] of examples[operation.id].entries()) {
    test(`${operation.id} shows ${example.shows} as ${example.code}`, async () => {
      await udesk.assumptions.set(example.assume ?? {})
      const reply = await example.call(udesk.client, `contract-${operation.id}-${number}`, { visit, pushed })
      expect(reply).toMatchObject({ [operation.family]: example.code })
      expect(mismatchesOf(reply)).toEqual([])
    })
  }
}

async function visit() {
  const visitor = await udesk.customers.add({ webToken: 'contract-visitor' })
  const body = JSON.stringify({ customer_id: visitor.id })
  const response = await fetch(`${udesk.adminUrl}/sessions`, { method: 'POST', body })
  const session = (await response.json()) as Admin.Session
  return { im_sub_session_id: session.id, customer_id: session.customer_id, agent_id: session.agent_id }
}

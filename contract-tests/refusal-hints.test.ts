/** The hint of every documented refusal says what the caller must do. The examples cause the refusals. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockUdesk, type Request } from '../harness/index.ts'
import type { Assumptions } from '../spec/assumptions.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { operations, type Operation } from '../spec/operations.ts'
import { refusalHints } from '../spec/refusals/hints.ts'
import { refusalSchemaName, type RefusalName } from '../spec/refusals/refusals.ts'
import { words } from '../spec/words.ts'
import { documentedOperation } from '../server/open-api/document/documented-codes-and-parameters.ts'
import { realTime } from '../server/clock/clock.ts'
import { createFakeControl } from './preparation/fake-control.ts'
import type { ExpectedResult } from './examples/example.ts'
import { examples } from './examples/index.ts'
import { createResultRecogniser } from './testing.ts'
import { ownRefusals } from './verify/documented-results.ts'
import { createReplyChecker } from './verify/reply-checker.ts'
import { targetOf } from './verify/own-fake.ts'
import { unpaced } from './verify/pace.ts'
import { tryExample } from './verify/try-example.ts'

const document = describeUdesk(words.zh)
const findResults = createResultRecogniser(document)
const udesk = await startMockUdesk()
const setup = {
  caller: { ...targetOf(udesk), now: () => Promise.resolve(realTime.now()) },
  pace: unpaced,
  checker: createReplyChecker(),
  control: createFakeControl(udesk),
}
afterAll(() => udesk.stop())
beforeEach(() => udesk.reset())

const refusing = operations.filter((operation) => ownRefusals(document, operation).length > 0)

test.each(refusing.map(({ id }) => id))('%s explains each of its refusals', async (id) => {
  const operation = operations.find((each) => each.id === id)!
  const explained = new Set<RefusalName>()
  for (const [number, example] of examples[id].entries()) {
    const results: (ExpectedResult & { assuming?: Partial<Assumptions> })[] = [example, ...(example.alternatives ?? [])]
    for (const { assuming } of results.filter((each) => !('when' in each))) {
      await udesk.reset()
      await udesk.assumptions.set({ ...example.assume, ...assuming })
      const trial = await tryExample(operation, example, { ...setup, token: `hints-${id}-${number}` })
      const answer = trial.calls.at(-1)?.answer
      const refusal = answer?.kind === 'reply' ? refusalIn(operation, answer.reply) : undefined
      if (refusal === undefined) continue
      explained.add(refusal)
      const call = (await udesk.requests.list()).findLast((request) => request.operation === id)!
      expectExplained(call, operation, refusal)
    }
  }
  expect([...explained].sort()).toEqual(ownRefusals(document, operation).sort())
})

function refusalIn(operation: Operation, reply: object): RefusalName | undefined {
  const results = findResults(operation, reply)
  return ownRefusals(document, operation).find((name) =>
    (['code', 'status'] as const).some((family) => results.includes(refusalSchemaName(name, family))),
  )
}

function expectExplained({ diagnosis, violations }: Request, operation: Operation, refusal: RefusalName) {
  const what = `${operation.id} ${refusal}`
  expect(diagnosis, what).not.toBeNull()
  expect(diagnosis?.cause, what).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(diagnosis?.hint, what).toMatch(/^[A-Z][\x20-\x7e]*[^.]\.$/)
  expect(diagnosis?.hint, what).not.toMatch(/[{}]field|hints-/)
  if (refusalHints[refusal].fields === 'none') return
  const [first] = violations
  expect(documentedOperation(operation).parameters, what).toContain(first?.pointer.replace(/\/\d+/g, ''))
}

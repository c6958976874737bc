import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockUdesk } from '../../harness/index.ts'
import { createCompiler } from '../../spec/compile.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { operations } from '../../spec/operations.ts'
import { words } from '../../spec/words.ts'
import { replySchema } from '../../server/open-api/document/schemas.ts'
import { curls, printedCurls } from './index.ts'
import { sendAsPrinted, sendCorrected } from './send.ts'

// The curls and the answers are from the English documentation.
const locale = 'en'
const document = describeUdesk(words[locale])
const compile = createCompiler(document, { closed: true })
const udesk = await startMockUdesk({ locale })
const target = { udesk, baseUrl: udesk.env.UDESK_BASE_URL }
afterAll(() => udesk.stop())
// Otherwise earlier calls count towards rate limits.
beforeEach(() => udesk.reset())

test(`all ${printedCurls} curls of the documentation are there`, () => {
  expect(curls).toHaveLength(printedCurls)
  expect(new Set(curls.map(({ heading }) => heading)).size).toBe(printedCurls)
})

for (const curl of curls) {
  const { heading, operation: id, answered, note, corrected } = curl
  test(`“${heading}” works${note === undefined ? '' : ` (${note})`}`, async () => {
    const response = await sendCorrected(curl, target)
    const reply: unknown = await response.json()
    expect(response.status).toBe(200)
    expect(reply).toMatchObject(answered)
    const operation = operations.find((each) => each.id === id)!
    expect(compile(replySchema(document, operation))(reply)).toEqual([])
    expect((await udesk.requests.list()).at(-1)).toMatchObject({ operation: id })
  })

  if (corrected === undefined) continue
  test(`“${heading}” does not work as printed`, async () => {
    const response = await sendAsPrinted(curl, target)
    const body: unknown = await response.json()
    expect({ status: response.status, body }).toMatchObject(corrected.asPrinted)
  })
}

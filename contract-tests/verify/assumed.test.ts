/**
 * That whatever is assumed where Udesk's documents are silent, the document is kept: first all values together, then all
 * second ones. Where MOCK_UDESK_LONG is set, each value by itself too.
 */
import { expect, test } from 'vitest'
import { defaultAssumptions, register, type Assumptions } from '../../spec/assumptions.ts'
import { createReplyChecker } from './reply-checker.ts'
import { verifyInMemory } from './testing.ts'

const checker = createReplyChecker()
const long = process.env['MOCK_UDESK_LONG'] !== undefined

type World = { name: string; assume: Partial<Assumptions> }
const together = (at: number): World => ({
  name: `every question has its value ${at + 1}`,
  assume: Object.fromEntries(register.map(({ id, values }) => [id, values[at] ?? values[0]])),
})
const alone: World[] = register.flatMap(({ id, values }) =>
  values.map((value) => ({ name: `${id}=${value}`, assume: { [id]: value } })),
)
const worlds = [together(0), together(1), together(2), ...(long ? alone : [])]

test.each(worlds)('keeps the document where $name', async ({ assume }) => {
  // At the documented pace, as one of the questions is whether more is refused.
  const { verdict, operations, left, observed } = await verifyInMemory({ checker, rate: 50, assume })
  expect({ verdict, left }).toEqual({ verdict: 'conforms', left: [] })
  const others = operations.filter((each) => each.verdict !== 'conforms').map((each) => each.operation)
  expect(others).toEqual(['rateRobotAnswer'])
  expect({ ...defaultAssumptions, ...assume }).toMatchObject(observed)
})

/** That the contract run finds what is wrong. MOCK_UDESK_LONG asks for all operations each time, not those near it alone. */
import { expect, onTestFinished, test } from 'vitest'
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { realTime } from '../../server/clock/clock.ts'
import { createJudge } from '../../contract-tests/verify/judge.ts'
import { startOwnFake } from '../../contract-tests/verify/own-fake.ts'
import type { Tried } from '../../contract-tests/verify/results.ts'
import { emptied, mutations, spoilt } from './mutations.ts'
import { verifyInMemory } from '../../contract-tests/verify/testing.ts'
import { verify } from '../../contract-tests/verify/verify.ts'

const judge = createJudge()
const long = process.env['MOCK_UDESK_LONG'] !== undefined
/** They stand on what many others make, and would be blamed first. */
const neighbours: OperationId[] = ['getCustomer', 'closeSession', 'listUnreadMessages']

test('finds nothing where nothing is spoilt', async () => {
  const { verdict, operations, left } = await verifyInMemory({ judge })
  expect({ verdict, left }).toEqual({ verdict: 'conforms', left: [] })
  const others = operations.filter((each) => each.verdict !== 'conforms')
  expect(others.map((each) => each.operation)).toEqual(['rateRobotAnswer'])
})

test('knows at least forty ways to spoil a reply, each by a name of its own', () => {
  expect(new Set(mutations.map(({ name, operation }) => `${operation} ${name}`)).size).toBe(mutations.length)
  expect(mutations.length).toBeGreaterThanOrEqual(40)
})

test.each(mutations)('finds $name in $operation at "$pointer"', async (spoil) => {
  const only = long ? [] : [spoil.operation, ...neighbours]
  const { verdict, operations } = await verifyInMemory({ judge, only, through: (send) => spoilt(send, spoil) })
  const result = operations.find((each) => each.operation === spoil.operation)
  expect({ verdict, ...result }).toMatchObject({ verdict: 'differs' })
  expect(result?.differences.map(({ pointer }) => pointer)).toContain(spoil.pointer)
  const blamed = operations.filter((each) => each.verdict === 'differs').map((each) => each.operation)
  if (!spoil.misleads) expect(blamed).toEqual([spoil.operation])
})

/** What is said of an operation whose successes say nothing but their code; a field too many is told as one. */
const toldOf = ({ verdict, because = '', undocumented }: Tried): string =>
  verdict === 'differs' || undocumented.includes('/oops') ? 'seen' : `${verdict} ${because.split(':')[0] ?? ''}`.trim()

test('sees a success that says nothing but its code, or says that it saw none', async () => {
  const told: Record<string, string> = {}
  for (const { id, family } of operations) {
    const through = (send: typeof fetch) => spoilt(send, emptied(id, family))
    const { operations: found } = await verifyInMemory({ judge, only: [id], through })
    for (const each of found) told[id] = toldOf(each)
  }
  const { rateRobotAnswer, ...others } = told
  expect(rateRobotAnswer).toMatch(/^skipped/)
  const unseen = Object.entries(others).filter(([, each]) => each !== 'seen')
  expect(unseen).toEqual([
    ['sendStructMessage', 'conforms refusals only'],
    ['askFlow', 'conforms refusals only'],
  ])
})

test('sees every success that says nothing but its code, at a fake of its own', async () => {
  const { target, stop } = await startOwnFake()
  onTestFinished(stop)
  const told: [string, string][] = []
  for (const { id, family } of operations) {
    const spoiled = { ...target, send: spoilt(target.send, emptied(id, family)) }
    const { operations: found } = await verify(spoiled, {
      only: [id],
      write: true,
      rate: null,
      time: realTime,
      run: 'v',
      judge,
    })
    told.push(...found.map((each): [string, string] => [id, toldOf(each)]))
  }
  expect(told).toHaveLength(operations.length)
  expect(told.filter(([, each]) => each !== 'seen')).toEqual([])
})

test('skips what a broken operation should have prepared, and names it', async () => {
  const [spoil] = mutations.filter(({ operation }) => operation === 'createCustomer')
  const { operations } = await verifyInMemory({ judge, through: (send) => spoilt(send, spoil!) })
  expect(operations.find((each) => each.operation === 'destroyCustomer')).toMatchObject({
    verdict: 'skipped',
    because: 'createCustomer prepared nothing: HTTP 201',
  })
})

test('takes a field that the document does not name for no difference, and tells it', async () => {
  const through = (send: typeof fetch) =>
    spoilt(send, {
      name: 'a field more',
      operation: 'getCustomer',
      pointer: '',
      spoil: (reply) => ({ ...reply, trace_id: 'abc', '13400000000': '小明' }),
    })
  const { verdict, operations } = await verifyInMemory({ judge, only: ['getCustomer'], through })
  expect(verdict).toBe('conforms')
  expect(operations[0]?.undocumented).toEqual(['/trace_id', '/…'])
})

/** The contract run finds each mutation. With MOCK_UDESK_LONG it runs all operations each time, not only related ones. */
import { expect, onTestFinished, test } from 'vitest'
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { realTime } from '../../server/clock/clock.ts'
import { createReplyChecker } from '../../contract-tests/verify/reply-checker.ts'
import { startOwnFake } from '../../contract-tests/verify/own-fake.ts'
import type { TriedOperation } from '../../contract-tests/verify/results.ts'
import { emptied, mutations, mutated } from './mutations.ts'
import { verifyInMemory } from '../../contract-tests/verify/testing.ts'
import { verify } from '../../contract-tests/verify/verify.ts'

const checker = createReplyChecker()
const long = process.env['MOCK_UDESK_LONG'] !== undefined
/** Operations that need others, and would be reported first by mistake. */
const neighbours: OperationId[] = ['getCustomer', 'closeSession', 'listUnreadMessages']

test('finds nothing where nothing is mutated', async () => {
  const { verdict, operations, left } = await verifyInMemory({ checker })
  expect({ verdict, left }).toEqual({ verdict: 'conforms', left: [] })
  const others = operations.filter((each) => each.verdict !== 'conforms')
  expect(others.map((each) => each.operation)).toEqual(['rateRobotAnswer'])
})

test('has at least forty mutations of replies, each with its own name', () => {
  expect(new Set(mutations.map(({ name, operation }) => `${operation} ${name}`)).size).toBe(mutations.length)
  expect(mutations.length).toBeGreaterThanOrEqual(40)
})

test.each(mutations)('finds $name in $operation at "$pointer"', async (mutation) => {
  const only = long ? [] : [mutation.operation, ...neighbours]
  const { verdict, operations } = await verifyInMemory({ checker, only, through: (send) => mutated(send, mutation) })
  const result = operations.find((each) => each.operation === mutation.operation)
  expect({ verdict, ...result }).toMatchObject({ verdict: 'differs' })
  expect(result?.differences.map(({ pointer }) => pointer)).toContain(mutation.pointer)
  const blamed = operations.filter((each) => each.verdict === 'differs').map((each) => each.operation)
  if (!mutation.misleads) expect(blamed).toEqual([mutation.operation])
})

/** What is reported for an operation whose successes have only their code and one undocumented field. */
const reportedOf = ({ verdict, because = '', undocumented }: TriedOperation): string =>
  verdict === 'differs' || undocumented.includes('/oops') ? 'seen' : `${verdict} ${because.split(':')[0] ?? ''}`.trim()

test('notices a success that has only its code, or reports that it saw no success', async () => {
  const reported: Record<string, string> = {}
  for (const { id, family } of operations) {
    const through = (send: typeof fetch) => mutated(send, emptied(id, family))
    const { operations: found } = await verifyInMemory({ checker, only: [id], through })
    for (const each of found) reported[id] = reportedOf(each)
  }
  const { rateRobotAnswer, ...others } = reported
  expect(rateRobotAnswer).toMatch(/^skipped/)
  const unseen = Object.entries(others).filter(([, each]) => each !== 'seen')
  expect(unseen).toEqual([
    ['sendStructMessage', 'conforms refusals only'],
    ['askFlow', 'conforms refusals only'],
  ])
})

test('notices every success that has only its code, at a fake that it starts', async () => {
  const { target, stop } = await startOwnFake()
  onTestFinished(stop)
  const reported: [string, string][] = []
  for (const { id, family } of operations) {
    const changed = { ...target, send: mutated(target.send, emptied(id, family)) }
    const { operations: found } = await verify(changed, {
      only: [id],
      write: true,
      rate: null,
      time: realTime,
      run: 'v',
      checker,
    })
    reported.push(...found.map((each): [string, string] => [id, reportedOf(each)]))
  }
  expect(reported).toHaveLength(operations.length)
  expect(reported.filter(([, each]) => each !== 'seen')).toEqual([])
})

test('skips what a broken operation should have prepared, and names it', async () => {
  const [mutation] = mutations.filter(({ operation }) => operation === 'createCustomer')
  const { operations } = await verifyInMemory({ checker, through: (send) => mutated(send, mutation!) })
  expect(operations.find((each) => each.operation === 'destroyCustomer')).toMatchObject({
    verdict: 'skipped',
    because: 'createCustomer prepared nothing: HTTP 201',
  })
})

test('reports an undocumented field, and not as a difference', async () => {
  const through = (send: typeof fetch) =>
    mutated(send, {
      name: 'an undocumented field',
      operation: 'getCustomer',
      pointer: '',
      mutate: (reply) => ({ ...reply, trace_id: 'abc', '13400000000': '小明' }),
    })
  const { verdict, operations } = await verifyInMemory({ checker, only: ['getCustomer'], through })
  expect(verdict).toBe('conforms')
  expect(operations[0]?.undocumented).toEqual(['/trace_id', '/…'])
})

import { expect, onTestFinished, test } from 'vitest'
import type { PushFault } from '../faults.ts'
import { createTestDelivery, noon, startReceiver } from './testing.ts'

type Body = { customer_token: string; messages: { type: string; im_sub_session_id: number; data: object }[] }

/** A delivery on a frozen clock with armed faults and a receiver that answers at once. */
async function openWith(...faults: PushFault[]) {
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  const testDelivery = createTestDelivery(receiver.url)
  onTestFinished(() => testDelivery.stop())
  await testDelivery.clock.freeze(noon)
  for (const fault of faults) testDelivery.faults.arm({ target: 'push', ...fault })
  const settle = () => testDelivery.clock.advance(0)
  return { ...testDelivery, seen: receiver.seen, settle }
}

const said = (...words: string[]): Body => ({
  customer_token: 'u1',
  messages: words.map((content) => ({ type: 'message', im_sub_session_id: 1001, data: { content } })),
})

test('slow: the receiver gets the push, and its answer comes too late', async () => {
  const { push, clock, lines, seen, journal } = await openWith(
    { fault: 'slow', ms: 5_000 },
    { fault: 'slow', ms: 4_999 },
  )
  push('u1')
  push('u2')
  await clock.advance(60_000)
  expect(seen).toEqual(['"u1"', '"u2"'])
  expect(lines()).toEqual([
    'u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s',
    'u2.1 @0 delivered: delivered 200 @0+4999',
  ])
  expect(journal.push('u1.1')?.fault).toEqual({ id: 1, fault: 'slow' })
})

test('slow: an answer delayed to the limit is too late, also in real time', async () => {
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  const testDelivery = createTestDelivery(receiver.url)
  onTestFinished(() => testDelivery.stop())
  const { push, faults, clock, journal } = testDelivery
  faults.arm({ target: 'push', fault: 'slow', ms: 5_000, times: 30 })
  for (let customer = 1; customer <= 30; customer += 1) push(`u${customer}`)
  await clock.settled({ timeout: 15_000 })
  expect(journal.pushes().entries.map(({ state }) => state)).toEqual(Array(30).fill('timed_out'))
})

test('delay: the push and what follows it come late, in order', async () => {
  const { push, clock, lines, seen } = await openWith({ fault: 'delay', ms: 3_000 })
  push('u1', 'first')
  push('u1', 'second')
  await clock.advance(2_999)
  expect(seen).toEqual([])
  await clock.advance(1)
  expect(seen).toEqual(['"first"', '"second"'])
  expect(lines()).toEqual(['u1.1 @0 delivered: delivered 200 @3000+0', 'u1.2 @0 delivered: delivered 200 @3000+0'])
})

test('drop: the receiver never gets the push', async () => {
  const { push, settle, lines, seen } = await openWith({ fault: 'drop' })
  push('u1', 'lost')
  push('u1', 'kept')
  await settle()
  expect(seen).toEqual(['"kept"'])
  expect(lines()[0]).toBe('u1.1 @0 dropped: lost, as planned')
})

test('duplicate: the same push comes twice', async () => {
  const { push, settle, seen, journal } = await openWith({ fault: 'duplicate' })
  push('u1', 'twice')
  push('u1', 'once')
  await settle()
  expect(seen).toEqual(['"twice"', '"twice"', '"once"'])
  expect(journal.push('u1.1')?.attempts).toHaveLength(2)
})

test('reorder: the push comes after the next of its customer', async () => {
  const { push, settle, seen } = await openWith({ fault: 'reorder' })
  push('u1', 'first')
  push('u2', 'another customer')
  await settle()
  push('u1', 'second')
  await settle()
  expect(seen).toEqual(['"another customer"', '"second"', '"first"'])
})

test('reorder: a push that nothing follows goes out after a minute', async () => {
  const { push, clock, lines } = await openWith({ fault: 'reorder' })
  push('u1')
  await clock.advance(60_000)
  expect(lines()).toEqual(['u1.1 @0 delivered: delivered 200 @60000+0'])
})

test('split: messages that belong together come one by one', async () => {
  const { push, settle, seen } = await openWith({ fault: 'split' })
  push('u1', said('alone'))
  push('u1', said('a', 'b'))
  await settle()
  expect(seen.map((body) => JSON.parse(body) as Body)).toEqual([said('alone'), said('a'), said('b')])
})

test('batch: two pushes come as one', async () => {
  const { push, settle, seen, lines } = await openWith({ fault: 'batch' })
  push('u1', said('a'))
  push('u1', said('b'))
  await settle()
  expect(seen.map((body) => JSON.parse(body) as Body)).toEqual([said('a', 'b')])
  expect(lines()[0]).toBe('u1.1 @0 cancelled: goes out together with u1.2, as planned')
})

test('malformed: the body is not JSON', async () => {
  const { push, settle, seen } = await openWith({ fault: 'malformed' })
  push('u1', said('a'))
  await settle()
  expect(seen).toHaveLength(1)
  expect(() => JSON.parse(seen[0]!) as unknown).toThrow(SyntaxError)
})

test('wrong-session: the push names a session that does not exist, and nothing else changes', async () => {
  const { push, settle, seen } = await openWith({ fault: 'wrong-session' }, { fault: 'wrong-session' })
  push('u1', said('a'))
  push('u1', { session_id: 1001, message_ids: ['m'] })
  await settle()
  const [message] = said('a').messages
  expect(seen.map((body) => JSON.parse(body) as unknown)).toEqual([
    { customer_token: 'u1', messages: [{ ...message, im_sub_session_id: 1_001_001 }] },
    { session_id: 1_001_001, message_ids: ['m'] },
  ])
})

test.each([
  [{ outcome: 'wrong_status', status: 503 }, 'failed: wrong_status 503 @0+0, answered 503; Udesk wants 200'],
  [{ outcome: 'refused' }, 'failed: refused @0+0, nothing was sent, as planned'],
  [{ outcome: 'connection_reset' }, 'failed: connection_reset @0+0, nothing was sent, as planned'],
  [{ outcome: 'timed_out' }, 'timed_out: timed_out @0+5000, no complete answer within 5 s'],
] as const)('fail %j: an attempt, and the receiver sees none', async (how, outcome) => {
  const { push, clock, lines, seen } = await openWith({ fault: 'fail', ...how })
  push('u1')
  await clock.advance(10_000)
  expect(seen).toEqual([])
  expect(lines()).toEqual([`u1.1 @0 ${outcome}`])
})

test('settled waits for an answer that a fault delays', async () => {
  const { push, clock } = await openWith({ fault: 'slow', ms: 1_000 })
  push('u1')
  await clock.advance(0)
  expect(await clock.settled({ timeout: 0 })).toMatchObject({ settled: false })
  await clock.advance(1_000)
  expect(await clock.settled({ timeout: 0 })).toEqual({ settled: true })
})

test('a stop cancels a push that waits for the next push', async () => {
  const { push, journal, delivery } = await openWith({ fault: 'batch' })
  push('u1', said('a'))
  await delivery.stop()
  expect(journal.push('u1.1')).toMatchObject({ state: 'cancelled' })
})

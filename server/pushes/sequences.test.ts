/**
 * Sequences of pushes over real sockets on a frozen clock. Each is run many times, and the journals must be equal byte for byte:
 * 50 times by default, 1,000 times where MOCK_UDESK_LONG is set.
 */
import { serializePush } from '../admin-api/resources/observe/pushes.ts'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { createTestDelivery, noon, startDeafReceiver, startReceiver } from './testing.ts'
import type { Receiver, TestDelivery } from './testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined
const times = long ? 1_000 : 50
const timeout = long ? 600_000 : 20_000

type Settings = Parameters<typeof createTestDelivery>[1]

async function receiver(respond: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const started = await startReceiver(respond)
  onTestFinished(started.stop)
  return started
}

async function startFrozenDelivery(url: string, settings?: Settings): Promise<TestDelivery> {
  const testDelivery = createTestDelivery(url, settings)
  await testDelivery.clock.freeze(noon)
  return testDelivery
}

/** Runs a sequence on new deliveries, checks that their journals are equal, and returns that journal. */
async function play(
  url: string,
  settings: Settings,
  sequence: (testDelivery: TestDelivery) => Promise<unknown>,
  runs = times,
): Promise<string[]> {
  const journals = new Map<string, string[]>()
  for (let run = 0; run < runs; run++) {
    const testDelivery = await startFrozenDelivery(url, settings)
    await sequence(testDelivery)
    const pushes = testDelivery.journal.pushes().entries.map(serializePush)
    journals.set(JSON.stringify([pushes, testDelivery.events]), testDelivery.lines())
    await testDelivery.stop()
  }
  const [lines, ...others] = journals.values()
  expect(others).toEqual([])
  return lines ?? []
}

/** u01, u02, … */
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `u${String(index + 1).padStart(2, '0')}`)

// The breaker.

test('after ten timeouts a push is dropped; sixty seconds later the next one is delivered', { timeout }, async () => {
  const { url, seen } = await receiver((response, body) => body === '"hello"' && response.end())
  const lines = await play(url, {}, async ({ clock, push }) => {
    for (const customerToken of numbered(10)) push(customerToken)
    await clock.advance(5_000, { grace: 0 })
    push('u11')
    await clock.advance(59_999)
    push('u12')
    await clock.advance(1)
    push('u11', 'hello')
    await clock.advance(0)
  })
  const suspended = `dropped: suspended until ${isoInstant(noon + 65_000)}: 10 timeouts within 60 s at ${url}`
  expect(lines).toEqual([
    ...numbered(10).map((u) => `${u}.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s`),
    `u11.1 @5000 ${suspended}`,
    `u12.1 @64999 ${suspended}`,
    'u11.2 @65000 delivered: delivered 200 @65000+0',
  ])
  expect(seen).toHaveLength(times * 11)
})

test('ten slow answers suspend like ten receivers that do not answer, and use no grace', { timeout }, async () => {
  const { url, seen } = await receiver((response) => response.end())
  const lines = await play(url, {}, async ({ clock, push, faults }) => {
    faults.arm({ target: 'push', fault: 'slow', ms: 6_000, times: 10 })
    for (const customerToken of numbered(10)) push(customerToken)
    await clock.advance(5_000)
    push('u11')
    await clock.advance(60_000)
    push('u11', 'hello')
    await clock.advance(0)
  })
  expect(lines).toEqual([
    ...numbered(10).map((u) => `${u}.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s`),
    `u11.1 @5000 dropped: suspended until ${isoInstant(noon + 65_000)}: 10 timeouts within 60 s at ${url}`,
    'u11.2 @65000 delivered: delivered 200 @65000+0',
  ])
  expect(seen).toHaveLength(times * 11)
})

test('under push.while-suspended=hold pushes wait, and go out when the suspension ends', { timeout }, async () => {
  const { url } = await receiver((response, body) => body === '"later"' && response.end())
  const lines = await play(url, { assume: { 'push.while-suspended': 'hold' } }, async ({ clock, push, lines }) => {
    for (const customerToken of numbered(10)) push(customerToken)
    await clock.advance(5_000, { grace: 0 })
    push('u11', 'later')
    await clock.advance(59_999)
    expect(lines().at(-1)).toMatch(/^u11\.1 @5000 held: suspended until /)
    await clock.advance(1)
  })
  expect(lines.at(-1)).toBe('u11.1 @5000 delivered: delivered 200 @65000+0')
})

test(
  'a push in flight when the suspension begins goes on, and moves the end of the suspension',
  { timeout },
  async () => {
    const { url } = await receiver(() => undefined)
    const end = { last: '', tenth: '' }
    for (const reading of ['last', 'tenth'] as const) {
      await play(url, { assume: { 'push.suspension-end': reading } }, async ({ clock, push, delivery }) => {
        for (const customerToken of numbered(10)) push(customerToken)
        await clock.advance(2_000, { grace: 0 })
        push('u11')
        await clock.advance(5_000, { grace: 0 })
        const { state, until } = delivery.breakerOf(url)
        end[reading] = `${state} until @${(until ?? 0) - noon}`
      })
    }
    expect(end).toEqual({ last: 'suspended until @67000', tenth: 'suspended until @65000' })
  },
)

test('under push.counts=failures ten answers of 500 suspend too', { timeout }, async () => {
  const { url } = await receiver((response) => response.writeHead(500).end())
  const states = new Set<string>()
  for (const counts of ['timeouts', 'failures'] as const) {
    await play(url, { assume: { 'push.counts': counts } }, async ({ clock, push, delivery }) => {
      for (const customerToken of numbered(10)) push(customerToken)
      await clock.advance(0)
      states.add(`${counts}: ${delivery.breakerOf(url).state}`)
    })
  }
  expect([...states]).toEqual(['timeouts: closed', 'failures: suspended'])
})

test('a changed webhook is not suspended with the old one', async () => {
  const [{ url }, next] = [await receiver(() => undefined), await receiver((response) => response.end())]
  const testDelivery = await startFrozenDelivery(url, { assume: { 'push.while-suspended': 'hold' } })
  for (const customerToken of numbered(10)) testDelivery.push(customerToken)
  await testDelivery.clock.advance(5_000, { grace: 0 })
  const held = testDelivery.push('u11')
  await testDelivery.clock.advance(0)
  expect(held.state).toBe('held')
  testDelivery.wiring.webhook = next.url
  testDelivery.delivery.reconsider()
  await testDelivery.clock.advance(0)
  expect(held.state).toBe('delivered')
  await testDelivery.stop()
})

// More conversations than places, and receivers that misbehave.

test('counted failures of twenty lanes in eight places hit the same pushes every time', { timeout }, async () => {
  const { url } = await receiver(
    (response) => void realTime.sleep(response.socket?.remotePort ? 1 : 0).then(() => response.socket?.destroy()),
  )
  const lines = await play(url, { places: 8, assume: { 'push.counts': 'failures' } }, async ({ clock, push }) => {
    for (const customerToken of numbered(20).reverse()) push(customerToken)
    await clock.advance(1)
  })
  expect(lines.filter((line) => line.includes('failed'))).toHaveLength(16)
  expect(lines.filter((line) => line.includes('dropped')).map((line) => line.slice(0, 3))).toEqual([
    'u17',
    'u18',
    'u19',
    'u20',
  ])
})

test('a receiver that calls before it answers finds the same state every time', { timeout }, async () => {
  let testDelivery: TestDelivery | undefined
  const { url } = await receiver(async (response, body) => {
    const [, customerToken, step] = /"(\w+) (\d)"/.exec(body) ?? []
    const end = testDelivery?.clock.serve()
    await realTime.nextTurn()
    if (step !== undefined && Number(step) < 3)
      testDelivery?.push(customerToken ?? '', `${customerToken ?? ''} ${Number(step) + 1}`)
    end?.()
    response.end()
  })
  const lines = await play(url, { places: 4 }, async (started) => {
    testDelivery = started
    for (const customerToken of numbered(8)) started.push(customerToken, `${customerToken} 1`)
    await started.clock.advance(1)
  })
  expect(lines).toHaveLength(24)
  expect(lines.every((line) => line.endsWith('delivered: delivered 200 @0+0'))).toBe(true)
})

test('pushes to a receiver that never accepts time out at the same instants every time', { timeout }, async () => {
  const { url, stop } = await startDeafReceiver()
  onTestFinished(stop)
  const sequence = async ({ clock, push }: TestDelivery) => {
    for (const customerToken of numbered(8)) push(customerToken)
    await clock.advance(20_000, { grace: 0 })
  }
  const lines = await play(url, { places: 4 }, sequence, long ? 500 : 3)
  expect(lines.filter((line) => line.includes('@0+5000'))).toHaveLength(4)
  expect(lines.filter((line) => line.includes('@5000+5000'))).toHaveLength(4)
})

test('receivers that close, hang, answer slowly and answer quickly at the same time', { timeout }, async () => {
  const { url } = await receiver((response, body) => {
    if (body.startsWith('"quick')) response.end()
    if (body.startsWith('"close')) response.socket?.destroy()
    if (body.startsWith('"drip')) response.write('.')
    if (body.startsWith('"late')) void realTime.nextTurn().then(() => response.writeHead(500).end())
  })
  const behaviours = ['quick', 'close', 'drip', 'late', 'hang']
  const sequence = async ({ clock, push }: TestDelivery) => {
    for (const customerToken of numbered(20))
      push(customerToken, `${behaviours[Number(customerToken.slice(1)) % 5] ?? ''} 1`)
    for (const customerToken of numbered(20))
      push(customerToken, `${behaviours[Number(customerToken.slice(1)) % 4] ?? ''} 2`)
    await clock.advance(60_000, { grace: 100 })
  }
  expect(await play(url, { places: 7 }, sequence, long ? 500 : 3)).toHaveLength(40)
})

// Clock moves.

test('two advances at once run one after the other', { timeout }, async () => {
  const { url } = await receiver(() => undefined)
  const lines = await play(url, {}, async ({ clock, push }) => {
    push('u1')
    push('u1')
    await Promise.all([clock.advance(5_000, { grace: 0 }), clock.advance(10_000, { grace: 0 })])
    expect(clock.now()).toBe(noon + 15_000)
  })
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'u1.1 @0 timed_out: timed_out @0+5000',
    'u1.2 @0 timed_out: timed_out @5000+5000',
  ])
})

test('a receiver may advance the clock from inside its push', { timeout }, async () => {
  let testDelivery: TestDelivery | undefined
  const { url } = await receiver(async (response) => {
    await testDelivery?.clock.advance(2_000, { grace: 1 })
    response.end()
  })
  const lines = await play(url, {}, async (started) => {
    testDelivery = started
    started.push('u1')
    expect(await started.clock.settled()).toEqual({ settled: true })
  })
  expect(lines).toEqual(['u1.1 @0 delivered: delivered 200 @0+2000'])
})

test('an advance made inside a running one waits for its end', { timeout }, async () => {
  let testDelivery: TestDelivery | undefined
  let inner: Promise<number> | undefined
  const { url } = await receiver(() => (inner = testDelivery?.clock.advance(1_000, { grace: 0 })))
  const lines = await play(url, {}, async (started) => {
    testDelivery = started
    started.push('u1')
    await started.clock.advance(7_000, { grace: 10 })
    await inner
    expect(started.clock.now()).toBe(noon + 8_000)
  })
  expect(lines).toEqual(['u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s'])
})

test('a stop during an advance ends it and cancels undelivered pushes', { timeout }, async () => {
  const { url } = await receiver(() => undefined)
  const lines = await play(url, { places: 1 }, async ({ clock, push, delivery }) => {
    push('u1')
    push('u2')
    const moves = Promise.allSettled([clock.advance(60_000), clock.advance(1)])
    await realTime.nextTurn()
    clock.stop()
    await delivery.stop()
    expect((await moves).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
  expect(lines).toEqual([
    'u1.1 @0 cancelled: the company was reset or stopped',
    'u2.1 @0 cancelled: the company was reset or stopped',
  ])
})

/** How connections are opened, used again and closed, over real sockets. MOCK_UDESK_LONG runs larger numbers. */
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../clock/clock.ts'
import { createSender } from './send.ts'
import {
  createTestDelivery,
  noon,
  startBareReceiver,
  startBusyReceiver,
  startDeafReceiver,
  startReceiver,
} from './testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined
const timeout = long ? 600_000 : 20_000

const outcomes = ({ journal }: ReturnType<typeof createTestDelivery>) =>
  journal.pushes().entries.map(({ attempts }) => attempts.map(({ outcome }) => outcome).join())

test('no push is lost if a receiver closes an idle connection just when it is used again', { timeout }, async () => {
  const served: string[] = []
  const { url, stop } = await startBareReceiver((socket) => {
    let requests = 0
    socket.on('data', (chunk) => {
      if (++requests > 1) socket.resetAndDestroy()
      else {
        served.push(chunk.toString().slice(-4))
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
      }
    })
  })
  onTestFinished(stop)
  const testDelivery = createTestDelivery(url)
  const numbers = Array.from({ length: long ? 1_000 : 100 }, (_, index) => 1_000 + index)
  for (const number of numbers) {
    testDelivery.push('u1', number)
    await testDelivery.clock.settled()
  }
  expect(new Set(outcomes(testDelivery))).toEqual(new Set(['delivered']))
  expect(served).toEqual(numbers.map(String))
  await testDelivery.stop()
})

test('a reset of a new connection counts as an attempt', async () => {
  let connections = 0
  const { url, stop } = await startBareReceiver((socket) => {
    connections++
    socket.on('data', () => socket.resetAndDestroy())
  })
  onTestFinished(stop)
  const testDelivery = createTestDelivery(url)
  const entry = testDelivery.push('u1')
  await testDelivery.clock.settled()
  expect([entry.state, outcomes(testDelivery), connections]).toEqual(['failed', ['connection_reset'], 1])
  await testDelivery.stop()
})

test('pushes one after the other use one connection', async () => {
  const ports = new Set<number | undefined>()
  const { url, stop } = await startReceiver((response, _body, request) => {
    ports.add(request.socket.remotePort)
    response.end()
  })
  onTestFinished(stop)
  const testDelivery = createTestDelivery(url)
  for (let number = 0; number < 5; number++) testDelivery.push('u1')
  await testDelivery.clock.settled()
  expect(ports.size).toBe(1)
  await testDelivery.stop()
})

test('a push to a receiver that never accepts times out, and no socket is left', async () => {
  const { url, stop } = await startDeafReceiver()
  onTestFinished(stop)
  const connecting = () =>
    process.getActiveResourcesInfo().filter((resource) => resource.endsWith('ConnectWrap')).length
  const before = connecting()
  const testDelivery = createTestDelivery(url)
  await testDelivery.clock.freeze(noon)
  testDelivery.push('u1')
  await testDelivery.clock.advance(1, { grace: 0 })
  expect(connecting()).toBe(before + 1)
  await testDelivery.clock.advance(60_000, { grace: 0 })
  await realTime.nextTurn()
  expect(connecting()).toBe(before)
  expect(testDelivery.lines()).toEqual(['u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s'])
  await testDelivery.stop()
})

test('a push to https:// is refused by a receiver that does not speak TLS', async () => {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const testDelivery = createTestDelivery(url.replace('http:', 'https:'))
  const entry = testDelivery.push('u1')
  await testDelivery.clock.settled()
  expect(entry).toMatchObject({ state: 'failed', attempts: [{ outcome: 'refused', status: null }] })
  expect(entry.reason).toMatch(/^https:\/\/127\.0\.0\.1:\d+ does not speak TLS: its address begins with http:\/\//)
  await testDelivery.stop()
})

test('keeps the order within each of a thousand conversations', { timeout }, async () => {
  const { url, seen, stop } = await startReceiver(async (response) => {
    await (long ? realTime.sleep(50) : realTime.nextTurn())
    response.end()
  })
  onTestFinished(stop)
  const testDelivery = createTestDelivery(url)
  const expected: string[] = []
  for (let number = 0; number < 3; number++) {
    for (let customer = 0; customer < 1_000; customer++) testDelivery.push(`u${customer}`, { customer, number })
    expected.push(String(number))
  }
  expect(await testDelivery.clock.settled({ timeout: 15_000 })).toEqual({ settled: true })
  const orders = new Map<string, string[]>()
  for (const body of seen) {
    const [, customer = '', number = ''] = /:(\d+),"number":(\d)/.exec(body) ?? []
    orders.set(customer, [...(orders.get(customer) ?? []), number])
  }
  expect(orders.size).toBe(1_000)
  for (const order of orders.values()) expect(order).toEqual(expected)
  await testDelivery.stop()
})

test.each([
  ['in flight', 0],
  ['timed out by a jump of the clock', 5_000],
])('after a stop a receiver reads nothing more of pushes that were %s', { timeout }, async (_what, jump) => {
  const { url, read, stop } = await startBusyReceiver()
  onTestFinished(stop)
  for (let run = 0; run < (long ? 1_000 : 20); run++) {
    const testDelivery = createTestDelivery(url)
    await testDelivery.clock.freeze(noon)
    for (let customer = 0; customer < 10; customer++) testDelivery.push(`u${customer}`)
    await testDelivery.clock.advance(jump, { grace: 0 })
    await testDelivery.stop()
    const readAtStop = read()
    await realTime.sleep(20)
    expect(read()).toBe(readAtStop)
  }
  expect(read()).toBeGreaterThan(0)
})

test('aborting an answered push does not close its connection, which another push may use', async () => {
  const answer: (() => void)[] = []
  const { url, seen, stop } = await startReceiver((response, body) => {
    if (body === 'slow') response.end()
    else answer.push(() => response.end())
  })
  onTestFinished(stop)
  const sender = createSender()
  const send = (body: string) => {
    let abort: () => void = () => undefined
    const answered = new Promise((resolve) => {
      abort = sender.send({ url, body, sent: () => undefined, answered: resolve })
    })
    return { answered, abort: () => abort() }
  }

  const slow = send('slow')
  await slow.answered
  const next = send('next')
  while (answer.length === 0) await realTime.nextTurn()
  slow.abort()
  for (let turn = 0; turn < 20; turn++) await realTime.nextTurn()
  for (const end of answer) end()
  expect(await next.answered).toMatchObject({ kind: 'reply', status: 200 })
  expect(seen).toEqual(['slow', 'next'])
  await sender.leave()
})

test('https pushes to a plain port that answers nothing are refused, and the breaker counts none of them', async () => {
  const { url, stop } = await startBareReceiver(() => undefined)
  onTestFinished(stop)
  const address = url.replace('http:', 'https:')
  const testDelivery = createTestDelivery(address, { grace: 10 })
  await testDelivery.clock.freeze(noon)
  const entries = Array.from({ length: 10 }, (_, at) => testDelivery.push(`u${at}`))
  await testDelivery.clock.advance(5_000)
  const note = `${new URL(address).origin} does not finish the TLS handshake: perhaps it speaks plain HTTP`
  for (const { state, attempts } of entries) {
    expect(state).toBe('failed')
    expect(attempts).toMatchObject([{ outcome: 'refused', note }])
  }
  expect(testDelivery.delivery.breakerOf(address)).toMatchObject({ state: 'closed', timeouts: 0 })
  await testDelivery.stop()
})

/** What becomes of sockets, over real ones. MOCK_UDESK_LONG asks for the large numbers. */
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

test('a receiver that closes an idle connection just as it is used again costs no push', { timeout }, async () => {
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
  const stage = createTestDelivery(url)
  const numbers = Array.from({ length: long ? 1_000 : 100 }, (_, index) => 1_000 + index)
  for (const number of numbers) {
    stage.push('u1', number)
    await stage.clock.settled()
  }
  expect(new Set(outcomes(stage))).toEqual(new Set(['delivered']))
  expect(served).toEqual(numbers.map(String))
  await stage.stop()
})

test('a reset of a fresh connection is the receiver’s own, and an attempt', async () => {
  let connections = 0
  const { url, stop } = await startBareReceiver((socket) => {
    connections++
    socket.on('data', () => socket.resetAndDestroy())
  })
  onTestFinished(stop)
  const stage = createTestDelivery(url)
  const entry = stage.push('u1')
  await stage.clock.settled()
  expect([entry.state, outcomes(stage), connections]).toEqual(['failed', ['connection_reset'], 1])
  await stage.stop()
})

test('pushes one after the other use one connection', async () => {
  const ports = new Set<number | undefined>()
  const { url, stop } = await startReceiver((response, _body, request) => {
    ports.add(request.socket.remotePort)
    response.end()
  })
  onTestFinished(stop)
  const stage = createTestDelivery(url)
  for (let number = 0; number < 5; number++) stage.push('u1')
  await stage.clock.settled()
  expect(ports.size).toBe(1)
  await stage.stop()
})

test('a receiver that never accepts is given up like one that never answers, and no socket is left', async () => {
  const { url, stop } = await startDeafReceiver()
  onTestFinished(stop)
  const connecting = () =>
    process.getActiveResourcesInfo().filter((resource) => resource.endsWith('ConnectWrap')).length
  const before = connecting()
  const stage = createTestDelivery(url)
  await stage.clock.freeze(noon)
  stage.push('u1')
  await stage.clock.advance(1, { grace: 0 })
  expect(connecting()).toBe(before + 1)
  await stage.clock.advance(60_000, { grace: 0 })
  await realTime.nextTurn()
  expect(connecting()).toBe(before)
  expect(stage.lines()).toEqual(['u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s'])
  await stage.stop()
})

test('a receiver of https that does not speak TLS refuses the push', async () => {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const stage = createTestDelivery(url.replace('http:', 'https:'))
  const entry = stage.push('u1')
  await stage.clock.settled()
  expect(entry).toMatchObject({ state: 'failed', attempts: [{ outcome: 'refused', status: null }] })
  expect(entry.reason).toMatch(/^https:\/\/127\.0\.0\.1:\d+ does not speak TLS: its address begins with http:\/\//)
  await stage.stop()
})

test('keeps the order within each of a thousand conversations', { timeout }, async () => {
  const { url, seen, stop } = await startReceiver(async (response) => {
    await (long ? realTime.sleep(50) : realTime.nextTurn())
    response.end()
  })
  onTestFinished(stop)
  const stage = createTestDelivery(url)
  const expected: string[] = []
  for (let number = 0; number < 3; number++) {
    for (let customer = 0; customer < 1_000; customer++) stage.push(`u${customer}`, { customer, number })
    expected.push(String(number))
  }
  expect(await stage.clock.settled({ timeout: 15_000 })).toEqual({ settled: true })
  const orders = new Map<string, string[]>()
  for (const body of seen) {
    const [, customer = '', number = ''] = /:(\d+),"number":(\d)/.exec(body) ?? []
    orders.set(customer, [...(orders.get(customer) ?? []), number])
  }
  expect(orders.size).toBe(1_000)
  for (const order of orders.values()) expect(order).toEqual(expected)
  await stage.stop()
})

test.each([
  ['under way', 0],
  ['given up at a jump of the clock', 5_000],
])('after a stop a receiver reads nothing more of pushes that were %s', { timeout }, async (_what, jump) => {
  const { url, read, stop } = await startBusyReceiver()
  onTestFinished(stop)
  for (let run = 0; run < (long ? 1_000 : 20); run++) {
    const stage = createTestDelivery(url)
    await stage.clock.freeze(noon)
    for (let customer = 0; customer < 10; customer++) stage.push(`u${customer}`)
    await stage.clock.advance(jump, { grace: 0 })
    await stage.stop()
    const readAtStop = read()
    await realTime.sleep(20)
    expect(read()).toBe(readAtStop)
  }
  expect(read()).toBeGreaterThan(0)
})

test('giving up a push whose answer has come leaves its connection to whoever has it now', async () => {
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

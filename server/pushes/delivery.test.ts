import type { ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../clock/clock.ts'
import { createTestDelivery, noon, startBareReceiver, startReceiver } from './testing.ts'

type Respond = Parameters<typeof startReceiver>[0]
type Settings = Parameters<typeof createTestDelivery>[1]

async function startDelivery(respond?: Respond, settings?: Settings) {
  const receiver = await startReceiver(respond)
  const started = createTestDelivery(receiver.url, settings)
  onTestFinished(async () => {
    await started.stop()
    await receiver.stop()
  })
  return { ...started, receiver }
}

async function startFrozenDelivery(respond?: Respond, settings?: Settings) {
  const started = await startDelivery(respond, settings)
  await started.clock.freeze(noon)
  return started
}

const hang = () => undefined

// What is sent, and how the push ends.

test('posts the body as JSON, with common headers only', async () => {
  let headers = {}
  const { push, clock, receiver } = await startDelivery((response, _body, request) => {
    headers = request.headers
    response.end()
  })
  const entry = push('u1', { content: '您好' })
  expect(entry.state).toBe('queued')
  expect(await clock.settled()).toEqual({ settled: true })
  expect(receiver.seen).toEqual(['{"content":"您好"}'])
  expect(headers).toEqual({
    host: new URL(receiver.url).host,
    connection: 'keep-alive',
    accept: '*/*',
    'user-agent': 'Ruby',
    'content-type': 'application/json',
    'content-length': '20',
  })
  expect(entry).toMatchObject({
    state: 'delivered',
    reason: null,
    attempts: [{ outcome: 'delivered', status: 200, note: null }],
  })
})

test('counts bytes in Content-Length, whatever the content is', async () => {
  let length: string | undefined
  const { push, clock, receiver } = await startDelivery((response, _body, request) => {
    length = request.headers['content-length']
    response.end()
  })
  push('u1', { content: '👍🏽\u2028\ud800\u0000é' })
  await clock.settled()
  const [body = ''] = receiver.seen
  expect(JSON.parse(body)).toEqual({ content: '👍🏽\u2028\ud800\u0000é' })
  expect(Number(length)).toBe(Buffer.byteLength(body))
})

test.each([
  ['with headers of 70 kB', `HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`, /headers .* 16 KiB/],
  ['by another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', /101/],
])('says that a receiver answers %s', async (_what, answer, reason) => {
  const { url, stop } = await startBareReceiver((socket) => socket.on('data', () => socket.end(answer)))
  onTestFinished(stop)
  const testDelivery = createTestDelivery(url)
  onTestFinished(() => testDelivery.stop())
  const entry = testDelivery.push('u1')
  await testDelivery.clock.settled()
  expect(entry).toMatchObject({ state: 'failed', reason: expect.stringMatching(reason) as string })
})

test.each<[what: string, answer: (response: ServerResponse) => unknown, line: string]>([
  [
    'a 500',
    (response) => response.writeHead(500).end('oops'),
    'failed: wrong_status 500 @0+0, answered 500; Udesk wants 200',
  ],
  [
    'a 204',
    (response) => response.writeHead(204).end(),
    'failed: wrong_status 204 @0+0, answered 204; Udesk wants 200',
  ],
  [
    'a redirect',
    (response) => response.writeHead(302, { location: '/elsewhere?token=secret' }).end(),
    'failed: wrong_status 302 @0+0, answered 302 and leads to ORIGIN/elsewhere; redirects are not followed, Udesk wants 200',
  ],
  [
    'a connection that closes without an answer',
    (response) => response.socket?.destroy(),
    'failed: connection_reset @0+0, the connection ended before the answer did; a server that wants https:// ends it so, too',
  ],
  [
    'a connection that closes within the answer',
    (response) => response.writeHead(200, { 'content-length': 9 }).write('half', () => response.socket?.destroy()),
    'failed: connection_reset @0+0, the connection ended before the answer did',
  ],
])('%s fails the push, with the reason', async (_what, answer, line) => {
  const { push, clock, lines, receiver } = await startFrozenDelivery(answer)
  push('u1')
  await clock.advance(1)
  expect(lines()).toEqual([`u1.1 @0 ${line}`.replace('ORIGIN', new URL(receiver.url).origin)])
})

test('an answer that is not HTTP fails the push, with the reason', async () => {
  const receiver = await startBareReceiver((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))
  const started = createTestDelivery(receiver.url)
  await started.clock.freeze(noon)
  started.push('u1')
  await started.clock.advance(1)
  expect(started.lines()[0]).toMatch(/^u1\.1 @0 failed: connection_reset @0\+0, what came back is not HTTP: /)
  await started.stop()
  await receiver.stop()
})

test('a push to a closed port is refused', async () => {
  const { push, clock, lines, receiver } = await startFrozenDelivery()
  await receiver.stop()
  push('u1')
  await clock.advance(1)
  const origin = new URL(receiver.url).origin
  expect(lines()).toEqual([`u1.1 @0 failed: refused @0+0, nothing listens at ${origin} (ECONNREFUSED)`])
})

test('a 200 with a body is noted, and fails the push only under push.body=violation', async () => {
  const { push, clock, assumptions } = await startDelivery((response) => response.end('ok'))
  const note = 'answered 200 with a body that should be empty: "ok"'
  const tolerated = push('u1')
  await clock.settled()
  expect(tolerated).toMatchObject({
    state: 'delivered',
    reason: null,
    attempts: [{ outcome: 'delivered', status: 200, note }],
  })
  assumptions['push.body'] = 'violation'
  const violated = push('u1')
  await clock.settled()
  expect(violated).toMatchObject({
    state: 'failed',
    reason: note,
    attempts: [{ outcome: 'wrong_status', status: 200, note }],
  })
})

test('an endless answer is not read to its end', async () => {
  const { push, clock } = await startDelivery((response) => {
    const more = () => response.destroyed || response.write('x'.repeat(65_536), more)
    more()
  })
  const entry = push('u1')
  await clock.settled()
  expect(entry).toMatchObject({
    state: 'delivered',
    attempts: [{ status: 200, note: expect.stringContaining('"xxx') as unknown }],
  })
})

// The limit.

test('a push times out after exactly five seconds', async () => {
  const { push, clock, lines } = await startFrozenDelivery(hang)
  push('u1')
  await clock.advance(4_999, { grace: 0 })
  expect(lines()).toEqual(['u1.1 @0 sending: '])
  await clock.advance(1, { grace: 0 })
  expect(lines()).toEqual(['u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s'])
})

test('the limit counts from each start, not from the queue', async () => {
  const { push, clock, lines } = await startFrozenDelivery(hang)
  for (let number = 0; number < 3; number++) push('u1')
  await clock.advance(60_000, { grace: 0 })
  expect(lines().map((line) => line.replace(/, no.*/, ''))).toEqual([
    'u1.1 @0 timed_out: timed_out @0+5000',
    'u1.2 @0 timed_out: timed_out @5000+5000',
    'u1.3 @0 timed_out: timed_out @10000+5000',
  ])
})

test('an answer just in time delivers the push, stamped with the time it took', async () => {
  const waiting: ServerResponse[] = []
  const { push, clock, lines } = await startFrozenDelivery((response) => waiting.push(response))
  push('u1')
  await clock.advance(4_900, { grace: 0 })
  waiting[0]?.end()
  expect(await clock.settled()).toEqual({ settled: true })
  expect(lines()).toEqual(['u1.1 @0 delivered: delivered 200 @0+4900'])
})

test('a slow answer counts only when it is complete', async () => {
  const { push, clock, lines } = await startFrozenDelivery((response) => {
    const drip = () => response.destroyed || response.write('.', () => void realTime.sleep(1).then(drip))
    drip()
  })
  push('u1')
  await clock.advance(5_000, { grace: 20 })
  expect(lines()).toEqual(['u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s'])
})

// Lanes and places.

test('keeps the order of a conversation, and other conversations do not wait for it', async () => {
  const { push, clock, receiver } = await startFrozenDelivery((response, body) => body === '"slow 1"' || response.end())
  for (const body of ['slow 1', 'slow 2']) push('slow', body)
  for (const body of ['quick 1', 'quick 2']) push('quick', body)
  await clock.advance(4_999, { grace: 50 })
  expect([...receiver.seen].sort()).toEqual(['"quick 1"', '"quick 2"', '"slow 1"'])
  await clock.advance(1, { grace: 0 })
  await clock.settled()
  expect(receiver.seen.at(-1)).toBe('"slow 2"')
})

test('under push.lane=url all conversations share one lane', async () => {
  const { push, clock, lines } = await startFrozenDelivery(hang, { assume: { 'push.lane': 'url' } })
  for (const customerToken of ['b', 'a']) push(customerToken)
  await clock.advance(10_000, { grace: 0 })
  expect(lines().map((line) => line.split(',')[0])).toEqual([
    'a.1 @0 timed_out: timed_out @5000+5000',
    'b.1 @0 timed_out: timed_out @0+5000',
  ])
})

test('heads of lanes take their turns by instant and conversation', async () => {
  const { push, clock, lines } = await startFrozenDelivery(hang, { places: 2 })
  for (const customerToken of ['d', 'c', 'b', 'a']) push(customerToken)
  await clock.advance(10_000, { grace: 0 })
  const starts = lines().map((line) => line.replace(/ .* @(\d+)\+5000.*/, ' @$1'))
  expect(starts).toEqual(['a.1 @0', 'b.1 @0', 'c.1 @5000', 'd.1 @5000'])
})

test('has 32 pushes in flight at most', async () => {
  const { push, clock, delivery } = await startFrozenDelivery(hang)
  for (let number = 0; number < 40; number++) push(`u${number}`)
  await clock.advance(1, { grace: 0 })
  expect(delivery.inFlight()).toBe(32)
})

// Where pushes go.

test('without a webhook a push is dropped', async () => {
  const { push, clock, lines } = createTestDelivery(null)
  await clock.freeze(noon)
  push('u1')
  await clock.settled()
  expect(lines()).toEqual(['u1.1 @0 dropped: no webhook'])
})

test('after the webhook has changed, what is in flight goes on and the next goes to the new one', async () => {
  const waiting: ServerResponse[] = []
  const { push, clock, wiring, receiver } = await startFrozenDelivery((response) => waiting.push(response))
  const next = await startReceiver()
  const [first, second] = [push('u1', 1), push('u1', 2)]
  await clock.advance(1, { grace: 0 })
  wiring.webhook = next.url
  waiting[0]?.end()
  await clock.settled()
  expect([first.state, second.state]).toEqual(['delivered', 'delivered'])
  expect([receiver.seen, next.seen]).toEqual([['1'], ['2']])
  await next.stop()
})

test('redelivers the same push, but not while it is being delivered', async () => {
  const { push, clock, delivery, lines, receiver } = await startFrozenDelivery()
  push('u1', { message_id: 'm1' })
  expect(delivery.redeliver('u1.1').kind).toBe('on-its-way')
  expect(delivery.redeliver('u1.2').kind).toBe('unknown')
  await clock.advance(1_000)
  expect(delivery.redeliver('u1.1').kind).toBe('queued')
  await clock.advance(1_000)
  expect(lines()).toEqual(['u1.1 @0 delivered: delivered 200 @0+0, delivered 200 @1000+0'])
  expect(receiver.seen).toEqual(['{"message_id":"m1"}', '{"message_id":"m1"}'])
})

test('under push.retry=2018 a push has ten seconds, three times', async () => {
  const { push, clock, lines } = await startFrozenDelivery(hang, { assume: { 'push.retry': '2018' } })
  push('u1')
  await clock.advance(60_000, { grace: 0 })
  expect(lines()).toEqual([
    'u1.1 @0 timed_out: timed_out @0+10000, timed_out @10000+10000, timed_out @20000+10000, ' +
      'no complete answer within 10 s, at attempt 3',
  ])
})

test('a 200 without end is noted with its beginning, and with what was not read', async () => {
  const { push, clock } = await startDelivery((response) => {
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    }
    response.on('drain', write)
    write()
  })
  const entry = push('u1')
  await clock.settled()
  expect(entry.attempts[0]?.note).toMatch(/should be empty: "x{200}" \(over 1 MiB: the rest was not read\)$/)
})

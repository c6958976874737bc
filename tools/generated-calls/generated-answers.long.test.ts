/**
 * Pushes to receivers that answer anything: half an answer, no end, compressed bytes that grow, many 1xx, no HTTP at all. Each
 * attempt ends, and the fake keeps running. A failure shows the seed and the answer. GENERATED_CALLS_SEED generates other answers.
 */
import { gzipSync } from 'node:zlib'
import type { Socket } from 'node:net'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { startBareReceiver } from '../../server/pushes/testing.ts'
import { startFakeProcess } from './fake-process.ts'

const seed = Number(process.env['GENERATED_CALLS_SEED'] ?? 1)
const answers = Number(process.env['GENERATED_ANSWERS'] ?? 400)
const fake = await startFakeProcess()
afterAll(() => fake.stop())

type ReceiverAnswer = { head: string; body: string; repeats: number; end: 'half' | 'reset' | 'open' | 'closed' }

const bomb = gzipSync(Buffer.alloc(50_000_000)).toString('latin1')
const anyAnswer: fc.Arbitrary<ReceiverAnswer> = fc.record({
  head: fc.oneof(
    { weight: 3, arbitrary: fc.constant('HTTP/1.1 200 OK\r\n') },
    fc.constantFrom(
      'HTTP/1.1 500 x\r\n',
      'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n',
      'HTTP/1.1 204 x\r\n',
    ),
    fc.constant('HTTP/1.1 100 Continue\r\n\r\n'.repeat(5_000)),
    fc.constant('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(3_000) + 'HTTP/1.1 200 OK\r\n'),
    fc.constantFrom(
      'HTTP/1.1 101 Switching Protocols\r\n',
      'HTTP/1.1 999 x\r\n',
      'HTTP/0.9 200\r\n',
      'ICY 200 OK\r\n',
      '',
    ),
    fc.constant(`HTTP/1.1 200 OK\r\n${'X-Flood: 1\r\n'.repeat(5_000)}`),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  body: fc.oneof(
    fc.constantFrom(
      'Content-Length: 0\r\n\r\n',
      'Content-Length: 5\r\n\r\nabc',
      'Content-Length: -1\r\n\r\n',
      'Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc',
      'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
      'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
      'Connection: close\r\n\r\nabc',
      `Content-Encoding: gzip\r\n\r\n${bomb}`,
      '\r\n',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  /** How often 64 kB follow. */
  repeats: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constantFrom(1, 40, 400)),
  end: fc.constantFrom('half', 'reset', 'open', 'closed'),
})

const filler = Buffer.alloc(65_536, 'x')

function answer(socket: Socket, { head, body, repeats, end }: ReceiverAnswer) {
  socket.once('data', () => {
    socket.write(`${head}${body}`, 'latin1')
    for (let written = 0; written < repeats; written++) socket.write(filler)
    if (end === 'half') socket.end()
    else if (end === 'closed') socket.destroySoon()
    else if (end === 'reset') socket.resetAndDestroy()
  })
}

const ask = async <Reply>(method: string, path: string, body: object = {}): Promise<Reply> => {
  const init = { method, signal: AbortSignal.timeout(30_000), ...(method !== 'GET' && { body: JSON.stringify(body) }) }
  return (await (await fetch(`${fake.url}/__admin${path}`, init)).json()) as Reply
}

test('ends each attempt to push to a receiver that answers anything', async () => {
  let next: ReceiverAnswer = { head: '', body: '', repeats: 0, end: 'open' }
  const receiver = await startBareReceiver((socket) => answer(socket, next))
  afterAll(receiver.stop)
  await ask('PUT', '/webhook', { url: receiver.url })
  await fc.assert(
    fc.asyncProperty(anyAnswer, async (generated) => {
      next = generated
      await ask('PUT', '/clock', { freeze: true })
      const { id } = await ask<{ id: string }>('POST', '/pushes', { customer_token: 'u1', body: { a: 1 } })
      await ask('PUT', '/clock', { advance: '10m', grace: '20ms' })
      const { items } = await ask<{ items: { id: string; state: string }[] }>('GET', '/pushes?limit=1')
      expect(items[0]).toMatchObject({ id })
      expect(['delivered', 'failed', 'timed_out', 'dropped']).toContain(items[0]?.state)
      expect(fake.alive()).toBe(true)
    }),
    { seed, numRuns: answers },
  )
  expect((await fetch(`${fake.url}/livez`)).status, fake.errors()).toBe(200)
})

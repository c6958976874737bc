import { request, type IncomingMessage } from 'node:http'
import * as zlib from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../../server/pushes/testing.ts'
import { startProxy, type Passage } from './proxy.ts'
import { unpack } from './unpack.ts'

const reply = '{"code":1000,"agents":[]}'
const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Buffer } // not in Node 20

/** A call through the proxy to a target that packs its reply; what came out, and what was seen of it. */
async function passThrough(body: Buffer, encoding: string, sent = '') {
  const target = await startReceiver((response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(body)
  })
  onTestFinished(target.stop)
  let seen: (passage: Passage) => void
  const passage = new Promise<Passage>((resolve) => (seen = resolve))
  const proxy = await startProxy({
    target: new URL(target.url).origin,
    port: 0,
    host: '127.0.0.1',
    onPassed: (each) => seen(each),
  })
  onTestFinished(proxy.stop)
  const answer = await new Promise<IncomingMessage>((resolve) => {
    const headers = { 'content-encoding': encoding, 'content-type': 'application/json' }
    const method = sent === '' ? 'GET' : 'POST'
    request(`${proxy.url}/open_api_v1/im/agent_status`, { method, headers: sent === '' ? {} : headers }, resolve).end(
      sent === '' ? undefined : zlib.gzipSync(sent),
    )
  })
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return { got: Buffer.concat(chunks), encoding: answer.headers['content-encoding'], ...(await passage) }
}

test.each([
  ['gzip', zlib.gzipSync(reply)],
  ['x-gzip', zlib.gzipSync(reply)],
  ['X-GZip', zlib.gzipSync(reply)],
  ['deflate', zlib.deflateSync(reply)],
  ['deflate', zlib.deflateRawSync(reply)],
  ['br', zlib.brotliCompressSync(reply)],
  ['identity', Buffer.from(reply)],
  ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(reply))],
])('reads a reply in %s, and hands it on as it came', async (encoding, body) => {
  const passage = await passThrough(body, encoding)
  expect(passage.received).toEqual({ code: 1000, agents: [] })
  expect(passage.got.equals(body)).toBe(true)
  expect(passage.encoding).toBe(encoding)
})

test.each([
  ['zstd', zstdCompressSync?.(reply) ?? Buffer.from('28b52ffd', 'hex')],
  ['compress', Buffer.from('1f9d90', 'hex')],
  ['gzip', zlib.gzipSync(reply).subarray(0, 12)],
  ['constructor', Buffer.from(reply)],
])('hands on a reply in %s that it cannot read, says so, and blames nobody for its content', async (encoding, body) => {
  const passage = await passThrough(body, encoding)
  expect(passage.got.equals(body)).toBe(true)
  if (encoding === 'zstd' && zstdCompressSync) {
    expect(passage.received).toEqual({ code: 1000, agents: [] })
    return
  }
  expect(passage.received).toMatch(/^\d+ bytes that cannot be read$/)
  const ofReply = passage.violations.filter(({ pointer }) => pointer.startsWith('reply'))
  expect(ofReply).toEqual([
    { of: 'udesk', pointer: 'reply', message: expect.any(String) as string, severity: 'warning' },
  ])
  expect(ofReply[0]?.message).toMatch(/is in an encoding that cannot be read here|cannot be unpacked/)
})

test('reads a call that was packed too', async () => {
  const { sent } = await passThrough(zlib.gzipSync(reply), 'gzip', '{"a":1}')
  expect(sent).toEqual({ a: 1 })
})

test('makes no gigabytes of a few bytes', () => {
  const bomb = zlib.gzipSync(Buffer.alloc(32 * 1_048_576))
  expect(unpack(bomb, 'gzip').unreadable).toContain('too long')
})

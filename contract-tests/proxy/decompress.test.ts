import { request, type IncomingMessage } from 'node:http'
import * as zlib from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../../server/pushes/testing.ts'
import { startProxy, type ProxiedExchange } from './proxy.ts'
import { decompress } from './decompress.ts'

const reply = '{"code":1000,"agents":[]}'
const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Buffer } // not in Node 20

/** Makes a call through the proxy to a target that compresses its reply. Resolves to the answer and to what the proxy saw. */
async function passThrough(body: Buffer, encoding: string, sent = '') {
  const target = await startReceiver((response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(body)
  })
  onTestFinished(target.stop)
  let onExchange: (exchange: ProxiedExchange) => void
  const exchange = new Promise<ProxiedExchange>((resolve) => (onExchange = resolve))
  const proxy = await startProxy({
    target: new URL(target.url).origin,
    port: 0,
    host: '127.0.0.1',
    onExchange: (each) => onExchange(each),
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
  return { bytes: Buffer.concat(chunks), encoding: answer.headers['content-encoding'], ...(await exchange) }
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
])('reads a reply in %s, and forwards it unchanged', async (encoding, body) => {
  const exchange = await passThrough(body, encoding)
  expect(exchange.received).toEqual({ code: 1000, agents: [] })
  expect(exchange.bytes.equals(body)).toBe(true)
  expect(exchange.encoding).toBe(encoding)
})

test.each([
  ['zstd', zstdCompressSync?.(reply) ?? Buffer.from('28b52ffd', 'hex')],
  ['compress', Buffer.from('1f9d90', 'hex')],
  ['gzip', zlib.gzipSync(reply).subarray(0, 12)],
  ['constructor', Buffer.from(reply)],
])('forwards a reply in %s that it cannot read, and reports that alone', async (encoding, body) => {
  const exchange = await passThrough(body, encoding)
  expect(exchange.bytes.equals(body)).toBe(true)
  if (encoding === 'zstd' && zstdCompressSync) {
    expect(exchange.received).toEqual({ code: 1000, agents: [] })
    return
  }
  expect(exchange.received).toMatch(/^\d+ bytes that cannot be read$/)
  const ofReply = exchange.violations.filter(({ pointer }) => pointer.startsWith('reply'))
  expect(ofReply).toEqual([
    { of: 'udesk', pointer: 'reply', message: expect.any(String) as string, severity: 'warning' },
  ])
  expect(ofReply[0]?.message).toMatch(/has a Content-Encoding that the proxy cannot read|cannot be decompressed/)
})

test('reads a compressed call too', async () => {
  const { sent } = await passThrough(zlib.gzipSync(reply), 'gzip', '{"a":1}')
  expect(sent).toEqual({ a: 1 })
})

test('does not decompress a few bytes to gigabytes', () => {
  const body = zlib.gzipSync(Buffer.alloc(32 * 1_048_576))
  expect(decompress(body, 'gzip').unreadable).toContain('too long')
})

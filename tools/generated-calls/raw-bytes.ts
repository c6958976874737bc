/** Bytes that are HTTP, nearly HTTP, or not HTTP at all. */
import fc from 'fast-check'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const anyBinary = fc.uint8Array({ maxLength: 80 }).map((each) => Buffer.from(each))
const latin = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
})

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH') },
  fc.constantFrom('CONNECT', 'TRACE', 'PRI', 'get', 'M-SEARCH', ''),
  latin,
)
const target = fc.oneof(
  fc.constantFrom(
    '/',
    '*',
    '/open_api_v1/im/agent_status',
    '/open_api_v1/im/sessions',
    '/__admin/state',
    '//',
    '/../..',
  ),
  fc.constantFrom(
    'http://a b/',
    'http://[::1/',
    'demo.udesk.cn:443',
    '/%',
    '/%e2%80%a8',
    '/open_api_v1/%D5%C5?%ff=%fe',
  ),
  latin.map((text) => `/${text}`),
)
const version = fc.oneof(
  { weight: 8, arbitrary: fc.constant('HTTP/1.1') },
  fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'HTTP/1.1 x', ''),
)
const hostHeader = fc.oneof(
  { weight: 4, arbitrary: fc.constant('Host: 127.0.0.1') },
  fc.constantFrom(
    '',
    'Host:',
    'Host: 300.1.1.1',
    'Host: a b',
    'Host: [::1',
    'Host: x\r\nHost: y',
    'Host: demo.udesk.cn',
  ),
  latin.map((text) => `Host: ${text}`),
)
const header = fc.oneof(
  fc.constantFrom(
    'Content-Length: 3',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip, chunked',
    'Transfer-Encoding : chunked',
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding:\tchunked\r\nTransfer-Encoding: identity',
    'Content-Length: 3\r\nTransfer-Encoding: chunked',
    'Content-Length: 3\r\nContent-Length: 30',
    'Content-Length: +3',
    'Content-Length: 0x3',
    'Expect: 100-continue',
    'Expect: the unexpected',
    'Connection: Upgrade\r\nUpgrade: websocket',
    'Connection: keep-alive',
    'Content-Type: application/json',
    'X-Mock-Company: nobody',
    ' folded',
    `X: ${'y'.repeat(20_000)}`,
    Array.from({ length: 3_000 }, (_, at) => `X-${at}: 1`).join('\r\n'),
    Array.from({ length: 150 }, (_, at) => `X-${at}: ${'y'.repeat(50)}`).join('\r\n'),
  ),
  latin.map((text) => `X-Any: ${text}`),
  latin,
)
const tail = fc.oneof(
  fc.constant(''),
  fc.constantFrom('abc', '{}', '0\r\n\r\n', '3\r\nabc\r\n0\r\n\r\n', 'zz\r\n', '3\r\nab', 'GET / HTTP/1.1\r\n\r\n'),
  latin,
)
const lineEnd = fc.oneof({ weight: 9, arbitrary: fc.constant('\r\n') }, fc.constantFrom('\n', '\r'))

const nearlyHttp = fc
  .record({ method, target, version, hostHeader, headers: fc.array(header, { maxLength: 3 }), tail, lineEnd })
  .map(({ method, target, version, hostHeader, headers, tail, lineEnd }) => {
    const lines = [`${method} ${target} ${version}`, hostHeader, ...headers].filter((line) => line !== '')
    return bytes(`${lines.join(lineEnd)}${lineEnd}${lineEnd}${tail}`)
  })

const otherProtocols = fc.constantFrom(
  bytes('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'), // the beginning of TLS
  bytes('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  bytes('SSH-2.0-OpenSSH_9.2\r\n'),
  bytes('\x05\x01\x00'), // SOCKS
  bytes('EHLO localhost\r\n'),
)

/** What one connection sends before it ends. */
export const anyBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 12, arbitrary: nearlyHttp },
  { weight: 2, arbitrary: anyBinary },
  otherProtocols,
  fc.tuple(nearlyHttp, fc.integer({ min: 0, max: 60 })).map(([whole, length]) => whole.subarray(0, length)),
)

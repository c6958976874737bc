import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { connect as connectTls } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../server/clock/clock.ts'
import { randomNonce } from '../server/ids.ts'
import { signedUrl } from '../server/open-api/client/sign-call.ts'
import { makeCertificate } from '../server/testing.ts'
import { startMockUdesk, type MockUdesk } from './index.ts'

/** Sends bytes unchanged, and reads the answer until the connection ends. */
async function send({ url }: MockUdesk, bytes: string | Buffer): Promise<string> {
  const { port, protocol } = new URL(url)
  const socket: Socket =
    protocol === 'https:'
      ? connectTls({ port: Number(port), host: '127.0.0.1', rejectUnauthorized: false })
      : connect(Number(port), '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

/** The status, the headers and the body of an answer. */
function readAnswer(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n', 2)
  const [first = '', ...headers] = head.split('\r\n')
  return { status: Number(first.split(' ')[1]), headers: headers.join('\n').toLowerCase(), body }
}

/** The newest call, in full. */
async function lastRequest({ requests, adminUrl }: MockUdesk): Promise<unknown> {
  const { id = '' } = (await requests.list()).at(-1) ?? {}
  return (await fetch(`${adminUrl}/requests/${id}`)).json()
}

const lines = (...given: string[]) => [...given, '', ''].join('\r\n')
const api = '/open_api_v1/im/agent_status'

const start = async (scheme: string) => {
  const udesk = await startMockUdesk(scheme === 'https' ? { tls: makeCertificate() } : {})
  onTestFinished(udesk.stop)
  return udesk
}

const signed = ({ url, env }: MockUdesk, path: string) => {
  const credentials = { email: env.UDESK_EMAIL, apiToken: env.UDESK_API_TOKEN }
  const timestamp = Math.floor(realTime.now() / 1_000)
  const whole = signedUrl({ baseUrl: `${url}/open_api_v1`, path, credentials, timestamp, nonce: randomNonce() })
  return whole.slice(url.length)
}

/** The answers to the calls of one connection: the status and the code of each. */
const readAnswers = (answers: string) =>
  answers.split(/(?=HTTP\/1\.1 \d)/).map((answer) => {
    const { status, body } = readAnswer(answer)
    return [status, (JSON.parse(body) as { code: number }).code]
  })

test.each(['http', 'https'])('answers a call by HTTP/1.0 without Host, over %s', async (scheme) => {
  const udesk = await start(scheme)
  const body = JSON.stringify({ email: udesk.env.UDESK_EMAIL, password: udesk.env.UDESK_PASSWORD })
  const head = lines('POST /open_api_v1/log_in HTTP/1.0', `Content-Length: ${body.length}`)
  const answer = readAnswer(await send(udesk, head + body))
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { code: 1000 }])
  const companies = readAnswer(await send(udesk, lines('GET /__admin/companies HTTP/1.0')))
  expect(JSON.parse(companies.body)).toMatchObject({ items: [{ id: 'demo', env: { UDESK_ORIGIN: udesk.url } }] })
})

const long = 'x'.repeat(20_000)
const malformed: [string, string, number, string, RegExp][] = [
  ['headers over 16 KiB', lines(`GET ${api} HTTP/1.1`, 'Host: a', `X-Long: ${long}`), 431, 'headers', /16 KiB/],
  ['an address over 16 KiB', lines(`GET ${api}?q=${long} HTTP/1.1`, 'Host: a'), 431, 'headers', /16 KiB/],
  ['a Host that is no address', lines(`GET ${api} HTTP/1.1`, 'Host: 300.1.1.1'), 400, 'host', /Host/],
  ['a Host with a space', lines(`GET ${api} HTTP/1.1`, 'Host: a b'), 400, 'host', /Host/],
  ['a Host with a user', lines(`GET ${api} HTTP/1.1`, 'Host: ann:pw@a'), 400, 'host', /Host/],
  ['a Host with a path', lines(`GET ${api} HTTP/1.1`, 'Host: a/b'), 400, 'host', /Host/],
  ['a Host whose last label is a number', lines(`GET ${api} HTTP/1.1`, 'Host: a.0x1ffffffff'), 400, 'host', /Host/],
  ['two Hosts', lines(`GET ${api} HTTP/1.1`, 'Host: a', 'host: b'), 400, 'host', /one Host/],
  ['HTTP/1.1 without Host', lines(`GET ${api} HTTP/1.1`), 400, 'host', /Host/],
  ['HTTP/1.1 with an empty Host', lines(`GET ${api} HTTP/1.1`, 'Host:'), 400, 'host', /Host/],
  ['a space in the address', lines(`GET ${api}?content=a b HTTP/1.1`, 'Host: a'), 400, 'address', /percent-encode/i],
  ['characters outside ASCII in the address', lines(`GET ${api}?q=客户 HTTP/1.1`, 'Host: a'), 400, 'address', /ASCII/],
  ['a backslash in the path', lines(`GET ${api}\\x HTTP/1.1`, 'Host: a'), 400, 'address', /percent-encode/i],
  ['a user in the address', lines(`GET http://ann:pw@a${api} HTTP/1.1`, 'Host: a'), 400, 'address', /user/],
  ['no path', lines('OPTIONS * HTTP/1.1', 'Host: a'), 400, 'address', /\//],
  [
    'a header with a space in its name',
    lines(`GET ${api} HTTP/1.1`, 'Host: a', 'Bad Name: 1'),
    400,
    'header',
    /header/i,
  ],
  [
    'a length that is no number',
    lines(`POST ${api} HTTP/1.1`, 'Host: a', 'Content-Length: x'),
    400,
    'content-length',
    /Content-Length/,
  ],
  [
    'a length and chunks',
    lines(`POST ${api} HTTP/1.1`, 'Host: a', 'Content-Length: 1', 'Transfer-Encoding: chunked'),
    400,
    'content-length',
    /Content-Length/,
  ],
  [
    'an expectation',
    lines(`POST ${api} HTTP/1.1`, 'Host: a', 'Expect: a-miracle', 'Content-Length: 0'),
    417,
    'expect',
    /100-continue/,
  ],
  [
    'a call for a proxy',
    lines('CONNECT demo.udesk.cn:443 HTTP/1.1', 'Host: demo.udesk.cn:443'),
    405,
    'connect',
    /proxy/,
  ],
  ['HTTP/2 at once', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 505, 'http-2', /HTTP\/1\.1/],
  ['HTTP/3.7', lines(`GET ${api} HTTP/3.7`, 'Host: a'), 505, 'version', /HTTP\/1\.1/],
  ['no method', lines(`FETCH ${api} HTTP/1.1`, 'Host: a'), 400, 'method', /method/],
  ['lines that end in LF alone', `GET ${api} HTTP/1.1\nHost: a\n\n`, 400, 'line-ends', /CR LF/],
  ['something else', 'EHLO example\r\n\r\n', 400, 'method', /method/],
]

test.each(malformed)('reports what is wrong with %s, and notes it', async (_what, bytes, status, cause, sentence) => {
  const udesk = await start('http')
  const answer = readAnswer(await send(udesk, bytes))
  expect([answer.status, JSON.parse(answer.body)]).toEqual([
    status,
    { code: 2000, message: expect.stringMatching(sentence) as string },
  ])
  expect(answer.headers).toContain('content-type: application/json')
  expect(answer.headers).toContain(`x-mock-udesk-hint: ${cause}: `)
  expect(await lastRequest(udesk)).toMatchObject({ status, code: 2000, operation: null, diagnosis: { cause } })
  expect((await fetch(`${udesk.url}/livez`)).status).toBe(200)
})

test.each([
  ['a Host with a space', lines('GET /__admin/state?company=demo HTTP/1.1', 'Host: a b'), 400, 'host'],
  ['headers over 16 KiB', lines('GET /__admin/state?company=demo HTTP/1.1', 'Host: a', `X: ${long}`), 431, 'headers'],
  ['an expectation', lines('GET /__admin/state?company=demo HTTP/1.1', 'Host: a', 'Expect: 1'), 417, 'expect'],
])('answers a problem to a call of /__admin with %s', async (_what, bytes, status, cause) => {
  const udesk = await start('http')
  const answer = readAnswer(await send(udesk, bytes))
  expect(answer.headers).toContain('content-type: application/problem+json')
  expect(JSON.parse(answer.body)).toMatchObject({ status, title: expect.stringMatching(/^[A-Z]/) as string })
  expect(await lastRequest(udesk)).toMatchObject({
    ...{ method: 'GET', path: '/__admin/state', query: 'company=demo' },
    ...{ status, diagnosis: { cause } },
  })
})

test('hides secrets of unreadable calls in the journal', async () => {
  const udesk = await start('http')
  await send(udesk, lines(`GET ${api}?token=${udesk.env.UDESK_API_TOKEN} HTTP/1.1`, 'Host: a b'))
  expect(await lastRequest(udesk)).toMatchObject({ path: '/open_api_v1/im/agent_status', query: 'token=1111…5555' })
})

test('shows an address as text if it is UTF-8, and as bytes otherwise', async () => {
  const udesk = await start('http')
  await send(udesk, lines('GET /客户?q=客户 HTTP/1.1', 'Host: a'))
  expect(await lastRequest(udesk)).toMatchObject({ path: '/客户', query: 'q=客户' })
  await send(udesk, Buffer.from(lines('GET /\xbf\xcd?q=\xbb\xa7 HTTP/1.1', 'Host: a'), 'latin1'))
  expect(await lastRequest(udesk)).toMatchObject({ path: '/%BF%CD', query: 'q=%BB%A7' })
})

test('an unreadable HEAD gets no body', async () => {
  const udesk = await start('http')
  expect(readAnswer(await send(udesk, lines(`HEAD ${api} HTTP/1.1`, 'Host: a b')))).toMatchObject({
    status: 400,
    body: '',
  })
})

test('reports what is wrong with malformed chunks while it reads the call', async () => {
  const udesk = await start('http')
  const head = lines('POST /open_api_v1/log_in HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked')
  const answer = readAnswer(await send(udesk, `${head}zz\r\n{}\r\n0\r\n\r\n`))
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([400, { code: 2000, message: /chunk/ }])
  await udesk.requests.waitFor({ operation: 'logIn' })
  expect(await udesk.requests.list()).toMatchObject([{ status: 400, violations: [{ pointer: 'body' }] }])
})

test('answers calls that offer another protocol as usual', async () => {
  const udesk = await start('http')
  for (const protocol of ['h2c', 'websocket']) {
    const upgrade = ['Host: 127.0.0.1', `Upgrade: ${protocol}`, 'Connection: Upgrade, close']
    expect(readAnswer(await send(udesk, lines('GET /__admin/state HTTP/1.1', ...upgrade))).status).toBe(200)
  }
})

test('reports plain HTTP on the https port, and the reverse', async () => {
  const [plain, secure] = [await start('http'), await start('https')]
  const { port } = new URL(secure.url)
  const lost = connect(Number(port), '127.0.0.1').on('error', () => undefined)
  lost.write(lines(`GET ${api} HTTP/1.1`, 'Host: a'))
  await once(lost.resume(), 'close')
  expect(await secure.requests.waitFor(({ operation }) => operation === null)).toMatchObject({
    status: null,
    diagnosis: { cause: 'http-to-https', hint: expect.stringContaining('https://') as string },
  })

  const failed = connectTls({ port: Number(new URL(plain.url).port), host: '127.0.0.1' })
  await once(failed, 'error')
  expect(await plain.requests.waitFor(({ operation }) => operation === null)).toMatchObject({
    diagnosis: { cause: 'https-to-http', hint: expect.stringContaining('http://') as string },
  })
})

test('reports that a caller does not trust the certificate, if the caller sends an alert or hangs up', async () => {
  const hangingUp = await start('https')
  const distrustful = connectTls({ port: Number(new URL(hangingUp.url).port), host: '127.0.0.1' })
  await once(distrustful, 'error')
  const alerting = await start('https')
  await once(execFile('openssl', ['s_client', '-verify_return_error', '-connect', new URL(alerting.url).host]), 'close')
  for (const { requests } of [hangingUp, alerting]) {
    const { diagnosis } = await requests.waitFor(({ operation }) => operation === null)
    expect(diagnosis).toMatchObject({ cause: 'certificate', hint: expect.stringContaining('--tls-cert') as string })
  }
})

test('notes nothing if a connection opens and closes, like that of a probe', async () => {
  for (const scheme of ['http', 'https']) {
    const udesk = await start(scheme)
    const probe = connect(Number(new URL(udesk.url).port), '127.0.0.1')
    await once(probe, 'connect')
    probe.end()
    await once(probe.resume(), 'close')
    expect(await udesk.requests.list()).toEqual([])
  }
})

test('answers and stops although a caller continues to send a refused body', async () => {
  const udesk = await start('http')
  const socket = connect(Number(new URL(udesk.url).port), '127.0.0.1').on('error', () => undefined)
  socket.write(lines('CONNECT a:1 HTTP/1.1', 'Host: a'))
  socket.write(Buffer.alloc(1_000_000, 'x'))
  const [chunk] = (await once(socket, 'data')) as [Buffer]
  expect(String(chunk)).toMatch(/^HTTP\/1\.1 405 /)
  await udesk.stop()
})

test('answers unreadable calls while it stops too', async () => {
  const udesk = await start('http')
  const socket = connect(Number(new URL(udesk.url).port), '127.0.0.1')
  await once(socket, 'connect')
  await fetch(`${udesk.url}/livez`) // now the server has accepted the connection
  const stopped = udesk.stop()
  socket.write('EHLO example\r\n\r\n')
  expect(readAnswer(await text(socket)).status).toBe(400)
  await stopped
})

test('answers a call, and journals the bytes after its end separately', async () => {
  const udesk = await start('http')
  const body = JSON.stringify({ customer: { nick_name: '客户', email: 'ann@example.com' } })
  const head = lines(
    `POST ${signed(udesk, '/customers')} HTTP/1.1`,
    ...['Host: a', 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`],
  )
  const answers = readAnswers(await send(udesk, `${head}${body}\n\0`))
  expect(answers).toEqual([
    [200, 1000],
    [400, 2000],
  ])
  const customers = (await (await fetch(`${udesk.adminUrl}/customers?company=demo`)).json()) as { items: object[] }
  expect(customers.items).toContainEqual(expect.objectContaining({ nick_name: '客户' }))
  expect(await udesk.requests.list()).toMatchObject([
    { operation: 'createCustomer', status: 200, code: 1000, diagnosis: null },
    {
      operation: null,
      method: '-',
      path: '-',
      status: 400,
      diagnosis: { cause: 'content-length', hint: expect.stringContaining('bytes, not characters') as string },
    },
  ])
})

test('reports that a length in characters cuts off a body of Chinese text', async () => {
  const udesk = await start('http')
  const body = JSON.stringify({ customer: { nick_name: '客户客户客户客户' } })
  const head = lines(
    `POST ${signed(udesk, '/customers')} HTTP/1.1`,
    ...['Host: a', 'Content-Type: application/json', `Content-Length: ${body.length}`],
  )
  const answers = await send(udesk, head + body)
  expect(readAnswers(answers)).toEqual([
    [400, 2000],
    [400, 2000],
  ])
  expect(await udesk.requests.list()).toMatchObject([
    { operation: 'createCustomer', status: 400 },
    { operation: null, diagnosis: { cause: 'content-length' } },
  ])
})

test('answers good calls before a bad one on the same connection, and journals all', async () => {
  const udesk = await start('http')
  const good = () => lines(`GET ${signed(udesk, '/im/agent_status')}&agent_id=1 HTTP/1.1`, 'Host: a')
  const answers = await send(udesk, good() + good() + lines(`GET ${api}?content=a b HTTP/1.1`, 'Host: a'))
  expect(readAnswers(answers).map(([status]) => status)).toEqual([200, 200, 400])
  expect(await udesk.requests.list()).toMatchObject([
    { status: 200 },
    { status: 200 },
    { status: 400, path: '/open_api_v1/im/agent_status', diagnosis: { cause: 'address' } },
  ])
  expect(await lastRequest(udesk)).toMatchObject({ query: 'content=a b' })
})

test('reports that the caller hung up when the body is cut off', async () => {
  const udesk = await start('http')
  const target = signed(udesk, '/customers')
  const socket = connect(Number(new URL(udesk.url).port), '127.0.0.1')
  socket.end(lines(`POST ${target} HTTP/1.1`, 'Host: a', 'Content-Length: 50') + '{"a":')
  await once(socket.resume(), 'close')
  const { diagnosis } = await udesk.requests.waitFor({ operation: 'createCustomer' })
  expect(diagnosis).toMatchObject({ cause: 'cut-off', hint: expect.stringContaining('hung up') as string })
})

import { Agent, request, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { otherServers } from '../../harness/client/testing.ts'
import { startMockUdesk, UsageError, type MockUdesk } from '../../harness/index.ts'
import { signedUrl } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { startBareReceiver, startReceiver } from '../../server/pushes/testing.ts'
import { startProxy, type ProxiedExchange, type Proxy } from './proxy.ts'
import { createExchangeCounter } from './exchange-counter.ts'

type WatchedProxy = Proxy & {
  /** Resolves when this many exchanges have passed. */
  passed: (count: number) => Promise<ProxiedExchange[]>
}

/** A proxy to `target`, stopped when the test ends. */
async function proxyTo(target: string, webhook?: string): Promise<WatchedProxy> {
  const exchanges: ProxiedExchange[] = []
  const waiting = new Set<() => void>()
  const onExchange = (exchange: ProxiedExchange) => {
    exchanges.push(exchange)
    for (const look of waiting) look()
  }
  const proxy = await startProxy({ target, webhook, port: 0, host: '127.0.0.1', onExchange })
  onTestFinished(proxy.stop)
  const passed = (count: number) =>
    new Promise<ProxiedExchange[]>((resolve) => {
      const look = () => {
        if (exchanges.length >= count) resolve(exchanges)
      }
      waiting.add(look)
      look()
    })
  return { ...proxy, passed }
}

async function startFake(config: Parameters<typeof startMockUdesk>[0] = {}): Promise<MockUdesk> {
  const udesk = await startMockUdesk(config)
  onTestFinished(udesk.stop)
  return udesk
}

/** An address at the proxy with a valid signature. */
const signed = ({ env }: MockUdesk, { url }: Proxy, path: string, query = {}) =>
  signedUrl({
    baseUrl: `${url}/open_api_v1`,
    path,
    query,
    credentials: { email: env.UDESK_EMAIL, apiToken: env.UDESK_API_TOKEN },
    timestamp: Math.floor(realTime.now() / 1_000),
    nonce: randomNonce(),
  })

/** A target with the given answers. */
async function startTarget(respond: Parameters<typeof startReceiver>[0]): Promise<string> {
  const { url, stop } = await startReceiver(respond)
  onTestFinished(stop)
  return new URL(url).origin
}

const seen = ({ violations }: ProxiedExchange) =>
  violations.map(({ of, pointer, message }) => `${of} ${pointer} ${message}`)

test('forwards signed calls to the fake, and reports nothing where nothing is wrong', async () => {
  const udesk = await startFake()
  const proxy = await proxyTo(udesk.url)
  const body = JSON.stringify({ customer_token: 'u42', assign_type: 'agent' })
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch(signed(udesk, proxy, '/im/sessions'), { method: 'POST', headers, body })
  expect(await reply.json()).toMatchObject({ code: 1000, assign_type: 'agent' })
  const list = await fetch(signed(udesk, proxy, '/im/agent_status').replace('/open_api_v1', '//open_api_v1'))
  expect(await list.json()).toMatchObject({ code: 1000 })
  expect((await fetch(`${proxy.url}/livez`)).status).toBe(200) // forwarded and not checked
  const exchanges = await proxy.passed(2)
  expect(exchanges.map(({ name, status, broken, violations }) => [name, status, broken, violations])).toEqual([
    ['createSession', 200, null, []],
    ['listAgentStatus', 200, null, []],
  ])
  expect(exchanges[0]).toMatchObject({ kind: 'call', method: 'POST', sent: { customer_token: 'u42' } })
})

test('forwards bytes, headers and status unchanged', async () => {
  let received: { headers: string[]; body: string; url: string | undefined } | undefined
  const compressed = gzipSync('{"code":1000}')
  const origin = await startTarget((response, body, { rawHeaders, url }) => {
    received = { headers: rawHeaders, body, url }
    response.writeHead(203, 'Fine With Me', ['X-One', '1', 'x-one', '2', 'Content-Encoding', 'gzip']).end(compressed)
  })
  const proxy = await proxyTo(origin)
  const answer = await new Promise<IncomingMessage>((resolve) => {
    const headers = ['Host', 'acme.udesk.cn', 'X-Odd-Case', 'a', 'x-odd-case', 'b', 'Content-Length', '6']
    request(`${proxy.url}/open_api_v1/im/messages/?a=%20b&a=c+d`, { method: 'POST', headers }, resolve).end('您好')
  })
  expect(received).toMatchObject({ body: '您好', url: '/open_api_v1/im/messages/?a=%20b&a=c+d' })
  expect(received?.headers.slice(0, 8)).toEqual([
    'Host',
    new URL(origin).host,
    'X-Odd-Case',
    'a',
    'x-odd-case',
    'b',
    'Content-Length',
    '6',
  ])
  expect([answer.statusCode, answer.statusMessage, answer.rawHeaders.slice(0, 6)]).toEqual([
    203,
    'Fine With Me',
    ['X-One', '1', 'x-one', '2', 'Content-Encoding', 'gzip'],
  ])
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).equals(compressed)).toBe(true)
  expect((await proxy.passed(1))[0]?.received).toEqual({ code: 1000 })
})

test('keeps an idle connection for 75 s', async () => {
  const proxy = await proxyTo((await startFake()).url)
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const answer = await new Promise<IncomingMessage>((resolve) => {
    request(`${proxy.url}/livez`, { agent }, resolve).end()
  })
  expect(answer.resume().headers['keep-alive']).toBe('timeout=75')
})

test('forwards the beginning of an answer before its end arrives', async () => {
  let finish = () => {}
  const origin = await startTarget((response) => {
    response.write('{"code":')
    finish = () => response.end('1000}')
  })
  const proxy = await proxyTo(origin)
  const { body } = await fetch(`${proxy.url}/open_api_v1/im/agent_status`)
  const reader = body!.getReader()
  expect(Buffer.from((await reader.read()).value).toString()).toBe('{"code":')
  finish()
  expect(Buffer.from((await reader.read()).value).toString()).toBe('1000}')
})

test('reports what is wrong with a call without quoting it', async () => {
  const udesk = await startFake()
  const proxy = await proxyTo(udesk.url)
  await fetch(signed(udesk, proxy, '/im/messages'), {
    method: 'POST',
    body: '{"im_sub_session_id":"first","secret":"hunter2"}',
  })
  await fetch(`${proxy.url}/open_api_v1/im/agent_status?group_id=x`)
  await fetch(signed(udesk, proxy, '/im/nowhere'))
  await fetch(signed(udesk, proxy, '/im/messages'), { method: 'POST', body: '{"customer_token":' })
  const exchanges = await proxy.passed(4)
  const [message, status, nowhere, cut] = exchanges
  expect(message && seen(message)).toEqual(
    expect.arrayContaining([
      'integration body/customer_token is missing',
      'integration body/im_sub_session_id must be integer',
      'integration body/secret is not documented and was ignored',
    ]),
  )
  expect(status && seen(status)).toEqual(
    expect.arrayContaining([
      'integration query lacks email, timestamp, nonce, sign, sign_version: the call is not signed',
      'integration query/group_id must be integer',
    ]),
  )
  expect(nowhere).toMatchObject({
    name: null,
    violations: [{ of: 'integration', pointer: 'path', severity: 'warning' }],
  })
  expect(cut && seen(cut)).toContain('integration body cannot be read as JSON')
  expect(JSON.stringify(exchanges.map(({ violations }) => violations))).not.toContain('hunter2')
})

test.each([
  ['a missing field', (body: string) => body.replace('"code":1000,', ''), 'reply/code is missing'],
  [
    'a code as text',
    (body: string) => body.replace('"code":1000', '"code":"1000"'),
    'reply/code must be equal to constant',
  ],
  ['an undocumented field', (body: string) => body.replace('{', '{"extra":1,'), 'reply/extra is not in the document'],
  ['half a reply', (body: string) => body.slice(0, 20), 'reply is not a JSON object'],
  ['an HTML page', () => '<html></html>', 'reply is not a JSON object'],
])('reports %s in a reply', async (_what, change, violation) => {
  const udesk = await startFake()
  const origin = await startTarget(async (response, _body, { url = '' }) => {
    response.end(change(await (await fetch(`${udesk.url}${url}`)).text()))
  })
  const proxy = await proxyTo(origin)
  await fetch(signed(udesk, proxy, '/im/agent_status'))
  expect((await proxy.passed(1)).flatMap(seen)).toContain(`udesk ${violation}`)
})

test('answers 502 with a reason where the target does not listen or resets before its answer', async () => {
  const resetting = await startBareReceiver((socket) => void socket.once('data', () => socket.resetAndDestroy()))
  onTestFinished(resetting.stop)
  for (const [origin, why] of [
    ['http://127.0.0.1:9', 'nothing listens at http://127.0.0.1:9 (ECONNREFUSED)'],
    [
      new URL(resetting.url).origin,
      'the connection ended before the answer did; a server that wants https:// ends it so, too',
    ],
  ] as const) {
    const proxy = await proxyTo(origin)
    const response = await fetch(`${proxy.url}/open_api_v1/im/agent_status`)
    expect([response.status, await response.json()]).toEqual([502, { message: `mock-udesk proxy: ${why}` }])
    expect(await proxy.passed(1)).toMatchObject([{ status: null, broken: why }])
  }
})

test('resets the connection where the target does, and goes on', async () => {
  let calls = 0
  const origin = await startTarget((response) => {
    if (++calls > 1) return response.end('{}')
    response.writeHead(200, { 'content-length': '100' }).write('{"code"')
    return realTime.nextTurn().then(() => response.destroy())
  })
  const proxy = await proxyTo(origin)
  const cut = await fetch(`${proxy.url}/open_api_v1/im/agent_status`)
  await expect(cut.text()).rejects.toThrow()
  expect((await fetch(`${proxy.url}/open_api_v1/im/agent_status`)).status).toBe(200)
  expect((await proxy.passed(2)).map(({ broken }) => broken)).toEqual(['the answer ended before it was complete', null])
})

test('disconnects from the target when the caller disconnects', async () => {
  const abort = new AbortController()
  let onClose = () => {}
  const closed = new Promise<void>((resolve) => (onClose = resolve))
  const origin = await startTarget((response) => {
    response.once('close', onClose)
    abort.abort()
  })
  const proxy = await proxyTo(origin)
  await expect(fetch(`${proxy.url}/open_api_v1/im/agent_status`, { signal: abort.signal })).rejects.toThrow('aborted')
  await closed
  expect(await proxy.passed(1)).toMatchObject([
    { status: null, broken: 'the caller disconnected before the answer was complete' },
  ])
})

test('forwards pushes to the webhook, and reports what is wrong with them or with their answer', async () => {
  const answers = [200, 500]
  const receiver = await startReceiver((response) =>
    response.writeHead(answers.shift() ?? 200).end(answers.length === 0 ? 'ok' : ''),
  )
  onTestFinished(receiver.stop)
  const udesk = await startFake()
  const proxy = await proxyTo(udesk.url, `${receiver.url}?key=s3cret`)
  await udesk.webhook.set(proxy.pushUrl)
  await udesk.pushes.send({ body: { session_id: 1, message_ids: ['m-1'] } })
  await udesk.pushes.send({ body: { customer_token: 'u42', assign_type: 'agent', messages: {} } })
  await udesk.pushes.send({ body: { session_id: 'one', message_ids: ['m-1'], more: true } })
  await udesk.settled()
  expect(receiver.seen).toHaveLength(3)
  const exchanges = await proxy.passed(3)
  expect(exchanges.map((each) => [each.kind, each.name, each.status, seen(each)])).toEqual([
    ['push', 'read', 200, []],
    [
      'push',
      'agent',
      500,
      ['udesk push/messages must be array', 'integration answer has HTTP status 500; Udesk expects 200'],
    ],
    [
      'push',
      'read',
      200,
      ['udesk push/session_id must be integer', 'integration answer has a body; Udesk asks for an empty one'],
    ],
  ])
  expect(JSON.stringify(exchanges)).not.toContain('s3cret')
})

test('answers that no push is expected where no webhook was given', async () => {
  const proxy = await proxyTo('http://127.0.0.1:9')
  const response = await fetch(proxy.pushUrl, { method: 'POST', body: '{}' })
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('--webhook')])
})

test('shows no secret', async () => {
  const udesk = await startFake()
  const proxy = await proxyTo(udesk.url)
  const body = JSON.stringify({ email: 'admin@udesk.cn', password: 'udesk' })
  await fetch(`${proxy.url}/open_api_v1/log_in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const url = signed(udesk, proxy, '/im/agent_status', { token: udesk.env.UDESK_API_TOKEN })
  await fetch(url)
  const exchanges = await proxy.passed(2)
  expect(exchanges.map(({ received }) => received)).toMatchObject([{ code: 1000 }, { code: 1000 }])
  const shown = JSON.stringify(exchanges)
  expect(shown).not.toContain(udesk.env.UDESK_API_TOKEN)
  expect(shown).not.toContain(new URL(url).searchParams.get('sign'))
  expect(shown).not.toContain('"password":"udesk"')
})

test('counts calls, and lists each violation once', async () => {
  const counter = createExchangeCounter()
  const udesk = await startFake()
  const proxy = await proxyTo(udesk.url)
  for (const group of ['x', '', 'y']) await fetch(signed(udesk, proxy, '/im/agent_status', { group_id: group }))
  for (const exchange of await proxy.passed(3)) counter.add(exchange)
  const { json, report } = counter.finish({ target: udesk.url, at: '2026-01-01T12:00:00.000Z', ms: 1_000 })
  const violation = {
    of: 'integration',
    pointer: 'query/group_id',
    message: 'must be integer',
    severity: 'error',
    times: 2,
  }
  expect(json).toEqual({
    verdict: 'differs',
    passed: [{ kind: 'call', name: 'listAgentStatus', times: 3, unanswered: 0, violations: [violation] }],
  })
  expect(report).toMatchObject({ outcome: 'failed', summary: 'Calls: 3; pushes: 0.' })
})

test('forwards pushes with the credentials of the webhook’s address, and replaces any others', async () => {
  const received: (string | undefined)[] = []
  const receiver = await startTarget((response, _, { headers }) => {
    received.push(headers.authorization)
    response.end()
  })
  const proxy = await proxyTo('http://127.0.0.1:9', receiver.replace('//', '//robot:hunter2@'))
  await fetch(proxy.pushUrl, { method: 'POST', body: '{}', headers: { authorization: 'Bearer other' } })
  expect(received).toEqual([`Basic ${btoa('robot:hunter2')}`])
  expect(JSON.stringify(await proxy.passed(1))).not.toContain('hunter2')
})

test('says what to do where its port is in use', async () => {
  const { url } = await proxyTo('http://127.0.0.1:9')
  const again = startProxy({ target: url, port: Number(new URL(url).port), host: '127.0.0.1', onExchange: () => {} })
  await expect(again).rejects.toThrow(UsageError)
})

test.each(['HTTP/1.1 099 X', 'HTTP/1.1 200 O\u0001K'])(
  'answers 502 for an answer that begins %j',
  async (statusLine) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(`${statusLine}\r\ncontent-length: 2\r\n\r\n{}`))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
    const proxy = await proxyTo(origin)
    const answer = await fetch(`${proxy.url}/open_api_v1/im/agent_status`)
    const why = `the answer of ${origin} has a status line or headers that HTTP does not allow`
    expect([answer.status, answer.statusText, await answer.json()]).toEqual([
      502,
      'Bad Gateway',
      { message: `mock-udesk proxy: ${why}` },
    ])
    expect((await proxy.passed(1))[0]).toMatchObject({ broken: why })
  },
)

test('forwards bodies over 1 MiB, and reports that it did not check them', async () => {
  const long = JSON.stringify({ code: 1000, text: 'x'.repeat(1_048_576) })
  const origin = await startTarget((response) => response.end(long))
  const proxy = await proxyTo(origin)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${proxy.url}/open_api_v1/im/sessions`, { method: 'POST', headers, body: long })
  expect(await answer.text()).toBe(long)
  const [exchange] = await proxy.passed(1)
  expect(exchange?.violations).toEqual([
    { of: 'integration', pointer: 'body', message: 'is over 1 MiB and was not checked', severity: 'warning' },
    { of: 'udesk', pointer: 'reply', message: 'is over 1 MiB and was not checked', severity: 'warning' },
  ])
  expect([exchange?.sent, exchange?.received]).toEqual(Array(2).fill(`${long.length} bytes that cannot be read`))
})

test('forwards and reports a reply that is nested deeper than it checks', async () => {
  const proxy = await proxyTo(await otherServers.deep())
  const reply = await fetch(`${proxy.url}/open_api_v1/im/agents`)
  const { length } = await reply.text()
  expect(length).toBeGreaterThan(40_000)
  const [exchange] = await proxy.passed(1)
  expect(exchange?.received).toBe(`${length} characters that are not JSON`)
})

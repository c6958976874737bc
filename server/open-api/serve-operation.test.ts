import fc from 'fast-check'
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { realTime } from '../clock/clock.ts'
import type { Company } from '../company.ts'
import { createTestFake } from '../testing.ts'
import { callSigned } from './client/sign-call.ts'

const wronglySigned = ({ clock }: Company) =>
  `/open_api_v1/im/agent_status?email=admin@udesk.cn&timestamp=${Math.floor(clock.now() / 1000)}&nonce=n&sign_version=v2&sign=${'a'.repeat(64)}`

const agentWish = { customer_token: 'u1', assign_type: 'agent' }

test('a signed call gets the operation’s reply', async () => {
  const { call } = createTestFake()
  expect(await call('POST', '/im/sessions', { body: agentWish })).toMatchObject({
    code: 1000,
    message: '请求成功',
    assign_type: 'agent',
    assign_info: { count: 0 },
  })
})

test('a refused signature answers as Udesk does, and hints at the cause', async () => {
  const { send, company, lastRequest } = createTestFake()
  const refused = await send(wronglySigned(company))
  expect(refused.status).toBe(200)
  expect(await refused.json()).toEqual({ code: 2059, message: 'open api签名不对', code_message: 'open api签名不对' })
  expect(refused.headers.get('x-mock-udesk-hint')).toMatch(/^unknown: /)
  expect(lastRequest()).toMatchObject({ code: 2059, diagnosis: { cause: 'unknown' } })
})

test('the token of another company of the fake is distinguished from a wrong one', async () => {
  const { fake } = createTestFake()
  const added = fake.companies.add({ id: 'acme' })
  if (added.kind !== 'added') throw new Error(added.kind)
  const response = await callSigned(fake.send, {
    method: 'GET',
    baseUrl: 'http://127.0.0.1:8375/open_api_v1',
    path: '/im/agent_status',
    credentials: { email: 'admin@udesk.cn', apiToken: added.company.wiring.apiToken },
    timestamp: Math.floor(realTime.now() / 1000),
    nonce: 'n',
  })
  expect(response.headers.get('x-mock-udesk-hint')).toMatch(/^token: Sign with the token of the company whose e-mail/)
})

test('the hint in the README is what a wrong order gets', async () => {
  const { send, company } = createTestFake()
  const timestamp = Math.floor(company.clock.now() / 1000)
  const sign = hash('sha256', `${company.wiring.apiToken}&admin@udesk.cn&${timestamp}&n&v2`)
  const response = await send(
    `/open_api_v1/im/agent_status?email=admin@udesk.cn&timestamp=${timestamp}&nonce=n&sign_version=v2&sign=${sign}`,
  )
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  expect(/`(order: .*?)`/.exec(readme)?.[1]).toBe(response.headers.get('x-mock-udesk-hint'))
})

test.each<[string, (address: string) => string, RegExp]>([
  ['with &amp; for &', (address) => address.replaceAll('&', '&amp;'), /&amp; is how HTML writes it/],
  ['with a second ?', (address) => address.replace('&', '?'), /write one \? in the address/i],
  ['cut off by a shell', (address) => address.split('&')[0] ?? '', /in quotes on the command line/],
  ['with backslashes', (address) => address.replaceAll('&', '\\&'), /take the backslashes out/i],
  ['encoded as a whole', (address) => address.replaceAll('&', '%26'), /not the & and = between them/],
])('an address that came %s is named as such', async (_, damage, hint) => {
  const { send, company, lastRequest } = createTestFake()
  const { status, headers } = await send(damage(wronglySigned(company)))
  expect(status).toBe(200)
  expect(headers.get('x-mock-udesk-hint')).toMatch(/^address: /)
  expect(lastRequest()?.diagnosis?.hint).toMatch(hint)
})

test('a transferred session is refused with a hint at the one it became', async () => {
  const { call, respond, company } = createTestFake()
  await call('POST', '/im/sessions', { body: agentWish })
  const { id } = company.world.sessions.list()[0]!
  for (const agentId of [397, 13])
    company.world.sessions.transfer(company.world.sessions.list().at(-1)!.id, { agentId })
  const body = { customer_token: 'u1', im_sub_session_id: id, message_id: 'm', data: { content: '你好' } }
  const response = await respond('POST', '/im/messages', { body })
  expect(await response.json()).toMatchObject({ code: 9200 })
  const [, , last] = company.world.sessions.list()
  expect(response.headers.get('x-mock-udesk-hint')).toContain(`im_sub_session_id ${last!.id} `)
})

test('the body wins over the query, and the query fills what the body lacks', async () => {
  const { call, company } = createTestFake()
  await call('POST', '/im/sessions', {
    query: { customer_token: 'of-the-query', agent_id: 397 },
    body: { customer_token: 'of-the-body' },
  })
  expect(company.world.customers.byToken('of-the-query')).toBeUndefined()
  const customer = company.world.customers.byToken('of-the-body')
  expect(company.world.sessions.openFor(customer!.id)?.agentId).toBe(397)
})

test('numbers may come as text, and empty values count as absent', async () => {
  const { call } = createTestFake()
  const body = { ...agentWish, agent_id: '397', group_id: '', robot_id: null }
  expect(await call('POST', '/im/sessions', { body })).toMatchObject({ assign_info: { agent_id: 397 } })
})

test('a customer token may come as a number', async () => {
  const { call, company } = createTestFake()
  await call('POST', '/im/sessions', { body: { customer_token: 42 } })
  expect(company.world.customers.byToken('42')).toBeDefined()
})

test('slashes too many and .json change nothing', async () => {
  const { call } = createTestFake()
  for (const path of ['/im/agent_status/', '//im/agent_status', '/im/agent_status.json'])
    expect(await call('GET', path), path).toMatchObject({ code: 1000 })
})

test('doubled slashes before open_api_v1 change nothing', async () => {
  const { send } = createTestFake()
  const response = await send('//open_api_v1//log_in/', {
    method: 'POST',
    body: JSON.stringify({ email: 'admin@udesk.cn', password: 'udesk' }),
  })
  expect(await response.json()).toEqual({ code: 1000, open_api_auth_token: '11111111-2222-4333-8444-555555555555' })
})

test('log_in takes form fields too', async () => {
  const { send } = createTestFake()
  const response = await send('/open_api_v1/log_in', {
    method: 'POST',
    body: new URLSearchParams({ email: 'admin@test.com', password: 'udesk' }),
  })
  expect(await response.json()).toMatchObject({ code: 1000 })
})

test('JSON sent as a form, as by curl -d, is not read, but hinted at', async () => {
  const { send, lastRequest } = createTestFake()
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = JSON.stringify({ email: 'admin@udesk.cn', password: 'udesk' })
  const response = await send('/open_api_v1/log_in', { method: 'POST', headers: form, body })
  expect(await response.json()).toMatchObject({ code: 2000 })
  expect(response.headers.get('x-mock-udesk-hint')).toMatch(/^content-type: Send Content-Type: application\/json/)
  expect(lastRequest()).toMatchObject({
    body: { email: 'admin@udesk.cn', password: '…' },
    violations: expect.arrayContaining([expect.objectContaining({ pointer: 'body', severity: 'warning' })]) as unknown,
  })
})

test('body.mislabelled=json: JSON sent as a form is read all the same', async () => {
  const { send, lastRequest } = createTestFake({ assume: { 'body.mislabelled': 'json' } })
  const response = await send('/open_api_v1/log_in', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: JSON.stringify({ email: 'admin@udesk.cn', password: 'udesk' }),
  })
  expect(await response.json()).toMatchObject({ code: 1000 })
  expect(lastRequest()).toMatchObject({ violations: [{ pointer: 'body', severity: 'warning' }], diagnosis: null })
})

test('a caller who hangs up leaves an entry, and nothing else', async () => {
  const { send, lastRequest } = createTestFake()
  const cutOff = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"email":"admin@ud'))
      controller.error(new Error('aborted'))
    },
  })
  await send('/open_api_v1/log_in', { method: 'POST', body: cutOff, duplex: 'half' }) // a type forgotten by @types/node
  expect(lastRequest()).toMatchObject({
    status: 400,
    violations: [{ pointer: 'body', message: 'cannot be read: the caller hung up before its end' }],
  })
})

test('a call with a wrong base URL gets the right one, and is noted', async () => {
  const { send, lastRequest } = createTestFake()
  for (const path of ['/', '/im/agent_status', '/open_api_v2/customers', '/open_api_v10']) {
    const response = await send(path, { method: 'POST', body: '{"a' })
    expect(response.status, path).toBe(404)
    expect(await response.json()).toEqual({
      code: 2000,
      message: 'Nothing is here: the open API is at http://127.0.0.1:8375/open_api_v1, the admin API at /__admin',
    })
    expect(response.headers.get('x-mock-udesk-hint')).toMatch(/^base-url: /)
    expect(lastRequest()).toMatchObject({ path, operation: null, status: 404, diagnosis: { cause: 'base-url' } })
  }
})

test('an undocumented field is ignored and noted', async () => {
  const { call, lastRequest } = createTestFake()
  await call('POST', '/im/sessions', { query: { debug: 1 }, body: { ...agentWish, priority: 'high' } })
  expect(lastRequest()).toMatchObject({
    code: 1000,
    violations: [
      { pointer: 'query/debug', severity: 'warning' },
      { pointer: 'body/priority', severity: 'warning' },
    ],
  })
})

test('an undocumented field is noted at any depth, but not among custom fields', async () => {
  const { call, lastRequest } = createTestFake()
  const customer = { open_api_token: 'u1', nonsense: 1, custom_fields: { TextField_1: 'x' }, cellphones: [[null, '1']] }
  await call('POST', '/customers', { body: { customer } })
  expect(lastRequest()?.violations).toMatchObject([{ pointer: 'body/customer/nonsense', severity: 'warning' }])
})

test('a missing value is named, a wrong one too', async () => {
  const { call, lastRequest } = createTestFake()
  expect(await call('POST', '/im/sessions', { body: {} })).toMatchObject({
    code: 2000,
    message: 'param is missing or the value is empty: customer_token',
  })
  expect(await call('POST', '/im/sessions', { body: { ...agentWish, agent_id: 'Tom' } })).toMatchObject({ code: 2005 })
  expect(lastRequest()?.violations).toMatchObject([{ pointer: 'body/agent_id', severity: 'error' }])
})

test('malformed JSON is 400, whatever is wrong with it', async () => {
  const { send, lastRequest } = createTestFake()
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  for (const body of ['{ {"email":1} }', '{"email":1,}', '{"email":1} // no', deep, '"', '{"a":1}{'])
    expect((await send('/open_api_v1/log_in', { method: 'POST', body })).status, body.slice(0, 20)).toBe(400)
  expect(lastRequest()).toMatchObject({ status: 400, code: 2000 })
})

test('a signature is looked at before the body', async () => {
  const { send } = createTestFake()
  const response = await send('/open_api_v1/im/sessions', { method: 'POST', body: '{ {' })
  expect(await response.json()).toMatchObject({ code: 20621 })
})

test('a body over 1 MiB is 413, and is read to its end', async () => {
  const { send } = createTestFake()
  const response = await send('/open_api_v1/log_in', { method: 'POST', body: 'x'.repeat(3 * 1024 * 1024) })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ code: 2000 })
})

test('an unknown path is 404, a wrong method 405 with the right ones', async () => {
  const { call, respond } = createTestFake()
  expect((await respond('GET', '/im/nothing')).status).toBe(404)
  expect(await call('GET', '/im/nothing')).toMatchObject({ code: 2000 })
  const response = await respond('PATCH', '/im/sessions')
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})

test('a Host under udesk.cn names the company, and an unknown one is 2002', async () => {
  const { send } = createTestFake()
  const logIn = (host: string) =>
    send('/open_api_v1/log_in', {
      method: 'POST',
      headers: { host },
      body: JSON.stringify({ email: 'admin@udesk.cn', password: 'udesk' }),
    }).then((response) => response.json())
  expect(await logIn('demo.udesk.cn')).toMatchObject({ code: 1000 })
  expect(await logIn('demo.s2.udesk.cn:8375')).toMatchObject({ code: 1000 })
  expect(await logIn('nobody.udesk.cn')).toMatchObject({ code: 2002, message: '子域名无效' })
  expect(await logIn('localhost:8375')).toMatchObject({ code: 1000 })
})

test('the journal shows only both ends of a secret', async () => {
  const { send, lastRequest } = createTestFake()
  await send('/open_api_v1/log_in?open_api_token=11111111-2222-4333-8444-555555555555', {
    method: 'POST',
    body: JSON.stringify({ email: 'admin@udesk.cn', password: 'udesk' }),
  })
  const entry = JSON.stringify(lastRequest())
  expect(entry).not.toContain('11111111-2222-4333-8444-555555555555')
  expect(entry).toContain('1111…5555')
  expect(entry).not.toContain('"password":"udesk"')
})

test('secrets are hidden however an address spells them', async () => {
  const secret = 'one+two three/four=五六七八'
  const { send, lastRequest } = createTestFake({ data: { company: { api_token: secret } } })
  const inQuery = new URLSearchParams({ open_api_token: secret }).toString()
  await send(`/open_api_v1/im/agent_status?${inQuery}`)
  expect(lastRequest()?.query).toBe('open_api_token=one+…五六七八')
  const inPath = encodeURIComponent(secret)
  await send(`/open_api_v1/im/agent_status?path=${encodeURIComponent(inPath)}`, { headers: { referer: inPath } })
  expect(lastRequest()?.headers.referer).toBe('one+…五六七八')
})

test('English words are the documentation’s', async () => {
  const { call } = createTestFake({ locale: 'en' })
  expect(await call('GET', '/im/queue_status', { query: { customer_token: 'nobody' } })).toEqual({
    code: 1000,
    status: 'Not in queue',
    count: 0,
  })
})

test('a plan without the open API is refused with 2058', async () => {
  const { call, company } = createTestFake()
  company.world.settings.change({ plan: 'free' })
  expect(await call('GET', '/im/agent_status')).toMatchObject({ code: 2058 })
})

test('nothing that comes in makes a reply of 500', async () => {
  const { respond } = createTestFake()
  const json = fc.json({ maxDepth: 4, depthSize: 'small' })
  const path = fc.constantFrom(
    '/im/sessions',
    '/im/messages',
    '/customers',
    '/im/sessions/x',
    '/customers/update_customer',
  )
  const method = fc.constantFrom('POST', 'PUT', 'DELETE')
  await fc.assert(
    fc.asyncProperty(method, path, json, fc.string({ unit: 'binary' }), async (verb, at, text, value) => {
      const response = await respond(verb, at, {
        query: { customer_token: value, type: 'token', content: value },
        body: JSON.parse(text) as unknown,
      })
      expect(response.status).toBeLessThan(500)
    }),
    { numRuns: 300 },
  )
})

test('under auth.status=401 a refused signature comes with HTTP 401', async () => {
  const { send, company } = createTestFake({ assume: { 'auth.status': '401' } })
  const response = await send(wronglySigned(company))
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ code: 2059 })
})

test.each([
  { reply: 'code-2000', status: 200 },
  { reply: 'http-429', status: 429 },
] as const)('under limits.reply=$reply the 61st call of a minute gets $status', async ({ reply, status }) => {
  const { respond } = createTestFake({ assume: { 'limits.global': 'on', 'limits.reply': reply } })
  for (let call = 1; call <= 60; call++) expect((await respond('GET', '/im/agent_status')).status).toBe(200)
  const response = await respond('GET', '/im/agent_status')
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code: 2000 })
})

test('the journal shows the path as it was sent where it leads to no operation', async () => {
  const { send, signedPath, lastRequest } = createTestFake()
  const path = (sent: string) => send(sent).then(() => lastRequest()?.path)
  expect(await path(signedPath('/im/agent_status'))).toBe('/im/agent_status')
  expect(await path(`/open_api_v1${signedPath('/im/agent_status')}`)).toBe('/open_api_v1/open_api_v1/im/agent_status')
  expect(await path('/im/agent_status')).toBe('/im/agent_status')
})

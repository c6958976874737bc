import { expect, test } from 'vitest'
import { createTestFake, type TestFakeOptions } from './testing.ts'

const origin = 'http://127.0.0.1:8375'

const createAsker = (options: TestFakeOptions = {}) => {
  const { send } = createTestFake(options)
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await send(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : parse(text) }
  }
}

type Described = { paths: Record<string, Record<string, { operationId: string; responses: object }>> }

const parse = (text: string) => JSON.parse(text) as Record<string, unknown>
const itemsOf = ({ body }: { body: Record<string, unknown> | undefined }) => body?.items as Record<string, unknown>[]

test('acts as the agent: sends, reads, transfers and closes', async () => {
  const ask = createAsker()
  const web = itemsOf(await ask('GET', '/__admin/customers')).find(({ web_token }) => web_token !== null)!
  const opened = await ask('POST', '/__admin/sessions', { customer_id: web.id })
  expect(opened).toMatchObject({ status: 201, body: { customer_id: web.id, customer_token: null, state: 'open' } })
  const path = `/__admin/sessions/${String(opened.body?.id)}`

  expect(await ask('POST', `${path}/messages`, { data: { content: '您好' } })).toMatchObject({
    status: 201,
    body: { sender: 'agent', type: 'message', data: { content: '您好' }, read_at: null },
  })
  expect((await ask('POST', `${path}/read`)).body).toEqual({ message_ids: [] })
  const moved = await ask('POST', `${path}/transfer`, { agent_id: 397 })
  expect(moved).toMatchObject({ status: 201, body: { agent_id: 397, from: opened.body?.id } })
  expect((await ask('GET', path)).body).toMatchObject({ state: 'closed', to: moved.body?.id })
  expect(await ask('POST', `${path}/close`)).toMatchObject({
    status: 409,
    body: { detail: `Session ${String(opened.body?.id)} is closed. It went on as session ${String(moved.body?.id)}.` },
  })
  const next = `/__admin/sessions/${String(moved.body?.id)}`
  expect((await ask('POST', `${next}/close`, { close_type: 'force' })).body).toMatchObject({ close_type: 'force' })
  expect(itemsOf(await ask('GET', '/__admin/sessions?state=open'))).toEqual([])
})

test('shows waiting customers until an agent has room', async () => {
  const ask = createAsker()
  for (const { id } of itemsOf(await ask('GET', '/__admin/agents'))) {
    await ask('PATCH', `/__admin/agents/${String(id)}`, { capacity: 0 })
  }
  const customer = await ask('POST', '/__admin/customers', { open_api_token: 'u1', nick_name: '小明' })
  expect(await ask('POST', '/__admin/sessions', { customer_id: customer.body?.id })).toMatchObject({
    status: 202,
    body: { customer_token: 'u1', state: 'queued', count: 1 },
  })
  expect(itemsOf(await ask('GET', '/__admin/queues'))).toMatchObject([{ customer_token: 'u1', count: 1 }])
  await ask('POST', '/__admin/agents', { name: 'Ann', capacity: 1 })
  expect(itemsOf(await ask('GET', '/__admin/queues'))).toEqual([])
  expect(itemsOf(await ask('GET', '/__admin/sessions?customer_token=u1'))).toMatchObject([{ state: 'open' }])
})

test('names every mistake of a body, with the nearest key', async () => {
  const ask = createAsker()
  expect(await ask('POST', '/__admin/agents', { name: 'Ann', statsu: 'online', status: 'onlin' })).toMatchObject({
    status: 422,
    body: {
      title: 'Unprocessable Content',
      detail: 'The body has mistakes.',
      mistakes: [
        { pointer: '/statsu', message: '"statsu" is not known; did you mean "status"?' },
        { pointer: '/status', message: 'must not be "onlin"; did you mean "online"?' },
      ],
    },
  })
  expect(await ask('GET', '/__admin/requests?limti=3')).toMatchObject({
    status: 400,
    body: { mistakes: [{ message: '"limti" is not known; did you mean "limit"?' }] },
  })
})

test('answers an impossible call with a problem that says what to do', async () => {
  const ask = createAsker()
  const unknown = await ask('GET', '/__admin/agentz')
  expect(unknown).toMatchObject({
    status: 404,
    body: { detail: 'There is no /__admin/agentz; did you mean "/agents"?' },
  })
  expect(unknown.headers.get('content-type')).toBe('application/problem+json')
  const wrong = await ask('DELETE', '/__admin/agents')
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST'])
  expect(await ask('GET', '/__admin/state?company=dmeo')).toMatchObject({ status: 404 })
  expect(await ask('PATCH', '/__admin/agents/nobody', {})).toMatchObject({ status: 404 })
  expect(await ask('POST', '/__admin/sessions', { customer_id: 10 ** 9 })).toMatchObject({ status: 404 })
  expect(await ask('PUT', '/__admin/webhook', { url: 'ftp://x' })).toMatchObject({ status: 422 })
  expect(await ask('GET', '/__admin/settled?timeout=soon')).toMatchObject({ status: 400 })
})

test('refuses a body that is not JSON', async () => {
  const { send } = createTestFake()
  const response = await send('/__admin/agents', { method: 'POST', body: '{"name":' })
  expect(response.status).toBe(400)
})

test('finds an entry with any customer token', async () => {
  const ask = createAsker()
  const call = { customer_token: 'a/b%2Fc 小', assign_type: 'agent' }
  await ask('POST', '/open_api_v1/im/sessions', call)
  const [{ id } = {}] = itemsOf(await ask('GET', '/__admin/requests'))
  expect(id).toBe('a/b%2Fc 小.1')
  const path = `/__admin/requests/${encodeURIComponent(String(id))}`
  expect(await ask('GET', path)).toMatchObject({ status: 200, body: { id, body: call } })
})

test('pages through a list by the last id seen', async () => {
  const ask = createAsker()
  const ids = async (query: string) => itemsOf(await ask('GET', `/__admin/agents${query}`)).map(({ id }) => id)
  const all = await ids('')
  expect(await ids(`?after=${String(all[1])}&limit=2`)).toEqual(all.slice(2, 4))
  expect(await ids('?limit=1')).toEqual(all.slice(-1))
  expect(await ids('?limit=0')).toEqual([])
  expect(await ask('GET', '/__admin/agents?after=zzz')).toMatchObject({
    status: 400,
    body: { detail: 'Nothing in this list has the id "zzz": give `after` the id of an item of this list.' },
  })
})

test('pages on after an entry that a filter leaves out', async () => {
  const ask = createAsker()
  for (const customer_id of [1, 2]) await ask('POST', '/__admin/sessions', { customer_id })
  const [first, second] = itemsOf(await ask('GET', '/__admin/sessions'))
  await ask('POST', `/__admin/sessions/${String(first?.id)}/close`)
  expect(itemsOf(await ask('GET', `/__admin/sessions?state=open&after=${String(first?.id)}`))).toMatchObject([
    { id: second?.id },
  ])
})

test('shows left messages, before and after a session settles them', async () => {
  const { call, send } = createTestFake()
  const left = async (query = '') =>
    itemsOf({ body: (await (await send(`/__admin/left-messages${query}`)).json()) as Record<string, unknown> })
  const message = { message_id: 'm-1', data: { content: '有人吗' } }
  await call('POST', '/im/messages', { body: { customer_token: 'u1', im_sub_session_id: -2, agent_id: 3, ...message } })
  expect(await left()).toMatchObject([
    { customer_token: 'u1', agent_id: 3, group_id: null, settled: false, message: { id: 'm-1', data: message.data } },
  ])
  expect(await left('?customer_token=u2')).toEqual([])
  await call('POST', '/im/sessions', { body: { customer_token: 'u1', assign_type: 'agent' } })
  expect(await left('?customer_token=u1')).toMatchObject([{ settled: true }])
})

test('filters the list of pushes', async () => {
  const { call, send } = createTestFake()
  for (const customer_token of ['u1', 'u2'])
    await call('POST', '/im/sessions', { body: { customer_token, assign_type: 'agent' } })
  const tokens = async (query: string) => {
    const body = (await (await send(`/__admin/pushes?${query}`)).json()) as Record<string, unknown>
    return itemsOf({ body }).map(({ customer_token }) => customer_token)
  }
  expect(await tokens('kind=agent&type=start_session')).toEqual(['u1', 'u2'])
  expect(await tokens('customer_token=u2&state=dropped')).toEqual(['u2'])
  expect(await tokens('type=close')).toEqual([])
  expect(await tokens('kind=read')).toEqual([])
  expect((await send('/__admin/pushes?state=lost')).status).toBe(400)
})

test('refuses empty names, and names the unknown target of a transfer', async () => {
  const ask = createAsker()
  const empty = { status: 422, body: { mistakes: [{ pointer: '/name', message: 'must not be empty' }] } }
  expect(await ask('POST', '/__admin/groups', { name: '' })).toMatchObject(empty)
  expect(await ask('POST', '/__admin/agents', { name: '' })).toMatchObject(empty)
  const { body: session } = await ask('POST', '/__admin/sessions', { customer_id: 1 })
  const path = `/__admin/sessions/${String(session?.id)}/transfer`
  expect(await ask('POST', path, { agent_id: 99 })).toMatchObject({ body: { detail: 'There is no agent 99.' } })
  expect(await ask('POST', path, { group_id: 99 })).toMatchObject({ body: { detail: 'There is no group 99.' } })
})

test('selects the company by parameter or header', async () => {
  const ask = createAsker()
  const added = await ask('POST', '/__admin/companies', { id: 'acme', data: { agents: [{ id: 7, name: 'Ann' }] } })
  expect(added).toMatchObject({
    status: 201,
    body: { id: 'acme', env: { UDESK_BASE_URL: `${origin}/open_api_v1`, UDESK_EMAIL: 'admin@acme.example' } },
  })
  expect(itemsOf(await ask('GET', '/__admin/agents?company=acme'))).toMatchObject([{ id: 7, capacity: 10 }])
  expect(itemsOf(await ask('GET', '/__admin/agents', undefined, { 'x-mock-company': 'acme' }))).toHaveLength(1)
  expect(itemsOf(await ask('GET', '/__admin/agents'))).not.toHaveLength(1)
  expect(await ask('POST', '/__admin/companies', { id: 'acme' })).toMatchObject({ status: 409 })
  expect(await ask('POST', '/__admin/companies', { id: 'b', data: { agenst: [] } })).toMatchObject({ status: 422 })
  for (const empty of [{ email: '' }, { api_token: '' }])
    expect(await ask('POST', '/__admin/companies', { id: 'b', ...empty })).toMatchObject({ status: 422 })
  expect((await ask('DELETE', '/__admin/companies/acme')).status).toBe(204)
  expect((await ask('DELETE', '/__admin/companies/demo')).status).toBe(409)
  expect(itemsOf(await ask('GET', '/__admin/companies'))).toHaveLength(1)
})

test('resets everything but the wiring', async () => {
  const ask = createAsker()
  const fresh = (await ask('GET', '/__admin/state')).body
  await ask('PUT', '/__admin/webhook', { url: 'http://127.0.0.1:9/' })
  await ask('POST', '/__admin/agents', { name: 'Ann' })
  await ask('PUT', '/__admin/assumptions', { 'auth.legacy': 'on' })
  await ask('PATCH', '/__admin/settings', { welcome: 'Hi', robot: { name: 'R2' }, survey: { enabled: false } })
  expect((await ask('POST', '/__admin/reset')).status).toBe(204)
  const { counts, assumptions } = (await ask('GET', '/__admin/state')).body!
  expect({ counts, assumptions }).toEqual({ counts: fresh?.counts, assumptions: fresh?.assumptions })
  expect((await ask('GET', '/__admin/webhook')).body).toEqual({ url: 'http://127.0.0.1:9/' })
  expect((await ask('GET', '/__admin/settings')).body?.welcome).not.toBe('Hi')
})

test('changes some settings and leaves the others', async () => {
  const ask = createAsker()
  const before = (await ask('GET', '/__admin/settings')).body!
  const { body } = await ask('PATCH', '/__admin/settings', {
    assigning: '3s',
    sensitive_words: ['x'],
    robot: { name: 'R2' },
  })
  expect(body).toEqual({
    ...before,
    assigning: 3000,
    sensitive_words: { open: true, words: ['x'] },
    robot: { ...(before.robot as object), name: 'R2' },
  })
  expect(await ask('PATCH', '/__admin/settings', { survey: { show_type: 'stars' } })).toMatchObject({ status: 422 })
})

test('changes assumptions to known values only', async () => {
  const ask = createAsker()
  expect((await ask('PUT', '/__admin/assumptions', { 'auth.legacy': 'on' })).body).toMatchObject({
    'auth.legacy': 'on',
  })
  expect(await ask('PUT', '/__admin/assumptions', { 'auth.legacy': 'yes' })).toMatchObject({ status: 422 })
})

test('explains a signed URL without using its nonce up', async () => {
  const ask = createAsker()
  const url = `${origin}/open_api_v1/customers?email=admin@udesk.cn&timestamp=1&nonce=n&sign=0&sign_version=v2`
  const explained = await ask('POST', '/__admin/explain', { url })
  expect(explained.body).toMatchObject({ accepted: false, refusals: [{ refusal: 'timestampSkewed' }, {}] })
  const malformed = await ask('POST', '/__admin/explain', { url: url.replace('timestamp=1', 'timestamp=now') })
  expect(malformed.body).toMatchObject({
    refusals: [{ refusal: 'timestampMalformed' }, { refusal: 'signatureWrong' }],
  })
  expect(await ask('POST', '/__admin/explain', { url: '/customers' })).toMatchObject({ status: 422 })
})

test('explains a structured message, and the URL of their page, by their own signature rule', async () => {
  const ask = createAsker()
  const query = 'im_sub_session_id=1&customer_id=1&agent_id=1&timestamp=1484272693'
  const sign = '4666293b3dfe91aa97179dc701be7afc' // of the documentation's worked example
  const accepted = async (url: string) => (await ask('POST', '/__admin/explain', { url })).body
  expect(await accepted(`${origin}/open_api_v1/im/sessions/struct_messages?${query}&sign=${sign}`)).toEqual({
    accepted: true,
    refusals: [],
  })
  expect(await accepted(`https://example.com/cards?${query}&jid_resource=12dsa&sign=${sign}`)).toMatchObject({
    accepted: true,
  })
  expect(await accepted(`https://example.com/cards?${query}&jid_resource=&sign=${'0'.repeat(32)}`)).toMatchObject({
    refusals: [{ refusal: 'signatureWrong', diagnosis: { expected: { digest: sign } } }],
  })
})

test('gives the signed page of structured messages that an agent’s browser opens', async () => {
  const ask = createAsker()
  const sdk = itemsOf(await ask('GET', '/__admin/customers')).find(({ sdk_token }) => sdk_token !== null)!
  const { body: session } = await ask('POST', '/__admin/sessions', { customer_id: sdk.id })
  const path = `/__admin/sessions/${String(session?.id)}/struct-page`
  expect(await ask('GET', path)).toMatchObject({
    status: 409,
    body: {
      detail:
        'No page of structured messages is set: PATCH /__admin/settings {"struct_messages_page": "https://…"} sets it.',
    },
  })
  await ask('PATCH', '/__admin/settings', { struct_messages_page: 'https://www.demo.com/struct_messages?lang=zh' })
  const { url } = (await ask('GET', path)).body as { url: string }
  expect(url).toMatch(/^https:\/\/www\.demo\.com\/struct_messages\?lang=zh&im_sub_session_id=/)
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
    im_sub_session_id: String(session?.id),
    customer_id: String(sdk.id),
    agent_id: String(session?.agent_id),
    jid_resource: sdk.sdk_token,
  })
  expect((await ask('POST', '/__admin/explain', { url })).body).toMatchObject({ accepted: true })
})

test('answers only loopback names without a token', async () => {
  const ask = createAsker()
  const status = async (host: string) => (await ask('GET', '/__admin/state', undefined, { host })).status
  expect(await status('localhost:1')).toBe(200)
  expect(await status('127.8.8.8')).toBe(200)
  expect(await status('[::1]:8375')).toBe(200)
  expect(await status('127.0.0.1.nip.io')).toBe(403)
  expect(await status('mock-udesk:8375')).toBe(403)
  const insecure = createAsker({ safety: { token: null, insecure: true } })
  expect((await insecure('GET', '/__admin/state', undefined, { host: 'mock-udesk:8375' })).status).toBe(200)
})

test('answers any Host with the token, and none without', async () => {
  const ask = createAsker({ safety: { token: 's3cret', insecure: false } })
  const status = async (authorization: string) =>
    (await ask('GET', '/__admin/state', undefined, { host: 'mock-udesk:8375', authorization })).status
  expect(await status('Bearer s3cret')).toBe(200)
  expect(await status('Bearer s3cre')).toBe(401)
  expect((await ask('GET', '/__admin/state')).headers.get('www-authenticate')).toBe('Bearer')
  expect((await ask('GET', '/livez')).status).toBe(200)
})

test('refuses pages of other sites', async () => {
  const ask = createAsker()
  const status = async (headers: Record<string, string>) =>
    (await ask('POST', '/__admin/reset', undefined, { host: '127.0.0.1:8375', ...headers })).status
  expect(await status({ origin: 'http://127.0.0.1:8375', 'sec-fetch-site': 'same-origin' })).toBe(204)
  expect(await status({ origin: 'http://127.0.0.1:9999' })).toBe(403)
  expect(await status({ origin: 'null' })).toBe(403)
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(403)
  for (const origin of ['http://127.0.0.1:8375.evil.example', 'http://localhost:8375', 'file://', ''])
    expect(await status({ origin }), origin).toBe(403)
})

test('describes all its routes', async () => {
  const ask = createAsker()
  const document = (await ask('GET', '/__admin/openapi.json')).body!
  expect(document.openapi).toBe('3.1.0')
  const paths = document.paths as Record<string, Record<string, unknown>>
  expect(paths['/__admin/sessions/{id}/transfer']).toHaveProperty('post')
  const refs = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name!)
  const { schemas } = document.components as { schemas: object }
  expect(refs.filter((name) => !(name in schemas))).toEqual([])
  expect((await ask('GET', '/__admin/udesk-openapi.json')).body).toHaveProperty('webhooks')
})

test('names every operation once, and declares every status it answers with', async () => {
  const ask = createAsker()
  const document = (await ask('GET', '/__admin/openapi.json')).body as unknown as Described
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  const ids = operations.map(({ operationId }) => operationId)
  expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  const statusesOf = (id: string) => Object.keys(operations.find(({ operationId }) => operationId === id)!.responses)
  expect(statusesOf('getUdeskDocument')).toEqual(['200', 'default'])
  expect(statusesOf('openSession')).toEqual(['201', '202', 'default'])
  expect(statusesOf('removeAgent')).toEqual(['204', 'default'])
})

test('says why an agent cannot send what is not for API customers', async () => {
  const ask = createAsker()
  const [web] = itemsOf(await ask('GET', '/__admin/customers'))
  const { body: session } = await ask('POST', '/__admin/sessions', { customer_id: web?.id })
  const send = (type: string) =>
    ask('POST', `/__admin/sessions/${String(session?.id)}/messages`, {
      type,
      data: { content: 'https://example.com/x' },
    })
  expect(await send('audio')).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining('push.unsupported-types=push') as string },
  })
  const unknown = { status: 422, body: { detail: expect.stringMatching(/^An agent cannot send a "banana"/) as string } }
  expect(await send('banana')).toMatchObject(unknown)
  await ask('PUT', '/__admin/assumptions', { 'push.unsupported-types': 'push' })
  expect(await send('audio')).toMatchObject({ status: 201 })
  expect(await send('banana')).toMatchObject(unknown)
})

test('gives the document in the language of the server’s locale', async () => {
  const [zh, en] = [createAsker(), createAsker({ locale: 'en' })]
  expect(JSON.stringify((await zh('GET', '/__admin/udesk-openapi.json')).body)).toContain('"未排队"')
  expect(JSON.stringify((await en('GET', '/__admin/udesk-openapi.json')).body)).toContain('"Not in queue"')
})

test('a part of a setting that is not given stays unchanged', async () => {
  const ask = createAsker()
  await ask('PATCH', '/__admin/settings', { sensitive_words: ['a', 'b'] })
  expect((await ask('PATCH', '/__admin/settings', { sensitive_words: { open: false } })).body).toMatchObject({
    sensitive_words: { open: false, words: ['a', 'b'] },
  })
  const { status, body } = await ask('PATCH', '/__admin/settings', { robot: { leading_word: 'Hi' } })
  expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('leading_word')])
})

test('refuses a failure that would be a success', async () => {
  const ask = createAsker()
  const fault = { target: 'push', fault: 'fail', outcome: 'wrong_status', status: 200 }
  expect(await ask('POST', '/__admin/faults', fault)).toMatchObject({ status: 422 })
  expect(await ask('POST', '/__admin/faults', { ...fault, status: 503 })).toMatchObject({ status: 201 })
})

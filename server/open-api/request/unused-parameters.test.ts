import { expect, test } from 'vitest'
import { signStructMessage } from '../../../spec/signature.ts'
import { createTestFake, type TestFakeOptions } from '../../testing.ts'

const agentWish = { customer_token: 'u1', assign_type: 'agent' }

/** A testFake with a session between u1 and an agent. */
async function openSession(options: TestFakeOptions = {}) {
  const testFake = createTestFake(options)
  await testFake.call('POST', '/im/sessions', { body: agentWish })
  const { id } = testFake.company.world.sessions.list()[0]!
  return {
    ...testFake,
    id,
    noted: () => testFake.lastRequest()?.violations.map(({ pointer, severity }) => [pointer, severity]),
  }
}

test('a name of the path in the query is noted where it says something else', async () => {
  const { call, id, lastRequest } = await openSession()
  await call('DELETE', `/im/sessions/${id}`, { query: { session_id: 999 } })
  expect(lastRequest()).toMatchObject({
    code: 1000,
    violations: [
      { pointer: 'query/session_id', message: 'differs from the one in the path, which counts', severity: 'warning' },
    ],
  })
})

test('a name of the path that the query only repeats is no mistake: the documentation does so', async () => {
  const { call, id, noted } = await openSession()
  await call('DELETE', `/im/sessions/${id}`, { query: { session_id: id } })
  expect(noted()).toEqual([])
})

test('a message without im_sub_session_id goes to the robot, which is noted; an empty one is documented', async () => {
  const { call, lastRequest } = createTestFake()
  await call('POST', '/im/sessions', { body: { customer_token: 'u1' } })
  const pointers = async (more: object) => {
    const body = { customer_token: 'u1', data: { content: 'hi' }, ...more }
    expect(await call('POST', '/im/messages', { body })).toMatchObject({ code: 1000 })
    return lastRequest()?.violations.map(({ pointer, severity }) => [pointer, severity])
  }
  expect(await pointers({ message_id: 'm1' })).toEqual([['body/im_sub_session_id', 'warning']])
  expect(await pointers({ message_id: 'm2', im_sub_session_id: 0 })).toEqual([])
  expect(await pointers({ message_id: 'm3', im_sub_session_id: '' })).toEqual([])
  expect(await pointers({ message_id: 'm4', im_sub_session_id: null })).toEqual([])
})

test.each([
  [{ agent_id: 397, group_id: 37540 }, ['body/group_id']],
  [{ agent_id: 397, assign_type: 'robot', robot_id: 1 }, ['body/assign_type', 'body/robot_id']],
  [
    { assign_type: 'agent', robot_id: 1, scene_id: 1, robot_role_id: 'r' },
    ['body/robot_id', 'body/scene_id', 'body/robot_role_id'],
  ],
  [{ assign_type: 'robot', channel: 'app' }, ['body/channel']],
])('what a wish for a session overrides is noted: %j', async (wish, pointers) => {
  const { call, lastRequest } = createTestFake()
  expect(await call('POST', '/im/sessions', { body: { customer_token: 'u1', ...wish } })).toMatchObject({ code: 1000 })
  expect(lastRequest()?.violations).toMatchObject(pointers.map((pointer) => ({ pointer, severity: 'note' })))
})

test('fields of a message that are for another receiver are noted, and so is a message sent again', async () => {
  const { call, id, noted } = await openSession()
  const message = { customer_token: 'u1', im_sub_session_id: id, message_id: 'm', data: { content: 'hi' } }
  await call('POST', '/im/messages', { body: { ...message, robot_id: 1, group_id: 37540 } })
  expect(noted()).toEqual([
    ['body/robot_id', 'note'],
    ['body/group_id', 'note'],
  ])
  await call('POST', '/im/messages', { body: { ...message, data: { content: 'other words' } } })
  expect(noted()).toEqual([['body', 'note']])
})

test('text as the message_id of a click is noted', async () => {
  const { call, lastRequest } = createTestFake()
  const urobot = { customer_token: 'u1', robot_id: 1, scene_id: 1 }
  const { assign_info } = await call('POST', '/im/sessions', { body: { ...urobot, assign_type: 'urobot' } })
  const { sessionId } = assign_info as { sessionId: number }
  const body = { ...urobot, im_sub_session_id: sessionId, message_id: 'abc', question_id: 1, query_type: 6 }
  expect(await call('POST', '/im/messages/hit', { body })).toMatchObject({ code: 1000 })
  expect(lastRequest()?.violations).toMatchObject([{ pointer: 'body/message_id', severity: 'warning' }])
})

test('ids of phones that a new customer cannot have are noted, and a list given under both names', async () => {
  const { call, lastRequest } = createTestFake()
  const body = {
    customer: { open_api_token: 'u1', cellphones: [[7, '13400000000']] },
    cellphones_attributes: [[null, '13500000000']],
  }
  expect(await call('POST', '/customers', { body })).toMatchObject({ code: 1000 })
  expect(lastRequest()?.violations).toMatchObject([
    { pointer: 'body/customer/cellphones/0/0', severity: 'warning' },
    { pointer: 'body/cellphones_attributes', severity: 'warning' },
  ])
})

test('customers.flat-body=accept: a field beside customer that stands in it too is noted', async () => {
  const { call, lastRequest } = createTestFake({ assume: { 'customers.flat-body': 'accept' } })
  const body = { nick_name: 'a', customer: { nick_name: 'b', open_api_token: 'u1' } }
  expect(await call('POST', '/customers', { body })).toMatchObject({ customer: { nick_name: 'b' } })
  expect(lastRequest()?.violations).toMatchObject([{ pointer: 'body/nick_name', severity: 'warning' }])
})

test('tokens and filters that change nothing are noted', async () => {
  const { call, lastRequest } = createTestFake()
  const pointers = () => lastRequest()?.violations.map(({ pointer }) => pointer)
  await call('GET', '/im/customer_status', { query: { customer_token: 'u1', web_token: 'w', session_key: 'k' } })
  expect(pointers()).toEqual(['query/web_token', 'query/session_key'])
  await call('GET', '/customers', { query: { filter_id: 3 } })
  expect(pointers()).toEqual(['query/filter_id'])
  await call('GET', '/im/messages/agent_unread_messages', { query: { 'agent_ids[]': 123456 } })
  expect(pointers()).toEqual(['query/agent_ids'])
})

test.each(['0x1', '1e0', ' 1', '1.0', '+1', '01'])(
  'a customer or agent is found by the id as it is written: not by %j',
  async (content) => {
    const data = { agents: [{ id: 1, name: 'a' }], customers: [{ id: 1, open_api_token: 'u1' }] }
    const { call, company } = createTestFake({ data })
    expect(await call('DELETE', '/customers/destroy_customer', { query: { type: 'id', content } })).toMatchObject({
      code: 2015,
    })
    expect(company.world.customers.byId(1)).toBeDefined()
    expect(await call('GET', '/agents/get_agent', { query: { type: 'id', content } })).toMatchObject({ code: 5050 })
  },
)

/** Sends a structured message in a session of the demo's visitor of the web, or of its SDK user. */
async function sendStruct(kind: 'web' | 'sdk', names: string[], button: object) {
  const { company, send, lastRequest } = createTestFake()
  const customer = company.world.customers
    .list({})
    .items.find((each) => (kind === 'web' ? each.webToken : each.sdkToken))!
  company.world.sessions.requestFor(customer.id, { assignType: 'agent' })
  const session = company.world.sessions.openFor(customer.id)!
  const signed = {
    im_sub_session_id: String(session.id),
    customer_id: String(customer.id),
    agent_id: String(session.agentId),
    timestamp: String(Math.floor(company.clock.now() / 1000)),
  }
  const sign = signStructMessage({
    imSubSessionId: signed.im_sub_session_id,
    customerId: signed.customer_id,
    agentId: signed.agent_id,
    timestamp: signed.timestamp,
    structKey: company.wiring.structKey,
  })
  const values: Record<string, string> = { ...signed, sign }
  const query = new URLSearchParams(names.map((name): [string, string] => [name, values[name] ?? '']))
  const data = {
    title: 't',
    description: 'd',
    img_url: 'http://x/y.png',
    buttons: [{ text: 'b', value: 'v', ...button }],
  }
  const response = await send(`/open_api_v1/im/sessions/struct_messages?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data }),
  })
  expect(await response.json()).toMatchObject({ status: 1000 })
  return lastRequest()?.violations.map(({ pointer }) => pointer)
}

const inOrder = ['im_sub_session_id', 'customer_id', 'agent_id', 'timestamp', 'sign']

test.each<[string, Parameters<typeof sendStruct>, string[]]>([
  ['nothing is wrong', ['web', inOrder, { type: 'link' }], []],
  [
    'the parameters are in another order',
    ['web', ['sign', 'agent_id', 'customer_id', 'im_sub_session_id', 'timestamp'], { type: 'link' }],
    ['query'],
  ],
  [
    'a link has a callback_name',
    ['web', inOrder, { type: 'link', callback_name: 'c' }],
    ['body/data/buttons/0/callback_name'],
  ],
  [
    'a callback goes to the web',
    ['web', inOrder, { type: 'sdk_callback', callback_name: 'c' }],
    ['body/data/buttons/0/type'],
  ],
  ['a callback goes to the SDK', ['sdk', inOrder, { type: 'sdk_callback', callback_name: 'c' }], []],
])('a structured message is noted where %s', async (_, sent, pointers) => {
  expect(await sendStruct(...sent)).toEqual(pointers)
})

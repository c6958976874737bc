import { expect, test } from 'vitest'
import { createFrozenFake, createTestFake, type TestFakeOptions } from '../../testing.ts'

const say = (customer_token: string, im_sub_session_id: number, message_id: string, more = {}) => ({
  customer_token,
  im_sub_session_id,
  message_id,
  data: { content: '您好' },
  ...more,
})

/** A customer in an agent's session. */
async function inSession(given: TestFakeOptions = {}) {
  const testFake = await createFrozenFake(given)
  await testFake.post('/im/sessions', { customer_token: 'u42', agent_id: 3 })
  const session = testFake.world.sessions.list()[0]!
  const said = () => session.messages.filter(({ sender }) => sender === 'customer')
  return { ...testFake, session, said }
}

test('takes every type that the table of types lets customers send, and notes those that the operation does not name', async () => {
  const { post, session, said, company } = await inSession()
  const types = ['message', 'image', 'audio', 'video', 'file', 'rich']
  for (const type of types) {
    expect(await post('/im/messages', say('u42', session.id, type, { type }))).toEqual({ code: 1000 })
  }
  expect(said().map(({ type }) => type)).toEqual(types)
  const noted = company.journal.requests().entries.filter(({ violations }) => violations.length > 0)
  expect(noted.map(({ body }) => (body as { type: string }).type)).toEqual(['video', 'file'])
})

test('refuses a type that nobody knows, and one that robots do not take', async () => {
  const { post, session, said } = await inSession()
  expect(await post('/im/messages', say('u42', session.id, 'm-1', { type: 'struct' }))).toMatchObject({ code: 2005 })
  await post('/im/sessions', { customer_token: 'r1' })
  expect(await post('/im/messages', say('r1', 0, 'm-1', { type: 'image' }))).toMatchObject({ code: 2005 })
  expect(said()).toEqual([])
})

test('a repeated message_id is a success and doubles nothing', async () => {
  const { post, session, said } = await inSession()
  for (const content of ['first', 'again'])
    expect(await post('/im/messages', say('u42', session.id, 'm-1', { data: { content } }))).toEqual({ code: 1000 })
  expect(said().map(({ data }) => data.content)).toEqual(['first'])
})

test('a question asked twice under one message_id is answered once', async () => {
  const { post, pushes } = await createFrozenFake()
  await post('/im/sessions', { customer_token: 'r1' })
  for (let times = 0; times < 2; times += 1) await post('/im/messages', say('r1', 0, 'm-1'))
  expect(pushes()).toHaveLength(1)
})

test('a message_id holds letters, digits, _ and - alone', async () => {
  const { post, session, said } = await inSession()
  for (const id of ['m 1', 'm.1', '消息', 'm-1\n'])
    expect(await post('/im/messages', say('u42', session.id, id)), id).toMatchObject({ code: 2005 })
  expect(await post('/im/messages', say('u42', session.id, 'a_B-9'))).toEqual({ code: 1000 })
  expect(said()).toHaveLength(1)
})

test('only Udesk’s own robot does without a message_id', async () => {
  const { post, session } = await inSession()
  const robot = { customer_token: 'u42', robot_id: 1, scene_id: 1 }
  await post('/im/sessions', { ...robot, assign_type: 'urobot' })
  const data = { content: '你好' }
  expect(await post('/im/messages', { ...robot, im_sub_session_id: -1, data })).toEqual({ code: 1000 })
  for (const im_sub_session_id of [session.id, 0, -2, -3, undefined])
    expect(await post('/im/messages', { customer_token: 'u42', im_sub_session_id, data })).toMatchObject({
      code: 2062,
      message: '缺少参数',
    })
  expect(await post('/im/messages', say('u42', session.id, ''))).toMatchObject({ code: 2062 })
})

test('Udesk’s own robot wants its robot and scene named', async () => {
  const { post } = await createFrozenFake()
  expect(await post('/im/messages', say('u42', -1, 'm-1', { scene_id: 1 }))).toMatchObject({ code: 2062 })
  expect(await post('/im/messages', say('u42', -1, 'm-1', { robot_id: 1 }))).toMatchObject({ code: 2062 })
  expect(await post('/im/messages', say('u42', -1, 'm-1', { robot_id: 1, scene_id: 9 }))).toMatchObject({ code: 2005 })
})

test('a robot that nobody asked for answers nobody', async () => {
  const { post, pushes } = await createFrozenFake()
  for (const id of [0, undefined])
    expect(await post('/im/messages', { ...say('u42', 0, 'm-1'), im_sub_session_id: id })).toMatchObject({ code: 9200 })
  expect(pushes()).toEqual([])
})

test('an id below −3 names nothing', async () => {
  const { post } = await createFrozenFake()
  expect(await post('/im/messages', say('u42', -4, 'm-1'))).toMatchObject({ code: 2005 })
})

test('a message left for an agent or a group waits for those who can take it up', async () => {
  const { post, get } = await createFrozenFake()
  await post('/im/messages', say('u1', -2, 'm-1', { agent_id: 3 }))
  await post('/im/messages', say('u2', -2, 'm-1', { group_id: 37540 }))
  expect(await get('/im/messages/agent_unread_messages', { 'agent_ids[]': [3, 397, 13] })).toMatchObject({
    results: [
      { agent_id: 3, unsolved_leave_message_num: 1 },
      { agent_id: 397, unsolved_leave_message_num: 1 },
      { agent_id: 13, unsolved_leave_message_num: 0 },
    ],
  })
  expect(await post('/im/messages', say('u3', -2, 'm-1', { agent_id: 99 }))).toMatchObject({ code: 5050 })
  expect(await post('/im/messages', say('u3', -2, 'm-1', { group_id: 99 }))).toMatchObject({ code: 5060 })
})

test('what is said while queueing reaches the agent when the session starts', async () => {
  const { post, world } = await createFrozenFake({ data: { agents: [{ id: 1, name: 'ann', capacity: 1 }] } })
  await post('/im/sessions', { customer_token: 'u1', assign_type: 'agent' })
  await post('/im/sessions', { customer_token: 'u2', assign_type: 'agent' })
  expect(await post('/im/messages', say('u2', -3, 'm-1'))).toEqual({ code: 1000 })
  expect(await post('/im/messages', say('u3', -3, 'm-1'))).toMatchObject({ code: 9200 })
  world.sessions.close(world.sessions.list()[0]!.id, 'agent')
  expect(world.sessions.list({ customerToken: 'u2' })[0]?.messages.at(-1)).toMatchObject({ id: 'm-1' })
})

test('a close event ends the session, and only a session', async () => {
  const { post, session, pushes } = await inSession()
  const close = { type: 'close', data: { content: '关闭会话' } }
  for (const id of [0, -2, -3])
    expect(await post('/im/messages', say('u42', id, 'm-1', close))).toMatchObject({ code: 2005 })
  expect(await post('/im/messages', say('u42', session.id, 'm-1', close))).toEqual({ code: 1000 })
  expect(session.state).toBe('closed')
  expect(pushes().at(-1)).toMatchObject({ messages: [{ type: 'close', data: { close_type: 'normal' } }] })
  expect(await post('/im/messages', say('u42', session.id, 'm-2'))).toMatchObject({ code: 9200 })
})

test('numbers as text and values in the query are taken as well', async () => {
  const { callWithStatus, session, said } = await inSession()
  const query = { im_sub_session_id: String(session.id), customer_token: 'u42' }
  const body = { message_id: 7, data: { content: '您好' } }
  expect(await callWithStatus('POST', '/im/messages', { query, body })).toEqual({ status: 200, body: { code: 1000 } })
  expect(said()).toMatchObject([{ id: '7' }])
})

test('sensitive words are listed, and no robot answers them', async () => {
  const { get, post, world, pushes } = await createFrozenFake()
  expect(await get('/im/im_sensitive_words')).toEqual({ code: 1000, customer_words_string: '', customer_is_open: 0 })
  world.settings.change({ sensitiveWords: { open: true, words: ['退款', 'b'] } })
  expect(await get('/im/im_sensitive_words')).toEqual({
    code: 1000,
    customer_words_string: '退款,b',
    customer_is_open: 1,
  })
  const ask = { ...say('u42', -1, 'm-1', { data: { content: '如何申请退款' } }), robot_id: 1, scene_id: 1 }
  await post('/im/sessions', { ...ask, assign_type: 'urobot' })
  await post('/im/messages', ask)
  expect(pushes().at(-1)).toMatchObject({ assign_type: 'urobot', messages: { ansType: 8, aid: 0 } })
  world.settings.change({ sensitiveWords: { open: false, words: ['退款'] } })
  await post('/im/messages', { ...ask, message_id: 'm-2' })
  expect(pushes().at(-1)).toMatchObject({ messages: { ansType: 1 } })
})

test('what a robot misses is named to the developer, as Udesk names nothing', async () => {
  const { respond, lastRequest } = createTestFake()
  const response = await respond('POST', '/im/messages', {
    body: { customer_token: 'u1', im_sub_session_id: -1, data: { content: '?' } },
  })
  expect(await response.json()).toEqual({ code: 2062, message: '缺少参数', code_message: '缺少参数' })
  expect(response.headers.get('x-mock-udesk-hint')).toBe(
    'parameter-missing: Send robot_id in the body, which this call requires.',
  )
  expect(lastRequest()?.violations).toMatchObject([
    { pointer: 'body/robot_id', message: 'is missing', severity: 'error' },
    { pointer: 'body/scene_id', message: 'is missing', severity: 'error' },
  ])
})

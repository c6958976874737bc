import { expect, test } from 'vitest'
import { createFrozenFake, type TestFakeOptions } from '../../testing.ts'

/** A customer in an agent's session. */
async function inSession(given: TestFakeOptions = {}) {
  const testFake = await createFrozenFake(given)
  await testFake.post('/im/sessions', { customer_token: 'u42', agent_id: 3 })
  const session = testFake.world.sessions.list()[0]!
  const unread = { im_sub_session_id: session.id, customer_id: session.customerId }
  return {
    ...testFake,
    session,
    say: (message_id: string) =>
      testFake.post('/im/messages', {
        customer_token: 'u42',
        im_sub_session_id: session.id,
        message_id,
        data: { content: message_id },
      }),
    agentSays: (content: string) => {
      const outcome = testFake.world.messages.fromAgent(session.id, { data: { content } })
      return outcome.kind === 'sent' ? outcome.message.id : outcome.kind
    },
    go: (state: number) => testFake.post('/im/customer_online_state', { customer_token: 'u42', state }),
    unread: (more = {}) => testFake.get('/im/messages/unread_customer_offline', { ...unread, ...more }),
    preview: (content: string) => testFake.put(`/im/sessions/${session.id}/message_preview`, { content }),
  }
}

test('an agent sees what is being written, until it is emptied or said', async () => {
  const { session, preview, say } = await inSession()
  expect(await preview('我想问')).toEqual({ code: 1000 })
  expect(session.preview).toBe('我想问')
  expect(await preview('')).toEqual({ code: 1000 })
  expect(session.preview).toBeNull()
  await preview('我想问一下')
  await say('m-1')
  expect(session.preview).toBeNull()
})

test('nothing is previewed without a session, an open one, or the interface', async () => {
  const { put, session, preview, world } = await inSession()
  expect(await put('/im/sessions/9/message_preview', { content: 'a' })).toMatchObject({ code: 2062 })
  expect(await put(`/im/sessions/${session.id}/message_preview`)).toMatchObject({ code: 2000 })
  world.settings.change({ messagePreview: false })
  expect(await preview('a')).toMatchObject({ code: 2065 })
  world.settings.change({ messagePreview: true })
  world.sessions.close(session.id, 'agent')
  expect(await preview('a')).toMatchObject({ code: 2062 })
})

test('a preview comes three times a second in each session, and no oftener', async () => {
  const { preview, post, put, world, clock } = await inSession()
  for (const content of ['a', 'b', 'c']) expect(await preview(content)).toEqual({ code: 1000 })
  expect(await preview('d')).toMatchObject({ code: 2000, message: '请求过于频繁，请稍后再试' })
  await post('/im/sessions', { customer_token: 'u43', agent_id: 3 })
  const other = world.sessions.list()[1]!
  expect(await put(`/im/sessions/${other.id}/message_preview`, { content: 'a' })).toEqual({ code: 1000 })
  await clock.advance(1000)
  expect(await preview('d')).toEqual({ code: 1000 })
})

test('what an agent says to an offline customer is listed as it was pushed, until it is read', async () => {
  const { agentSays, go, unread, post, session, pushes } = await inSession()
  agentSays('shown at once')
  expect(await go(0)).toEqual({ code: 1000 })
  const first = agentSays('missed')
  const pushed = pushes().at(-1)
  agentSays('missed too')
  expect(await unread()).toMatchObject({ code: 1000, count: 2, unread_messages: [{ message_id: first }, {}] })
  expect(pushed).toMatchObject({ messages: [(await unread()).unread_messages].flat(2).slice(0, 1) })

  await go(1)
  agentSays('shown at once again')
  expect(await unread()).toMatchObject({ count: 2 })
  expect(await post('/im/messages/read_messages', { session_id: session.id, message_ids: [first, 'x'] })).toEqual({
    code: 1000,
  })
  expect(await unread()).toMatchObject({ count: 1, unread_messages: [{ data: { content: 'missed too' } }] })
  expect(session.messages.find(({ id }) => id === first)?.readAt).not.toBeNull()
})

test('nobody lists what another customer has not read', async () => {
  const { unread, get, session } = await inSession()
  expect(await unread({ customer_id: 1 })).toMatchObject({ code: 9200 })
  expect(await unread({ im_sub_session_id: 9 })).toMatchObject({ code: 9200 })
  expect(await get('/im/messages/unread_customer_offline', { im_sub_session_id: session.id })).toMatchObject({
    code: 2000,
    message: 'param is missing or the value is empty: customer_id',
  })
})

test('a session of the SDK wants its app_id, one of the web does not', async () => {
  const { get, world, company } = await createFrozenFake()
  for (const { id, sdkToken } of world.customers.list({}).items) {
    world.sessions.requestFor(id, { assignType: 'agent' })
    const im_sub_session_id = world.sessions.openFor(id)?.id ?? 0
    const query = { im_sub_session_id, customer_id: id }
    expect(await get('/im/messages/unread_customer_offline', query)).toMatchObject({
      code: sdkToken === null ? 1000 : 2000,
    })
    expect(await get('/im/messages/unread_customer_offline', { ...query, app_id: 1 })).toMatchObject({ code: 1000 })
    const [last] = company.journal.requests().entries.slice(-1)
    expect(last?.violations.map(({ pointer }) => pointer)).toEqual(sdkToken === null ? ['query/app_id'] : [])
  }
})

test('what a customer of the SDK missed is listed, also of one who has a customer_token too', async () => {
  const { get, world } = await createFrozenFake({
    data: { customers: [{ id: 7, open_api_token: 'u7', sdk_token: 's7', channel: 'ios' }] },
  })
  world.customers.setOnline(world.customers.byId(7)!, false)
  world.sessions.requestFor(7, { assignType: 'agent' })
  const { id: im_sub_session_id } = world.sessions.openFor(7)!
  world.messages.fromAgent(im_sub_session_id, { data: { content: '您好' } })
  const query = { im_sub_session_id, customer_id: 7 }
  expect(await get('/im/messages/unread_customer_offline', query)).toMatchObject({ code: 2000 })
  expect(await get('/im/messages/unread_customer_offline', { ...query, app_id: 1 })).toMatchObject({
    count: 1,
    unread_messages: [{ type: 'message', im_sub_session_id, data: { content: '您好' } }],
  })
})

test('a customer is online or offline, and known', async () => {
  const { go, world, post } = await inSession()
  const customer = world.customers.byToken('u42')!
  for (const [state, online] of [
    [0, false],
    [1, true],
  ] as const) {
    await go(state)
    expect(customer.online).toBe(online)
  }
  expect(await go(2)).toMatchObject({ code: 2005 })
  const nobody = await post('/im/customer_online_state', { customer_token: 'nobody', state: 1 })
  expect(nobody).toMatchObject({ code: 2015 })
})

test('what is read can be named in a body, in a query, and as the documentation prints it', async () => {
  const { agentSays, callWithStatus, session } = await inSession()
  const readAt = (id: string) => session.messages.find((message) => message.id === id)?.readAt
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(agentSays) as [string, string, string, string]
  const session_id = session.id
  const calls = [
    { body: { session_id, message_ids: [a] } },
    { query: { session_id, 'message_ids[]': [b, c] } },
    { query: { session_id, message_ids: `['${d}','123456']` } },
  ]
  for (const given of calls) {
    expect((await callWithStatus('POST', '/im/messages/read_messages', given)).body).toEqual({ code: 1000 })
  }
  for (const id of [a, b, c, d]) expect(readAt(id)).not.toBeNull()
  expect(
    await callWithStatus('GET', '/im/messages/read_messages', { query: { session_id, message_ids: a } }),
  ).toMatchObject({
    status: 405,
  })
})

test('what customers said counts for their agent until it is read, which is pushed', async () => {
  const { say, get, session, world, pushes } = await inSession()
  const counted = () => get('/im/messages/agent_unread_messages', { 'agent_ids[]': [3] })
  await say('m-1')
  await say('m-2')
  expect(await counted()).toEqual({
    code: 1000,
    results: [{ agent_id: 3, unread_session_message_num: 2, unsolved_leave_message_num: 0 }],
  })
  world.messages.read(session.id, 'agent', ['m-1'])
  expect(pushes().at(-1)).toEqual({ session_id: session.id, message_ids: ['m-1'] })
  expect(await counted()).toMatchObject({ results: [{ unread_session_message_num: 1 }] })
  world.messages.read(session.id, 'agent')
  expect(await counted()).toMatchObject({ results: [{ unread_session_message_num: 0 }] })
})

test('a message left counts for seven days', async () => {
  const { post, get, clock } = await createFrozenFake()
  const left = { customer_token: 'u1', im_sub_session_id: -2, message_id: 'm-1', data: { content: '请回电' } }
  await post('/im/messages', { ...left, agent_id: 13 })
  const counted = () => get('/im/messages/agent_unread_messages', { 'agent_ids[]': [13] })
  await clock.advance(7 * 24 * 3_600_000 - 1)
  expect(await counted()).toMatchObject({ results: [{ unsolved_leave_message_num: 1 }] })
  await clock.advance(1)
  expect(await counted()).toMatchObject({ results: [{ unsolved_leave_message_num: 0 }] })
})

test('agents are counted in the order asked for, 30 at most, in any spelling of a list', async () => {
  const { get } = await createFrozenFake()
  const path = '/im/messages/agent_unread_messages'
  const results = [{ agent_id: 13 }, { agent_id: 3 }]
  expect(await get(path, { 'agent_ids[]': [13, 3] })).toMatchObject({ results })
  expect(await get(path, { agent_ids: '13,3' })).toMatchObject({ results })
  expect(await get(path, { agent_ids: "['13','3']" })).toMatchObject({ results })
  const ids = Array.from({ length: 31 }, (_, at) => at + 1)
  expect(await get(path, { 'agent_ids[]': ids.slice(1) })).toMatchObject({ code: 1000 })
  expect(await get(path, { 'agent_ids[]': ids })).toMatchObject({ code: 2005 })
  expect(await get(path)).toMatchObject({ code: 2000 })
  expect(await get(path, { 'agent_ids[]': ['x'] })).toMatchObject({ code: 2005 })
})

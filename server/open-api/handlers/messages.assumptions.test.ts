import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { createFrozenFake } from '../../testing.ts'

/** A customer in an agent's session; `send` says something there, or where `im_sub_session_id` says. */
async function inSession(assume: Partial<Assumptions>) {
  const testFake = await createFrozenFake({ assume })
  await testFake.post('/im/sessions', { customer_token: 'u42', agent_id: 3 })
  const session = testFake.world.sessions.list()[0]!
  const message = { customer_token: 'u42', im_sub_session_id: session.id, message_id: 'm-1', data: { content: '您好' } }
  return {
    ...testFake,
    session,
    message,
    send: (more: object = {}) => testFake.post('/im/messages', { ...message, ...more }),
    said: () => session.messages.filter(({ sender }) => sender === 'customer'),
  }
}

test('customers.auto-create=no: a message left makes nobody a customer', async () => {
  const left = { customer_token: 'u1', im_sub_session_id: -2 }
  const { send, world } = await inSession({})
  expect(await send(left)).toEqual({ code: 1000 })
  expect(world.customers.byToken('u1')).toBeDefined()
  const { post } = await createFrozenFake({ assume: { 'customers.auto-create': 'no' } })
  expect(await post('/im/messages', { ...left, message_id: 'm-1', data: { content: '您好' } })).toMatchObject({
    code: 2000,
    message: '客户不存在',
  })
})

test('messages.again=refuse: a repeated message_id is not valid', async () => {
  const { send, said } = await inSession({ 'messages.again': 'refuse' })
  expect(await send()).toEqual({ code: 1000 })
  expect(await send()).toMatchObject({ code: 2005 })
  expect(said()).toHaveLength(1)
})

test('messages.again=double: a repeated message_id arrives twice, also at a robot', async () => {
  const { send, said, post, pushes } = await inSession({ 'messages.again': 'double' })
  for (let times = 0; times < 2; times += 1) expect(await send()).toEqual({ code: 1000 })
  expect(said().map(({ id }) => id)).toEqual(['m-1', 'm-1'])
  await post('/im/sessions', { customer_token: 'u42' })
  const before = pushes().length
  for (let times = 0; times < 2; times += 1) await send({ im_sub_session_id: 0 })
  expect(pushes()).toHaveLength(before + 2)
})

test('messages.left-counted=named: a message left counts for the agent it names and nobody else', async () => {
  const { send, get } = await inSession({ 'messages.left-counted': 'named' })
  await send({ im_sub_session_id: -2, message_id: 'm-2', agent_id: 397 })
  await send({ im_sub_session_id: -2, message_id: 'm-3', group_id: 37540 })
  await send({ im_sub_session_id: -2, message_id: 'm-4' })
  expect(await get('/im/messages/agent_unread_messages', { 'agent_ids[]': [397, 13] })).toMatchObject({
    results: [{ unsolved_leave_message_num: 1 }, { unsolved_leave_message_num: 0 }],
  })
})

test('messages.left-settled=never: a message left counts although the customer was talked to', async () => {
  const counted = async (assume: Partial<Assumptions>) => {
    const { send, post, get } = await inSession(assume)
    await send({ customer_token: 'u1', im_sub_session_id: -2, agent_id: 3 })
    await post('/im/sessions', { customer_token: 'u1', agent_id: 3 })
    return get('/im/messages/agent_unread_messages', { 'agent_ids[]': [3] })
  }
  expect(await counted({})).toMatchObject({ results: [{ unsolved_leave_message_num: 0 }] })
  expect(await counted({ 'messages.left-settled': 'never' })).toMatchObject({
    results: [{ unsolved_leave_message_num: 1 }],
  })
})

test('messages.missing-parameter=2000: a message without a value gets the general code, unless it is for a robot', async () => {
  const { send, session } = await inSession({ 'messages.missing-parameter': '2000' })
  for (const im_sub_session_id of [session.id, -2, -3])
    for (const field of ['message_id', 'data', 'customer_token'])
      expect(await send({ im_sub_session_id, [field]: undefined })).toMatchObject({
        code: 2000,
        message: `param is missing or the value is empty: ${field}`,
      })
  for (const im_sub_session_id of [0, -1, undefined])
    expect(await send({ im_sub_session_id, customer_token: undefined })).toMatchObject({ code: 2062 })
})

test('messages.unknown-type=ignore: what nobody takes is a success that reaches nobody', async () => {
  const { send, said, post, pushes, company } = await inSession({ 'messages.unknown-type': 'ignore' })
  expect(await send({ type: 'struct' })).toEqual({ code: 1000 })
  expect(said()).toEqual([])
  expect(company.journal.requests().entries.at(-1)?.violations).toMatchObject([
    { pointer: 'body/type', severity: 'warning' },
  ])
  await post('/im/sessions', { customer_token: 'u42' })
  const before = pushes().length
  expect(await send({ im_sub_session_id: 0, type: 'image' })).toEqual({ code: 1000 })
  expect(pushes()).toHaveLength(before)
  expect(await send({ type: 7 })).toEqual({ code: 1000 })
  expect(await send({ type: { a: 1 } })).toMatchObject({ code: 2005 })
})

test('messages.video-and-file=refuse: the operation’s own list of types holds', async () => {
  const { send } = await inSession({ 'messages.video-and-file': 'refuse' })
  for (const type of ['video', 'file']) expect(await send({ type })).toMatchObject({ code: 2005 })
  for (const type of ['image', 'audio', 'rich']) expect(await send({ type, message_id: type })).toEqual({ code: 1000 })
})

test('messages.wrong-id=accept: other characters are noted alone', async () => {
  const { send, said, company } = await inSession({ 'messages.wrong-id': 'accept' })
  expect(await send({ message_id: '消息 1' })).toEqual({ code: 1000 })
  expect(said()).toMatchObject([{ id: '消息 1' }])
  expect(company.journal.requests().entries.at(-1)?.violations).toMatchObject([
    { pointer: 'body/message_id', severity: 'warning' },
  ])
  expect(await send({ message_id: '' })).toMatchObject({ code: 2062 })
})

test('messages.close-by-customer=refuse: a close event is not for customers', async () => {
  const { send, session } = await inSession({ 'messages.close-by-customer': 'refuse' })
  expect(await send({ type: 'close' })).toMatchObject({ code: 2005 })
  expect(session.state).toBe('open')
})

test('messages.late-queueing=refuse: what comes too late for the queue is lost', async () => {
  const { send, said } = await inSession({ 'messages.late-queueing': 'refuse' })
  expect(await send({ im_sub_session_id: -3 })).toMatchObject({ code: 9200 })
  expect(said()).toEqual([])
})

test('sessions.unknown=2062: a session that is not open is refused as by previews, but not by robots', async () => {
  const { send, session, del, get, post } = await inSession({ 'sessions.unknown': '2062' })
  await del(`/im/sessions/${session.id}`)
  const missing = { code: 2062, message: '会话不存在/会话已关闭' }
  expect(await send()).toMatchObject(missing)
  expect(await send({ im_sub_session_id: -3 })).toMatchObject(missing)
  expect(await send({ im_sub_session_id: 0 })).toMatchObject({ code: 9200 })
  expect(await del(`/im/sessions/${session.id}`)).toMatchObject(missing)
  expect(await post('/im/messages/read_messages', { session_id: 9, message_ids: ['1'] })).toMatchObject(missing)
  expect(await get('/im/messages/unread_customer_offline', { im_sub_session_id: 9, customer_id: 1 })).toMatchObject(
    missing,
  )
  expect(await post('/im/sessions/survey', { im_sub_session_id: 9, option_id: 36 })).toMatchObject(missing)
})

test('sensitive-words.off: off is 0, empty or null', async () => {
  const off = { zero: 0, empty: '', null: null } as const
  for (const value of ['zero', 'empty', 'null'] as const) {
    const { get } = await createFrozenFake({ assume: { 'sensitive-words.off': value } })
    expect(await get('/im/im_sensitive_words')).toMatchObject({ customer_is_open: off[value] })
  }
})

import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { createFrozenFake } from '../../testing.ts'

/** An agent has said something to a customer who, as far as he said himself, is where `state` says. */
async function spokenTo(assume: Partial<Assumptions>, state?: 0 | 1) {
  const testFake = await createFrozenFake({ assume })
  await testFake.post('/im/sessions', { customer_token: 'u42', agent_id: 3 })
  if (state !== undefined) await testFake.post('/im/customer_online_state', { customer_token: 'u42', state })
  const session = testFake.world.sessions.list()[0]!
  testFake.world.messages.fromAgent(session.id, { data: { content: '您好' } })
  const said = session.messages.at(-1)!
  const query = { im_sub_session_id: session.id, customer_id: session.customerId }
  return { ...testFake, session, said, unread: () => testFake.get('/im/messages/unread_customer_offline', query) }
}

test('customers.first-state=offline: messages are kept for a customer who has not said that he is online', async () => {
  expect(await (await spokenTo({})).unread()).toMatchObject({ count: 0 })
  const assume = { 'customers.first-state': 'offline' } as const
  expect(await (await spokenTo(assume)).unread()).toMatchObject({ count: 1 })
  expect(await (await spokenTo(assume, 1)).unread()).toMatchObject({ count: 0 })
  const { world } = await createFrozenFake({ assume })
  expect(world.customers.list({}).items.map(({ online }) => online)).toEqual([false, false])
})

test('messages.unread-shape=content: unread messages come without who said them', async () => {
  const { unread, said } = await spokenTo({ 'messages.unread-shape': 'content' }, 0)
  expect(await unread()).toEqual({
    code: 1000,
    count: 1,
    unread_messages: [{ message_id: said.id, type: 'message', data: { content: '您好' } }],
  })
})

test('a card that an offline customer missed is listed by its title, in either shape', async () => {
  for (const shape of ['push', 'content'] as const) {
    const { get, world } = await createFrozenFake({
      assume: { 'customers.first-state': 'offline', 'messages.unread-shape': shape },
    })
    const { id: customerId } = world.customers.list({}).items[0]!
    world.sessions.requestFor(customerId, { assignType: 'agent' })
    const { id: sessionId, agentId } = world.sessions.openFor(customerId)!
    const card = { title: '新品', description: '', img_url: '', buttons: [] }
    world.messages.sendStruct({ sessionId, customerId, agentId }, card)
    const query = { im_sub_session_id: sessionId, customer_id: customerId }
    expect(await get('/im/messages/unread_customer_offline', query)).toMatchObject({
      unread_messages: [{ type: 'message', data: { content: '新品' } }],
    })
  }
})

test('push.while-offline=collect: what an offline customer shall fetch is not pushed', async () => {
  const pushed = async (assume: Partial<Assumptions>) => (await spokenTo(assume, 0)).pushes().length
  expect(await pushed({ 'push.while-offline': 'collect' })).toBe((await pushed({})) - 1)
})

test('messages.read-method=get-too: the documentation’s own example reads', async () => {
  const { callWithStatus, said, session } = await spokenTo({ 'messages.read-method': 'get-too' })
  const query = { session_id: session.id, message_ids: `['${said.id}','123456']` }
  expect(await callWithStatus('GET', '/im/messages/read_messages', { query })).toEqual({
    status: 200,
    body: { code: 1000 },
  })
  expect(said.readAt).not.toBeNull()
})

test('messages.app-id=channel: the session’s channel says whether it is of the SDK, not its customer', async () => {
  const codeOn = async (channel: string, assume: Partial<Assumptions>) => {
    const { get, world } = await createFrozenFake({ assume, data: { customers: [{ id: 7, sdk_token: 's7' }] } })
    world.sessions.requestFor(7, { assignType: 'agent', channel })
    const query = { im_sub_session_id: world.sessions.openFor(7)!.id, customer_id: 7 }
    return (await get('/im/messages/unread_customer_offline', query)).code
  }
  expect(await codeOn('web', {})).toBe(2000)
  expect(await codeOn('web', { 'messages.app-id': 'channel' })).toBe(1000)
  expect(await codeOn('android', { 'messages.app-id': 'channel' })).toBe(2000)
})

test('agents.too-many=answer: more than 30 agents are counted', async () => {
  const { get } = await createFrozenFake({ assume: { 'agents.too-many': 'answer' } })
  const ids = Array.from({ length: 31 }, (_, at) => at + 1)
  expect(await get('/im/messages/agent_unread_messages', { 'agent_ids[]': ids })).toMatchObject({ code: 1000 })
})

test('agents.unread-unknown=refuse: one agent who does not exist refuses the count', async () => {
  const path = '/im/messages/agent_unread_messages'
  const query = { 'agent_ids[]': [13, 99] }
  const { get } = await createFrozenFake()
  expect(await get(path, query)).toMatchObject({ code: 1000, results: [{ agent_id: 13 }] })
  const strict = await createFrozenFake({ assume: { 'agents.unread-unknown': 'refuse' } })
  expect(await strict.get(path, query)).toMatchObject({ code: 5050 })
})

test('messages.read-unknown=refuse: an id of no message to the customer is named, and none is marked', async () => {
  const { post, world, company } = await createFrozenFake({ assume: { 'messages.read-unknown': 'refuse' } })
  await post('/im/sessions', { customer_token: 'u1', agent_id: 3 })
  const [session] = world.sessions.list()
  if (!session) throw new Error('No session was opened')
  const said = world.messages.fromAgent(session.id, { data: { content: '您好' } })
  const id = 'message' in said ? said.message.id : ''
  const read = (message_ids: string[]) => post('/im/messages/read_messages', { session_id: session.id, message_ids })
  expect(await read([id, 'nothing'])).toMatchObject({ code: 2005 })
  expect(company.journal.requests().entries.at(-1)?.violations).toMatchObject([
    { pointer: 'body/message_ids', message: 'has an id that is not of a message to the customer in this session' },
  ])
  expect(session.messages.at(-1)?.readAt).toBeNull()
  expect(await read([id, ...session.messages.map((message) => message.id)])).toEqual({ code: 1000 })
  expect(session.messages.at(-1)?.readAt).not.toBeNull()
})

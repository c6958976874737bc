import { expect, test } from 'vitest'
import { tryWorld } from '../testing.ts'

test('a customer’s message reaches the agent as unread', async () => {
  const { assign, say, world, happened } = await tryWorld()
  const session = assign('u1')
  expect(say('u1', session.id, '您好')).toMatchObject({ kind: 'received' })
  expect(happened('message.received')).toMatchObject([{ session: { id: session.id }, message: { id: 'u1-您好' } }])
  expect(session.unread).toBe(1)
  expect(world.agents.unread(1)).toEqual({ sessionMessages: 1, leftMessages: 0 })
})

test('a repeated message_id succeeds and adds nothing', async () => {
  const { assign, ask, say, happened } = await tryWorld()
  const session = assign('u1', { agentId: 2 })
  ask('b1', { agentId: 2 })
  for (const [token, sessionId] of [
    ['u1', session.id],
    ['b1', -3],
    ['b1', -2],
  ] as const) {
    say(token, sessionId, '您好')
    expect(say(token, sessionId, '您好')).toEqual({ kind: 'repeated' })
  }
  expect(happened('message.received')).toHaveLength(3)
  expect(session.unread).toBe(1)
})

test('a message to an unknown, closed or foreign session is refused', async () => {
  const { assign, say, world } = await tryWorld()
  const session = assign('u1')
  assign('u2')
  expect(say('u1', 9, '您好')).toEqual({ kind: 'no-session' })
  expect(say('u2', session.id, '您好')).toEqual({ kind: 'no-session' })
  world.sessions.transfer(session.id, { agentId: 2 })
  expect(say('u1', session.id, '您好')).toEqual({ kind: 'no-session' })
  expect(say('nobody', session.id, '您好')).toEqual({ kind: 'no-session' })
})

test('a message without an id is refused, but not by a urobot', async () => {
  const { assign, say } = await tryWorld()
  expect(say('u1', assign('u1').id, '您好', { messageId: undefined })).toEqual({
    kind: 'missing',
    parameter: 'messageId',
  })
  const urobot = { messageId: undefined, robotId: 1, sceneId: 1 }
  expect(say('u1', -1, '您好', urobot)).toEqual({ kind: 'no-session' })
})

test('messages sent while queueing reach the agent when the session starts, not before', async () => {
  const { assign, ask, say, world, happened } = await tryWorld()
  const { id } = assign('u1', { agentId: 2 })
  ask('b1', { agentId: 2 })
  say('b1', -3, '在吗')
  expect(world.agents.unread(2).sessionMessages).toBe(0)
  world.sessions.close(id, 'agent')
  expect(world.agents.unread(2).sessionMessages).toBe(1)
  expect(happened('message.received').map(({ session }) => session?.agentId)).toEqual([undefined, 2])
})

test('a message for the queue that comes too late goes to the session, unless assumed otherwise', async () => {
  const { assign, say } = await tryWorld()
  const session = assign('u1')
  expect(say('u1', -3, '在吗')).toMatchObject({ kind: 'received' })
  expect(session.unread).toBe(1)
  expect(say('u9', -3, '在吗')).toEqual({ kind: 'not-waiting' })
  const strict = await tryWorld({ assume: { 'messages.late-queueing': 'refuse' } })
  strict.assign('u1')
  expect(strict.say('u1', -3, '在吗')).toEqual({ kind: 'not-waiting' })
})

test('a message left counts for its agent, its group or everybody, for seven days or until a session starts', async () => {
  const { assign, say, world, clock } = await tryWorld()
  const counts = () => [1, 2].map((id) => world.agents.unread(id).leftMessages)
  say('u1', -2, '给ann', { agentId: 1 })
  say('u2', -2, '给售后', { groupId: 5 })
  say('u3', -2, '给大家')
  expect(counts()).toEqual([3, 1])
  assign('u3')
  expect(counts()).toEqual([2, 0])
  await clock.advance(7 * 24 * 3_600_000)
  expect(counts()).toEqual([0, 0])
  expect(say('u1', -2, '?', { agentId: 99 })).toEqual({ kind: 'unknown-agent' })
  expect(say('u1', -2, '?', { groupId: 99 })).toEqual({ kind: 'unknown-group' })
})

test('a close event of the customer closes the session, unless assumed otherwise', async () => {
  const { assign, say, happened } = await tryWorld()
  expect(say('u1', assign('u1').id, '关闭会话', { type: 'close' })).toEqual({ kind: 'closed' })
  expect(happened('session.closed')).toMatchObject([{ by: 'customer' }])
  const strict = await tryWorld({ assume: { 'messages.close-by-customer': 'refuse' } })
  expect(strict.say('u1', strict.assign('u1').id, '关闭会话', { type: 'close' })).toEqual({ kind: 'refused-close' })
})

test('an agent with auto_reply answers each message', async () => {
  const { assign, say, world, happened } = await tryWorld()
  world.agents.change(1, { autoReply: '稍等' })
  world.agents.change(2, { autoReply: true })
  say('u1', assign('u1', { agentId: 1 }).id, '在吗')
  say('u2', assign('u2', { agentId: 2 }).id, '在吗')
  const [fixed, invented] = happened('message.sent').map(({ message }) => message.data.content)
  expect(fixed).toBe('稍等')
  expect(invented).toMatch(/\p{Script=Han}/u)
})

test('an agent can send what API customers can receive, and more if that is assumed', async () => {
  const { assign, world } = await tryWorld()
  const { id } = assign('u1')
  const file = { type: 'file', data: { content: 'https://example.com/a.pdf' } }
  expect(world.messages.fromAgent(id, { data: { content: '您好' } })).toMatchObject({ kind: 'sent' })
  expect(world.messages.fromAgent(id, file)).toEqual({ kind: 'unsupported-type', type: 'file' })
  expect(world.messages.fromAgent(9, file)).toEqual({ kind: 'no-session' })
  const lenient = await tryWorld({ assume: { 'push.unsupported-types': 'push' } })
  const sessionId = lenient.assign('u1').id
  expect(lenient.world.messages.fromAgent(sessionId, file)).toMatchObject({ kind: 'sent' })
  const banana = { type: 'banana', data: { content: '🍌' } }
  for (const [at, from] of [
    [id, world],
    [sessionId, lenient.world],
  ] as const)
    expect(from.messages.fromAgent(at, banana)).toMatchObject({ kind: 'unknown-type', type: 'banana' })
})

test('reading marks the other side’s messages, and says which were unread', async () => {
  const { assign, say, world, happened } = await tryWorld()
  const { id } = assign('u1')
  say('u1', id, 'a')
  say('u1', id, 'b')
  expect(world.messages.read(id, 'agent', ['u1-b', 'x'])).toEqual({ kind: 'read', messageIds: ['u1-b'] })
  expect(world.messages.read(id, 'agent')).toEqual({ kind: 'read', messageIds: ['u1-a'] })
  expect(world.messages.read(id, 'agent')).toEqual({ kind: 'read', messageIds: [] })
  expect(world.messages.read(9, 'agent')).toEqual({ kind: 'no-session' })
  expect(happened('messages.read')).toHaveLength(2)
})

test('messages to an offline customer are collected until they are read', async () => {
  const { assign, world } = await tryWorld()
  const session = assign('u1')
  const customer = world.customers.byToken('u1')!
  world.messages.fromAgent(session.id, { data: { content: 'shown at once' } })
  world.customers.setOnline(customer, false)
  world.messages.fromAgent(session.id, { data: { content: 'missed' } })
  const missed = world.messages.missedByCustomer(session)
  expect(missed.map(({ data }) => data.content)).toEqual(['missed'])
  world.messages.read(
    session.id,
    'customer',
    missed.map(({ id }) => id),
  )
  expect(world.messages.missedByCustomer(session)).toEqual([])
})

test('a preview shows until it is cleared or the message comes', async () => {
  const { assign, say, world } = await tryWorld()
  const session = assign('u1')
  world.messages.preview(session.id, '我想问')
  expect(session.preview).toBe('我想问')
  world.messages.preview(session.id, '')
  expect(session.preview).toBeNull()
  world.messages.preview(session.id, '我想问一下')
  say('u1', session.id, '我想问一下退款')
  expect(session.preview).toBeNull()
  expect(world.messages.preview(9, '')).toEqual({ kind: 'no-session' })
  world.settings.change({ messagePreview: false })
  expect(world.messages.preview(session.id, '')).toEqual({ kind: 'not-activated' })
})

import { expect, test } from 'vitest'
import { tryWorld } from '../testing.ts'

test('a session begins with start_session and the welcome', async () => {
  const { assign, happened } = await tryWorld({ data: { settings: { welcome: '您好' } } })
  assign('u1')
  const [{ messages, queued }] = happened('session.started') as [ReturnType<typeof happened<'session.started'>>[0]]
  expect(messages.map(({ type, data }) => [type, data.content])).toEqual([
    ['start_session', '对话开始'],
    ['message', '您好'],
  ])
  expect(queued).toBe(false)
})

test('an unknown customer_token becomes an anonymous customer, unless assumed otherwise', async () => {
  const { assign, world } = await tryWorld()
  assign('u1')
  expect(world.customers.byToken('u1')?.nickName).toBe('API匿名用户(u1)')
  const strict = await tryWorld({ assume: { 'customers.auto-create': 'no' } })
  expect(strict.ask('u1')).toEqual({ kind: 'unknown-customer' })
})

test('a web customer gets a session by id', async () => {
  const { world } = await tryWorld({ data: { customers: [{ id: 7, web_token: 'w', channel: 'web' }] } })
  expect(world.sessions.requestFor(7, { assignType: 'agent' })).toMatchObject({ session: { channel: 'web' } })
  expect(world.customers.status({ webToken: 'w' })).toBe('in-session')
  expect(world.customers.status({ sdkToken: 'w' })).toBe('invalid')
  expect(world.customers.status({})).toBe('invalid')
})

test('a close says who closed the session and how', async () => {
  const { assign, world, happened } = await tryWorld()
  const { id } = assign('u1')
  world.sessions.close(id, 'agent', 'force')
  expect(happened('session.closed')).toMatchObject([
    { by: 'agent', session: { closeType: 'force' }, message: { type: 'close', data: { content: '关闭会话' } } },
  ])
  expect(world.sessions.close(id, 'agent')).toEqual({ kind: 'no-session' })
})

test('customers get only the survey list that is shown', async () => {
  const { world } = await tryWorld({ data: { settings: { survey: { show_type: 'star' } } } })
  expect(world.settings.survey()).toMatchObject({ show_type: 'star', star: { default_option_id: 44 } })
  expect(Object.keys(world.settings.survey())).not.toContain('text')
})

test('a session without messages is closed; each message restarts the timer', async () => {
  const { assign, say, world, clock, happened } = await tryWorld({ data: { settings: { idle_close: '60s' } } })
  const { id } = assign('u1')
  await clock.advance(59_000)
  say('u1', id, '在吗')
  await clock.advance(59_000)
  world.messages.fromAgent(id, { data: { content: '在' } })
  await clock.advance(59_999)
  expect(world.sessions.get(id)?.state).toBe('open')
  await clock.advance(1)
  expect(happened('session.closed')).toMatchObject([{ by: 'idle', session: { closeType: 'force' } }])
})

test('changing idle_close applies to open sessions too', async () => {
  const { assign, world, clock } = await tryWorld()
  const { id } = assign('u1')
  world.settings.change({ idleClose: 1_000 })
  await clock.advance(1_000)
  expect(world.sessions.get(id)?.state).toBe('closed')
})

test('a transfer makes a new session and closes the old one with redirect', async () => {
  const { assign, world, happened, events } = await tryWorld()
  const old = assign('u1', { agentId: 1 })
  const outcome = world.sessions.transfer(old.id, { agentId: 2 })
  expect(outcome).toMatchObject({ kind: 'transferred', session: { from: old.id, agentId: 2 }, agent: { name: 'bob' } })
  expect(old).toMatchObject({ state: 'closed', closeType: 'redirect' })
  expect(happened('session.transferred')[0]?.messages.map(({ data }) => data.content)).toEqual([
    '会话转接',
    '会话转接成功,客服bob为您服务',
  ])
  expect(events.map(({ type }) => type).slice(-2)).toEqual(['session.closed', 'session.transferred'])
})

test('a transfer to a full agent exceeds his capacity, unless assumed otherwise', async () => {
  const { assign, world } = await tryWorld()
  assign('u1', { agentId: 2 })
  expect(world.sessions.transfer(assign('u2').id, { agentId: 2 }).kind).toBe('transferred')
  expect(world.agents.load(2)).toBe(2)
  const strict = await tryWorld({ assume: { 'transfer.full': 'refuse' } })
  strict.assign('u1', { agentId: 2 })
  expect(strict.world.sessions.transfer(strict.assign('u2').id, { agentId: 2 })).toEqual({ kind: 'full' })
})

test('an impossible transfer gives the reason and changes nothing', async () => {
  const { assign, world } = await tryWorld()
  const { id } = assign('u1', { agentId: 1 })
  expect(world.sessions.transfer(9, { agentId: 2 })).toEqual({ kind: 'no-session' })
  expect(world.sessions.transfer(id, { agentId: 99 })).toEqual({ kind: 'unknown-agent' })
  expect(world.sessions.transfer(id, { groupId: 99 })).toEqual({ kind: 'unknown-group' })
  expect(world.sessions.transfer(id, { agentId: 1 })).toEqual({ kind: 'same-agent' })
  expect(world.sessions.transfer(id, { agentId: 3 })).toEqual({ kind: 'offline' })
  expect(world.sessions.get(id)?.state).toBe('open')
})

test('after a transfer, a customer who waits for the old agent gets the free place', async () => {
  const { assign, ask, world } = await tryWorld()
  const { id } = assign('u1', { agentId: 2 })
  ask('b1', { agentId: 2 })
  world.sessions.transfer(id, { groupId: 5 })
  expect(world.queues.statusOf('b1').status).toBe('in-session')
})

test('deleting sessions removes closed sessions that were opened within the window, also of one customer', async () => {
  const { assign, world, clock } = await tryWorld()
  const [one, other] = [assign('u1'), assign('u2')]
  world.sessions.close(one.id, 'agent')
  const now = clock.now()
  expect(world.sessions.destroy({ from: now + 1, to: now + 2 })).toBe(0)
  expect(world.sessions.destroy({ from: now, to: now, customerId: other.customerId })).toBe(0)
  expect(world.sessions.destroy({ from: now, to: now })).toBe(1)
  expect(world.sessions.list()).toEqual([other])
})

test('destroying a customer removes everything of the customer and frees the place', async () => {
  const { assign, ask, world } = await tryWorld()
  assign('u1', { agentId: 2 })
  ask('b1', { agentId: 2 })
  world.customers.destroy(world.customers.byToken('u1')!)
  expect(world.customers.byToken('u1')).toBeUndefined()
  expect(world.sessions.list({ state: 'closed' })).toEqual([])
  expect(world.queues.statusOf('b1').status).toBe('in-session')
})

test('a destroyed session emits an event', async () => {
  const { world, clock, assign, happened } = await tryWorld()
  const { id } = assign('u1')
  world.sessions.close(id, 'agent')
  world.sessions.destroy({ from: 0, to: clock.now() })
  expect(happened('session.destroyed')).toMatchObject([{ session: { id } }])
})

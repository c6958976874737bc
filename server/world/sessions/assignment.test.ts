import { expect, test } from 'vitest'
import { tryWorld } from '../testing.ts'

test('the least loaded agent gets the customer, and among equals the one with the lowest id', async () => {
  const { assign } = await tryWorld()
  expect(['u1', 'u2', 'u3'].map((token) => assign(token).agentId)).toEqual([1, 2, 1])
})

test('agent_id has priority over group_id, and both over assign_type', async () => {
  const { assign } = await tryWorld()
  expect(assign('u1', { agentId: 2, groupId: 5, assignType: 'robot' }).agentId).toBe(2)
  expect(assign('u2', { groupId: 5, assignType: 'robot' })).toMatchObject({ agentId: 1, groupId: 5 })
})

test('an unknown agent or group is refused, and no customer is created', async () => {
  const { ask, world } = await tryWorld()
  expect(ask('u1', { agentId: 99 })).toEqual({ kind: 'unknown-agent' })
  expect(ask('u1', { groupId: 99 })).toEqual({ kind: 'unknown-group' })
  expect(world.customers.byToken('u1')).toBeUndefined()
})

test('a customer waits in the queue of the agent, the group or the company if no agent has room', async () => {
  const { assign, ask } = await tryWorld()
  ;['u1', 'u2', 'u3'].forEach((token) => assign(token))
  expect(ask('a1', { agentId: 1 })).toEqual({ kind: 'queued', count: 1, queue: 'queue:company:1:agent:1' })
  expect(ask('a2', { agentId: 1 })).toEqual({ kind: 'queued', count: 2, queue: 'queue:company:1:agent:1' })
  expect(ask('g1', { groupId: 5 })).toEqual({ kind: 'queued', count: 1, queue: 'queue:company:1:group:5' })
  expect(ask('c1')).toEqual({ kind: 'queued', count: 1, queue: 'queue:company:1' })
})

test('a customer cannot wait for an agent, group or company that is offline', async () => {
  const { ask, world } = await tryWorld()
  expect(ask('u1', { agentId: 3 })).toEqual({ kind: 'offline' })
  world.agents.change(1, { status: 'offline' })
  expect(ask('u1', { groupId: 5 })).toEqual({ kind: 'offline' })
  world.agents.change(2, { status: 'offline' })
  expect(ask('u1')).toEqual({ kind: 'offline' })
  expect(world.queues.statusOf('u1')).toEqual({ status: 'none', count: 0 })
})

test('a busy agent takes no customers, but customers may wait for the agent unless assumed otherwise', async () => {
  const { ask, world } = await tryWorld()
  world.agents.change(1, { status: 'busy' })
  expect(ask('u1', { agentId: 1 })).toMatchObject({ kind: 'queued', count: 1 })
  const strict = await tryWorld({ assume: { 'assignment.busy': 'offline' } })
  strict.world.agents.change(1, { status: 'busy' })
  expect(strict.ask('u1', { agentId: 1 })).toEqual({ kind: 'offline' })
})

test('an agent who gets room by a close takes the customer who waited longest in the agent’s queues', async () => {
  const { assign, ask, world, happened } = await tryWorld()
  const [first] = ['u1', 'u2', 'u3'].map((token) => assign(token))
  ask('b1', { agentId: 2 })
  ask('g1', { groupId: 5 })
  ask('c1')
  world.sessions.close(first!.id, 'agent')
  expect(world.queues.statusOf('g1').status).toBe('in-session')
  expect(world.queues.statusOf('b1')).toEqual({ status: 'queued', count: 1 })
  expect(happened('session.started').at(-1)).toMatchObject({ queued: true, agent: { id: 1 } })
})

test.each([
  ['more capacity', 1, { capacity: 3 }],
  ['coming online', 3, { status: 'online' as const, groupIds: [5] }],
  ['joining the group', 2, { groupIds: [5], capacity: 2 }],
])('%s serves the group’s next customer', async (_, agentId, change) => {
  const { assign, ask, world } = await tryWorld()
  ;['u1', 'u2', 'u3'].forEach((token) => assign(token))
  ask('g1', { groupId: 5 })
  ask('g2', { groupId: 5 })
  world.agents.change(agentId, change)
  expect(world.sessions.openFor(world.customers.byToken('g1')!.id)).toMatchObject({ agentId })
  expect(world.queues.statusOf('g2')).toEqual({ status: 'queued', count: 1 })
})

test('places move up when a customer leaves the queue, and the queue is recorded as abandoned', async () => {
  const { assign, ask, world, clock } = await tryWorld()
  assign('u1', { agentId: 2 })
  ask('b1', { agentId: 2 })
  ask('b2', { agentId: 2 })
  await clock.advance(5_000)
  expect(world.queues.leave('b1', 'queue:company:1')).toEqual({ kind: 'not-waiting' })
  expect(world.queues.leave('b1', 'queue:company:1:agent:2')).toEqual({ kind: 'left' })
  expect(world.queues.statusOf('b2')).toEqual({ status: 'queued', count: 1 })
  const [abandoned] = world.queues.abandoned({ from: 0, to: clock.now() })
  expect(abandoned).toMatchObject({ queue: 'queue:company:1:agent:2', since: clock.now() - 5_000, leftAt: clock.now() })
})

test('assigning takes settings.assigning, and the agent’s place is reserved meanwhile', async () => {
  const { ask, world, clock, happened } = await tryWorld({ data: { settings: { assigning: '2s' } } })
  expect(ask('u1', { agentId: 2 })).toEqual({ kind: 'assigning' })
  expect(ask('u2', { agentId: 2 })).toMatchObject({ kind: 'queued', count: 1 })
  expect(world.queues.statusOf('u1')).toEqual({ status: 'assigning', count: 0 })
  await clock.advance(1_999)
  expect(happened('session.started')).toEqual([])
  await clock.advance(1)
  expect(happened('session.started')).toMatchObject([{ queued: true, agent: { id: 2 } }])
})

test('a customer whose agent goes offline while assigning gets the next agent', async () => {
  const { ask, world, clock } = await tryWorld({ data: { settings: { assigning: '2s' } } })
  ask('u1')
  world.agents.change(1, { status: 'offline' })
  await clock.advance(4_000)
  expect(world.sessions.openFor(world.customers.byToken('u1')!.id)).toMatchObject({ agentId: 2 })
})

test('a customer who left while being assigned gets no session', async () => {
  const { ask, world, clock } = await tryWorld({ data: { settings: { assigning: '2s' } } })
  ask('u1')
  expect(world.queues.leave('u1', 'any')).toEqual({ kind: 'left' })
  await clock.advance(2_000)
  expect(world.sessions.list()).toEqual([])
})

test('a second request finds the open session or the same place', async () => {
  const { assign, ask } = await tryWorld()
  const session = assign('u1', { agentId: 2 })
  expect(ask('u1', { agentId: 1 })).toMatchObject({ kind: 'assigned', session: { id: session.id } })
  ask('b1', { agentId: 2 })
  expect(ask('b1')).toMatchObject({ kind: 'queued', count: 1, queue: 'queue:company:1:agent:2' })
})

test('a second request starts a new session if that is assumed', async () => {
  const { assign, ask, world } = await tryWorld({ assume: { 'sessions.again': 'new' } })
  const session = assign('u1', { agentId: 2 })
  expect(assign('u1', { agentId: 1 }).id).not.toBe(session.id)
  expect(world.sessions.get(session.id)).toMatchObject({ state: 'closed', closeType: 'normal' })
  assign('u2', { agentId: 2 })
  ask('b1', { agentId: 2 })
  expect(assign('b1').agentId).toBe(1)
})

test('queue seconds are the seconds between joining and the start', async () => {
  const { assign, ask, world, clock } = await tryWorld()
  const { id } = assign('u1', { agentId: 2 })
  ask('b1', { agentId: 2 })
  await clock.advance(7_900)
  world.sessions.close(id, 'agent')
  expect(world.sessions.list({ customerToken: 'b1' })).toMatchObject([{ queueSeconds: 7 }])
})

test('magic tokens force the outcome of a request, and do not change the places of others', async () => {
  const { ask, assign, world } = await tryWorld()
  expect(ask('mock-offline-1')).toEqual({ kind: 'offline' })
  expect(ask('mock-assigning')).toEqual({ kind: 'assigning' })
  expect(ask('mock-queue-3', { agentId: 2 })).toEqual({ kind: 'queued', count: 3, queue: 'queue:company:1:agent:2' })
  assign('u1', { agentId: 2 })
  expect(ask('b1', { agentId: 2 })).toMatchObject({ kind: 'queued', count: 1 })
  expect(world.queues.statusOf('mock-queue-3')).toEqual({ status: 'queued', count: 3 })
  expect(world.customers.status({ customerToken: 'mock-queue-3' })).toBe('queued')
  world.agents.change(2, { capacity: 9 })
  expect(world.queues.statusOf('mock-queue-3')).toEqual({ status: 'queued', count: 3 })
  expect(world.queues.leave('mock-queue-3', 'queue:company:1:agent:2')).toEqual({ kind: 'left' })
  expect(world.customers.status({ customerToken: 'mock-queue-3' })).toBe('none')
})

test('customers go on waiting when all agents are offline, unless assumed otherwise', async () => {
  for (const [assumed, status] of [
    ['wait', 'queued'],
    ['dissolve', 'none'],
  ] as const) {
    const { assign, ask, world } = await tryWorld({ assume: { 'queues.deserted': assumed } })
    assign('u1', { agentId: 2 })
    ask('b1', { agentId: 2 })
    world.agents.change(2, { status: 'offline' })
    expect(world.queues.statusOf('b1').status).toBe(status)
  }
})

test('removing an agent closes the agent’s sessions by force and empties the queue', async () => {
  const { assign, ask, world, happened } = await tryWorld()
  assign('u1', { agentId: 2 })
  ask('b1', { agentId: 2 })
  world.agents.remove(2)
  expect(happened('session.closed')).toMatchObject([{ by: 'removal', session: { closeType: 'force' } }])
  expect(world.queues.statusOf('b1')).toEqual({ status: 'none', count: 0 })
  expect(ask('u1', { agentId: 2 })).toEqual({ kind: 'unknown-agent' })
  expect(world.agents.list().map(({ id }) => id)).toEqual([1, 3])
})

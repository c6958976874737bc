import { expect, test } from 'vitest'
import { createDataReader } from '../data/read-data.ts'
import type { DataFile } from '../data/data-schema.ts'
import { tryWorld } from './testing.ts'

const reader = createDataReader()

async function tryReload(before: DataFile) {
  const tried = await tryWorld({ data: before })
  return { ...tried, reload: (after: DataFile) => tried.world.reload(reader.read(after)) }
}

const ann = { id: 1, name: 'ann', capacity: 2 }
const bob = { id: 2, name: 'bob', capacity: 1 }
const agents = { groups: [], customers: [], agents: [ann, bob] }

test('applies the differences, and returns what has changed', async () => {
  const { world, reload } = await tryReload(agents)
  const changed = reload({
    ...agents,
    agents: [{ ...ann, nick: 'Annie' }, bob, { id: 9, name: 'eve' }],
    groups: [{ id: 7, name: '售前' }],
    customers: [{ open_api_token: 'u9', nick_name: '小九' }],
    settings: { welcome: '欢迎' },
    knowledge: [],
  })
  expect(changed).toEqual(['groups/7', 'agents/1', 'agents/9', 'customers/1', 'settings/welcome', 'knowledge'])
  expect(world.agents.list().map(({ name, nick }) => [name, nick])).toEqual([
    ['ann', 'Annie'],
    ['bob', ''],
    ['eve', ''],
  ])
  expect(world.customers.byToken('u9')?.nickName).toBe('小九')
  expect(world.settings.get().welcome).toBe('欢迎')
})

test('changes nothing if nothing differs', async () => {
  const { events, reload } = await tryReload(agents)
  expect(reload(structuredClone(agents))).toEqual([])
  expect(events).toEqual([])
})

test('keeps conversations, and values that were set by the admin API', async () => {
  const { world, assign, reload } = await tryReload(agents)
  const session = assign('u1', { agentId: 1 })
  world.agents.change(1, { status: 'busy' })
  world.settings.change({ welcome: 'by hand' })
  reload({ ...agents, agents: [{ ...ann, nick: 'Annie' }, bob] })
  expect(world.sessions.get(session.id)?.state).toBe('open')
  expect(world.agents.get(1)).toMatchObject({ nick: 'Annie', status: 'busy' })
  expect(world.settings.get().welcome).toBe('by hand')
})

test('serves a waiting customer as soon as the file makes room', async () => {
  const { world, ask, reload } = await tryReload({ ...agents, agents: [{ ...ann, capacity: 0 }] })
  expect(ask('u1').kind).toBe('queued')
  reload({ ...agents, agents: [ann] })
  expect(world.queues.list()).toEqual([])
  expect(world.sessions.list({})).toHaveLength(1)
})

test('removes an agent who is no longer in the file, and adds one who returns', async () => {
  const { world, assign, reload } = await tryReload(agents)
  const session = assign('u1', { agentId: 2 })
  reload({ ...agents, agents: [ann] })
  expect(world.sessions.get(session.id)).toMatchObject({ state: 'closed', closeType: 'force' })
  expect(world.agents.get(2)).toBeUndefined()
  reload(agents)
  expect(world.agents.get(2)).toMatchObject({ name: 'bob', status: 'online' })
})

test('updates the customer who was created with the token since the start', async () => {
  const { world, assign, reload } = await tryReload(agents)
  const { customerId } = assign('u1')
  reload({ ...agents, customers: [{ id: 4711, open_api_token: 'u1', nick_name: '小明', cellphones: ['13800000000'] }] })
  expect(world.customers.byToken('u1')).toMatchObject({ id: customerId, nickName: '小明' })
  expect(world.customers.byToken('u1')?.cellphones.map(({ content }) => content)).toEqual(['13800000000'])
  expect(world.customers.byId(4711)).toBeUndefined()
})

test('robots answer with the new knowledge', async () => {
  const { world, happened, reload } = await tryReload(agents)
  world.sessions.request('u1', { assignType: 'robot' })
  reload({ ...agents, knowledge: [{ id: 1, question: '几点开门', answer: '九点' }] })
  world.messages.fromCustomer({ customerToken: 'u1', sessionId: 0, messageId: 'm1', data: { content: '几点开门？' } })
  expect(JSON.stringify(happened('robot.answered').at(-1)?.answer)).toContain('九点')
})

test('applies a change of one customer of 20,000', async () => {
  const customers = Array.from({ length: 20_000 }, (_, at) => ({ open_api_token: `u${at}`, nick_name: `客户${at}` }))
  const { world, reload } = await tryReload({ ...agents, customers })
  const changed = customers.with(-1, { open_api_token: 'u19999', nick_name: '小明' })
  expect(reload({ ...agents, customers: changed })).toEqual(['customers/20000'])
  expect(world.customers.byToken('u19999')?.nickName).toBe('小明')
})

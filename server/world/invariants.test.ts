import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tryWorld } from './testing.ts'
import type { World } from './world.ts'

type Act = (world: World) => unknown

const token = fc.integer({ min: 1, max: 8 }).map((number) => `u${number}`)
const agentId = fc.integer({ min: 1, max: 3 })
const sessionId = fc.integer({ min: 1001, max: 1020 })
const wish = fc.oneof(
  agentId.map((agentId) => ({ agentId })),
  fc.constant({ groupId: 5 }),
  fc.constant({ assignType: 'agent' as const }),
)
const status = fc.constantFrom('online' as const, 'busy' as const, 'offline' as const)

const request = fc.tuple(token, wish).map(
  ([token, wish]) =>
    (world: World) =>
      world.sessions.request(token, wish),
)
const close = sessionId.map((id) => (world: World) => world.sessions.close(id, 'agent'))
const leave = token.map(
  (token) => (world: World) => world.queues.list().forEach(({ queue }) => world.queues.leave(token, queue)),
)
const destroy = token.map((token) => (world: World) => {
  const customer = world.customers.byToken(token)
  if (customer) world.customers.destroy(customer)
})
const changeStatus = fc.tuple(agentId, status).map(
  ([id, status]) =>
    (world: World) =>
      world.agents.change(id, { status }),
)
const changeCapacity = fc.tuple(agentId, fc.integer({ min: 0, max: 1 })).map(
  ([id, more]) =>
    (world: World) =>
      world.agents.change(id, { capacity: world.agents.load(id) + more }),
)
const changeGroup = fc.tuple(agentId, fc.boolean()).map(
  ([id, isIn]) =>
    (world: World) =>
      world.agents.change(id, { groupIds: isIn ? [5] : [] }),
)

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: request },
  { weight: 3, arbitrary: close },
  leave,
  destroy,
  changeStatus,
  changeCapacity,
  changeGroup,
)

test.each([0, '2s'])(
  'whatever happens, nobody serves more than his capacity, places count from 1 without gaps, nobody waits beside a free agent and nobody is served twice (assigning: %s)',
  async (assigning) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 60, size: 'max' }), async (acts) => {
        const { world, clock } = await tryWorld({ data: { settings: { assigning } } })
        for (const [act, timePasses] of acts) {
          act(world)
          if (timePasses) await clock.advance(1_000)
          expectOrder(world)
        }
      }),
      { numRuns: 100 },
    )
  },
)

test('at the end every customer was served, left, or still waits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 30, size: 'max' }), async (tokens) => {
      const { ask, world } = await tryWorld()
      for (const token of tokens) ask(token)
      for (let open = world.sessions.list({ state: 'open' }); open.length > 0;) {
        world.sessions.close(open[0]!.id, 'agent')
        open = world.sessions.list({ state: 'open' })
      }
      expect(world.queues.list()).toEqual([])
      expect(world.sessions.list()).toHaveLength(new Set(tokens).size)
    }),
    { numRuns: 30 },
  )
})

function expectOrder(world: World): void {
  for (const { id, capacity } of world.agents.list()) expect(world.agents.load(id)).toBeLessThanOrEqual(capacity)
  const queued = world.queues.list().filter(({ state }) => state === 'queued')
  const lengths = new Map<string, number>()
  for (const { queue, count } of queued) {
    expect(count).toBe((lengths.get(queue) ?? 0) + 1)
    lengths.set(queue, count)
  }
  expect(queued.filter(({ place }) => couldBeServed(world, place))).toEqual([])
  const served = world.sessions.list({ state: 'open' }).map(({ customerId }) => customerId)
  const waiting = world.queues.list().map(({ customerId }) => customerId)
  expect(new Set([...served, ...waiting]).size).toBe(served.length + waiting.length)
}

function couldBeServed(world: World, place: ReturnType<World['queues']['list']>[number]['place']): boolean {
  return world.agents.list().some(({ id, status, capacity, groupIds }) => {
    if (status !== 'online' || world.agents.load(id) >= capacity) return false
    return place === 'company' || ('agentId' in place ? place.agentId === id : groupIds.includes(place.groupId))
  })
}

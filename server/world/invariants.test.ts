import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tryWorld } from './try-world.ts'
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
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(token, wish).map(
    ([token, wish]): Act =>
      (world) =>
        world.sessions.request(token, wish),
  ),
  sessionId.map(
    (id): Act =>
      (world) =>
        world.sessions.close(id, 'agent'),
  ),
  token.map(
    (token): Act =>
      (world) =>
        world.queues.list().forEach(({ queue }) => world.queues.leave(token, queue)),
  ),
  fc.tuple(agentId, fc.constantFrom('online' as const, 'busy' as const, 'offline' as const)).map(
    ([id, status]): Act =>
      (world) =>
        world.agents.change(id, { status }),
  ),
  fc.tuple(agentId, fc.integer({ min: 0, max: 3 })).map(
    ([id, more]): Act =>
      (world) =>
        world.agents.change(id, { capacity: world.agents.load(id) + more }),
  ),
  fc.tuple(agentId, fc.boolean()).map(
    ([id, isIn]): Act =>
      (world) =>
        world.agents.change(id, { groupIds: isIn ? [5] : [] }),
  ),
  token.map((token): Act => (world) => {
    const customer = world.customers.byToken(token)
    if (customer) world.customers.destroy(customer)
  }),
)

test('whatever happens, nobody serves more than his capacity, places count from 1 without gaps, and nobody waits beside a free agent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (acts) => {
      const { world } = await tryWorld()
      for (const act of acts) {
        act(world)
        for (const agent of world.agents.list()) expect(world.agents.load(agent.id)).toBeLessThanOrEqual(agent.capacity)
        const lengths = new Map<string, number>()
        for (const { queue, count } of world.queues.list()) {
          expect(count).toBe((lengths.get(queue) ?? 0) + 1)
          lengths.set(queue, count)
        }
        expect(world.queues.list().filter((waiting) => couldBeServed(world, waiting.place))).toEqual([])
        const open = world.sessions.list({ state: 'open' })
        expect(new Set(open.map(({ customerId }) => customerId)).size).toBe(open.length)
      }
    }),
    { numRuns: 60 },
  )
})

test('a closed centre has let everybody go: every customer was served, left, or still waits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 30 }), async (tokens) => {
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

function couldBeServed(world: World, place: ReturnType<World['queues']['list']>[number]['place']): boolean {
  return world.agents.list().some(({ id, status, capacity, groupIds }) => {
    if (status !== 'online' || world.agents.load(id) >= capacity) return false
    return place === 'company' || ('agentId' in place ? place.agentId === id : groupIds.includes(place.groupId))
  })
}

import { expect, test } from 'vitest'
import { tryWorld } from '../testing.ts'

test('a group that is removed has no agents any more', async () => {
  const { world } = await tryWorld({})
  const { id } = world.groups.add({ name: '售前' })
  const added = world.agents.add({ name: 'Ann', groupIds: [id] })
  expect(world.groups.remove(id)).toBe(true)
  expect(world.groups.get(id)).toBeUndefined()
  expect('agent' in added && added.agent.groupIds).toEqual([])
  expect(world.groups.remove(id)).toBe(false)
})

import { expect, test } from 'vitest'
import { secondsToAnswer } from './records.ts'
import { tryWorld } from './testing.ts'

test('a transferred session remembers the first session of its chain, even after that was deleted', async () => {
  const { assign, world } = await tryWorld()
  const first = assign('u1', { agentId: 1 })
  world.sessions.transfer(first.id, { agentId: 2 })
  const second = world.sessions.openFor(first.customerId)!
  world.sessions.destroy({ from: 0, to: Infinity })
  world.sessions.transfer(second.id, { agentId: 1 })
  expect(world.sessions.list().map((session) => session.first)).toEqual([first.id, first.id])
  expect(assign('u2').first).not.toBe(first.id)
})

test('sessions are found by their start or end; both ends of the period are included', async () => {
  const { assign, world, clock } = await tryWorld()
  const { id, openedAt } = assign('u1')
  await clock.advance(60_000)
  world.sessions.close(id, 'agent')
  const idsAt = (instant: number, by: 'openedAt' | 'closedAt') =>
    world.sessions
      .between({ from: instant, to: instant }, by)
      .slice(0, 9)
      .map((session) => session.id)
  expect(idsAt(openedAt, 'openedAt')).toEqual([id])
  expect(idsAt(openedAt, 'closedAt')).toEqual([])
  expect(idsAt(openedAt + 60_000, 'closedAt')).toEqual([id])
})

test('the welcome does not count as an answer', async () => {
  const { assign, world, clock } = await tryWorld()
  const session = assign('u1')
  expect(secondsToAnswer(session)).toBeNull()
  await clock.advance(5_000)
  world.messages.fromAgent(session.id, { data: { content: '您好' } })
  expect(secondsToAnswer(session)).toBe(5)
})

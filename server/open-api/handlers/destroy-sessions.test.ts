import { expect, test } from 'vitest'
import { createFrozenFake } from '../../testing.ts'

const path = '/im/sessions/destroy_session'
const window = { start_time: '2026-01-01 08:00:00', end_time: '2026-01-01 08:00:00' }

async function openWithSessions() {
  const testFake = await createFrozenFake({ data: { agents: [{ id: 1, name: '安娜' }] } })
  const { world, get, clock } = testFake
  const join = (token: string) => {
    const outcome = world.sessions.request(token, { assignType: 'agent' })
    if (outcome.kind !== 'assigned') throw new Error(outcome.kind)
    const { session } = outcome
    world.messages.fromCustomer({
      customerToken: token,
      sessionId: session.id,
      messageId: 'm1',
      data: { content: '?' },
    })
    return session
  }
  const [closed, others, open] = [join('u1'), join('u2'), join('u3')] as const
  for (const { id } of [closed, others]) world.sessions.close(id, 'agent')
  return {
    ...testFake,
    closed,
    others,
    open,
    /** The sessions that are still found. */
    found: async () => {
      await clock.advance(2_000)
      const { item } = await get('/im/sessions/search')
      return (item as { session_id: number }[]).map(({ session_id }) => session_id)
    },
  }
}

test('removes closed sessions from search, log and unread counts; open ones stay', async () => {
  const { del, get, found, world, closed, open } = await openWithSessions()
  expect(world.agents.unread(1).sessionMessages).toBe(3)
  expect(await get('/im/sessions/log', { session_id: closed.id })).not.toMatchObject({ total: 0 })
  expect(await del(path, window)).toEqual({ code: 1000 })
  expect(await found()).toEqual([open.id])
  expect(world.agents.unread(1).sessionMessages).toBe(1)
  expect(await get('/im/sessions/log', { session_id: closed.id })).toMatchObject({ status: 0, item: [], total: 0 })
})

test('removes those of one customer where one is named', async () => {
  const { del, found, closed, others, open } = await openWithSessions()
  expect(await del(path, { ...window, customer_id: closed.customerId })).toEqual({ code: 1000 })
  expect(await found()).toEqual([others.id, open.id])
})

test('goes by the begin of sessions, not by their end', async () => {
  const { del, found, world, clock, open } = await openWithSessions()
  await clock.advance(60_000)
  world.sessions.close(open.id, 'agent')
  await del(path, { start_time: '2026-01-01 08:00:01', end_time: '2026-01-01 08:02:00' })
  expect(await found()).toHaveLength(3)
})

test('wants both ends of the window', async () => {
  const { del, found } = await openWithSessions()
  expect(await del(path, { start_time: window.start_time })).toMatchObject({
    code: 2000,
    message: 'param is missing or the value is empty: end_time',
  })
  expect(await del(path, { ...window, end_time: 'now' })).toMatchObject({ code: 2005, message: '参数值无效: end_time' })
  expect(await found()).toHaveLength(3)
})

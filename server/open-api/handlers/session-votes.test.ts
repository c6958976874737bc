import { expect, test } from 'vitest'
import { createFrozenFake, type TestFakeOptions } from '../../testing.ts'

const path = '/im/sessions/vote'

/** A company in which Tom has taken u1, who has rated the session. */
async function openWithVote(given: TestFakeOptions = {}) {
  const testFake = await createFrozenFake(given)
  const { post, world } = testFake
  await post('/im/sessions', { customer_token: 'u1', agent_id: 3 })
  const [session] = world.sessions.list()
  if (!session) throw new Error('No session was opened')
  const rate = () =>
    post('/im/sessions/survey', {
      im_sub_session_id: session.id,
      option_id: 37,
      remark: '很好',
      resolved_state_v2: 0,
    })
  return { ...testFake, session, rate }
}

test('lists who rated which session, how and when, by status alone', async () => {
  const { rate, session, clock, get } = await openWithVote()
  await clock.advance(60_000)
  await rate()
  expect(await get(path)).toEqual({
    status: 0,
    message: '成功',
    size: 1,
    total: 1,
    total_pages: 1,
    item: [
      {
        session_id: session.id,
        sub_session_id: session.id,
        customer_id: session.customerId,
        customer_name: 'API匿名用户(u1)',
        agent_id: 3,
        agent_nick_name: 'Tom',
        survey_option_id: 37,
        survey_option_name: '满意',
        survey_remark: '很好',
        resolved_state: 0,
        created_at: '2026-01-01 08:01:00',
      },
    ],
  })
})

test('a session that nobody rated has no vote', async () => {
  const { get } = await openWithVote()
  expect(await get(path)).toMatchObject({ status: 0, item: [], size: 0, total: 0 })
})

test('goes by the time of the vote, in Beijing time', async () => {
  const { rate, clock, get } = await openWithVote()
  await clock.advance(3_600_000)
  await rate()
  const at = (start_time: string, end_time: string) => get(path, { start_time, end_time })
  expect(await at('2026-01-01 09:00:00', '2026-01-01 09:00:00')).toMatchObject({ total: 1 })
  expect(await at('2026-01-01 08:00:00', '2026-01-01 08:59:59')).toMatchObject({ total: 0 })
})

test('refuses more than 30 days, by status', async () => {
  const { get } = await openWithVote()
  const refused = { status: 2000, message: '暂只提供一个月内的数据' }
  expect(await get(path, { start_time: '2026-01-01', end_time: '2026-03-01' })).toEqual(refused)
})

test('pages by page and page_size', async () => {
  const { rate, get } = await openWithVote()
  await rate()
  expect(await get(path, { page: 2, page_size: 1 })).toMatchObject({ item: [], size: 0, total: 1, total_pages: 1 })
})

test('the path is no session that could be closed', async () => {
  const { del, callWithStatus } = await openWithVote()
  expect(await del('/im/sessions/vote', {})).toMatchObject({ code: 2005 })
  expect((await callWithStatus('GET', path, {})).status).toBe(200)
})

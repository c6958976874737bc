import { expect, test } from 'vitest'
import { createFrozenFake } from '../../testing.ts'

const path = '/im/sessions/search'

async function openWithSessions() {
  const testFake = await createFrozenFake({ data: { agents: [{ id: 1, name: '安娜', nick: 'ann' }] } })
  const { clock, get, world } = testFake
  return {
    ...testFake,
    /** Searches when the limit of one call in two seconds allows it. */
    search: async (query = {}) => {
      await clock.advance(2_000)
      return get(path, query)
    },
    join: (token: string) => {
      const outcome = world.sessions.request(token, { assignType: 'agent' })
      if (outcome.kind !== 'assigned') throw new Error(outcome.kind)
      return outcome.session
    },
  }
}

const idsOf = (reply: Record<string, unknown>) =>
  (reply.item as { sub_session_id: number }[]).map(({ sub_session_id }) => sub_session_id)

test('answers by status alone, and shows today if no window is given', async () => {
  const { search, join } = await openWithSessions()
  const { id } = join('u1')
  const reply = await search()
  expect(reply).toMatchObject({ status: 0, message: '成功', size: 1, total: 1, total_pages: 1 })
  expect(reply).not.toHaveProperty('code')
  expect(idsOf(reply)).toEqual([id])
})

test('shows what became of a session, in Beijing times', async () => {
  const { search, join, post, world, clock } = await openWithSessions()
  const { id, customerId } = join('u1')
  await post('/im/messages', {
    customer_token: 'u1',
    im_sub_session_id: id,
    message_id: 'm1',
    data: { content: '你好' },
  })
  await clock.advance(8_000)
  world.messages.fromAgent(id, { data: { content: '您好' } })
  await clock.advance(52_000)
  world.sessions.close(id, 'agent')
  world.surveys.rateSession(id, { optionId: 36, resolvedState: 1 })
  expect((await search()).item).toEqual([
    {
      session_id: id,
      sub_session_id: id,
      note_id: null,
      customer_id: customerId,
      customer_name: 'API匿名用户(u1)',
      customer_custom_fields: {},
      customer_token: 'u1',
      agent_id: 1,
      agent_nick_name: '安娜',
      platform: 'api',
      created_at: '2026-01-01 08:00:00',
      closed_at: '2026-01-01 08:01:00',
      queue_seconds: '0',
      sustain_seconds: 60,
      resp_seconds: 8,
      customer_msg_num: 1,
      agent_msg_num: 1,
      transfer_to_agent: false,
      survey_option_id: 36,
      survey_option_name: '非常满意',
      resolved_state: 1,
    },
  ])
})

test('an open session has no end, and lasts so far', async () => {
  const { search, join, clock } = await openWithSessions()
  join('u1')
  await clock.advance(28_000)
  expect((await search()).item).toMatchObject([{ closed_at: null, sustain_seconds: 30, resp_seconds: null }])
})

test('goes by the begin of sessions, and with status=close by their end', async () => {
  const { search, join, world, clock } = await openWithSessions()
  const [one, other] = [join('u1'), join('u2')]
  await clock.advance(3_600_000)
  world.sessions.close(one.id, 'agent')
  const begun = { start_time: '2026-01-01 08:00:00', end_time: '2026-01-01 08:00:00' }
  const ended = { start_time: '2026-01-01 09:00:00', end_time: '2026-01-01 09:00:00' }
  expect(idsOf(await search(begun))).toEqual([one.id, other.id])
  expect(idsOf(await search(ended))).toEqual([])
  expect(idsOf(await search({ ...begun, status: 'close' }))).toEqual([])
  expect(idsOf(await search({ ...ended, status: 'close' }))).toEqual([one.id])
})

test('takes a date without a time as its first instant', async () => {
  const { search, join } = await openWithSessions()
  const { id } = join('u1')
  expect(idsOf(await search({ start_time: '2025-12-31', end_time: '2026-01-01' }))).toEqual([])
  expect(idsOf(await search({ start_time: '2026-01-01', end_time: '2026-01-02' }))).toEqual([id])
})

test('means the whole second that a time names', async () => {
  const { search, join, clock } = await openWithSessions()
  await clock.advance(500)
  const { id } = join('u1')
  const window = { start_time: '2026-01-01 08:00:00', end_time: '2026-01-01 08:00:00' }
  expect(idsOf(await search(window))).toEqual([id])
})

test('pages by page and page_size, 1000 at most', async () => {
  const { search, join } = await openWithSessions()
  const sessions = ['u1', 'u2', 'u3'].map(join)
  const reply = await search({ page: 2, page_size: 2 })
  expect(reply).toMatchObject({ size: 1, total: 3, total_pages: 2 })
  expect(idsOf(reply)).toEqual([sessions[2]?.id])
  expect(await search({ page_size: 1001 })).toMatchObject({ status: 2005 })
})

test('refuses more than 30 days, by status', async () => {
  const { search } = await openWithSessions()
  const refused = { status: 2000, message: '暂只提供一个月内的数据' }
  expect(await search({ start_time: '2026-01-01', end_time: '2026-01-31' })).toMatchObject({ status: 0 })
  expect(await search({ start_time: '2026-01-01', end_time: '2026-01-31 00:00:01' })).toEqual(refused)
})

test('refuses a time that is none, and a status that it does not know', async () => {
  const { search } = await openWithSessions()
  expect(await search({ start_time: '2026-02-30' })).toMatchObject({ status: 2005, message: '参数值无效: start_time' })
  expect(await search({ status: 'closed' })).toMatchObject({ status: 2005 })
})

test('takes one call in two seconds', async () => {
  const { get, clock } = await openWithSessions()
  expect(await get(path)).toMatchObject({ status: 0 })
  await clock.advance(1_999)
  expect(await get(path)).toEqual({ status: 2000, message: '请求过于频繁，请稍后再试' })
  await clock.advance(1)
  expect(await get(path)).toMatchObject({ status: 0 })
})

test('a session says whether a robot sent the customer on', async () => {
  const { post, search, join, world } = await openWithSessions()
  const greeted = world.sessions.request('u9', { assignType: 'urobot', robotId: 12362, sceneId: 39 })
  if (greeted.kind !== 'urobot') throw new Error(greeted.kind)
  await post('/im/sessions/transfer_survey', {
    im_sub_session_id: greeted.session.id,
    robot_id: 12362,
    scene_id: 39,
  })
  join('u9')
  expect(await search()).toMatchObject({ item: [{ customer_token: 'u9', transfer_to_agent: true }] })
})

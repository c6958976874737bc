import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { createFrozenFake } from '../../testing.ts'

const window = { start_time: '2026-01-01', end_time: '2026-01-02' }

/** One customer came by a channel of its own, waited a minute and left; a page of one shows the other apart. */
async function leftQueues(assume: Partial<Assumptions>, query = {}) {
  const { post, del, get, clock } = await createFrozenFake({ data: { agents: [{ id: 1, capacity: 0 }] }, assume })
  for (const customer_token of ['u1', 'u2']) {
    const body = { customer_token, assign_type: 'agent', channel: 'shop' }
    const { assign_info } = await post('/im/sessions', body)
    await clock.advance(60_000)
    await del('/im/sessions/close_queue', { customer_token, queue: (assign_info as { queue: string }).queue })
  }
  const reply = await get('/im/im_queues', { ...window, per_page: 1, ...query })
  return { reply, left: (reply.shut_queues as Record<string, unknown>[])[0] }
}

test('queues.abandoned-channel: the platform, or the channel sent to createSession', async () => {
  expect((await leftQueues({})).left).toMatchObject({ channel: 'api' })
  expect((await leftQueues({ 'queues.abandoned-channel': 'custom' })).left).toMatchObject({ channel: 'shop' })
})

test('queues.abandoned-count: of all, or of the page', async () => {
  expect((await leftQueues({})).reply).toMatchObject({ meta: { count: 2 } })
  expect((await leftQueues({ 'queues.abandoned-count': 'page' })).reply).toMatchObject({ meta: { count: 1 } })
})

test('queues.abandoned-customer: the whole customer, or the name', async () => {
  expect((await leftQueues({})).left).toMatchObject({ customer_name: { open_api_token: 'u1' } })
  const { left } = await leftQueues({ 'queues.abandoned-customer': 'string' })
  expect(left).toMatchObject({ customer_name: 'API匿名用户(u1)' })
})

test('queues.abandoned-paging: in meta, or beside the list', async () => {
  const { reply } = await leftQueues({ 'queues.abandoned-paging': 'top-level' })
  expect(reply).toMatchObject({ current_page: 1, total_pages: 2, count: 2 })
  expect(reply).not.toHaveProperty('meta')
  expect((await leftQueues({})).reply).not.toHaveProperty('count')
})

test('queues.abandoned-seconds: a number, or a text', async () => {
  expect((await leftQueues({})).left).toMatchObject({ queue_seconds: 60 })
  expect((await leftQueues({ 'queues.abandoned-seconds': 'string' })).left).toMatchObject({ queue_seconds: '60' })
})

test('queues.abandoned-window: by the time of joining, or of leaving', async () => {
  const query = { end_time: '2026-01-01 08:00:00' }
  expect((await leftQueues({}, query)).left).toBeDefined()
  expect((await leftQueues({ 'queues.abandoned-window': 'left' }, query)).left).toBeUndefined()
})

test('queues.abandoned-json: accepted, or refused like malformed JSON', async () => {
  const ask = async (assume: Partial<Assumptions>, headers: Record<string, string>) => {
    const { callWithStatus } = await createFrozenFake({ assume })
    return callWithStatus('GET', '/im/im_queues', { query: window, headers })
  }
  const refuse = { 'queues.abandoned-json': 'refuse' } as const
  const json = { 'content-type': 'application/json; charset=utf-8' }
  expect(await ask({}, json)).toMatchObject({ status: 200 })
  expect(await ask(refuse, {})).toMatchObject({ status: 200 })
  expect(await ask(refuse, json)).toMatchObject({ status: 400, body: { code: 2000 } })
})

test('records.limit: 30 days, 31 days, or nothing older than 30 days', async () => {
  const statusOf = async (assume: Partial<Assumptions>, start_time: string, end_time: string) => {
    const { get } = await createFrozenFake({ assume, at: '2026-03-01 08:00:00' })
    return (await get('/im/sessions/search', { start_time, end_time })).status
  }
  const [days31, days32] = [
    ['2026-01-29', '2026-03-01'],
    ['2026-01-28', '2026-03-01'],
  ] as const
  const oldDay = ['2026-01-02', '2026-01-03'] as const
  expect(await statusOf({}, ...days31)).toBe(2000)
  expect(await statusOf({ 'records.limit': '31-days' }, ...days31)).toBe(0)
  expect(await statusOf({ 'records.limit': '31-days' }, ...days32)).toBe(2000)
  expect(await statusOf({}, ...oldDay)).toBe(0)
  expect(await statusOf({ 'records.limit': 'age' }, ...oldDay)).toBe(2000)
})

test('records.session-id: one for the conversation, or one for each agent’s part of it', async () => {
  const idsAfterTransfer = async (assume: Partial<Assumptions>) => {
    const { world, get } = await createFrozenFake({ assume })
    const outcome = world.sessions.request('u1', { agentId: 3 })
    if (outcome.kind !== 'assigned') throw new Error(outcome.kind)
    world.sessions.transfer(outcome.session.id, { agentId: 397 })
    const { item } = await get('/im/sessions/search')
    const { total } = await get('/im/sessions/log', { session_id: outcome.session.id })
    return { ids: (item as { session_id: number }[]).map(({ session_id }) => session_id - outcome.session.id), total }
  }
  expect(await idsAfterTransfer({})).toEqual({ ids: [0, 0], total: 5 })
  expect(await idsAfterTransfer({ 'records.session-id': 'sub-session' })).toEqual({ ids: [0, 1], total: 3 })
})

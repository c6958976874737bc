import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { abandonedQueueExample } from '../../../spec/schemas/abandoned-queues.ts'
import { createFrozenFake } from '../../testing.ts'

const path = '/im/im_queues'
const window = { start_time: '2026-01-01', end_time: '2026-01-02' }

/** Everybody waits: the one agent takes nobody. */
async function openWithQueue(assume: Partial<Assumptions> = {}) {
  const testFake = await createFrozenFake({
    data: {
      groups: [{ id: 5, name: '售后' }],
      agents: [{ id: 1, name: '安娜', capacity: 0, group_ids: [5] }],
      customers: [{ id: 7, open_api_token: 'w1', channel: 'web', nick_name: '网页访客' }],
    },
    assume,
  })
  const { post, del, clock } = testFake
  /** A customer joins a queue, and leaves it after some seconds. */
  const giveUp = async (customer_token: string, seconds: number, wish = {}) => {
    const reply = await post('/im/sessions', { customer_token, assign_type: 'agent', ...wish })
    const { queue } = reply.assign_info as { queue: string }
    await clock.advance(seconds * 1_000)
    await del('/im/sessions/close_queue', { customer_token, queue })
  }
  return { ...testFake, giveUp }
}

const queuesOf = (reply: Record<string, unknown>) => reply.shut_queues as Record<string, unknown>[]

test('gives the whole customer in the field customer_name, with the fields of the documented example', async () => {
  const { get, giveUp } = await openWithQueue()
  await giveUp('u1', 27)
  const [{ customer_name: customer }] = queuesOf(await get(path, window)) as [Record<string, object>]
  const { customer_name: documented } = abandonedQueueExample
  expect(Object.keys(customer!).sort()).toEqual(Object.keys(documented).sort())
  expect(customer).toMatchObject({ platform_id: 4, wechat_status: 'offline', mchat_openid: null })
  const { ticket_show_filters: filters } = documented
  expect(customer).toMatchObject({ ticket_show_filters: filters, latest_device_info: { os: '' } })
})

test('says who left which queue, and after how long', async () => {
  const { get, giveUp } = await openWithQueue()
  await giveUp('u1', 27)
  await giveUp('u2', 5, { group_id: 5 })
  await giveUp('u3', 5, { agent_id: 1 })
  const reply = await get(path, window)
  expect(reply).toMatchObject({ code: 1000, meta: { current_page: 1, total_pages: 1, count: 3 } })
  expect(queuesOf(reply)).toMatchObject([
    {
      channel: 'api',
      queue_start_time: '2026-01-01T08:00:00.000+08:00',
      queue_seconds: 27,
      queue_name: '公司',
      customer_name: { nick_name: 'API匿名用户(u1)', open_api_token: 'u1' },
    },
    { queue_start_time: '2026-01-01T08:00:27.000+08:00', queue_seconds: 5, queue_name: '售后' },
    { queue_name: '安娜' },
  ])
})

test('has the whole customer under customer_name', async () => {
  const { get, post, giveUp } = await openWithQueue()
  await post('/customers', {
    customer: { open_api_token: 'u1', nick_name: '小明', custom_fields: { TextField_1: 'x' } },
  })
  await giveUp('u1', 1)
  const [left] = queuesOf(await get(path, window))
  expect(left?.customer_name).toMatchObject({
    id: left?.customer_id,
    nick_name: '小明',
    company_id: 1,
    created_at: '2026-01-01T08:00:00.000+08:00',
    custom_fields: { TextField_1: 'x' },
    source_channel: 'api',
    level: 'normal',
    deleted: false,
    weibo_name: null,
  })
})

test('names the channel that the customer came by', async () => {
  const { get, giveUp } = await openWithQueue()
  await giveUp('w1', 1)
  expect(queuesOf(await get(path, window))).toMatchObject([{ customer_id: 7, channel: 'web' }])
})

test('lists nobody who was served or still waits', async () => {
  const { get, post, world } = await openWithQueue()
  await post('/im/sessions', { customer_token: 'u1', assign_type: 'agent' })
  expect(queuesOf(await get(path, window))).toEqual([])
  world.agents.change(1, { capacity: 1 })
  expect(world.queues.statusOf('u1').status).toBe('in-session')
  expect(queuesOf(await get(path, window))).toEqual([])
})

test('lists those whose magic token made them wait', async () => {
  const { get, giveUp } = await openWithQueue()
  await giveUp('mock-queue-3', 9)
  expect(queuesOf(await get(path, window))).toMatchObject([{ queue_seconds: 9 }])
})

test('goes by the time of joining, and takes a date as its first instant', async () => {
  const { get, giveUp } = await openWithQueue()
  await giveUp('u1', 10)
  const found = async (start_time: string, end_time: string) =>
    queuesOf(await get(path, { start_time, end_time })).length
  expect(await found('2026-01-01 08:00:00', '2026-01-01 08:00:00')).toBe(1)
  expect(await found('2026-01-01 08:00:01', '2026-01-02')).toBe(0)
  expect(await found('2025-12-31', '2026-01-01')).toBe(0)
})

test('pages by page and per_page, 100 at most', async () => {
  const { get, giveUp } = await openWithQueue()
  for (const token of ['u1', 'u2', 'u3']) await giveUp(token, 1)
  const reply = await get(path, { ...window, page: 2, per_page: 2 })
  expect(reply).toMatchObject({ meta: { current_page: 2, total_pages: 2, count: 3 } })
  expect(queuesOf(reply)).toHaveLength(1)
  expect(await get(path, { ...window, per_page: 101 })).toMatchObject({ code: 2005 })
})

test('wants both ends of the window', async () => {
  const { get } = await openWithQueue()
  expect(await get(path, { end_time: '2026-01-02' })).toMatchObject({
    code: 2000,
    message: 'param is missing or the value is empty: start_time',
  })
})

test('notes a content type of JSON without a body, which Udesk warns of', async () => {
  const { callWithStatus, company } = await openWithQueue()
  const headers = { 'content-type': 'application/json' }
  expect(await callWithStatus('GET', path, { query: window, headers })).toMatchObject({
    status: 200,
    body: { code: 1000 },
  })
  expect(company.journal.requests().entries.at(-1)?.violations).toEqual([
    {
      pointer: 'body',
      message: 'is empty, but Content-Type says application/json: Udesk warns of an error',
      severity: 'warning',
    },
  ])
})

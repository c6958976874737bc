import { expect, test } from 'vitest'
import { createFrozenFake } from '../../testing.ts'

const path = '/im/sessions/log'

async function openWithSession() {
  const data = {
    agents: [
      { id: 1, name: '安娜' },
      { id: 2, name: '鲍勃' },
    ],
    settings: { welcome: '欢迎' },
  }
  const testFake = await createFrozenFake({ data })
  const { world, clock, get } = testFake
  const outcome = world.sessions.request('u1', { agentId: 1 })
  if (outcome.kind !== 'assigned') throw new Error(outcome.kind)
  return {
    ...testFake,
    id: outcome.session.id,
    /** Lists when the limit of one call in two seconds allows it. */
    list: async (query = {}) => {
      await clock.advance(2_000)
      return get(path, { session_id: outcome.session.id, ...query })
    },
  }
}

const contentsOf = (reply: Record<string, unknown>) =>
  (reply.item as { content: string }[]).map(({ content }) => JSON.parse(content) as { data: { content: string } })

test('lists what was said, with content as JSON in a text', async () => {
  const { list, post, world, id } = await openWithSession()
  await post('/im/messages', {
    customer_token: 'u1',
    im_sub_session_id: id,
    message_id: 'm1',
    data: { content: '你好' },
  })
  world.messages.fromAgent(id, { type: 'rich', data: { content: '<p>您好</p>' } })
  const reply = await list()
  expect(reply).toMatchObject({ status: 0, message: '成功', size: 4, total: 4, total_pages: 1 })
  expect(reply).not.toHaveProperty('code')
  expect(contentsOf(reply)).toEqual([
    { type: 'start_session', data: { content: '对话开始' }, platform: 'api' },
    { type: 'message', data: { content: '欢迎' }, platform: 'api', is_welcome: true },
    { type: 'message', data: { content: '你好' }, platform: 'api' },
    { type: 'rich', data: { content: '<p>您好</p>' }, platform: 'api' },
  ])
  const [, , said, answer] = reply.item as unknown[]
  expect(said).toMatchObject({ message_id: 'm1', sender: 'customer', created_at: '2026-01-01 08:00:00' })
  expect(answer).toMatchObject({ sender: 'agent' })
})

test('goes on through transfers', async () => {
  const { list, world, id } = await openWithSession()
  const outcome = world.sessions.transfer(id, { agentId: 2 })
  if (outcome.kind !== 'transferred') throw new Error(outcome.kind)
  world.messages.fromAgent(outcome.session.id, { data: { content: '我是鲍勃' } })
  const contents = contentsOf(await list())
  expect(contents.map(({ data }) => data.content)).toEqual([
    '对话开始',
    '欢迎',
    '关闭会话',
    '会话转接',
    '会话转接成功,客服鲍勃为您服务',
    '我是鲍勃',
  ])
  expect(contents.filter((content) => 'is_welcome' in content)).toHaveLength(1)
})

test('is silently empty outside the window, and where there is no such session', async () => {
  const { list } = await openWithSession()
  const empty = { status: 0, item: [], size: 0, total: 0 }
  expect(await list({ start_time: '2026-01-01 08:00:01', end_time: '2026-01-02' })).toMatchObject(empty)
  expect(await list({ session_id: 9 })).toMatchObject(empty)
})

test('pages by page and page_size', async () => {
  const { list } = await openWithSession()
  const reply = await list({ page: 2, page_size: 1 })
  expect(reply).toMatchObject({ size: 1, total: 2, total_pages: 2 })
  expect(contentsOf(reply)).toMatchObject([{ data: { content: '欢迎' } }])
})

test('refuses more than 30 days, and a call that names no session', async () => {
  const { list, get, clock } = await openWithSession()
  const long = { start_time: '2025-12-01', end_time: '2026-01-02' }
  expect(await list(long)).toEqual({ status: 2000, message: '暂只提供一个月内的数据' })
  await clock.advance(2_000)
  expect(await get(path)).toMatchObject({ status: 2000, message: 'param is missing or the value is empty: session_id' })
})

test('counts its calls apart from those of the search', async () => {
  const { list, get } = await openWithSession()
  expect(await list()).toMatchObject({ status: 0 })
  expect(await get('/im/sessions/search')).toMatchObject({ status: 0 })
  expect(await get(path, { session_id: 1 })).toMatchObject({ status: 2000, message: '请求过于频繁，请稍后再试' })
})

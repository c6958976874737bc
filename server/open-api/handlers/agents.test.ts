import { expect, test } from 'vitest'
import type { DataFile } from '../../data/data-schema.ts'
import { createFrozenFake } from '../../testing.ts'

const data: DataFile = {
  groups: [
    { id: 5, name: '售后' },
    { id: 6, name: '售前' },
  ],
  agents: [
    { id: 1, name: '安娜', nick: 'ann', email: 'ann@example.com', group_ids: [5] },
    { id: 2, name: '鲍勃', cellphone: '13400000000', group_ids: [5, 6] },
    { id: 3, name: '莉莉' },
  ],
}

test('lists agents a page at a time, by name and with the nickname as aliase', async () => {
  const { get } = await createFrozenFake({ data })
  expect(await get('/agents', { per_page: 2 })).toMatchObject({
    code: 1000,
    agents: [
      { id: 1, nick_name: '安娜', aliase: 'ann', user_group_ids: [5] },
      { id: 2, nick_name: '鲍勃', aliase: null, cellphone: '13400000000' },
    ],
    meta: { current_page: 1, total_pages: 2, total_count: 3 },
  })
  expect(await get('/agents', { per_page: 2, page: 2 })).toMatchObject({ agents: [{ id: 3 }] })
  expect(await get('/agents', { page: 9 })).toMatchObject({ agents: [], meta: { current_page: 9, total_pages: 1 } })
  expect(await get('/agents', { per_page: 101 })).toMatchObject({ code: 2005 })
})

test('lists agents who were removed only where that is asked', async () => {
  const { get, world } = await createFrozenFake({ data })
  world.agents.remove(2)
  expect(await get('/agents')).toMatchObject({ meta: { total_count: 2 } })
  expect(await get('/agents', { with_disabled: true })).toMatchObject({ meta: { total_count: 3 } })
})

test('finds an agent by id, address or number', async () => {
  const { get, world } = await createFrozenFake({ data })
  const find = (type: string, content: string) => get('/agents/get_agent', { type, content })
  expect(await find('id', '3')).toMatchObject({ code: 1000, agent: { id: 3, nick_name: '莉莉' } })
  expect(await find('email', 'ann@example.com')).toMatchObject({ agent: { id: 1 } })
  expect(await find('cellphone', '13400000000')).toMatchObject({ agent: { id: 2 } })
  world.agents.remove(2)
  expect(await find('id', '2')).toMatchObject({ code: 5050, message: '客服不存在' })
  expect(await find('colour', 'red')).toMatchObject({ code: 2005 })
})

test('lists groups with their agents', async () => {
  const { get, world } = await createFrozenFake({ data })
  world.groups.add({ name: '空' })
  expect(await get('/user_groups')).toEqual({
    code: 1000,
    user_groups: [
      {
        id: 5,
        name: '售后',
        agents: [
          { id: 1, nick_name: '安娜' },
          { id: 2, nick_name: '鲍勃' },
        ],
      },
      { id: 6, name: '售前', agents: [{ id: 2, nick_name: '鲍勃' }] },
      { id: 1, name: '空', agents: [] },
    ],
    meta: { current_page: 1, total_pages: 1, total_count: 3 },
  })
})

test('lists the agents of one group a page at a time', async () => {
  const { get } = await createFrozenFake({ data })
  expect(await get('/user_groups/5/agents', { page: 2, per_page: 1 })).toEqual({
    code: 1000,
    user_group: { id: 5, name: '售后', agents: [{ id: 2, nick_name: '鲍勃' }] },
    meta: { current_page: 2, total_pages: 2, total_count: 2 },
  })
  expect(await get('/user_groups/7/agents')).toMatchObject({ code: 5060 })
})

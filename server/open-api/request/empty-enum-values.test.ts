import { expect, test } from 'vitest'
import { createFrozenFake } from '../../testing.ts'

const absent = { assume: { 'words.empty': 'absent' } } as const

test('an empty word is refused wherever words are listed', async () => {
  const { post, get, world } = await createFrozenFake()
  expect(await post('/im/sessions', { customer_token: 'u1', assign_type: '' })).toMatchObject({ code: 2005 })
  expect(await post('/customers', { customer: { open_api_token: 'u1', level: '' } })).toMatchObject({ code: 2005 })
  expect(await get('/im/sessions/search', { status: '' })).toMatchObject({ status: 2005 })
  expect(world.customers.byToken('u1')).toBeUndefined()
})

test('where it is assumed to be absent, the default counts, at any depth', async () => {
  const { post, get } = await createFrozenFake(absent)
  expect(await post('/im/sessions', { customer_token: 'u1', assign_type: '' })).toMatchObject({ assign_type: 'robot' })
  expect(await post('/customers', { customer: { open_api_token: 'u2', level: '' } })).toMatchObject({
    customer: { level: 'normal' },
  })
  expect(await get('/im/sessions/search', { status: '' })).toMatchObject({ status: 0 })
})

test('a required word that is empty is then missing', async () => {
  const { get } = await createFrozenFake(absent)
  expect(await get('/agents/get_agent', { type: '', content: '3' })).toMatchObject({ code: 2000 })
})

test('other texts may be empty as before', async () => {
  const { put } = await createFrozenFake({ ...absent, data: { settings: { message_preview: true } } })
  expect(await put('/im/sessions/1/message_preview', { content: '' })).toMatchObject({ code: 2062 })
})

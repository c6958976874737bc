import { expect, test } from 'vitest'
import { createFrozenFake, createTestFake } from '../../testing.ts'

test('phones and addresses come in pairs of an id and a content, numbers as text or not', async () => {
  const { post, callWithStatus } = await createFrozenFake()
  const cellphones = [
    [null, '13400000000'],
    [null, 13500000000],
  ]
  const created = await post('/customers', { customer: { cellphones }, other_emails: [[null, 'x@example.com']] })
  expect(created).toMatchObject({
    code: 1000,
    customer: {
      cellphones: [{ content: '13400000000' }, { content: '13500000000' }],
      other_emails: [{ content: 'x@example.com' }],
    },
  })
  const [phone] = (created.customer as { cellphones: { id: number }[] }).cellphones
  const changed = await callWithStatus('PUT', '/customers/update_customer', {
    query: { type: 'cellphone', content: '13400000000' },
    body: { customer: { cellphones: [[String(phone?.id), '13600000000']] } },
  })
  expect(changed.body).toMatchObject({
    customer: { cellphones: [{ id: phone?.id, content: '13600000000' }, { content: '13500000000' }] },
  })
})

test.each([
  { why: 'text in place of the id', cellphones: [['home', '134']], at: '/0/0' },
  { why: 'an object in place of the content', cellphones: [[null, { number: '134' }]], at: '/0/1' },
  { why: 'one value', cellphones: [[null]], at: '/0' },
  { why: 'three values', cellphones: [[null, '134', '135']], at: '/0' },
  { why: 'an object in place of a pair', cellphones: [{ id: null, content: '134' }], at: '/0' },
])('refuses a pair with $why', async ({ cellphones, at }) => {
  const { call, lastRequest } = createTestFake()
  const refused = await call('POST', '/customers', { body: { customer: { cellphones } } })
  expect(refused).toMatchObject({ code: 2005 })
  const errors = lastRequest()?.violations.filter(({ severity }) => severity === 'error') ?? []
  expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(new Set([`body/customer/cellphones${at}`]))
})

const create = (token: string, more: object = {}) => ({ body: { customer: { open_api_token: token }, ...more } })
const byToken = (content: string) => ({ query: { type: 'token', content } })

test('a tag names its company and how many customers bear it', async () => {
  const { call } = createTestFake()
  await call('POST', '/customers', create('u1', { tags: 'vip' }))
  await call('POST', '/customers', create('u2', { tags: 'vip,beijing' }))
  expect(await call('GET', '/customers/get_customer', byToken('u2'))).toMatchObject({
    customer: {
      tags: [
        { name: 'vip', company_id: 1, taggings_count: 2 },
        { name: 'beijing', company_id: 1, taggings_count: 1 },
      ],
    },
  })
})

test('a customer of another channel says where it came from', async () => {
  const { call } = createTestFake()
  expect(await call('GET', '/customers/get_customer', { query: { type: 'id', content: 1 } })).toMatchObject({
    customer: { platform: 'web' },
  })
})

test('a destroyed customer is found no more, and its token is free again', async () => {
  const { call } = createTestFake()
  const { customer } = await call('POST', '/customers', create('u1'))
  expect(await call('DELETE', '/customers/destroy_customer', byToken('u1'))).toEqual({
    code: 1000,
    customer_id: (customer as { id: number }).id,
  })
  expect(await call('GET', '/customers/get_customer', byToken('u1'))).toMatchObject({ code: 2015 })
  expect(await call('POST', '/customers', create('u1'))).toMatchObject({ code: 1000 })
})

test('a taken token is refused with 2004 and a reason, and nobody is created', async () => {
  const { call } = createTestFake()
  await call('POST', '/customers', create('u1'))
  const before = await call('GET', '/customers')
  expect(await call('POST', '/customers', create('u1'))).toMatchObject({
    code: 2004,
    message: '验证错',
    exception: 'Validation failed: Open api token has already been taken',
  })
  expect(await call('GET', '/customers')).toEqual(before)
})

test('customers come a page at a time', async () => {
  const { call } = createTestFake()
  for (const token of ['u1', 'u2', 'u3']) await call('POST', '/customers', create(token))
  expect(await call('GET', '/customers', { query: { page: 2, page_size: 2 } })).toMatchObject({
    meta: { current_page: 2, total_pages: 3, total_count: 5 },
    customers: [{ open_api_token: 'u1' }, { open_api_token: 'u2' }],
  })
  expect(await call('GET', '/customers', { query: { page_size: 101 } })).toMatchObject({ code: 2005 })
})

test('customers.flat-body=accept: what stands beside customer belongs to it, what stands inside counts', async () => {
  const { post } = await createFrozenFake({ assume: { 'customers.flat-body': 'accept' } })
  expect(await post('/customers', { open_api_token: 'u7', nick_name: '小明', tags: 'vip' })).toMatchObject({
    customer: { open_api_token: 'u7', nick_name: '小明', tags: [{ name: 'vip' }] },
  })
  const both = { open_api_token: 'u8', customer: { open_api_token: 'u9', nick_name: '小红' } }
  expect(await post('/customers', both)).toMatchObject({ customer: { open_api_token: 'u9', nick_name: '小红' } })
  expect(await post('/customers', { tags: 'vip' })).toMatchObject({ code: 2000 })
})

import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { tryWorld } from '../testing.ts'
import type { CustomerInput } from '../world.ts'

async function tryCustomers(assume: Partial<Assumptions> = {}) {
  const { world, clock } = await tryWorld({ assume })
  const create = (input: CustomerInput) => {
    const outcome = world.customers.create(input)
    if (!('customer' in outcome)) throw new Error(outcome.kind)
    return outcome.customer
  }
  return { customers: world.customers, create, clock, world }
}

const added = (content: string) => ({ id: null, content })

test('a customer is found by everything Udesk looks up by', async () => {
  const { customers, create } = await tryCustomers()
  const customer = create({
    customerToken: 'u1',
    email: 'a@b.c',
    weixinOpenId: 'wx',
    weiboId: 'wb',
    cellphones: [added('13400000000')],
    otherEmails: [added('x@y.z')],
  })
  for (const [type, content] of [
    ['id', String(customer.id)],
    ['token', 'u1'],
    ['email', 'a@b.c'],
    ['email', 'x@y.z'],
    ['cellphone', '13400000000'],
    ['weixin_open_id', 'wx'],
    ['weibo_id', 'wb'],
  ] as const) {
    expect(customers.find(type, content)).toBe(customer)
    expect(customers.find(type, '0')).toBeUndefined()
  }
})

test('a customer without a name gets one, the same in every run', async () => {
  const [one, other] = await Promise.all([tryCustomers(), tryCustomers()])
  const { nickName } = one.create({ customerToken: 'u1' })
  expect(nickName).toMatch(/^\p{Script=Han}{2,}$/u)
  expect(other.create({ customerToken: 'u1' }).nickName).toBe(nickName)
})

test.each([
  ['customerToken', { customerToken: 'u1' }],
  ['email', { email: 'a@b.c' }],
  ['cellphone', { cellphones: [added('134')] }],
])('a taken %s is refused, and no customer is created', async (by, input) => {
  const { customers, create } = await tryCustomers()
  create({ customerToken: 'u1', email: 'a@b.c', cellphones: [added('134')] })
  expect(customers.create(input)).toEqual({ kind: 'taken', by })
  expect(customers.list({}).total).toBe(1)
})

test('a duplicate is merged if that is assumed', async () => {
  const { customers, create } = await tryCustomers({ 'customers.on-duplicate': 'merge' })
  const customer = create({ customerToken: 'u1', nickName: '小明', cellphones: [added('134')] })
  const merged = customers.create({ customerToken: 'u1', email: 'a@b.c', cellphones: [added('134'), added('135')] })
  expect(merged).toMatchObject({ kind: 'merged', customer: { id: customer.id, nickName: '小明', email: 'a@b.c' } })
  expect(customer.cellphones.map(({ content }) => content)).toEqual(['134', '135'])
  create({ customerToken: 'u2' })
  expect(customers.create({ customerToken: 'u2', email: 'a@b.c' })).toEqual({ kind: 'taken', by: 'email' })
})

test('an update adds, changes and deletes by pairs; phones not mentioned stay, e-mails go', async () => {
  const { customers, create } = await tryCustomers()
  const customer = create({ cellphones: [added('1'), added('2')], otherEmails: [added('a@b.c'), added('d@e.f')] })
  const [one] = customer.cellphones.map(({ id }) => id)
  const [, second] = customer.otherEmails.map(({ id }) => id)
  customers.update(customer, {
    cellphones: [{ id: one!, content: '' }, added('3')],
    otherEmails: [{ id: second!, content: 'new@e.f' }],
  })
  expect(customer.cellphones.map(({ content }) => content)).toEqual(['2', '3'])
  expect(customer.otherEmails).toEqual([{ id: second, content: 'new@e.f' }])
  customers.update(customer, { nickName: '小红' })
  expect(customer.otherEmails).toHaveLength(1)
  expect(customers.update(customer, { cellphones: [{ id: 9, content: '4' }] })).toEqual({
    kind: 'unknown-contact',
    id: 9,
  })
})

test('an update may change the token, but not to a taken one', async () => {
  const { customers, create } = await tryCustomers()
  const customer = create({ customerToken: 'u1' })
  create({ customerToken: 'u2' })
  expect(customers.update(customer, { customerToken: 'u2' })).toEqual({ kind: 'taken', by: 'customerToken' })
  customers.update(customer, { customerToken: 'u3' })
  expect([customers.byToken('u1'), customers.byToken('u3')]).toEqual([undefined, customer])
})

test('a tag has the same id for all customers', async () => {
  const { create } = await tryCustomers()
  const [one, other] = [create({ tags: ['a', 'b', 'a'] }), create({ tags: ['b'] })]
  expect(one.tags.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(other.tags).toEqual([one.tags[1]])
})

test('customers are listed in pages, also by a search text', async () => {
  const { customers, create } = await tryCustomers()
  for (const token of ['u1', 'u2', 'v3']) create({ customerToken: token, nickName: token })
  expect(customers.list({ page: 2, pageSize: 2 })).toMatchObject({
    items: [{ nickName: 'v3' }],
    totalPages: 2,
    total: 3,
  })
  expect(customers.list({ query: 'u' }).items.map(({ nickName }) => nickName)).toEqual(['u1', 'u2'])
  expect(customers.list({ query: 'w' })).toEqual({ items: [], page: 1, totalPages: 1, total: 0 })
})

test('a new customer gets the first id that the data file leaves free, whatever the number of its customers', async () => {
  const customers = Array.from({ length: 12_000 }, (_, at) => ({ id: at + 1, nick_name: 'n' }))
  const { world } = await tryWorld({ data: { customers } })
  expect(world.customers.create({ nickName: 'new' })).toMatchObject({ kind: 'created', customer: { id: 12_001 } })
})

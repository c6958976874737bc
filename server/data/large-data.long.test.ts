import { expect, test } from 'vitest'
import { createTestFake } from '../testing.ts'
import { createDataReader } from './read-data.ts'

const many = 100_000

const customers = Array.from({ length: many }, (_, at) => ({
  open_api_token: `c${at}`,
  nick_name: `客户${at}`,
  email: `c${at}@example.com`,
  cellphones: [`1${String(at).padStart(10, '0')}`],
}))

test('fills a company with a data file of 100,000 customers, finds each of them, and applies a changed file', async () => {
  const { fake, get, post, company } = createTestFake({ data: { customers } })
  expect(company.world.customers.list({}).total).toBe(many)
  for (const at of [0, 50_000, many - 1]) {
    const found = await get('/customers/get_customer', { type: 'email', content: `c${at}@example.com` })
    expect(found).toMatchObject({ customer: { nick_name: `客户${at}`, open_api_token: `c${at}` } })
  }
  const again = { customer: { nick_name: '小明', email: 'c99999@example.com' } }
  expect(await post('/customers', again)).not.toMatchObject({ code: 1000 })
  expect(await post('/im/sessions', { customer_token: 'c99999', assign_type: 'agent' })).toMatchObject({ code: 1000 })

  const changed = customers.with(-1, { ...customers[many - 1]!, nick_name: '小明' })
  expect(fake.companies.reload(company.wiring.id, { data: { customers: changed } })).toMatchObject({
    kind: 'reloaded',
    changed: ['customers/100000'],
  })
})

test('names a token that is used twice among 100,000 customers', () => {
  const twice = customers.with(-1, customers[0]!)
  expect(createDataReader().check({ customers: twice })).toMatchObject([
    { pointer: '/customers/99999/open_api_token', message: expect.stringContaining('customers.0') as string },
  ])
})

import { expect, test } from 'vitest'
import { createTestFake, type TestFake, readEventsOf } from './testing.ts'

const agentWish = (token: string) => ({ body: { customer_token: token, assign_type: 'agent' } })

/** The contents of a company, without its clock and its functions. */
const contents = ({ fake }: TestFake) => {
  const { world, journal, assumptions, wiring, delivery } = fake.companies.first()
  return {
    state: world.state,
    requests: journal.requests(),
    pushes: journal.pushes(),
    assumptions,
    wiring: { ...wiring, stream: null },
    inFlight: delivery.inFlight(),
  }
}

/** Dates differ from run to run. */
const withoutInstants = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (key, field: unknown) => {
      if (/At$|_at$|^at$|^since$/.test(key)) return 0
      if (field instanceof Map) return [...(field as Map<unknown, unknown>)]
      return hasValues(field) ? [...field.values()] : field
    }),
  ) as unknown

/** A collection of the state shows its records only through functions. */
const hasValues = (field: unknown): field is { values: () => Iterable<unknown> } =>
  typeof field === 'object' && field !== null && !Array.isArray(field) && Object.hasOwn(field, 'values')

async function useABit(testFake: TestFake) {
  const { call, company } = testFake
  await call('POST', '/customers', { body: { customer: { open_api_token: 'u1', nick_name: '小明' } } })
  await call('POST', '/im/sessions', agentWish('u1'))
  await call('POST', '/im/sessions', agentWish('mock-queue-2'))
  await call('POST', '/im/sessions', { body: { customer_token: 'u2' } })
  await call('POST', '/im/messages', {
    body: { customer_token: 'u2', im_sub_session_id: 0, message_id: 'm', data: { content: '?' } },
  })
  company.world.agents.add({ name: 'Ann' })
  company.world.settings.change({ welcome: '' })
  company.assumptions['push.own-close'] = 'off'
}

test('a reset leaves the same as a fresh start', async () => {
  const used = createTestFake()
  await useABit(used)
  expect(withoutInstants(contents(used))).not.toEqual(withoutInstants(contents(createTestFake())))
  await used.fake.companies.reset('demo')
  expect(withoutInstants(contents(used))).toEqual(withoutInstants(contents(createTestFake())))
})

test('after a reset the same calls give the same replies, ids and pushes', async () => {
  const testFake = createTestFake()
  await useABit(testFake)
  const before = withoutInstants(testFake.pushes())
  await testFake.fake.companies.reset('demo')
  expect(testFake.pushes()).toEqual([])
  await useABit(testFake)
  expect(withoutInstants(testFake.pushes())).toEqual(before)
})

test('a reset keeps the wiring', async () => {
  const { fake } = createTestFake()
  fake.companies.add({ id: 'other' })
  fake.companies.first().wiring.webhook = 'http://127.0.0.1:1/'
  await fake.companies.reset('demo')
  expect(fake.companies.first().wiring.webhook).toBe('http://127.0.0.1:1/')
  expect(fake.companies.list().map(({ wiring }) => wiring.id)).toEqual(['demo', 'other'])
})

test('reports nothing of the old company after a reset', async () => {
  const { fake, company, call } = createTestFake()
  company.wiring.webhook = 'http://127.0.0.1:1/'
  company.assumptions['push.while-suspended'] = 'hold'
  const events = readEventsOf(company.wiring.stream)
  await call('POST', '/im/sessions', agentWish('u1'))
  const reset = fake.companies.reset('demo')
  const until = events().length
  company.world.agents.add({ name: 'Ann' })
  await reset
  const types = events().map(({ type }) => type)
  expect(types.slice(0, until).at(-1)).toBe('reset')
  expect(types.slice(until)).toEqual([])
})

test('200 companies share nothing', async () => {
  const testFake = createTestFake()
  const ids = Array.from({ length: 200 }, (_, number) => `c${number}`)
  await Promise.all(
    ids.map(async (id, number) => {
      const added = testFake.fake.companies.add({ id })
      if (added.kind !== 'added') throw new Error(added.kind)
      const { world, wiring } = added.company
      expect(wiring.admins).toEqual([`admin@${id}.example`])
      for (let customer = 0; customer <= number % 7; customer++)
        world.sessions.request(`u${customer}`, { assignType: 'agent' })
      await testFake.call('POST', '/im/sessions', agentWish(`first-${number}`))
    }),
  )
  for (const [number, id] of ids.entries()) {
    const company = testFake.fake.companies.get(id)!
    const expected = Array.from({ length: (number % 7) + 1 }, (_, customer) => `u${customer}`)
    expect(company.journal.pushes().entries.map(({ customerToken }) => customerToken)).toEqual(expected)
    expect(company.world.sessions.list().map((session) => session.id)).toEqual(expected.map((_, at) => 1001 + at))
  }
  expect(new Set(testFake.fake.companies.list().map(({ wiring }) => wiring.apiToken)).size).toBe(201)
  expect(testFake.company.world.sessions.list()).toHaveLength(60 - 10) // five agents with room for ten each
})

test('a company cannot have the id, e-mail or subdomain of another', () => {
  const { fake } = createTestFake()
  expect(fake.companies.add({ id: 'demo' })).toEqual({ kind: 'taken', what: 'id' })
  expect(fake.companies.add({ id: 'new', email: 'admin@test.com' })).toEqual({ kind: 'taken', what: 'email' })
  expect(fake.companies.add({ id: 'test' })).toEqual({ kind: 'taken', what: 'subdomain' })
})

test('a company with mistakes in its data is not added', () => {
  const { fake } = createTestFake()
  expect(fake.companies.add({ id: 'new', data: { agents: [{ nam: 'Ann' }] } })).toMatchObject({ kind: 'mistaken' })
  expect(fake.companies.get('new')).toBeUndefined()
})

test('a company that is added without an id gets a free one', async () => {
  const { fake } = createTestFake()
  const ids = () => fake.companies.list().map(({ wiring }) => wiring.id)
  fake.companies.add({})
  fake.companies.add({})
  await fake.companies.remove('company-2')
  expect(fake.companies.add({})).toMatchObject({ kind: 'added' })
  expect(fake.companies.add({})).toMatchObject({ kind: 'added' })
  expect(new Set(ids()).size).toBe(4)
})

test('a Host may have the name of a company in upper or lower case', async () => {
  const { fake, send } = createTestFake()
  fake.companies.add({ id: 'Acme', email: 'a@acme.example' })
  const response = await send('/open_api_v1/log_in', {
    method: 'POST',
    headers: { host: 'ACME.udesk.cn', 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'a@acme.example', password: 'udesk' }),
  })
  expect(await response.json()).toMatchObject({ code: 1000 })
})

test('refuses data that says who the company is', () => {
  const { fake } = createTestFake()
  const added = fake.companies.add({ id: 'acme', data: { company: { email: 'a@acme.example' } } })
  expect(added).toMatchObject({ kind: 'mistaken', mistakes: [{ pointer: '/company' }] })
})

import { expect, test } from 'vitest'
import { createFrozenFake, type TestFakeOptions } from '../../testing.ts'

const path = '/im/customer_status'

/** The demo's visitor of the web is in a session, its SDK user is not. */
async function openChannels(given: TestFakeOptions = {}) {
  const testFake = await createFrozenFake(given)
  const [web, sdk] = testFake.world.customers.list({}).items
  testFake.world.sessions.requestFor(web?.id ?? 0, { assignType: 'agent' })
  return { ...testFake, web_token: web?.webToken ?? '', sdk_token: sdk?.sdkToken ?? '' }
}

test('a customer is in a session, in a queue, in neither, or nobody', async () => {
  const { get, post } = await createFrozenFake({ data: { agents: [{ id: 1, name: 'ann', capacity: 1 }] } })
  for (const customer_token of ['u1', 'u2']) await post('/im/sessions', { customer_token, assign_type: 'agent' })
  await post('/im/sessions', { customer_token: 'u3' })
  const statusOf = async (customer_token: string) => get(path, { customer_token })
  expect(await statusOf('u1')).toEqual({ code: 1000, status_code: 1, status: '会话中' })
  expect(await statusOf('u2')).toEqual({ code: 1000, status_code: 2, status: '排队中' })
  expect(await statusOf('u3')).toEqual({ code: 1000, status_code: 0, status: '无会话' })
  expect(await statusOf('u4')).toEqual({ code: 1000, status_code: 3, status: '无效客户' })
})

test('of the three tokens the first that has a value counts', async () => {
  const { get, web_token, sdk_token } = await openChannels()
  expect(await get(path, { web_token })).toMatchObject({ status_code: 1 })
  expect(await get(path, { sdk_token })).toMatchObject({ status_code: 0 })
  expect(await get(path, { sdk_token, web_token })).toMatchObject({ status_code: 1 })
  expect(await get(path, { web_token, customer_token: 'nobody' })).toMatchObject({ status_code: 3 })
  expect(await get(path, { web_token, customer_token: '' })).toMatchObject({ status_code: 1 })
})

test('a session_key changes nothing for a visitor with one session', async () => {
  const { get, web_token } = await openChannels()
  expect(await get(path, { web_token, session_key: '179306259' })).toMatchObject({ status_code: 1 })
})

test('customers.session-key=own: no session of a visitor has the key that was named', async () => {
  const { get, web_token } = await openChannels({ assume: { 'customers.session-key': 'own' } })
  expect(await get(path, { web_token, session_key: '179306259' })).toMatchObject({ status_code: 0 })
  expect(await get(path, { web_token })).toMatchObject({ status_code: 1 })
})

test('customers.status-of-nobody: a call without any token is refused, or about nobody', async () => {
  const { get } = await createFrozenFake()
  expect(await get(path, { session_key: '1' })).toMatchObject({ code: 2000 })
  const lenient = await createFrozenFake({ assume: { 'customers.status-of-nobody': 'invalid' } })
  expect(await lenient.get(path)).toMatchObject({ code: 1000, status_code: 3 })
})

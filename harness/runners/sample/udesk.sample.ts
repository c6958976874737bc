import { vi } from 'vitest'
import { startReceiver } from '../../index.ts'
import { expect, test } from '../../vitest.ts'

test('has a conversation over a real webhook', async ({ udesk, receiver }) => {
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  const session = await udesk.sessions.waitFor({ customerToken: 'u1' })
  await session.say('one')
  await session.say('two')
  await receiver.waitFor({ content: 'two' })
  await udesk.settled()
  await expect(udesk).toHaveNoSurprises()
  await expect(receiver).toHaveReceivedPush({ content: 'one' })
  expect(await udesk.requests.list()).toKeepTheSpec()
})

test('is done with at the end of a block', async ({ mockUdesk }) => {
  await using company = await mockUdesk.createCompany({ id: 'acme' })
  await using receiver = await startReceiver()
  await company.webhook.set(receiver.url)
})

test('was done with', async ({ mockUdesk }) => {
  await using company = await mockUdesk.createCompany({ id: 'acme' })
  expect(company.id).toBe('acme')
})

test('a fake clock of the test stops nothing', async ({ udesk, receiver }) => {
  vi.useFakeTimers()
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  await receiver.waitFor({ type: 'start_session' })
  await udesk.clock.freeze()
  await udesk.clock.advance('1h')
  vi.useRealTimers()
})

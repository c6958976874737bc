import { afterEach, test } from 'vitest'
import { recordCoverage } from '../../coverage.ts'
import { startMockUdesk } from '../../index.ts'

const udesk = await startMockUdesk()

afterEach(async ({ task }) => {
  await recordCoverage(task, udesk)
  await udesk.reset()
})

test('asks for an agent', async () => {
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
})

test('asks for an agent when nobody is there', async () => {
  await udesk.client.createSession({ body: { customer_token: 'mock-offline', assign_type: 'agent' } })
})

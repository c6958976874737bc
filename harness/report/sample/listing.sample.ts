import { afterAll, test } from 'vitest'
import { recordCoverage } from '../../coverage.ts'
import { startMockUdesk } from '../../index.ts'

const udesk = await startMockUdesk()
const another = await udesk.createCompany()

afterAll(async ({}, suite) => {
  await recordCoverage(suite, udesk)
  await recordCoverage(suite, another)
})

test('lists agents', async () => {
  await udesk.client.listAgents({ query: { page: 1 } })
  await another.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
})

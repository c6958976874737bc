/** `mock-udesk/vitest`: a fixture with a fake for each worker and a company for each test, and matchers. */
import { expect, test as base } from 'vitest'
import type * as Admin from '../server/admin-api/types.ts'
import type { OperationId } from '../spec/types.ts'
import type { Camel } from '../common/camel-case.ts'
import type { MockUdesk } from './company/company.ts'
import type { Config } from './config/config.ts'
import { recordCoverage } from './report/record-coverage.ts'
import { withUdeskHints, startReceiver, type Receiver } from './receiver/receiver.ts'
import { connectMockUdesk, startMockUdesk } from './udesk.ts'
import { checkReceivedPush, checkSpec, checkNoSurprises, type ReceivedPushCriteria } from './assert/check-assertions.ts'
import { timeoutWithin } from './client/default-timeout.ts'

export type Fixtures = {
  /** The configuration of the worker's fake, or the URL of a running fake; `[value, { scope: 'worker' }]`. */
  server: Config | string
  /** The data and webhook that each test's company starts with. */
  company: Camel<Admin.NewCompany>
  /** The worker's fake. All tests of the worker share its first company. */
  mockUdesk: MockUdesk
  /** The test's own company, removed at the end of the test. */
  udesk: MockUdesk
  /** The webhook of that company, which records its pushes. */
  receiver: Receiver
}

export const test = base.extend<Fixtures>({
  server: [{}, { scope: 'worker' }],
  mockUdesk: [
    async ({ server }, use) => {
      await using mockUdesk = await (typeof server === 'string' ? connectMockUdesk(server) : startMockUdesk(server))
      await use(mockUdesk)
    },
    { scope: 'worker' },
  ],
  company: {},
  udesk: async ({ mockUdesk, company, task }, use) => {
    await using udesk = await mockUdesk.createCompany(company, { timeout: timeoutWithin(task.timeout) })
    await use(udesk)
    await recordCoverage(task, udesk)
  },
  receiver: async ({ udesk, task }, use) => {
    await using receiver = await startReceiver({ timeout: timeoutWithin(task.timeout) })
    await udesk.webhook.set(receiver.url)
    await use(withUdeskHints(receiver, udesk))
  },
})

export { expect }

expect.extend({
  toKeepTheSpec: checkSpec,
  toHaveReceivedPush: checkReceivedPush,
  toHaveNoSurprises: checkNoSurprises,
})

declare module 'vitest' {
  // eslint-disable-next-line -- must repeat vitest's own declaration
  interface Matchers<T = any> {
    /** Requests or pushes, one or a list, keep Udesk's document. For the body of a reply, pass its operation too. */
    toKeepTheSpec: (operation?: OperationId) => void
    /** A push that meets the criteria has arrived at the receiver, or was delivered to the company's webhook. Does not wait. */
    toHaveReceivedPush: (criteria?: ReceivedPushCriteria) => Promise<void>
    /**
     * Every call kept Udesk's document, the integration ignored no refusal, the webhook answered as Udesk requires, and
     * no push was lost.
     */
    toHaveNoSurprises: () => Promise<void>
  }
}

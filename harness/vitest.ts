/**
 * `mock-udesk/vitest`: matchers, and a fixture. The fixture starts a fake for each worker and creates a company for each test.
 */
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
  /** The configuration of the worker's fake, or the URL of a running fake. Write it as `[value, { scope: 'worker' }]`. */
  server: Config | string
  /** The data and webhook that each test's company starts with. */
  company: Camel<Admin.NewCompany>
  /** The worker's fake. All tests of the worker share its first company. */
  mockUdesk: MockUdesk
  /** The test's own company. It is removed at the end of the test. */
  udesk: MockUdesk
  /** The webhook of the test's company. It records the company's pushes. */
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
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars -- TypeScript merges it only with the same declaration as vitest's
  interface Matchers<T = any> {
    /**
     * Checks that requests or pushes (one or a list) follow Udesk's document. To check the body of a reply, also pass its
     * operation.
     */
    toKeepTheSpec: (operation?: OperationId) => void
    /**
     * Checks that a push that meets the criteria has arrived at the receiver, or was delivered to the company's webhook. Does not
     * wait for such a push.
     */
    toHaveReceivedPush: (criteria?: ReceivedPushCriteria) => Promise<void>
    /**
     * Checks that every call followed Udesk's document, the integration ignored no refusal, the webhook answered as Udesk
     * requires, and no push was lost.
     */
    toHaveNoSurprises: () => Promise<void>
  }
}

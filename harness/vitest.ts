/** `mock-udesk/vitest`: a fake for each worker, a company for each test, and matchers. */
import { expect, test as base } from 'vitest'
import type * as Admin from '../server/admin-api/types.ts'
import type { OperationId } from '../spec/types.ts'
import type { Camel } from '../common/camel-case.ts'
import type { MockUdesk } from './company/company.ts'
import type { Config } from './config/config.ts'
import { recordCoverage } from './report/record.ts'
import { besideUdesk, startReceiver, type Receiver } from './receiver/receiver.ts'
import { connectMockUdesk, startMockUdesk } from './udesk.ts'
import { judgeReceived, judgeSpec, judgeSurprises, type ReceivedLike } from './assert/assertions.ts'
import { timeoutWithin } from './client/default-timeout.ts'

export type Fixtures = {
  /** What the worker's fake starts with, or the URL of one that runs; `[value, { scope: 'worker' }]`. */
  server: Config | string
  /** What each test's company begins with: its data, its webhook. */
  company: Camel<Admin.NewCompany>
  /** The worker's fake; its first company is shared by its tests. */
  mockUdesk: MockUdesk
  /** A company of the test's own, removed when the test is over. */
  udesk: MockUdesk
  /** The webhook of that company. */
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
    await use(besideUdesk(receiver, udesk))
  },
})

export { expect }

expect.extend({
  toKeepTheSpec: judgeSpec,
  toHaveReceivedPush: judgeReceived,
  toHaveNoSurprises: judgeSurprises,
})

declare module 'vitest' {
  // eslint-disable-next-line -- as vitest declares it
  interface Matchers<T = any> {
    /** Requests or pushes, one or a list, say what the document says; so does a reply, whose operation is to be told. */
    toKeepTheSpec: (operation?: OperationId) => void
    /** By now such a push has arrived: at a receiver, or at the webhook of a fake, which took it. */
    toHaveReceivedPush: (like?: ReceivedLike) => Promise<void>
    /** Every call kept the document, no refusal was ignored, the webhook answered as Udesk wants it, and no push was lost. */
    toHaveNoSurprises: () => Promise<void>
  }
}

import type { MockUdesk } from 'mock-udesk'
import { expect } from 'mock-udesk/vitest'
import { describe } from 'vitest'
import { testMessages, testQueue } from './customer-tests.ts'
import { testFaults, testMissedMessages } from './fault-tests.ts'
import { createTest } from './fixture.ts'
import { testSessions } from './session-tests.ts'

/** `npm run test:load` runs each test 200 times; see CONTRIBUTING.md. */
const repeats = process.env.MOCK_UDESK_LONG === undefined ? 0 : 199

/** What the helpdesk does for its customers, with any server that `startUdesk` starts or connects to. */
export function testHelpdesk(startUdesk: () => Promise<MockUdesk>): void {
  const test = createTest(startUdesk)

  describe.concurrent('the helpdesk', { repeats }, () => {
    test.afterEach(async ({ udesk }) => {
      await expect(udesk).toHaveNoSurprises()
    })

    testMessages(test)
    testQueue(test)
    testSessions(test)
    testFaults(test)
    testMissedMessages(test)
  })
}

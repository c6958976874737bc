/** Uses fakes as targets. */
import { startMockUdesk, type MockUdesk } from '../../harness/index.ts'
import { createFakeControl } from '../preparation/fake-control.ts'
import type { Target } from './verify.ts'

/** Makes a target from the address and the credentials of a fake. */
export const targetOf = ({ env }: Pick<MockUdesk, 'env'>): Target => ({
  baseUrl: env.UDESK_BASE_URL,
  credentials: {
    email: env.UDESK_EMAIL,
    apiToken: env.UDESK_API_TOKEN,
    structKey: env.UDESK_STRUCT_MESSAGE_KEY,
  },
  password: env.UDESK_PASSWORD,
  send: fetch,
})

/** Starts a fake as the target. The fake is reset before each example and gets the assumptions of the example. */
export async function startOwnFake(): Promise<{ target: Target; stop: () => Promise<void> }> {
  const udesk = await startMockUdesk()
  const control = createFakeControl(udesk)
  const target: Target = {
    ...targetOf(udesk),
    async begin(assume) {
      await udesk.reset()
      await udesk.assumptions.set(assume)
      return control
    },
  }
  return { target, stop: udesk.stop }
}

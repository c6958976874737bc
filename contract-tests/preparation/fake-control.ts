import type { MockUdesk } from '../../harness/index.ts'
import type * as Admin from '../../server/admin-api/types.ts'

/** Actions of examples at the fake, in addition to calls of the open API. */
export type FakeControl = {
  /** Opens a session of a new visitor of the web, or of the given visitor. */
  visit: (
    visitor?: Parameters<MockUdesk['customers']['add']>[0],
  ) => Promise<{ im_sub_session_id: number; customer_id: number; agent_id: number }>
  /** Returns the bodies of all pushes to a customer so far. */
  pushed: (token: string) => Promise<Record<string, unknown>[]>
  changeSettings: MockUdesk['settings']['set']
}

export function createFakeControl({ adminUrl, customers, pushes, settings }: MockUdesk): FakeControl {
  return {
    async visit(who = { webToken: 'contract-visitor' }) {
      const visitor = await customers.add(who)
      const body = JSON.stringify({ customer_id: visitor.id })
      const response = await fetch(`${adminUrl}/sessions`, { method: 'POST', body })
      const session = (await response.json()) as Admin.Session // the reply of the admin API follows its document
      return { im_sub_session_id: session.id, customer_id: session.customer_id, agent_id: session.agent_id }
    },
    pushed: async (token) =>
      (await pushes.list())
        .filter(({ customerToken }) => customerToken === token)
        .map(({ body }) => body as Record<string, unknown>), // a push is an object
    changeSettings: (patch) => settings.set(patch),
  }
}

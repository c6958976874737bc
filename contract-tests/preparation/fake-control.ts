import type { MockUdesk } from '../../harness/index.ts'
import type * as Admin from '../../server/admin-api/types.ts'

/** What examples can do with the fake besides calling it. */
export type FakeControl = {
  /** Opens a session of a new visitor of the web, or of the given visitor. */
  visit: (
    visitor?: Parameters<MockUdesk['customers']['add']>[0],
  ) => Promise<{ im_sub_session_id: number; customer_id: number; agent_id: number }>
  /** The bodies of the pushes to a customer so far. */
  pushed: (token: string) => Promise<Record<string, unknown>[]>
  changeSettings: MockUdesk['settings']['set']
}

export function createFakeControl({ adminUrl, customers, pushes, settings }: MockUdesk): FakeControl {
  return {
    async visit(who = { webToken: 'contract-visitor' }) {
      const visitor = await customers.add(who)
      const body = JSON.stringify({ customer_id: visitor.id })
      const response = await fetch(`${adminUrl}/sessions`, { method: 'POST', body })
      const session = (await response.json()) as Admin.Session // the admin API keeps its document
      return { im_sub_session_id: session.id, customer_id: session.customer_id, agent_id: session.agent_id }
    },
    pushed: async (token) =>
      (await pushes.list())
        .filter(({ customerToken }) => customerToken === token)
        .map(({ body }) => body as Record<string, unknown>), // a push is an object
    changeSettings: (patch) => settings.set(patch),
  }
}

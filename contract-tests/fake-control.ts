import type { MockUdesk } from '../harness/index.ts'
import type * as Admin from '../server/admin-api/types.ts'
import type { FakeControl } from './example.ts'

/** What the fake can do and tell beside its client. */
export function createFakeControl({ adminUrl, customers, pushes, settings }: MockUdesk): FakeControl {
  return {
    async visit(who = { webToken: 'contract-visitor' }) {
      const visitor = await customers.add(who)
      const body = JSON.stringify({ customer_id: visitor.id })
      const response = await fetch(`${adminUrl}/sessions`, { method: 'POST', body })
      const session = (await response.json()) as Admin.Session // /__admin keeps its own document
      return { im_sub_session_id: session.id, customer_id: session.customer_id, agent_id: session.agent_id }
    },
    pushed: async (token) =>
      (await pushes.list())
        .filter(({ customerToken }) => customerToken === token)
        .map(({ body }) => body as Record<string, unknown>), // a push is an object
    change: (patch) => settings.set(patch),
  }
}

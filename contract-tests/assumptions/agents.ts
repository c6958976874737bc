import type { Stories } from './stage.ts'

export const agents = {
  'agents.too-many': {
    async tell({ client }) {
      const ids = Array.from({ length: 31 }, () => 13)
      return (await client.countAgentUnread({ query: { 'agent_ids[]': ids } })).code
    },
    shows: { refuse: 2005, answer: 1000 },
  },
  'agents.unread-unknown': {
    tell: async ({ client }) => (await client.countAgentUnread({ query: { 'agent_ids[]': [13, 99] } })).code,
    shows: { omit: 1000, refuse: 5050 },
  },
  'assignment.busy': {
    async tell({ agents, client }) {
      await agents.update(3, { status: 'busy' })
      return (await client.createSession({ body: { customer_token: 'u42', agent_id: 3 } })).code
    },
    shows: { queue: 2001, offline: 2002 },
  },
  'transfer.full': {
    async tell({ agents, sessions, withTom }) {
      await agents.update(397, { capacity: 0 })
      const session = await sessions.get(await withTom('u42'))
      await session.transfer({ agent: 'Jerry' }).catch(() => undefined)
      return (await sessions.list({ agentId: 397 })).length
    },
    shows: { exceed: 1, refuse: 0 },
  },
} satisfies Partial<Stories>

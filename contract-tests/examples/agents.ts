import { echoing, type Examples } from './example.ts'
import { PreparationFailed } from '../preparation/prepare.ts'
import { agentUnknown, groupUnknown } from './alternative-results.ts'

export const agents = {
  listAgents: [
    {
      shows: 'a page',
      code: 1000,
      call: async (udesk) =>
        echoing({ meta: { current_page: 1 } }, await udesk.listAgents({ query: { page: 1, per_page: 1 } })),
    },
  ],
  getAgent: [
    {
      shows: 'an agent by id',
      code: 1000,
      async call(udesk) {
        const reply = await udesk.listAgents()
        if (!('agents' in reply) || !reply.agents[0]) throw new PreparationFailed('listAgents', reply)
        const { id } = reply.agents[0]
        return echoing({ agent: { id } }, await udesk.getAgent({ query: { type: 'id', content: String(id) } }))
      },
    },
    {
      shows: 'an agent that does not exist',
      code: 5050,
      alternatives: [agentUnknown],
      call: (udesk) => udesk.getAgent({ query: { type: 'id', content: '2000000000' } }),
    },
  ],
  listUserGroups: [{ shows: 'a page', code: 1000, call: (udesk) => udesk.listUserGroups() }],
  listUserGroupAgents: [
    {
      shows: 'the agents of a group',
      code: 1000,
      async call(udesk) {
        const reply = await udesk.listUserGroups()
        if (!('user_groups' in reply) || !reply.user_groups[0]) throw new PreparationFailed('listUserGroups', reply)
        const { id } = reply.user_groups[0]
        return echoing({ user_group: { id } }, await udesk.listUserGroupAgents({ path: { id } }))
      },
    },
    {
      shows: 'a group that does not exist',
      code: 5060,
      alternatives: [groupUnknown],
      call: (udesk) => udesk.listUserGroupAgents({ path: { id: 2_000_000_000 } }),
    },
  ],
  listAgentStatus: [
    { shows: 'all agents', code: 1000, call: (udesk) => udesk.listAgentStatus() },
    {
      shows: 'a group that does not exist',
      code: 11012,
      call: (udesk) => udesk.listAgentStatus({ query: { group_id: 2_000_000_000 } }),
    },
  ],
} satisfies Partial<Examples>

import { type Examples, PreparationFailed } from '../example.ts'

export const agents = {
  listAgents: [{ shows: 'a page', code: 1000, call: (udesk) => udesk.listAgents({ query: { page: 1, per_page: 1 } }) }],
  getAgent: [
    {
      shows: 'an agent by id',
      code: 1000,
      async call(udesk) {
        const reply = await udesk.listAgents()
        if (!('agents' in reply)) throw new PreparationFailed('listAgents', reply)
        return udesk.getAgent({ query: { type: 'id', content: String(reply.agents[0]?.id) } })
      },
    },
    {
      shows: 'an agent that does not exist',
      code: 5050,
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
        return udesk.listUserGroupAgents({ path: { id: reply.user_groups[0].id } })
      },
    },
    {
      shows: 'a group that does not exist',
      code: 5060,
      call: (udesk) => udesk.listUserGroupAgents({ path: { id: 2_000_000_000 } }),
    },
    {
      shows: 'a group that does not exist, by the code of agent_status',
      code: 11012,
      fakeOnly: true,
      assume: { 'groups.unknown': '11012' },
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

import type { Examples } from '../example.ts'

export const agents = {
  listAgentStatus: [
    { shows: 'all agents', code: 1000, call: (udesk) => udesk.listAgentStatus() },
    {
      shows: 'a group that does not exist',
      code: 11012,
      call: (udesk) => udesk.listAgentStatus({ query: { group_id: 2_000_000_000 } }),
    },
  ],
} satisfies Partial<Examples>

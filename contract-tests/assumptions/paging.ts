import type { Demonstrations } from './demonstration.ts'

export const paging = {
  'paging.empty-pages': {
    by: 'reading',
    ask: ({ client, token }) => client.listCustomers({ query: { query: token } }),
    shows: { one: { meta: { total_pages: 1 } }, zero: { meta: { total_pages: 0 } } },
  },
  'paging.page': {
    by: 'reading',
    ask: async ({ client }) => (await client.listAgents({ query: { page: 0 } })).code,
    shows: { refuse: 2005, first: 1000 },
  },
  'paging.size': {
    by: 'reading',
    ask: async ({ client }) => (await client.listAgents({ query: { per_page: 101 } })).code,
    shows: { refuse: 2005, nearest: 1000 },
  },
} satisfies Partial<Demonstrations>

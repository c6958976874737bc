import { prepareAgentSession } from '../preparation/prepare.ts'
import type { Demonstrations } from './demonstration.ts'

export const sessions = {
  'sessions.again': {
    by: 'writing',
    ask: async ({ client, token }) =>
      (await prepareAgentSession(client, token)) === (await prepareAgentSession(client, token)),
    shows: { same: true, new: false },
  },
  'sessions.unknown': {
    by: 'reading',
    ask: async ({ client }) =>
      (await client.listUnreadMessages({ query: { im_sub_session_id: 2_000_000_000, customer_id: 1 } })).code,
    shows: { 9200: 9200, 2062: 2062 },
  },
} satisfies Partial<Demonstrations>

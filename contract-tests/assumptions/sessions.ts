import { assigned } from '../example.ts'
import type { Stories } from './stage.ts'

export const sessions = {
  'sessions.again': {
    tell: async ({ client }) => (await assigned(client, 'u42')) === (await assigned(client, 'u42')),
    shows: { same: true, new: false },
  },
  'sessions.unknown': {
    tell: async ({ client }) => (await client.closeSession({ path: { session_id: 99 } })).code,
    shows: { 9200: 9200, 2062: 2062 },
  },
} satisfies Partial<Stories>

import type { Stories } from './stage.ts'

export const records = {
  'records.limit': {
    async tell({ client, clock }) {
      await clock.freeze('2026-03-01T00:00:00Z')
      const verdicts = []
      for (const [start_time, end_time] of [
        ['2026-01-29', '2026-03-01'], // 31 days
        ['2026-01-28', '2026-03-01'],
        ['2026-01-02', '2026-01-03'], // long ago
      ] as const) {
        verdicts.push((await client.searchSessions({ query: { start_time, end_time } })).status)
        await clock.advance('2s') // its rate limit
      }
      return verdicts
    },
    shows: { '30-days': [2000, 2000, 0], '31-days': [0, 2000, 0], age: [2000, 2000, 2000] },
  },
  'records.session-id': {
    async tell({ client, sessions, withTom }) {
      await (await sessions.get(await withTom('u42'))).transfer({ agent: 'Jerry' })
      const reply = await client.searchSessions()
      return 'item' in reply ? new Set(reply.item.map(({ session_id }) => session_id)).size : reply
    },
    shows: { conversation: 1, 'sub-session': 2 },
  },
} satisfies Partial<Stories>

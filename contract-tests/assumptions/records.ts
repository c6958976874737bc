import { realTime } from '../../server/clock/clock.ts'
import { beijingTime } from '../../common/dates.ts'
import { needsAgentAction, type Demonstrations } from './demonstration.ts'

export const records = {
  'records.date-only-end': {
    whyFakeOnly: 'it needs a company without other records',
    async demonstrate({ client, clock }) {
      await clock.freeze('2026-01-01T00:00:00Z')
      const customer_token = 'mock-queue-1'
      await client.createSession({ body: { customer_token, assign_type: 'agent' } })
      await client.closeQueue({ query: { customer_token, queue: 'queue:company:1' } })
      return client.listAbandonedQueues({ query: { start_time: '2026-01-01', end_time: '2026-01-01' } })
    },
    shows: { midnight: { meta: { count: 0 } }, 'day-end': { meta: { count: 1 } } },
  },
  'records.limit': {
    by: 'reading',
    async ask({ client }) {
      const day = (ago: number) => beijingTime(realTime.now() - ago * 86_400_000).slice(0, 10)
      const long = await client.searchSessions({ query: { start_time: day(31), end_time: day(0) } })
      const old = { start_time: day(60), end_time: day(59), session_id: 2_000_000_000 }
      return [long.status, (await client.listSessionLogs({ query: old })).status]
    },
    shows: { '30-days': [2000, 0], '31-days': [0, 0], age: [2000, 2000] },
  },
  'records.session-id': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ client, sessions, withTom }) {
      await (await sessions.get(await withTom('u42'))).transfer({ agent: 'Jerry' })
      const reply = await client.searchSessions()
      return 'item' in reply ? new Set(reply.item.map(({ session_id }) => session_id)).size : reply
    },
    shows: { conversation: 1, 'sub-session': 2 },
  },
  'records.vote-window': {
    whyFakeOnly: 'it needs hours between a session, its end and its vote',
    async demonstrate({ client, clock, sessions, withTom }) {
      await clock.freeze('2026-01-01T00:00:00Z')
      const im_sub_session_id = await withTom('u42')
      await clock.advance('1h')
      await (await sessions.get(im_sub_session_id)).close()
      await clock.advance('1h')
      await client.surveySession({ body: { im_sub_session_id, option_id: 36 } })
      const hours = { opened: '08', closed: '09', voted: '10' }
      const found = Object.entries(hours).map(async ([event, hour]) => {
        const query = { start_time: `2026-01-01 ${hour}:00:00`, end_time: `2026-01-01 ${hour}:30:00` }
        const votes = await client.listSessionVotes({ query })
        return 'total' in votes && votes.total === 1 ? [event] : []
      })
      return (await Promise.all(found)).flat()
    },
    shows: { voted: ['voted'], opened: ['opened'], closed: ['closed'] },
  },
} satisfies Partial<Demonstrations>

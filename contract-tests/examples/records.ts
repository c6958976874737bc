import type { Client } from '../../harness/client/open-api-client.ts'
import { echoing, type Examples } from './example.ts'
import { prepareAgentSession, prepareCustomer } from '../preparation/prepare.ts'

const ever = { start_time: '2015-01-01 00:00:00', end_time: '2099-01-01 00:00:00' }

export const records = {
  searchSessions: [
    { shows: 'the sessions of today', code: 0, call: (udesk) => udesk.searchSessions() },
    {
      shows: 'a session that was closed today',
      code: 0,
      writes: true,
      async call(udesk, token) {
        await closed(udesk, token)
        return echoing({ size: 1 }, await udesk.searchSessions({ query: { status: 'close', page_size: 1 } }))
      },
    },
    {
      shows: 'a window of more than 30 days',
      code: 2000,
      call: (udesk) => udesk.searchSessions({ query: { start_time: '2026-01-01', end_time: '2026-03-01' } }),
    },
  ],
  listSessionLogs: [
    {
      shows: 'what was said in a session',
      code: 0,
      writes: true,
      async call(udesk, token) {
        return udesk.listSessionLogs({ query: { session_id: await prepareAgentSession(udesk, token) } })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 0,
      call: async (udesk) =>
        echoing({ item: [], size: 0 }, await udesk.listSessionLogs({ query: { session_id: 2_000_000_000 } })),
    },
    {
      shows: 'a window of more than 30 days',
      code: 2000,
      call: (udesk) =>
        udesk.listSessionLogs({ query: { session_id: 1, start_time: '2026-01-01', end_time: '2026-03-01' } }),
    },
  ],
  listSessionVotes: [
    { shows: 'the votes of today', code: 0, call: (udesk) => udesk.listSessionVotes() },
    {
      shows: 'a vote on a session with an agent',
      code: 0,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const im_sub_session_id = await prepareAgentSession(udesk, token)
        await udesk.surveySession({ body: { im_sub_session_id, option_id: 36, remark: '服务很好' } })
        return udesk.listSessionVotes()
      },
    },
    {
      shows: 'a window of more than 30 days',
      code: 2000,
      call: (udesk) => udesk.listSessionVotes({ query: { start_time: '2026-01-01', end_time: '2026-03-01' } }),
    },
  ],
  destroySessions: [
    {
      // Only the fake gets this call: a target that ignores customer_id would delete all its records.
      shows: 'the closed sessions of one customer',
      code: 1000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const customer_id = await prepareCustomer(udesk, token)
        await closed(udesk, token)
        return udesk.destroySessions({ query: { ...ever, customer_id } })
      },
    },
    {
      shows: 'a day without records',
      code: 1000,
      writes: true,
      call: (udesk) =>
        udesk.destroySessions({ query: { start_time: '2000-01-01 00:00:00', end_time: '2000-01-02 00:00:00' } }),
    },
  ],
  listAbandonedQueues: [
    { shows: 'a page', code: 1000, call: (udesk) => udesk.listAbandonedQueues({ query: { ...ever, per_page: 1 } }) },
    {
      shows: 'paging fields beside the list, where that is assumed',
      code: 1000,
      fakeOnly: true,
      assume: { 'queues.abandoned-paging': 'top-level' },
      call: (udesk) => udesk.listAbandonedQueues({ query: ever }),
    },
    {
      shows: 'a customer who left a queue',
      code: 1000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const customer_token = `mock-queue-1-${token}`
        const reply = await udesk.createSession({ body: { customer_token, assign_type: 'agent' } })
        const queue = 'assign_info' in reply && 'queue' in reply.assign_info ? reply.assign_info.queue : ''
        await udesk.closeQueue({ query: { customer_token, queue } })
        return udesk.listAbandonedQueues({ query: ever })
      },
    },
  ],
} satisfies Partial<Examples>

const closed = async (udesk: Client, token: string) =>
  udesk.closeSession({ path: { session_id: await prepareAgentSession(udesk, token) } })

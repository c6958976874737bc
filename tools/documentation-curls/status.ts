import { prepareCustomer } from '../../contract-tests/preparation/prepare.ts'
import type { Curl } from './curl.ts'

const customer_token = '1234121123123'

export const status: Curl[] = [
  {
    heading: 'Query Queue Status',
    operation: 'getQueueStatus',
    printed: { method: 'GET', path: '/im/queue_status', query: { customer_token } },
    answered: { code: 1000, status: 'Not in queue', count: 0 },
  },
  {
    heading: 'Query Customer Status',
    operation: 'getCustomerStatus',
    printed: { method: 'GET', path: '/im/customer_status', query: { customer_token, session_key: 179306259 } },
    async prepare({ client }) {
      await prepareCustomer(client, customer_token)
      return {}
    },
    answered: { code: 1000, status_code: 0, status: 'No session' },
  },
  {
    heading: 'Query Agent Status',
    operation: 'listAgentStatus',
    note: 'The answer shows one agent of several, with im_nick instead of the nick of the table. The fake sends both',
    printed: { method: 'GET', path: '/im/agent_status', query: { group_id: 37540 } },
    answered: {
      code: 1000,
      agents: [
        { id: 397, nick: '', im_nick: '', profile: 'all', im_status: 'online' },
        { id: 43230, im_status: 'offline', im_custom_status: '', im_max_join_num: 10 },
      ],
    },
  },
  {
    heading: 'Abandoned Queue Inquiry',
    operation: 'listAbandonedQueues',
    printed: {
      method: 'GET',
      path: '/im/im_queues',
      query: { start_time: '2019-02-10', end_time: '2019-02-15' },
    },
    async prepare({ clock, client }) {
      await clock.set('2019-02-11T12:00:00Z')
      const customer_token = 'mock-queue-1'
      const reply = await client.createSession({ body: { customer_token, assign_type: 'agent' } })
      const queue = 'assign_info' in reply && 'queue' in reply.assign_info ? reply.assign_info.queue : ''
      await client.closeQueue({ query: { customer_token, queue } })
      return {}
    },
    answered: {
      code: 1000,
      shut_queues: [{ channel: 'api', queue_seconds: 0, customer_name: { open_api_token: 'mock-queue-1' } }],
      meta: { current_page: 1, total_pages: 1, count: 1 },
    },
  },
]

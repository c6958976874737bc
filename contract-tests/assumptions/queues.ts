import { needsAgentAction, type DemonstrationFake, type Demonstrations } from './demonstration.ts'

const needsAbandonedQueues = 'it needs two customers who left a queue, and no other records'

/**
 * Lets two customers wait a minute each for an agent and leave. Returns the list of customers who left, with one customer per
 * page.
 */
async function abandoned(
  { client, clock }: DemonstrationFake,
  end_time = '2026-01-02',
): Promise<Record<string, unknown>> {
  await clock.freeze('2026-01-01T00:00:00Z')
  for (const customer_token of ['mock-queue-1-a', 'mock-queue-1-b']) {
    const reply = await client.createSession({ body: { customer_token, assign_type: 'agent', channel: 'shop' } })
    const queue = 'assign_info' in reply && 'queue' in reply.assign_info ? reply.assign_info.queue : ''
    await clock.advance('60s')
    await client.closeQueue({ query: { customer_token, queue } })
  }
  return client.listAbandonedQueues({ query: { start_time: '2026-01-01', end_time, per_page: 1 } })
}

export const queues = {
  'queues.abandoned-channel': {
    whyFakeOnly: needsAbandonedQueues,
    demonstrate: (fake) => abandoned(fake),
    shows: { platform: { shut_queues: [{ channel: 'api' }] }, custom: { shut_queues: [{ channel: 'shop' }] } },
  },
  'queues.abandoned-count': {
    whyFakeOnly: needsAbandonedQueues,
    demonstrate: (fake) => abandoned(fake),
    shows: { total: { meta: { count: 2 } }, page: { meta: { count: 1 } } },
  },
  'queues.abandoned-customer': {
    whyFakeOnly: needsAbandonedQueues,
    demonstrate: (fake) => abandoned(fake),
    shows: {
      object: { shut_queues: [{ customer_name: { nick_name: 'API匿名用户(mock-queue-1-a)' } }] },
      string: { shut_queues: [{ customer_name: 'API匿名用户(mock-queue-1-a)' }] },
    },
  },
  'queues.abandoned-json': {
    by: 'reading',
    async ask({ call }) {
      const headers = { 'content-type': 'application/json' }
      const query = { start_time: '2019-02-10', end_time: '2019-02-15' }
      const { status, code } = await call('GET', '/im/im_queues', { query, headers })
      return status === 200 && code === 1000 ? 'answered' : 'refused'
    },
    shows: { accept: 'answered', refuse: 'refused' },
  },
  'queues.abandoned-paging': {
    by: 'reading',
    async ask({ client }) {
      const query = { start_time: '2019-02-10', end_time: '2019-02-15', per_page: 1 }
      const list = await client.listAbandonedQueues({ query })
      return { meta: 'meta' in list, beside: 'current_page' in list }
    },
    shows: { meta: { meta: true, beside: false }, 'top-level': { meta: false, beside: true } },
  },
  'queues.abandoned-seconds': {
    whyFakeOnly: needsAbandonedQueues,
    demonstrate: (fake) => abandoned(fake),
    shows: { integer: { shut_queues: [{ queue_seconds: 60 }] }, string: { shut_queues: [{ queue_seconds: '60' }] } },
  },
  'queues.abandoned-window': {
    whyFakeOnly: needsAbandonedQueues,
    // At this time the first customer has joined and has not left.
    demonstrate: (fake) => abandoned(fake, '2026-01-01 08:00:30'),
    shows: { joined: { meta: { count: 1 } }, left: { meta: { count: 0 } } },
  },
  'queues.deserted': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ agents, client }) {
      await agents.update(3, { capacity: 0 })
      await client.createSession({ body: { customer_token: 'u42', agent_id: 3 } })
      await agents.update(3, { status: 'offline' })
      return client.getQueueStatus({ query: { customer_token: 'u42' } })
    },
    shows: { wait: { status: '排队中', count: 1 }, dissolve: { status: '未排队', count: 0 } },
  },
  'queues.not-waiting': {
    by: 'writing',
    ask: async ({ client, token }) =>
      (await client.closeQueue({ query: { customer_token: token, queue: 'queue:company:1' } })).code,
    shows: { refuse: 2000, accept: 1000 },
  },
  'queues.status-of-nobody': {
    by: 'reading',
    async ask({ client, token }) {
      const { code } = await client.getQueueStatus({ query: { customer_token: token } })
      return code === 1000 ? 'answered' : 'refused'
    },
    shows: { 'not-in-queue': 'answered', refuse: 'refused' },
  },
} satisfies Partial<Demonstrations>

import { prepareCustomer, prepareRobotSession } from '../preparation/prepare.ts'
import { needsAgentAction, type Demonstrations } from './demonstration.ts'

export const customers = {
  'customers.auto-create': {
    by: 'writing',
    ask: async ({ client, token }) => (await client.createSession({ body: { customer_token: token } })).code,
    shows: { yes: 1000, no: 2000 },
  },
  'customers.first-state': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ client, withTom, say }) {
      const customer_id = await prepareCustomer(client, 'u42')
      const im_sub_session_id = await withTom('u42')
      await say(im_sub_session_id)
      return client.listUnreadMessages({ query: { im_sub_session_id, customer_id } })
    },
    shows: { online: { code: 1000, count: 0 }, offline: { code: 1000, count: 1 } },
  },
  'customers.flat-body': {
    by: 'writing',
    ask: async ({ call, token }) =>
      (await call('POST', '/customers', { body: { open_api_token: token, nick_name: '小明', tags: 'vip' } })).code,
    shows: { refuse: 2000, accept: 1000 },
  },
  'customers.on-duplicate': {
    by: 'writing',
    async ask({ client, token }) {
      await prepareCustomer(client, token)
      return (await client.createCustomer({ body: { customer: { open_api_token: token } } })).code
    },
    shows: { error: 2004, merge: 1000 },
  },
  'customers.session-key': {
    whyFakeOnly: 'it needs a visitor of the web',
    async demonstrate({ client, visit, customers }) {
      const { customer_id } = await visit()
      const { webToken } = (await customers.list()).find(({ id }) => id === customer_id) ?? {}
      return client.getCustomerStatus({ query: { web_token: webToken ?? '', session_key: '179306259' } })
    },
    shows: { ignored: { status_code: 1 }, own: { status_code: 0 } },
  },
  'customers.status-assigning': {
    whyFakeOnly: 'it needs the moment in which Udesk chooses an agent',
    async demonstrate({ client }) {
      const customer_token = 'mock-assigning'
      await client.createSession({ body: { customer_token, assign_type: 'agent' } })
      return client.getCustomerStatus({ query: { customer_token } })
    },
    shows: { 'in-queue': { status_code: 2 }, 'no-session': { status_code: 0 }, 'in-session': { status_code: 1 } },
  },
  'customers.status-of-nobody': {
    by: 'reading',
    ask: ({ client }) => client.getCustomerStatus(),
    shows: { refuse: { code: 2000 }, invalid: { code: 1000, status_code: 3 } },
  },
  'customers.status-with-robot': {
    by: 'writing',
    async ask({ client, token }) {
      await prepareRobotSession(client, token)
      return client.getCustomerStatus({ query: { customer_token: token } })
    },
    shows: { 'no-session': { status_code: 0 }, 'in-session': { status_code: 1 } },
  },
  'customers.unknown': {
    by: 'reading',
    ask: async ({ client, token }) => (await client.getCustomer({ query: { type: 'token', content: token } })).code,
    shows: { 2015: 2015, 2000: 2000 },
  },
} satisfies Partial<Demonstrations>

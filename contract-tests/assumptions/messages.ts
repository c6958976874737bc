import { prepareAgentSession, prepareRobotSession } from '../preparation/prepare.ts'
import {
  needsAgentAction,
  type DemonstrationCalls,
  type DemonstrationFake,
  type Demonstrations,
} from './demonstration.ts'

const said = (customer_token: string) => ({ customer_token, message_id: 'm-1', data: { content: '你好' } })
const words = said('u42')

/** Sends a message to an agent and returns the code of the reply. */
async function codeOf({ client, token }: DemonstrationCalls, more: object): Promise<number> {
  const im_sub_session_id = await prepareAgentSession(client, token)
  return (await client.sendMessage({ body: { ...said(token), im_sub_session_id, ...more } })).code
}

const needsLeftMessage = 'it needs a message left for an agent, which cannot be deleted'

/** Returns how many left messages wait for Jerry, an agent of group 37540. */
async function leftForJerry({ client }: DemonstrationFake): Promise<unknown> {
  const reply = await client.countAgentUnread({ query: { 'agent_ids[]': [397] } })
  return 'results' in reply ? reply.results[0]?.unsolved_leave_message_num : reply
}

export const messages = {
  'messages.again': {
    by: 'writing',
    async ask({ client, token }) {
      const im_sub_session_id = await prepareAgentSession(client, token)
      const body = { ...said(token), im_sub_session_id }
      await client.sendMessage({ body })
      const { code } = await client.sendMessage({ body })
      const logs = await client.listSessionLogs({ query: { session_id: im_sub_session_id } })
      const kept = 'item' in logs ? logs.item.filter(({ sender }) => sender === 'customer') : []
      return { code, times: kept.length }
    },
    shows: { once: { code: 1000, times: 1 }, refuse: { code: 2005, times: 1 }, double: { code: 1000, times: 2 } },
  },
  'messages.app-id': {
    whyFakeOnly: 'it needs a visitor of an SDK',
    async demonstrate({ client, visit }) {
      const { im_sub_session_id, customer_id } = await visit({ sdkToken: 'sdk-1', channel: 'web' })
      return (await client.listUnreadMessages({ query: { im_sub_session_id, customer_id } })).code
    },
    shows: { customer: 2000, channel: 1000 },
  },
  'messages.close-by-customer': {
    by: 'writing',
    async ask(calls) {
      const code = await codeOf(calls, { type: 'close' })
      const status = await calls.client.getCustomerStatus({ query: { customer_token: calls.token } })
      return { code, ...('status_code' in status && { talks: status.status_code === 1 }) }
    },
    shows: { close: { code: 1000, talks: false }, refuse: { code: 2005, talks: true } },
  },
  'messages.late-queueing': {
    by: 'writing',
    ask: (calls) => codeOf(calls, { im_sub_session_id: -3 }),
    shows: { deliver: 1000, refuse: 9200 },
  },
  'messages.left-counted': {
    whyFakeOnly: needsLeftMessage,
    async demonstrate(fake) {
      await fake.client.sendMessage({ body: { ...words, im_sub_session_id: -2, group_id: 37540 } })
      return leftForJerry(fake)
    },
    shows: { reachable: 1, named: 0 },
  },
  'messages.left-settled': {
    whyFakeOnly: needsLeftMessage,
    async demonstrate(fake) {
      await fake.client.sendMessage({ body: { ...words, im_sub_session_id: -2, agent_id: 397 } })
      await fake.withTom('u42')
      return leftForJerry(fake)
    },
    shows: { session: 0, never: 1 },
  },
  'messages.missing-parameter': {
    by: 'writing',
    ask: (calls) => codeOf(calls, { message_id: '' }),
    shows: { 2062: 2062, 2000: 2000 },
  },
  'messages.read-method': {
    by: 'writing',
    async ask({ client, call, token }) {
      const query = { session_id: await prepareAgentSession(client, token), message_ids: "['123','123456']" }
      const { status, code } = await call('GET', '/im/messages/read_messages', { query })
      return status === 200 && code === 1000 ? 'answered' : 'refused'
    },
    shows: { post: 'refused', 'get-too': 'answered' },
  },
  'messages.read-unknown': {
    by: 'writing',
    ask: async ({ client, token }) =>
      (
        await client.readMessages({
          body: { session_id: await prepareAgentSession(client, token), message_ids: ['nothing'] },
        })
      ).code,
    shows: { ignore: 1000, refuse: 2005 },
  },
  'messages.unknown-type': {
    by: 'writing',
    async ask({ client, token }) {
      await prepareRobotSession(client, token)
      return (await client.sendMessage({ body: { ...said(token), im_sub_session_id: 0, type: 'image' } })).code
    },
    shows: { refuse: 2005, ignore: 1000 },
  },
  'messages.unread-shape': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ client, customers, withTom, say }) {
      const im_sub_session_id = await withTom('u42')
      const { id = 0 } = (await customers.list()).find(({ openApiToken }) => openApiToken === 'u42') ?? {}
      await client.setCustomerOnline({ body: { customer_token: 'u42', state: 0 } })
      await say(im_sub_session_id)
      const reply = await client.listUnreadMessages({ query: { im_sub_session_id, customer_id: id } })
      return 'unread_messages' in reply ? Object.keys(reply.unread_messages[0] ?? {}).sort() : reply
    },
    shows: {
      push: [
        'agent_avatar',
        'agent_id',
        'agent_name',
        'data',
        'im_sub_session_id',
        'message_created_at',
        'message_id',
        'type',
      ],
      content: ['data', 'message_id', 'type'],
    },
  },
  'messages.video-and-file': {
    by: 'writing',
    ask: (calls) => codeOf(calls, { type: 'video' }),
    shows: { accept: 1000, refuse: 2005 },
  },
  'messages.wrong-id': {
    by: 'writing',
    ask: (calls) => codeOf(calls, { message_id: '消息 1' }),
    shows: { refuse: 2005, accept: 1000 },
  },
  'sensitive-words.off': {
    by: 'reading',
    ask: ({ client }) => client.getSensitiveWords(),
    shows: { zero: { customer_is_open: 0 }, empty: { customer_is_open: '' }, null: { customer_is_open: null } },
  },
} satisfies Partial<Demonstrations>

import type { Stage, Stories } from './stage.ts'

const words = { customer_token: 'u42', message_id: 'm-1', data: { content: '你好' } }

/** What a message to Tom gets. */
async function codeOf({ client, withTom }: Stage, more: object): Promise<number> {
  return (await client.sendMessage({ body: { ...words, im_sub_session_id: await withTom('u42'), ...more } })).code
}

/** How many messages left wait for Jerry, of group 37540. */
async function leftForJerry({ client }: Stage): Promise<unknown> {
  const reply = await client.countAgentUnread({ query: { 'agent_ids[]': [397] } })
  return 'results' in reply ? reply.results[0]?.unsolved_leave_message_num : reply
}

export const messages = {
  'messages.again': {
    async tell(stage) {
      const { client, sessions, withTom } = stage
      const im_sub_session_id = await withTom('u42')
      await client.sendMessage({ body: { ...words, im_sub_session_id } })
      const { code } = await client.sendMessage({ body: { ...words, im_sub_session_id } })
      const said = await (await sessions.get(im_sub_session_id)).messages()
      return { code, times: said.filter(({ id }) => id === 'm-1').length }
    },
    shows: { once: { code: 1000, times: 1 }, refuse: { code: 2005, times: 1 }, double: { code: 1000, times: 2 } },
  },
  'messages.app-id': {
    async tell({ client, visit }) {
      const { im_sub_session_id, customer_id } = await visit({ sdkToken: 'sdk-1', channel: 'web' })
      return (await client.listUnreadMessages({ query: { im_sub_session_id, customer_id } })).code
    },
    shows: { customer: 2000, channel: 1000 },
  },
  'messages.close-by-customer': {
    async tell(stage) {
      const code = await codeOf(stage, { type: 'close' })
      return { code, open: (await stage.sessions.list({ state: 'open' })).length }
    },
    shows: { close: { code: 1000, open: 0 }, refuse: { code: 2005, open: 1 } },
  },
  'messages.late-queueing': {
    async tell(stage) {
      await stage.withTom('u42')
      return codeOf(stage, { im_sub_session_id: -3 })
    },
    shows: { deliver: 1000, refuse: 9200 },
  },
  'messages.left-counted': {
    async tell(stage) {
      await stage.client.sendMessage({ body: { ...words, im_sub_session_id: -2, group_id: 37540 } })
      return leftForJerry(stage)
    },
    shows: { reachable: 1, named: 0 },
  },
  'messages.left-settled': {
    async tell(stage) {
      await stage.client.sendMessage({ body: { ...words, im_sub_session_id: -2, agent_id: 397 } })
      await stage.withTom('u42')
      return leftForJerry(stage)
    },
    shows: { session: 0, never: 1 },
  },
  'messages.missing-parameter': {
    tell: (stage) => codeOf(stage, { message_id: '' }),
    shows: { 2062: 2062, 2000: 2000 },
  },
  'messages.read-method': {
    async tell({ call, withTom }) {
      const query = { session_id: await withTom('u42'), message_ids: "['123','123456']" }
      return call('GET', '/im/messages/read_messages', { query })
    },
    shows: { post: { status: 405, code: 2000 }, 'get-too': { status: 200, code: 1000 } },
  },
  'messages.unknown-type': {
    async tell({ client }) {
      await client.createSession({ body: { customer_token: 'u42' } })
      return (await client.sendMessage({ body: { ...words, im_sub_session_id: 0, type: 'image' } })).code
    },
    shows: { refuse: 2005, ignore: 1000 },
  },
  'messages.unread-shape': {
    async tell({ client, customers, withTom, say }) {
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
    tell: (stage) => codeOf(stage, { type: 'video' }),
    shows: { accept: 1000, refuse: 2005 },
  },
  'messages.wrong-id': {
    tell: (stage) => codeOf(stage, { message_id: '消息 1' }),
    shows: { refuse: 2005, accept: 1000 },
  },
  'sensitive-words.off': {
    tell: ({ client }) => client.getSensitiveWords(),
    shows: { zero: { customer_is_open: 0 }, empty: { customer_is_open: '' }, null: { customer_is_open: null } },
  },
} satisfies Partial<Stories>

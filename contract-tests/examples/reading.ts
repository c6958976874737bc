import { assigned, created, type Examples } from '../example.ts'

export const reading = {
  previewMessage: [
    {
      shows: 'what a customer is writing',
      code: 1000,
      writes: true,
      call: async (udesk, token) =>
        udesk.previewMessage({ path: { session_id: await assigned(udesk, token) }, body: { content: '我想问' } }),
    },
    {
      shows: 'a session that does not exist',
      code: 2062,
      call: (udesk) => udesk.previewMessage({ path: { session_id: 2_000_000_000 }, body: { content: '我想问' } }),
    },
    {
      shows: 'previews that are not activated',
      code: 2065,
      fakeOnly: true,
      writes: true,
      async call(udesk, token, { change }) {
        const session_id = await assigned(udesk, token)
        await change({ messagePreview: false })
        return udesk.previewMessage({ path: { session_id }, body: { content: '我想问' } })
      },
    },
  ],
  listUnreadMessages: [
    {
      shows: 'nothing unread',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const customer_id = await created(udesk, token)
        const im_sub_session_id = await assigned(udesk, token)
        return udesk.listUnreadMessages({ query: { im_sub_session_id, customer_id } })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      call: (udesk) => udesk.listUnreadMessages({ query: { im_sub_session_id: 2_000_000_000, customer_id: 1 } }),
    },
    {
      shows: 'a session that does not exist, by the code of previews',
      code: 2062,
      fakeOnly: true,
      assume: { 'sessions.unknown': '2062' },
      call: (udesk) => udesk.listUnreadMessages({ query: { im_sub_session_id: 2_000_000_000, customer_id: 1 } }),
    },
  ],
  setCustomerOnline: [
    {
      shows: 'a customer who goes offline',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        await created(udesk, token)
        return udesk.setCustomerOnline({ body: { customer_token: token, state: 0 } })
      },
    },
    {
      shows: 'a customer that does not exist',
      code: 2015,
      call: (udesk, token) => udesk.setCustomerOnline({ body: { customer_token: token, state: 1 } }),
    },
    {
      shows: 'a customer that does not exist, by the general code',
      code: 2000,
      fakeOnly: true,
      assume: { 'customers.unknown': '2000' },
      call: (udesk, token) => udesk.setCustomerOnline({ body: { customer_token: token, state: 1 } }),
    },
  ],
  readMessages: [
    {
      shows: 'messages that are read',
      code: 1000,
      writes: true,
      call: async (udesk, token) =>
        udesk.readMessages({ body: { session_id: await assigned(udesk, token), message_ids: ['123', '123456'] } }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      call: (udesk) => udesk.readMessages({ body: { session_id: 2_000_000_000, message_ids: ['123'] } }),
    },
    {
      shows: 'a session that does not exist, by the code of previews',
      code: 2062,
      fakeOnly: true,
      assume: { 'sessions.unknown': '2062' },
      call: (udesk) => udesk.readMessages({ body: { session_id: 2_000_000_000, message_ids: ['123'] } }),
    },
  ],
  countAgentUnread: [
    {
      shows: 'what waits for two agents',
      code: 1000,
      fakeOnly: true,
      call: (udesk) => udesk.countAgentUnread({ query: { 'agent_ids[]': [13, 486] } }),
    },
    {
      shows: 'an agent that does not exist',
      code: 1000,
      call: (udesk) => udesk.countAgentUnread({ query: { 'agent_ids[]': [2_000_000_000] } }),
    },
    {
      shows: 'more than 30 agents',
      code: 2005,
      call: (udesk) => udesk.countAgentUnread({ query: { 'agent_ids[]': Array.from({ length: 31 }, (_, at) => at) } }),
    },
    {
      shows: 'an agent that does not exist, where that is assumed to matter',
      code: 5050,
      fakeOnly: true,
      assume: { 'agents.unread-unknown': 'refuse' },
      call: (udesk) => udesk.countAgentUnread({ query: { 'agent_ids[]': [13, 2_000_000_000] } }),
    },
  ],
  getSensitiveWords: [{ shows: 'the words', code: 1000, call: (udesk) => udesk.getSensitiveWords() }],
} satisfies Partial<Examples>

import { echoing, type Examples } from './example.ts'
import { prepareAgentSession, prepareCustomer, NotAvailable, PreparationFailed } from '../preparation/prepare.ts'
import { customerUnknown, sessionUnknown } from './alternative-results.ts'

export const reading = {
  previewMessage: [
    {
      shows: 'what a customer is writing',
      code: 1000,
      writes: true,
      call: async (udesk, token) =>
        udesk.previewMessage({
          path: { session_id: await prepareAgentSession(udesk, token) },
          body: { content: '我想问' },
        }),
    },
    {
      shows: 'a session that does not exist',
      code: 2062,
      writes: true,
      call: (udesk) => udesk.previewMessage({ path: { session_id: 2_000_000_000 }, body: { content: '我想问' } }),
    },
    {
      shows: 'previews that are not activated',
      code: 2065,
      fakeOnly: true,
      writes: true,
      async call(udesk, token, { changeSettings }) {
        const session_id = await prepareAgentSession(udesk, token)
        await changeSettings({ messagePreview: false })
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
        const customer_id = await prepareCustomer(udesk, token)
        const im_sub_session_id = await prepareAgentSession(udesk, token)
        const reply = await udesk.listUnreadMessages({ query: { im_sub_session_id, customer_id } })
        return echoing({ count: 0, unread_messages: [] }, reply)
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      alternatives: [sessionUnknown],
      call: (udesk) => udesk.listUnreadMessages({ query: { im_sub_session_id: 2_000_000_000, customer_id: 1 } }),
    },
  ],
  setCustomerOnline: [
    {
      shows: 'a customer who goes offline',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        await prepareCustomer(udesk, token)
        return udesk.setCustomerOnline({ body: { customer_token: token, state: 0 } })
      },
    },
    {
      shows: 'a customer that does not exist',
      code: 2015,
      alternatives: [customerUnknown],
      writes: true,
      call: (udesk, token) => udesk.setCustomerOnline({ body: { customer_token: token, state: 1 } }),
    },
  ],
  readMessages: [
    {
      shows: 'messages that are read',
      code: 1000,
      alternatives: [{ code: 2005, assuming: { 'messages.read-unknown': 'refuse' } }],
      writes: true,
      call: async (udesk, token) =>
        udesk.readMessages({
          body: { session_id: await prepareAgentSession(udesk, token), message_ids: ['123', '123456'] },
        }),
    },
    {
      shows: 'an agent’s welcome that is read',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const session_id = await prepareAgentSession(udesk, token)
        const logs = await udesk.listSessionLogs({ query: { session_id } })
        if (!('item' in logs)) throw new PreparationFailed('listSessionLogs', logs)
        const welcome = logs.item.find(({ sender }) => sender === 'agent')
        if (!welcome) throw new NotAvailable('the target’s agents do not welcome a customer')
        return udesk.readMessages({ body: { session_id, message_ids: [welcome.message_id] } })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      alternatives: [sessionUnknown],
      writes: true,
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
      shows: 'what waits for one agent',
      code: 1000,
      async call(udesk) {
        const list = await udesk.listAgents()
        if (!('agents' in list) || !list.agents[0]) throw new PreparationFailed('listAgents', list)
        const agent_id = list.agents[0].id
        const reply = await udesk.countAgentUnread({ query: { 'agent_ids[]': [agent_id] } })
        return echoing({ results: [{ agent_id }] }, reply)
      },
    },
    {
      shows: 'an agent that does not exist',
      code: 1000,
      alternatives: [
        { code: 5050, assuming: { 'agents.unread-unknown': 'refuse' } },
        { code: 2005, assuming: { 'agents.unread-unknown': 'refuse', 'agents.unknown': '2005' } },
      ],
      call: async (udesk) =>
        echoing({ results: [] }, await udesk.countAgentUnread({ query: { 'agent_ids[]': [2_000_000_000] } })),
    },
    {
      shows: 'more than 30 agents',
      code: 2005,
      alternatives: [{ code: 1000, assuming: { 'agents.too-many': 'answer' } }],
      call: (udesk) => udesk.countAgentUnread({ query: { 'agent_ids[]': Array.from({ length: 31 }, (_, at) => at) } }),
    },
  ],
  getSensitiveWords: [{ shows: 'the words', code: 1000, call: (udesk) => udesk.getSensitiveWords() }],
} satisfies Partial<Examples>

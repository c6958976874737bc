import { needsAgentAction, type Demonstrations } from './demonstration.ts'

export const agents = {
  'agents.too-many': {
    by: 'reading',
    async ask({ client }) {
      const ids = Array.from({ length: 31 }, (_, at) => at + 1)
      return (await client.countAgentUnread({ query: { 'agent_ids[]': ids } })).code
    },
    shows: { refuse: 2005, answer: 1000 },
  },
  'agents.unknown': {
    by: 'reading',
    ask: async ({ client }) => (await client.getAgent({ query: { type: 'id', content: '2000000000' } })).code,
    shows: { 5050: 5050, 2005: 2005 },
  },
  'agents.unread-unknown': {
    by: 'reading',
    async ask({ client }) {
      const { code } = await client.countAgentUnread({ query: { 'agent_ids[]': [2_000_000_000] } })
      return code === 1000 ? 'answered' : 'refused'
    },
    shows: { omit: 'answered', refuse: 'refused' },
  },
  'assignment.busy': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ agents, client }) {
      await agents.update(3, { status: 'busy' })
      return (await client.createSession({ body: { customer_token: 'u42', agent_id: 3 } })).code
    },
    shows: { queue: 2001, offline: 2002 },
  },
  'groups.unknown': {
    by: 'reading',
    ask: async ({ client }) => (await client.listUserGroupAgents({ path: { id: 2_000_000_000 } })).code,
    shows: { 5060: 5060, 11012: 11012 },
  },
  'transfer.full': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ agents, sessions, withTom }) {
      await agents.update(397, { capacity: 0 })
      const session = await sessions.get(await withTom('u42'))
      await session.transfer({ agent: 'Jerry' }).catch(() => undefined)
      return (await sessions.list({ agentId: 397 })).length
    },
    shows: { exceed: 1, refuse: 0 },
  },
  'transfer.session-id': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ sessions, withTom, pushed }) {
      const old = await sessions.get(await withTom('u42'))
      const next = await old.transfer({ agent: 'Jerry' })
      const [transfer] = (await pushed('u42')).at(-1)?.messages as [{ im_sub_session_id: number }] // the push of a transfer has one such message
      return { [old.id]: 'old', [next.id]: 'new' }[transfer.im_sub_session_id]
    },
    shows: { new: 'new', old: 'old' },
  },
  'transfer.unread': {
    whyFakeOnly: needsAgentAction,
    async demonstrate({ sessions, client, withTom }) {
      const im_sub_session_id = await withTom('u42')
      const data = { content: '您好' }
      await client.sendMessage({ body: { customer_token: 'u42', im_sub_session_id, message_id: 'm-1', data } })
      await (await sessions.get(im_sub_session_id)).transfer({ agent: 'Jerry' })
      return client.countAgentUnread({ query: { 'agent_ids[]': [3] } })
    },
    shows: {
      settled: { results: [{ unread_session_message_num: 0 }] },
      kept: { results: [{ unread_session_message_num: 1 }] },
    },
  },
} satisfies Partial<Demonstrations>

import type { MockUdesk } from '../../harness/index.ts'
import { prepareAgentSession, prepareCustomer } from '../../contract-tests/preparation/prepare.ts'
import type { PrintedCall, Curl } from './curl.ts'

const unread: PrintedCall = {
  method: 'GET',
  path: '/im/messages/unread_customer_offline',
  query: { im_sub_session_id: 1419314, customer_id: 5855308 },
}

/** Prepares a customer who was offline when the agent sent a message. */
async function prepareUnreadMessage({ client, sessions }: MockUdesk) {
  const customer_id = await prepareCustomer(client, 'u42')
  const im_sub_session_id = await prepareAgentSession(client, 'u42')
  await client.setCustomerOnline({ body: { customer_token: 'u42', state: 0 } })
  await (await sessions.get(im_sub_session_id)).say('您好')
  return { customer_id, im_sub_session_id }
}

export const messages: Curl[] = [
  {
    heading: 'Send Message',
    operation: 'sendMessage',
    note: 'The content of an image must be its address, but here it is HTML',
    printed: {
      method: 'POST',
      path: '/im/messages',
      body: {
        customer_token: '1234123123',
        im_sub_session_id: 11,
        message_id: '1',
        type: 'image',
        data: { content: 'Come and see! <a href="https://xxx.com/1.png">hotsale.com</a>' },
      },
    },
    prepare: async ({ client }) => ({ im_sub_session_id: await prepareAgentSession(client, '1234123123') }),
    answered: { code: 1000 },
  },
  {
    heading: 'Get Customer Offline Unread Messages',
    operation: 'listUnreadMessages',
    printed: unread,
    prepare: prepareUnreadMessage,
    answered: { code: 1000, count: 1, unread_messages: [{ type: 'message', data: { content: '您好' } }] },
  },
  {
    heading: 'Get Customer Offline Unread Messages, once more',
    operation: 'listUnreadMessages',
    note: 'The documentation prints the curl and the answer of this section twice',
    printed: unread,
    prepare: prepareUnreadMessage,
    answered: { code: 1000, count: 1 },
  },
  {
    heading: 'Modify Customer Online Status',
    operation: 'setCustomerOnline',
    note: 'The curl is a copy from the previous section. The test sends a call that follows the heading and the table',
    printed: unread,
    corrected: {
      asPrinted: { status: 200, body: { code: 9200 } },
      to: {
        method: 'POST',
        path: '/im/customer_online_state',
        query: {},
        body: { customer_token: 'u42', state: 1 },
      },
    },
    async prepare({ client }) {
      await prepareCustomer(client, 'u42')
      return {}
    },
    answered: { code: 1000 },
  },
  {
    heading: 'Modify Agent Message Read Status',
    operation: 'readMessages',
    note: 'A curl without -X sends GET, but the heading says POST. With the assumption messages.read-method, the fake also answers GET',
    printed: {
      method: 'GET',
      path: '/im/messages/read_messages',
      query: { session_id: 1234, message_ids: "['123','123456']" },
    },
    corrected: { asPrinted: { status: 405, body: { code: 2000 } }, to: { method: 'POST' } },
    prepare: async ({ client }) => ({ session_id: await prepareAgentSession(client, 'u42') }),
    answered: { code: 1000 },
  },
  {
    heading: 'Get Customer Sensitive Word Configuration',
    operation: 'getSensitiveWords',
    printed: { method: 'GET', path: '/im/im_sensitive_words' },
    answered: { code: 1000, customer_words_string: '', customer_is_open: 0 },
  },
  {
    heading: 'Get Agent Unread Messages',
    operation: 'countAgentUnread',
    printed: { method: 'GET', path: '/im/messages/agent_unread_messages', query: { 'agent_ids[]': 13 } },
    async prepare({ client }) {
      const im_sub_session_id = await prepareAgentSession(client, 'u42', 13)
      const said = { customer_token: 'u42', message_id: 'm-1', data: { content: '你好' } }
      await client.sendMessage({ body: { ...said, im_sub_session_id } })
      return {}
    },
    answered: {
      code: 1000,
      results: [{ agent_id: 13, unread_session_message_num: 1, unsolved_leave_message_num: 0 }],
    },
  },
]

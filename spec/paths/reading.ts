import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { array, body, documented, documentedRefusal, inPath, inQuery, integer, replies } from '../shapes.ts'
import { documentedAt } from '../sources.ts'

const tags = ['messages']

/** Read marks, unread messages, and previews of messages that the customer is typing. */
export const readingPaths = {
  '/im/sessions/{session_id}/message_preview': {
    put: {
      operationId: 'previewMessage',
      tags,
      summary: 'Show the agent what the customer is writing',
      description:
        'Shows the agent what the customer is typing, before it is sent. Empty content clears the preview; so does a message that the customer sends. Only for sessions with agents. Udesk must activate this call for the company; before that it is refused with 2065. Rate limit: at most 3 calls per second for each session_id.',
      ...documentedAt('im', 'Send Message Preview'),
      ...extensions({ rateLimit: { calls: 3, perMs: 1000, per: 'session_id' } }),
      parameters: [
        inPath('session_id', documented(integer('Id of the session: its im_sub_session_id.')), { example: 1234 }),
      ],
      requestBody: body('PreviewMessage', { writing: { content: '我想问' }, nothing: { content: '' } }),
      responses: replies(
        ['CodeOnly'],
        [documentedRefusal('sessionNotFound'), documentedRefusal('previewNotActivated')],
        { shown: { code: 1000 } },
      ),
    },
  },
  '/im/messages/unread_customer_offline': {
    get: {
      operationId: 'listUnreadMessages',
      tags,
      summary: 'List unread messages that the agent sent while the customer was offline',
      description:
        'Lists the messages that the agent sent while the customer was offline, and that the customer has not read. app_id is required for sessions of SDK channels.',
      ...documentedAt('im', 'Get Customer Offline Unread Messages'),
      parameters: [
        inQuery('im_sub_session_id', documented(integer('Id of the session.')), { required: true, example: 1234 }),
        inQuery(
          'customer_id',
          documented(integer('Id of the customer whose session it is: id of Customer, not customer_token.')),
          { required: true, example: 1 },
        ),
        inQuery(
          'app_id',
          documented(integer('Id of the app. Required for sessions of SDK channels (assumption messages.app-id).')),
        ),
      ],
      responses: replies(['UnreadMessages'], ['sessionClosed', 'sessionNotFound'], {
        nothing: { code: 1000, count: 0, unread_messages: [] },
        one: {
          code: 1000,
          count: 1,
          unread_messages: [
            {
              type: 'message',
              message_id: '0d6e5ae2-6f0b-4d0e-8a53-2c3a3c0b8f11',
              agent_id: 3,
              agent_name: 'Tom',
              agent_avatar: '',
              im_sub_session_id: 1234,
              message_created_at: '2018-01-01 00:00:00',
              data: { content: '您好' },
            },
          ],
        },
        contentAlone: {
          code: 1000,
          count: 1,
          unread_messages: [
            { message_id: '0d6e5ae2-6f0b-4d0e-8a53-2c3a3c0b8f11', type: 'message', data: { content: '您好' } },
          ],
        },
      }),
    },
  },
  '/im/customer_online_state': {
    post: {
      operationId: 'setCustomerOnline',
      tags,
      summary: 'Set whether the customer is online',
      description:
        'Sets whether the customer is online. While the customer is offline, messages of the agent are kept for listUnreadMessages.',
      ...documentedAt('im', 'Modify Customer Online Status'),
      requestBody: body('CustomerOnline', { offline: { customer_token: 'u42', state: 0 } }),
      responses: replies(['CodeOnly'], ['customerNotFound', 'customerNotCreated'], { set: { code: 1000 } }),
    },
  },
  '/im/messages/read_messages': {
    post: {
      operationId: 'readMessages',
      tags,
      summary: 'Mark messages of the agent as read',
      description: 'Marks messages of the agent as read by the customer. They are no longer in listUnreadMessages.',
      ...documentedAt('im', 'Modify Agent Message Read Status'),
      // Quirk: the example reads like a GET.
      ...extensions({ alsoBy: { method: 'GET', when: { assumption: 'messages.read-method', is: 'get-too' } } }),
      requestBody: body('ReadMessages', { two: { session_id: 1234, message_ids: ['123', '123456'] } }),
      responses: replies(['CodeOnly'], ['sessionClosed', 'sessionNotFound'], { read: { code: 1000 } }),
    },
  },
  '/im/messages/agent_unread_messages': {
    get: {
      operationId: 'countAgentUnread',
      tags,
      summary: 'Count the unread messages of agents, and the messages left within seven days',
      description:
        'Counts, for each of the given agents, the messages of customers that the agent has not read, and the messages left within the last 7 days that no agent has handled. At most 30 agents in one call.',
      ...documentedAt('im', 'Get Agent Unread Messages'),
      ...extensions({
        tolerates: [
          { pointer: '/agent_ids[]', keyword: 'maxItems', when: { assumption: 'agents.too-many', is: 'answer' } },
        ],
      }),
      parameters: [
        inQuery(
          'agent_ids[]',
          documented({
            ...array(
              documented({ type: 'integer' }),
              'Ids of the agents: at most 30. Repeat the parameter for each agent.',
            ),
            minItems: 1,
            maxItems: 30,
          }),
          { required: true, example: [13, 14] },
        ),
      ],
      responses: replies(['AgentsUnread'], ['agentUnknown'], {
        one: {
          code: 1000,
          results: [{ agent_id: 13, unread_session_message_num: 2, unsolved_leave_message_num: 1 }],
        },
      }),
    },
  },
  '/im/im_sensitive_words': {
    get: {
      operationId: 'getSensitiveWords',
      tags,
      summary: 'Get the words that customers should not use',
      description:
        'Answers the words that the company does not want from customers. The integration can check messages before it sends them.',
      ...documentedAt('im', 'Get Customer Sensitive Word Configuration'),
      responses: replies(['SensitiveWords'], [], {
        on: { code: 1000, customer_words_string: 'a,b,c,d', customer_is_open: 1 },
        off: { code: 1000, customer_words_string: '', customer_is_open: 0 },
      }),
    },
  },
} satisfies PathsObject

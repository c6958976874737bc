import { without } from '../conditions.ts'
import { array, assumed, documented, input, integer, object, ref, string, success } from '../shapes.ts'

export const readingSchemas = {
  PreviewMessage: input(
    ['content'],
    { content: documented(string('Text that the customer has typed so far. Empty text clears the preview.')) },
    { description: 'What the customer is typing.' },
  ),
  UnreadMessages: success(
    {
      count: documented(integer('Number of unread messages.', { minimum: 0 })),
      unread_messages: documented(
        array(
          { anyOf: ['SpokenMessage', 'AttachmentMessage', 'UnreadContent'].map((name) => ref(name)) },
          'The unread messages, the oldest first. The documentation gives no fields; the fake answers those of pushes, or fewer under the assumption messages.unread-shape.',
        ),
      ),
    },
    { description: 'Messages of the agent that the customer has not read.' },
  ),
  UnreadContent: object(
    {
      message_id: assumed(string('Id of the message, for readMessages.')),
      type: assumed(string('Type of the message, as in SendMessage.')),
      data: assumed(ref('MessageData', 'Content of the message.')),
    },
    {
      description: 'An unread message without its sender.',
      ...without('agent_id', 'agent_name', 'agent_avatar', 'im_sub_session_id', 'message_created_at'),
    },
  ),
  CustomerOnline: input(
    ['customer_token', 'state'],
    {
      customer_token: documented(string('The integrator’s own id of the customer.', { minLength: 1 })),
      state: documented(integer('0: offline. 1: online.', { enum: [0, 1] })),
    },
    { description: 'Whether the customer is online.' },
  ),
  ReadMessages: input(
    ['session_id', 'message_ids'],
    {
      session_id: documented(integer('Id of the session: its im_sub_session_id.')),
      message_ids: documented(
        array(documented({ type: 'string' }), 'Ids of the messages that were read: their message_id in the pushes.'),
      ),
    },
    { description: 'Messages of the agent that the customer has read.' },
  ),
  AgentsUnread: success(
    {
      results: documented(
        array(
          object({
            agent_id: documented(integer('Id of the agent.')),
            unread_session_message_num: documented(
              integer('Number of messages in the agent’s sessions that the agent has not read.', { minimum: 0 }),
            ),
            unsolved_leave_message_num: documented(
              integer('Number of messages left within the last 7 days that no agent has handled.', { minimum: 0 }),
            ),
          }),
          'One item for each agent, in the order of agent_ids[].',
        ),
      ),
    },
    { description: 'The numbers of messages that wait for the agents.' },
  ),
  SensitiveWords: success(
    {
      customer_words_string: documented(string('The words, separated by commas: a,b,c,d.')),
      // Quirk: “0 or empty” is what the documentation says of off.
      customer_is_open: documented({
        anyOf: [
          { type: 'integer', enum: [1, 0] },
          { type: ['string', 'null'], maxLength: 0 },
        ],
        description: '1: the words are switched on. 0 or empty: they are switched off.',
      }),
    },
    { description: 'Words that customers should not use.' },
  ),
}

import { without } from '../conditions.ts'
import { array, assumed, documented, input, integer, object, ref, string, success } from '../shapes.ts'

export const readingSchemas = {
  PreviewMessage: input(['content'], {
    content: documented(string('What is being written; empty: nothing any more')),
  }),
  UnreadMessages: success({
    count: documented(integer('How many there are', { minimum: 0 })),
    unread_messages: documented(
      array(
        { anyOf: ['SpokenMessage', 'AttachmentMessage', 'UnreadContent'].map(ref) },
        'Only “see Message Content Format” is documented: the shape of pushes, or under messages.unread-shape less of it',
      ),
    ),
  }),
  UnreadContent: object(
    {
      message_id: assumed(string('For readMessages')),
      type: assumed(string()),
      data: assumed(ref('MessageData')),
    },
    {
      description: 'What was said, without who said it',
      ...without('agent_id', 'agent_name', 'agent_avatar', 'im_sub_session_id', 'message_created_at'),
    },
  ),
  CustomerOnline: input(['customer_token', 'state'], {
    customer_token: documented(string('', { minLength: 1 })),
    state: documented(integer('0 offline, 1 online', { enum: [0, 1] })),
  }),
  ReadMessages: input(['session_id', 'message_ids'], {
    session_id: documented(integer('The im_sub_session_id')),
    message_ids: documented(array(documented(string()), 'The message_ids of pushes')),
  }),
  AgentsUnread: success({
    results: documented(
      array(
        object({
          agent_id: documented(integer()),
          unread_session_message_num: documented(integer('Unread messages of his sessions', { minimum: 0 })),
          unsolved_leave_message_num: documented(
            integer('Messages left within seven days that nobody took up', { minimum: 0 }),
          ),
        }),
        'In the order asked for',
      ),
    ),
  }),
  SensitiveWords: success({
    customer_words_string: documented(string('With commas between: a,b,c,d')),
    // Quirk: “0 or empty” is what the documentation says of off.
    customer_is_open: documented({
      anyOf: [
        { type: 'integer', enum: [1, 0] },
        { type: ['string', 'null'], maxLength: 0 },
      ],
      description: '1 on; 0 or empty off',
    }),
  }),
}

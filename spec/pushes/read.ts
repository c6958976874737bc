import { array, documented, integer, object } from '../shapes.ts'
import { push } from './push.ts'

export const readPush = push({
  summary: 'An agent has read the customer’s messages',
  description:
    'Comes when the agent has read messages of the customer. It has no customer_token and no type; a receiver knows this push by its message_ids.',
  section: 'Send Customer Message Read Status',
  schema: object({
    session_id: documented(integer('Id of the session: its im_sub_session_id.')),
    message_ids: documented(
      array({ type: 'string' }, 'Ids of the messages that the agent has read: message_id of sendMessage.'),
    ),
  }),
  examples: { read: { session_id: 1234, message_ids: ['m-1', 'm-2'] } },
})

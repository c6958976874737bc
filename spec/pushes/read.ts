import { array, documented, integer, object, string } from '../shapes.ts'
import { push } from './push.ts'

export const readPush = push({
  summary: 'An agent has read the customer’s messages',
  description: 'There is no customer_token and no type: a receiver knows it by message_ids.',
  schema: object({
    session_id: documented(integer('The im_sub_session_id')),
    message_ids: documented(array(string(), 'The ids that the customer’s messages were sent with')),
  }),
  examples: { read: { session_id: 1234, message_ids: ['m-1', 'm-2'] } },
})

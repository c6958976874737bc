import { array, documented, object, ref, string } from '../shapes.ts'
import { push } from './push.ts'

export const robotPush = push({
  summary: 'The robot answers',
  description: 'Comes when the robot of 云问 (Yunwen) answers a message that was sent with im_sub_session_id 0.',
  section: 'Reply Message Notification',
  schema: object({
    customer_token: documented(string('The integrator’s own id of the customer.')),
    assign_type: documented({ type: 'string', const: 'robot', description: 'Always robot.' }),
    messages: documented({
      ...array(
        object({
          type: documented({ type: 'string', const: 'message', description: 'Always message.' }),
          message_id: documented(string('Id of the answer: message_id of rateRobotAnswer.')),
          data: documented(ref('RobotAnswer', 'The answer.')),
        }),
        'One message: the answer.',
      ),
      minItems: 1,
    }),
  }),
  examples: {
    answer: {
      customer_token: 'u42',
      assign_type: 'robot',
      messages: [
        {
          type: 'message',
          message_id: 'f862f80d-89aa-4f31-92d9-ccd4fcacffcf',
          data: {
            question_id: 210530,
            question_title: '公司的业务是什么？',
            answer: '您好，我们是一家做云客服的公司。',
            gus_list: [{ question_title: '你们有什么业务' }],
            relate_list: [{ question_title: '公司在哪里' }],
            third_url: { url: 'https://www.udesk.cn' },
          },
        },
      ],
    },
  },
})

import { documented, object, ref, string } from '../shapes.ts'
import { push } from './push.ts'

export const urobotPush = push({
  summary: 'Udesk’s own robot answers',
  // Quirk: an object here, an array in the other two.
  description:
    'Comes when a urobot answers a message, a click or a step of a flow. messages is an object here, not an array.',
  section: 'Reply Message Notification',
  schema: object({
    customer_token: documented(string('The integrator’s own id of the customer.')),
    assign_type: documented({ type: 'string', const: 'urobot', description: 'Always urobot.' }),
    messages: documented(ref('UrobotAnswer', 'The answer: an object, not an array.')),
  }),
  examples: {
    answer: {
      customer_token: 'u42',
      assign_type: 'urobot',
      messages: {
        sessionId: 1835244,
        logId: 3574331,
        aid: 12,
        ansContent: '申诉流程',
        ansType: 2,
        hitQuestion: '账号申诉',
        suggestQuestionList: [{ id: 434, content: '问题1', type: 1 }],
      },
    },
    flow: {
      customer_token: 'u42',
      assign_type: 'urobot',
      messages: {
        sessionId: 1835244,
        logId: 3574332,
        aid: 13,
        ansContent: '申诉流程',
        ansType: 1,
        hitQuestion: '账号申诉',
        suggestQuestionList: [],
        flowId: 81,
        flowTitle: '账号申诉',
        flowContent: '<b data-type="2" data-id="307">下一步</b>',
      },
    },
  },
})

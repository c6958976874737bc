import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { body, documentedRefusal, replies } from '../shapes.ts'
import { documentedAt } from '../sources.ts'

export const messagePaths = {
  '/im/messages': {
    post: {
      operationId: 'sendMessage',
      tags: ['messages'],
      summary: 'Send a message of a customer to an agent or a robot',
      description:
        'Sends a message of the customer to the agent of a session, to a robot or urobot, to the workbench of the agents, or, while the customer waits, to the agent to come: im_sub_session_id says where. The reply says only that the message arrived. What an agent, a robot or a urobot answers comes as a push. If the session is closed, or was transferred to another agent, the call is refused with 9200 (assumption sessions.unknown).',
      ...documentedAt('im', 'Send Message'),
      ...extensions({
        whenMissing: 'robotParameterMissing',
        whenMissingElsewhere: {
          refusal: 'parameterMissing',
          field: 'im_sub_session_id',
          noneOf: [0, -1],
          when: { assumption: 'messages.missing-parameter', is: '2000' },
        },
        tolerates: [
          { pointer: '/message_id', keyword: 'pattern', when: { assumption: 'messages.wrong-id', is: 'accept' } },
          { pointer: '/type', keyword: 'enum', when: { assumption: 'messages.unknown-type', is: 'ignore' } },
        ],
      }),
      requestBody: body('SendMessage', {
        toAgent: {
          customer_token: 'u42',
          im_sub_session_id: 1234,
          message_id: 'm-1',
          type: 'message',
          data: { content: '你好' },
        },
        toRobot: { customer_token: 'u42', im_sub_session_id: 0, message_id: 'm-2', data: { content: '怎么退货' } },
        toUrobot: {
          customer_token: 'u42',
          im_sub_session_id: -1,
          data: { content: '账号申诉' },
          robot_id: 12362,
          scene_id: 39,
          urobot_session_id: 23702,
        },
        leftForGroup: {
          customer_token: 'u42',
          im_sub_session_id: -2,
          message_id: 'm-3',
          data: { content: '请回电' },
          group_id: 37540,
        },
        whileQueueing: { customer_token: 'u42', im_sub_session_id: -3, message_id: 'm-4', data: { content: '在吗' } },
      }),
      responses: replies(
        ['CodeOnly'],
        [
          documentedRefusal('sessionClosed'),
          'sessionNotFound',
          documentedRefusal('robotParameterMissing'),
          'robotUnknown',
          'agentUnknown',
          'groupUnknown',
          'statusGroupUnknown',
          'customerNotCreated',
        ],
        { sent: { code: 1000 } },
      ),
    },
  },
} satisfies PathsObject

import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { body, replies } from '../shapes.ts'
import { documentedAt } from '../sources.ts'
import type { Words } from '../words.ts'

const tags = ['robots']
const urobot = { customer_token: 'u42', im_sub_session_id: 20001, robot_id: 1, scene_id: 1 }

export const robotPaths = (words: Words) =>
  ({
    '/im/urobots': {
      get: {
        operationId: 'listUrobots',
        tags,
        summary: 'List Udesk’s own robots and their scenes',
        description:
          'Lists the urobots of the company with their scenes. createSession and sendMessage need the id of both.',
        ...documentedAt('im', 'Get Urobot List'),
        responses: replies(['UrobotList'], [], {
          one: {
            code: 1000,
            message: words.requestSuccessful,
            urobot_list: [
              {
                id: 2,
                name: '默认机器人',
                logo: '',
                scene_list: [{ id: 114, name: '默认场景' }],
                created_at: '2018-01-23T10:55:20.000+08:00',
              },
            ],
          },
        }),
      },
    },
    '/im/messages/flow': {
      post: {
        operationId: 'askFlow',
        tags,
        summary: 'Show the next step of a flow of Udesk’s own robot',
        description:
          'Shows the customer the next step of a flow of a urobot. Call it when the customer clicks an element with data-type="2" in flowContent of a push. The step comes as a push, like any answer of the urobot.',
        ...documentedAt('im', 'Flow Question Interface'),
        ...extensions({
          tolerates: [
            { pointer: '/flow_id', keyword: 'required', when: { assumption: 'robots.flow-id', is: 'optional' } },
          ],
        }),
        requestBody: body('AskFlow', {
          step: { ...urobot, flow_id: 81 },
          asDocumented: { ...urobot, messgae_id: 1001, option_id: 1 },
        }),
        responses: replies(['CodeOnly'], ['sessionClosed', 'robotUnknown'], { asked: { code: 1000 } }),
      },
    },
    '/im/messages/hit': {
      post: {
        operationId: 'recordHit',
        tags,
        summary: 'Report that a customer clicked a question of a list',
        description:
          'Reports that the customer clicked a question in a list of a urobot. The answer comes as a push, as if the customer had asked the question (assumption robots.click).',
        ...documentedAt('im', 'User Click Behavior Interface'),
        requestBody: body('RecordHit', {
          commonQuestion: { ...urobot, message_id: 50001, question_id: 2122, question: '问题1', query_type: 6 },
          suggestion: { ...urobot, message_id: 50002, question_id: 434, question: '账号申诉', query_type: 7 },
        }),
        responses: replies(['CodeOnly'], ['sessionClosed', 'robotUnknown'], { recorded: { code: 1000 } }),
      },
    },
  }) satisfies PathsObject

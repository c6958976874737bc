import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { body, replies } from '../shapes.ts'
import { documentedAt } from '../sources.ts'
import type { Words } from '../words.ts'

const tags = ['surveys']
const urobot = { customer_token: 'u42', im_sub_session_id: 20001, robot_id: 1101, scene_id: 39 }

export const surveyPaths = (words: Words) => {
  const thanked = { thanked: { code: 1000, message: words.thanks } }
  return {
    '/im/sessions/survey': {
      post: {
        operationId: 'surveySession',
        tags,
        summary: 'Rate a session with an agent',
        description:
          'Rates a session with an agent. The options are in survey_options, in the reply of createSession and in the close push. An option can require a remark. The path was /im_sessions/survey until 2017, and still works.',
        ...documentedAt('im', 'Session Evaluation (Evaluating Customer Service)'),
        ...extensions({ aliases: ['/im_sessions/survey'] }),
        requestBody: body('SurveySession', {
          satisfied: { im_sub_session_id: 1234, option_id: 36, remark: '服务很好', resolved_state_v2: 0 },
        }),
        responses: replies(
          ['Thanked'],
          ['sessionClosed', 'sessionNotFound', 'ratedAlready', 'surveyOff', 'sessionStillOpen'],
          thanked,
        ),
      },
    },
    '/im/sessions/robot_survey': {
      post: {
        operationId: 'surveyRobotSession',
        tags,
        summary: 'Rate a session with Udesk’s own robot',
        description: 'Rates a session with a urobot.',
        ...documentedAt('im', 'Urobot Robot Session Evaluation (Urobot Usage)'),
        requestBody: body('SurveyRobotSession', { satisfied: { ...urobot, option_id: 2, remark: '非常好' } }),
        responses: replies(['Thanked'], ['sessionClosed', 'robotUnknown', 'ratedAlready'], thanked),
      },
    },
    '/im/messages/answer_survey': {
      post: {
        operationId: 'surveyAnswer',
        tags,
        summary: 'Rate one answer of Udesk’s own robot',
        description: 'Rates one answer of a urobot.',
        ...documentedAt('im', 'Answer Evaluation (Only for Urobot Usage)'),
        requestBody: body('SurveyAnswer', { satisfied: { ...urobot, message_id: 50002, option_id: 1 } }),
        responses: replies(['Thanked'], ['sessionClosed', 'robotUnknown', 'ratedAlready'], thanked),
      },
    },
    '/im/sessions/transfer_survey': {
      post: {
        operationId: 'surveyTransfer',
        tags,
        summary: 'Count that a customer went from Udesk’s own robot to an agent',
        description:
          'Counts, for the statistics of Udesk, that a customer went from a urobot to an agent. It does not transfer the customer: call createSession for that.',
        ...documentedAt('im', 'Transfer to Human Statistics Interface (Urobot Usage)'),
        requestBody: body('SurveyTransfer', { counted: { im_sub_session_id: 20001, robot_id: 1, scene_id: 10 } }),
        responses: replies(['TransferCounted'], ['sessionClosed', 'robotUnknown'], {
          counted: { code: 1000, message: 'success' },
        }),
      },
    },
    '/im/messages/robot_survey': {
      post: {
        operationId: 'rateRobotAnswer',
        tags,
        summary: 'Rate an answer of the 云问 robot (the path is a guess)',
        description:
          'Rates one answer of the robot of 云问 (Yunwen). The documentation has the parameters and the reply, but no path: this path is a guess. The fake has it only with the assumption robots.rating-path=/im/messages/robot_survey.',
        ...documentedAt('im', 'Robot Q&A Evaluation'),
        ...extensions({ onlyWhen: { assumption: 'robots.rating-path', is: '/im/messages/robot_survey' } }),
        requestBody: body('RateRobotAnswer', {
          useful: {
            customer_token: 'u42',
            message_id: 'f862f80d-89aa-4f31-92d9-ccd4fcacffcf',
            question_id: 210530,
            useful: true,
          },
        }),
        responses: replies(['CodeOnly'], ['sessionClosed', 'ratedAlready'], { rated: { code: 1000 } }),
      },
    },
  } satisfies PathsObject
}

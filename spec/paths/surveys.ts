import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { body, replies } from '../shapes.ts'
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
          'The options are those of survey_options, which createSession and the close push carry; one of them may require a remark. /im_sessions/survey is the path of 2017, which survey_options still names.',
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
        requestBody: body('SurveyRobotSession', { satisfied: { ...urobot, option_id: 2, remark: '非常好' } }),
        responses: replies(['Thanked'], ['sessionClosed', 'robotUnknown', 'ratedAlready'], thanked),
      },
    },
    '/im/messages/answer_survey': {
      post: {
        operationId: 'surveyAnswer',
        tags,
        summary: 'Rate one answer of Udesk’s own robot',
        requestBody: body('SurveyAnswer', { satisfied: { ...urobot, message_id: 50002, option_id: 1 } }),
        responses: replies(['Thanked'], ['sessionClosed', 'robotUnknown', 'ratedAlready'], thanked),
      },
    },
    '/im/sessions/transfer_survey': {
      post: {
        operationId: 'surveyTransfer',
        tags,
        summary: 'Count that a customer went on from Udesk’s own robot to a person',
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
          'Parameters and reply are documented, a path never was. This one is a guess and unknown unless robots.rating-path names it.',
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

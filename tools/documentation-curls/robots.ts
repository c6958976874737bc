import { prepareAgentSession } from '../../contract-tests/preparation/prepare.ts'
import { prepareUrobotAnswer, prepareUrobotSession } from '../../contract-tests/preparation/urobots.ts'
import type { Curl } from './curl.ts'

const sessionOf = ({ im_sub_session_id }: { im_sub_session_id: number }) => ({ im_sub_session_id })
const thanks = { code: 1000, message: 'Thank you for your feedback' }

export const robots: Curl[] = [
  {
    heading: 'Urobot Robot Session Evaluation',
    operation: 'surveyRobotSession',
    printed: {
      method: 'POST',
      path: '/im/sessions/robot_survey',
      body: {
        customer_token: '1234121123123',
        im_sub_session_id: 101,
        option_id: 2,
        robot_id: 1101,
        scene_id: 39,
        remark: 'Very good',
      },
    },
    prepare: async ({ client }) =>
      sessionOf(await prepareUrobotSession(client, '1234121123123', { robot_id: 1101, scene_id: 39 })),
    answered: thanks,
  },
  {
    heading: 'Session Evaluation',
    operation: 'surveySession',
    note: 'The address is a copy from the previous section, and 111 is not an option in the reply of createSession',
    printed: {
      method: 'POST',
      path: '/im/sessions/robot_survey',
      body: { im_sub_session_id: 1001001000, option_id: '111' },
    },
    corrected: {
      asPrinted: { status: 200, body: { code: 2000 } },
      to: { path: '/im/sessions/survey', body: { im_sub_session_id: 1001001000, option_id: '36' } },
    },
    prepare: async ({ client }) => ({ im_sub_session_id: await prepareAgentSession(client, 'u42') }),
    answered: thanks,
  },
  {
    heading: 'Answer Evaluation',
    operation: 'surveyAnswer',
    printed: {
      method: 'POST',
      path: '/im/messages/answer_survey',
      body: {
        customer_token: '123411111',
        message_id: 111,
        im_sub_session_id: 11,
        option_id: 1,
        robot_id: 12,
        scene_id: 1,
      },
    },
    async prepare({ client }, { pushed }) {
      const conversation = await prepareUrobotAnswer(client, '123411111', pushed, { robot_id: 12, scene_id: 1 })
      return { ...sessionOf(conversation), message_id: conversation.logId }
    },
    answered: thanks,
  },
  {
    heading: 'Flow Question Interface',
    operation: 'askFlow',
    note: 'The body is a misspelt copy from the previous section, without the flow_id that the table requires. The assumption robots.flow-id accepts it',
    printed: {
      method: 'POST',
      path: '/im/messages/flow',
      body: {
        customer_token: '1234121123123',
        messgae_id: 1001,
        im_sub_session_id: 17001700,
        option_id: 1,
        robot_id: 1,
        scene_id: 1,
      },
    },
    corrected: {
      asPrinted: { status: 200, body: { code: 9200 } },
      to: {
        body: {
          customer_token: '1234121123123',
          im_sub_session_id: 17001700,
          flow_id: 81,
          robot_id: 1,
          scene_id: 1,
        },
      },
    },
    prepare: async ({ client }) => sessionOf(await prepareUrobotSession(client, '1234121123123')),
    answered: { code: 1000 },
  },
  {
    heading: 'User Click Behavior Interface',
    operation: 'recordHit',
    note: 'The table lacks scene_id, question_id and the values of query_type, which are 6 and 7; the curl sends 1',
    printed: {
      method: 'POST',
      path: '/im/messages/hit',
      body: {
        customer_token: '111',
        message_id: 1,
        im_sub_session_id: 10,
        robot_id: 1,
        scene_id: 1,
        question_id: 1,
        query_type: 1,
      },
    },
    prepare: async ({ client }) => sessionOf(await prepareUrobotSession(client, '111')),
    answered: { code: 1000 },
  },
  {
    heading: 'Get Urobot List',
    operation: 'listUrobots',
    printed: { method: 'GET', path: '/im/urobots' },
    answered: { code: 1000, message: 'Request successful' },
  },
  {
    heading: 'Transfer to Human Statistics Interface',
    operation: 'surveyTransfer',
    note: 'im_sub_session_id is a text',
    printed: {
      method: 'POST',
      path: '/im/sessions/transfer_survey',
      body: { im_sub_session_id: '111', robot_id: 1, scene_id: 10 },
    },
    async prepare({ client }) {
      const { im_sub_session_id } = await prepareUrobotSession(client, 'u42', { robot_id: 1, scene_id: 10 })
      return { im_sub_session_id: String(im_sub_session_id) }
    },
    answered: { code: 1000, message: 'success' },
  },
]

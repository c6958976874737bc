import type { Client } from '../../harness/client/open-api-client.ts'
import type { Examples } from './example.ts'
import type { FakeControl } from '../preparation/fake-control.ts'
import {
  prepareUrobotAnswer,
  prepareUrobotSession,
  prepareAnyUrobotSession,
  prepareRobotAnswer,
} from '../preparation/urobots.ts'

const urobot = { robot_id: 1, scene_id: 1 }
const nowhere = { ...urobot, im_sub_session_id: 2_000_000_000 }
const rated = { 'robots.rating-path': '/im/messages/robot_survey' } as const

export const robotVotes = {
  surveyRobotSession: [
    {
      shows: 'a vote on a urobot’s session',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const { conversation } = await prepareAnyUrobotSession(udesk, token)
        return udesk.surveyRobotSession({ body: { ...conversation, option_id: 2, remark: '非常好' } })
      },
    },
    {
      shows: 'a second vote on the same session',
      code: 2000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const body = { ...(await prepareUrobotSession(udesk, token)), option_id: 4 as const }
        await udesk.surveyRobotSession({ body })
        return udesk.surveyRobotSession({ body })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      fakeOnly: true,
      call: (udesk, token) => udesk.surveyRobotSession({ body: { ...nowhere, customer_token: token, option_id: 3 } }),
    },
    {
      shows: 'a robot that does not exist',
      code: 2005,
      writes: true,
      call: (udesk, token) =>
        udesk.surveyRobotSession({
          body: { ...nowhere, customer_token: token, option_id: 3, robot_id: 2_000_000_000 },
        }),
    },
  ],
  surveyAnswer: [
    {
      shows: 'a vote on the greeting, which has a log id as an answer has',
      code: 1000,
      alternatives: [{ code: 2005, assuming: { 'surveys.unknown-answer': 'answer' } }],
      writes: true,
      async call(udesk, token) {
        const { conversation, logId } = await prepareAnyUrobotSession(udesk, token)
        return udesk.surveyAnswer({ body: { ...conversation, message_id: logId, option_id: 1 } })
      },
    },
    {
      shows: 'an answer that was never given',
      code: 2005,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveyAnswer({
          body: { ...(await prepareUrobotSession(udesk, token)), message_id: 'none', option_id: 1 },
        }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      fakeOnly: true,
      call: (udesk, token) =>
        udesk.surveyAnswer({ body: { ...nowhere, customer_token: token, message_id: 1, option_id: 1 } }),
    },
    {
      shows: 'a robot that does not exist',
      code: 2005,
      writes: true,
      call: (udesk, token) =>
        udesk.surveyAnswer({
          body: { ...nowhere, customer_token: token, message_id: 1, option_id: 1, robot_id: 2_000_000_000 },
        }),
    },
    {
      shows: 'a second vote on the same answer',
      code: 2000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token, { pushed }) {
        const { logId, ...conversation } = await prepareUrobotAnswer(udesk, token, pushed)
        const body = { ...conversation, message_id: logId, option_id: 2 as const }
        await udesk.surveyAnswer({ body })
        return udesk.surveyAnswer({ body })
      },
    },
    ...([1, 2] as const).map((option_id) => ({
      shows: `option ${option_id} for an answer`,
      code: 1000,
      fakeOnly: true as const,
      writes: true as const,
      async call(udesk: Client, token: string, { pushed }: FakeControl) {
        const { logId, ...conversation } = await prepareUrobotAnswer(udesk, token, pushed)
        return udesk.surveyAnswer({ body: { ...conversation, message_id: logId, option_id } })
      },
    })),
  ],
  surveyTransfer: [
    {
      shows: 'a customer who went on to an agent',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const { im_sub_session_id, robot_id, scene_id } = (await prepareAnyUrobotSession(udesk, token)).conversation
        return udesk.surveyTransfer({ body: { im_sub_session_id, robot_id, scene_id } })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      fakeOnly: true,
      call: (udesk) => udesk.surveyTransfer({ body: nowhere }),
    },
    {
      shows: 'a robot that does not exist',
      code: 2005,
      writes: true,
      call: (udesk) => udesk.surveyTransfer({ body: { ...nowhere, robot_id: 2_000_000_000 } }),
    },
  ],
  rateRobotAnswer: [
    {
      shows: 'a useful answer',
      code: 1000,
      fakeOnly: true,
      writes: true,
      assume: rated,
      async call(udesk, token, { pushed }) {
        const { message_id, data } = await prepareRobotAnswer(udesk, token, pushed)
        const { question_id } = data
        return udesk.rateRobotAnswer({ body: { customer_token: token, message_id, question_id, useful: true } })
      },
    },
    {
      shows: 'an answer that was never given',
      code: 2005,
      fakeOnly: true,
      writes: true,
      assume: rated,
      async call(udesk, token) {
        await udesk.createSession({ body: { customer_token: token } })
        return udesk.rateRobotAnswer({
          body: { customer_token: token, message_id: 'none', question_id: 210530, useful: false },
        })
      },
    },
    {
      shows: 'a second vote on the same answer',
      code: 2000,
      fakeOnly: true,
      writes: true,
      assume: rated,
      async call(udesk, token, { pushed }) {
        const { message_id, data } = await prepareRobotAnswer(udesk, token, pushed)
        const body = { customer_token: token, message_id, question_id: data.question_id, useful: true }
        await udesk.rateRobotAnswer({ body })
        return udesk.rateRobotAnswer({ body })
      },
    },
    {
      shows: 'a customer that does not exist',
      code: 9200,
      fakeOnly: true,
      assume: rated,
      call: (udesk, token) =>
        udesk.rateRobotAnswer({ body: { customer_token: token, message_id: 'none', question_id: 1, useful: true } }),
    },
  ],
} satisfies Partial<Examples>

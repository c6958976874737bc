import type { Client } from '../../harness/client.ts'
import { assigned, type Backstage, type Examples } from '../example.ts'
import { answered, greeted, robotAnswered } from '../urobot.ts'

const satisfied = 36
const urobot = { robot_id: 1, scene_id: 1 }
const nowhere = { ...urobot, im_sub_session_id: 2_000_000_000 }

export const surveys = {
  surveySession: [
    {
      shows: 'a vote on a session',
      code: 1000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({
          body: {
            im_sub_session_id: await assigned(udesk, token),
            option_id: satisfied,
            remark: '服务很好',
            resolved_state_v2: 0,
          },
        }),
    },
    {
      shows: 'an option that is not shown',
      code: 2005,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({
          body: { im_sub_session_id: await assigned(udesk, token), option_id: 2_000_000_000 },
        }),
    },
    {
      shows: 'a remark that the option requires and that is not there',
      code: 2000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({ body: { im_sub_session_id: await assigned(udesk, token), option_id: 40 } }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      call: (udesk) => udesk.surveySession({ body: { im_sub_session_id: 2_000_000_000, option_id: satisfied } }),
    },
  ],
  surveyRobotSession: [
    {
      shows: 'a vote on a urobot’s session',
      code: 1000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveyRobotSession({ body: { ...(await greeted(udesk, token)), option_id: 2, remark: '非常好' } }),
    },
    {
      shows: 'a second vote on the same session',
      code: 2000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const body = { ...(await greeted(udesk, token)), option_id: 4 as const }
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
      call: (udesk, token) =>
        udesk.surveyRobotSession({
          body: { ...nowhere, customer_token: token, option_id: 3, robot_id: 2_000_000_000 },
        }),
    },
  ],
  surveyAnswer: [
    {
      shows: 'an answer that was never given',
      code: 2005,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveyAnswer({ body: { ...(await greeted(udesk, token)), message_id: 'none', option_id: 1 } }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      fakeOnly: true,
      call: (udesk, token) =>
        udesk.surveyAnswer({ body: { ...nowhere, customer_token: token, message_id: 1, option_id: 1 } }),
    },
    ...([1, 2] as const).map((option_id) => ({
      shows: `option ${option_id} for an answer`,
      code: 1000,
      fakeOnly: true as const,
      writes: true as const,
      async call(udesk: Client, token: string, { pushed }: Backstage) {
        const { logId, ...conversation } = await answered(udesk, token, pushed)
        return udesk.surveyAnswer({ body: { ...conversation, message_id: logId, option_id } })
      },
    })),
  ],
  surveyTransfer: [
    {
      shows: 'a customer who went on to a person',
      code: 1000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const { im_sub_session_id } = await greeted(udesk, token)
        return udesk.surveyTransfer({ body: { ...urobot, im_sub_session_id } })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      fakeOnly: true,
      call: (udesk) => udesk.surveyTransfer({ body: nowhere }),
    },
  ],
  rateRobotAnswer: [
    {
      shows: 'a useful answer',
      code: 1000,
      fakeOnly: true,
      writes: true,
      assume: { 'robots.rating-path': '/im/messages/robot_survey' },
      async call(udesk, token, { pushed }) {
        const { message_id, data } = await robotAnswered(udesk, token, pushed)
        const { question_id } = data
        return udesk.rateRobotAnswer({ body: { customer_token: token, message_id, question_id, useful: true } })
      },
    },
    {
      shows: 'an answer that was never given',
      code: 2005,
      fakeOnly: true,
      writes: true,
      assume: { 'robots.rating-path': '/im/messages/robot_survey' },
      async call(udesk, token) {
        await udesk.createSession({ body: { customer_token: token } })
        return udesk.rateRobotAnswer({
          body: { customer_token: token, message_id: 'none', question_id: 210530, useful: false },
        })
      },
    },
  ],
} satisfies Partial<Examples>

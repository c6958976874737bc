import { created } from '../example.ts'
import { greeted, robotAnswered } from '../urobot.ts'
import type { Stage, Stories } from './stage.ts'

/** How many answers a robot has pushed. */
const answers = async ({ pushed }: Stage): Promise<number> => (await pushed('u42')).length

export const robots = {
  'robots.click': {
    async tell(stage) {
      const { client } = stage
      const conversation = await greeted(client, 'u42')
      await client.recordHit({ body: { ...conversation, message_id: 1, question_id: 2122, query_type: 6 } })
      return answers(stage)
    },
    shows: { answer: 1, silent: 0 },
  },
  'robots.flow-id': {
    async tell({ client }) {
      const conversation = await greeted(client, 'u42')
      return (await client.askFlow({ body: { ...conversation, messgae_id: 1001, option_id: 1 } })).code
    },
    shows: { required: 2000, optional: 1000 },
  },
  'robots.flow-offer': {
    tell: async ({ client }) =>
      (await client.askFlow({ body: { ...(await greeted(client, 'u42')), flow_id: 81 } })).code,
    shows: { any: 1000, shown: 2005 },
  },
  'robots.hit-answer': {
    async tell({ client }) {
      const click = { ...(await greeted(client, 'u42')), message_id: 1, question_id: 2122, query_type: 6 }
      return (await client.recordHit({ body: click })).code
    },
    shows: { any: 1000, known: 2005 },
  },
  'robots.hit-fields': {
    async tell({ client }) {
      const { customer_token, im_sub_session_id, robot_id } = await greeted(client, 'u42')
      const body = { customer_token, im_sub_session_id, robot_id, message_id: 1, query_type: 6 }
      return (await client.recordHit({ body })).code
    },
    shows: { required: 2000, optional: 1000 },
  },
  'robots.rating-path': {
    async tell({ call, client, pushed }) {
      const { message_id, data } = await robotAnswered(client, 'u42', pushed)
      const body = { customer_token: 'u42', message_id, question_id: data.question_id, useful: true }
      return call('POST', '/im/messages/robot_survey', { body })
    },
    shows: { none: { status: 404, code: 2000 }, '/im/messages/robot_survey': { status: 200, code: 1000 } },
  },
  'robots.role': {
    async tell({ client, change }) {
      await change({ robot: { roles: ['vip'] } })
      return (await client.createSession({ body: { customer_token: 'u42', robot_role_id: 'guest' } })).code
    },
    shows: { any: 1000, known: 2005 },
  },
  'robots.session-id': {
    async tell({ client }) {
      const conversation = { ...(await greeted(client, 'u42')), im_sub_session_id: 17001700 }
      return (await client.askFlow({ body: { ...conversation, flow_id: 81 } })).code
    },
    shows: { greeting: 9200, any: 1000 },
  },
  'robots.without-session': {
    async tell(stage) {
      await created(stage.client, 'u42')
      const body = { customer_token: 'u42', im_sub_session_id: 0, message_id: 'm-1', data: { content: '你好' } }
      const { code } = await stage.client.sendMessage({ body })
      return { code, answers: await answers(stage) }
    },
    shows: { refuse: { code: 9200, answers: 0 }, answer: { code: 1000, answers: 1 } },
  },
} satisfies Partial<Stories>

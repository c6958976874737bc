import type { PushBodies } from '../../spec/types.ts'
import { created } from '../example.ts'
import { greeted, greetedByAny, robotAnswered } from '../urobot.ts'
import { inPushes, type DemonstrationFake, type Demonstrations } from './demonstration.ts'

/** How many answers a robot has pushed. */
const answers = async ({ pushed }: DemonstrationFake): Promise<number> => (await pushed('u42')).length

export const robots = {
  'robots.click': {
    untold: inPushes,
    async tell(stage) {
      const { client } = stage
      const conversation = await greeted(client, 'u42')
      await client.recordHit({ body: { ...conversation, message_id: 1, question_id: 2122, query_type: 6 } })
      return answers(stage)
    },
    shows: { answer: 1, silent: 0 },
  },
  'robots.flow-answer': {
    untold: inPushes,
    async tell({ client, pushed }) {
      await client.askFlow({ body: { ...(await greeted(client, 'u42')), flow_id: 81 } })
      const [push] = (await pushed('u42')) as [PushBodies['urobot']] // the one push is the robot's
      return push.messages.ansContent === push.messages.flowContent ? 'flow' : push.messages.ansContent
    },
    shows: { 'flow-content': 'flow', empty: '' },
  },
  'robots.flow-id': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation } = await greetedByAny(client, token)
      return (await client.askFlow({ body: { ...conversation, messgae_id: 1001, option_id: 1 } })).code
    },
    shows: { required: 2000, optional: 1000 },
  },
  'robots.flow-offer': {
    untold: 'it takes a flow of the company’s robots, which no call tells',
    tell: async ({ client }) =>
      (await client.askFlow({ body: { ...(await greeted(client, 'u42')), flow_id: 81 } })).code,
    shows: { any: 1000, shown: 2005 },
  },
  'robots.hit-answer': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation, question_id } = await greetedByAny(client, token)
      return (await client.recordHit({ body: { ...conversation, question_id, message_id: 1, query_type: 6 } })).code
    },
    shows: { any: 1000, known: 2005 },
  },
  'robots.hit-fields': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation } = await greetedByAny(client, token)
      const { customer_token, im_sub_session_id, robot_id } = conversation
      const body = { customer_token, im_sub_session_id, robot_id, message_id: 1, query_type: 6 }
      return (await client.recordHit({ body })).code
    },
    shows: { required: 2000, optional: 1000 },
  },
  'robots.rating-path': {
    untold: 'nobody should call what is a guess',
    async tell({ call, client, pushed }) {
      const { message_id, data } = await robotAnswered(client, 'u42', pushed)
      const body = { customer_token: 'u42', message_id, question_id: data.question_id, useful: true }
      return call('POST', '/im/messages/robot_survey', { body })
    },
    shows: { none: { status: 404, code: 2000 }, '/im/messages/robot_survey': { status: 200, code: 1000 } },
  },
  'robots.role': {
    untold: 'it takes knowledge of the company’s settings',
    async tell({ client, change }) {
      await change({ robot: { roles: ['vip'] } })
      return (await client.createSession({ body: { customer_token: 'u42', robot_role_id: 'guest' } })).code
    },
    shows: { any: 1000, known: 2005 },
  },
  'robots.session-id': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation, question_id } = await greetedByAny(client, token)
      const elsewhere = { ...conversation, im_sub_session_id: 2_000_000_000 }
      const { code } = await client.recordHit({ body: { ...elsewhere, question_id, message_id: 1, query_type: 6 } })
      return code === 9200 ? 'unknown' : 'known'
    },
    shows: { greeting: 'unknown', any: 'known' },
  },
  'robots.unknown-flow': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation } = await greetedByAny(client, token)
      return (await client.askFlow({ body: { ...conversation, flow_id: 2_000_000_000 } })).code
    },
    shows: { refuse: 2005, accept: 1000 },
  },
  'robots.unknown-question': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation, logId } = await greetedByAny(client, token)
      const body = { ...conversation, message_id: logId, question_id: 2_000_000_000, query_type: 6 }
      return (await client.recordHit({ body })).code
    },
    shows: { refuse: 2005, accept: 1000 },
  },
  'robots.without-session': {
    by: 'writing',
    async ask({ client, token }) {
      await created(client, token)
      const body = { customer_token: token, im_sub_session_id: 0, message_id: 'm-1', data: { content: '你好' } }
      return (await client.sendMessage({ body })).code
    },
    shows: { refuse: 9200, answer: 1000 },
  },
} satisfies Partial<Demonstrations>

import type { PushBodies } from '../../spec/types.ts'
import { prepareCustomer } from '../preparation/prepare.ts'
import { prepareUrobotSession, prepareAnyUrobotSession, prepareRobotAnswer } from '../preparation/urobots.ts'
import { needsPushes, type DemonstrationFake, type Demonstrations } from './demonstration.ts'

/** Returns how many answers a robot has pushed. */
const answers = async ({ pushed }: DemonstrationFake): Promise<number> => (await pushed('u42')).length

export const robots = {
  'robots.click': {
    whyFakeOnly: needsPushes,
    async demonstrate(fake) {
      const { client } = fake
      const conversation = await prepareUrobotSession(client, 'u42')
      await client.recordHit({ body: { ...conversation, message_id: 1, question_id: 2122, query_type: 6 } })
      return answers(fake)
    },
    shows: { answer: 1, silent: 0 },
  },
  'robots.flow-answer': {
    whyFakeOnly: needsPushes,
    async demonstrate({ client, pushed }) {
      await client.askFlow({ body: { ...(await prepareUrobotSession(client, 'u42')), flow_id: 81 } })
      const [push] = (await pushed('u42')) as [PushBodies['urobot']] // the only push is the robot's answer
      return push.messages.ansContent === push.messages.flowContent ? 'flow' : push.messages.ansContent
    },
    shows: { 'flow-content': 'flow', empty: '' },
  },
  'robots.flow-id': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation } = await prepareAnyUrobotSession(client, token)
      return (await client.askFlow({ body: { ...conversation, messgae_id: 1001, option_id: 1 } })).code
    },
    shows: { required: 2000, optional: 1000 },
  },
  'robots.flow-offer': {
    whyFakeOnly: 'it needs the id of a flow, which no call returns',
    demonstrate: async ({ client }) =>
      (await client.askFlow({ body: { ...(await prepareUrobotSession(client, 'u42')), flow_id: 81 } })).code,
    shows: { any: 1000, shown: 2005 },
  },
  'robots.hit-answer': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation, question_id } = await prepareAnyUrobotSession(client, token)
      return (await client.recordHit({ body: { ...conversation, question_id, message_id: 1, query_type: 6 } })).code
    },
    shows: { any: 1000, known: 2005 },
  },
  'robots.hit-fields': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation } = await prepareAnyUrobotSession(client, token)
      const { customer_token, im_sub_session_id, robot_id } = conversation
      const body = { customer_token, im_sub_session_id, robot_id, message_id: 1, query_type: 6 }
      return (await client.recordHit({ body })).code
    },
    shows: { required: 2000, optional: 1000 },
  },
  'robots.rating-path': {
    whyFakeOnly: 'the path is a guess, and must not be called at a real target',
    async demonstrate({ call, client, pushed }) {
      const { message_id, data } = await prepareRobotAnswer(client, 'u42', pushed)
      const body = { customer_token: 'u42', message_id, question_id: data.question_id, useful: true }
      return call('POST', '/im/messages/robot_survey', { body })
    },
    shows: { none: { status: 404, code: 2000 }, '/im/messages/robot_survey': { status: 200, code: 1000 } },
  },
  'robots.role': {
    whyFakeOnly: 'it needs settings of the company that no call returns',
    async demonstrate({ client, changeSettings }) {
      await changeSettings({ robot: { roles: ['vip'] } })
      return (await client.createSession({ body: { customer_token: 'u42', robot_role_id: 'unknown' } })).code
    },
    shows: { any: 1000, known: 2005 },
  },
  'robots.session-id': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation, question_id } = await prepareAnyUrobotSession(client, token)
      const elsewhere = { ...conversation, im_sub_session_id: 2_000_000_000 }
      const { code } = await client.recordHit({ body: { ...elsewhere, question_id, message_id: 1, query_type: 6 } })
      return code === 9200 ? 'unknown' : 'known'
    },
    shows: { greeting: 'unknown', any: 'known' },
  },
  'robots.unknown-flow': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation } = await prepareAnyUrobotSession(client, token)
      return (await client.askFlow({ body: { ...conversation, flow_id: 2_000_000_000 } })).code
    },
    shows: { refuse: 2005, accept: 1000 },
  },
  'robots.unknown-question': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation, logId } = await prepareAnyUrobotSession(client, token)
      const body = { ...conversation, message_id: logId, question_id: 2_000_000_000, query_type: 6 }
      return (await client.recordHit({ body })).code
    },
    shows: { refuse: 2005, accept: 1000 },
  },
  'robots.without-session': {
    by: 'writing',
    async ask({ client, token }) {
      await prepareCustomer(client, token)
      const body = { customer_token: token, im_sub_session_id: 0, message_id: 'm-1', data: { content: '你好' } }
      return (await client.sendMessage({ body })).code
    },
    shows: { refuse: 9200, answer: 1000 },
  },
} satisfies Partial<Demonstrations>

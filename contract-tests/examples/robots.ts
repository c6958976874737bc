import type { Client } from '../../harness/client/open-api-client.ts'
import type { Examples } from './example.ts'
import { NotAvailable } from '../preparation/prepare.ts'
import { prepareUrobotSession, prepareAnyUrobotSession } from '../preparation/urobots.ts'

const nowhere = { im_sub_session_id: 2_000_000_000, robot_id: 1, scene_id: 1 }

export const robots = {
  listUrobots: [{ shows: 'the robots with their scenes', code: 1000, call: (udesk) => udesk.listUrobots() }],
  askFlow: [
    {
      shows: 'the next step of a flow',
      code: 1000,
      fakeOnly: true,
      needs: 'a flow_id, which only pushes contain',
      writes: true,
      call: async (udesk, token) =>
        udesk.askFlow({ body: { ...(await prepareUrobotSession(udesk, token)), flow_id: 81 } }),
    },
    {
      shows: 'the documentation’s own example, which names no flow',
      code: 2000,
      alternatives: [{ code: 1000, assuming: { 'robots.flow-id': 'optional' } }],
      writes: true,
      async call(udesk, token) {
        const { conversation, logId } = await prepareAnyUrobotSession(udesk, token)
        return udesk.askFlow({ body: { ...conversation, messgae_id: logId, option_id: 1 } })
      },
    },
    {
      shows: 'a flow that does not exist',
      code: 2005,
      alternatives: [{ code: 1000, assuming: { 'robots.unknown-flow': 'accept' } }],
      writes: true,
      async call(udesk, token) {
        const { conversation } = await prepareAnyUrobotSession(udesk, token)
        return udesk.askFlow({ body: { ...conversation, flow_id: 2_000_000_000 } })
      },
    },
    {
      shows: 'a call without a flow',
      code: 2000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) => udesk.askFlow({ body: await prepareUrobotSession(udesk, token) }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      fakeOnly: true,
      call: (udesk, token) => udesk.askFlow({ body: { ...nowhere, customer_token: token, flow_id: 81 } }),
    },
    {
      shows: 'a robot that does not exist',
      code: 2005,
      writes: true,
      call: (udesk, token) =>
        udesk.askFlow({ body: { ...nowhere, customer_token: token, flow_id: 81, robot_id: 2_000_000_000 } }),
    },
  ],
  recordHit: [
    {
      shows: 'a robot that does not exist',
      code: 2005,
      writes: true,
      call: (udesk, token) =>
        udesk.recordHit({
          body: {
            ...nowhere,
            customer_token: token,
            message_id: 1,
            question_id: 2122,
            query_type: 6,
            robot_id: 2_000_000_000,
          },
        }),
    },
    {
      shows: 'a question that does not exist',
      code: 2005,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.recordHit({
          body: {
            ...(await prepareUrobotSession(udesk, token)),
            message_id: 1,
            question_id: 2_000_000_000,
            query_type: 6,
          },
        }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      fakeOnly: true,
      call: (udesk, token) =>
        udesk.recordHit({
          body: { ...nowhere, customer_token: token, message_id: 1, question_id: 2122, query_type: 6 },
        }),
    },
    ...([6, 7] as const).map((query_type) => ({
      shows: `a click of type ${query_type}`,
      code: 1000,
      writes: true as const,
      async call(udesk: Client, token: string) {
        const { conversation, logId, question_id } = await prepareAnyUrobotSession(udesk, token)
        if (question_id === 0) throw new NotAvailable('the target’s urobot offers no question')
        return udesk.recordHit({ body: { ...conversation, message_id: logId, question_id, query_type } })
      },
    })),
  ],
} satisfies Partial<Examples>

import type { Client } from '../../harness/client.ts'
import type { Examples } from '../example.ts'
import { greeted } from '../urobot.ts'

const nowhere = { im_sub_session_id: 2_000_000_000, robot_id: 1, scene_id: 1 }

export const robots = {
  listUrobots: [{ shows: 'the robots with their scenes', code: 1000, call: (udesk) => udesk.listUrobots() }],
  askFlow: [
    {
      shows: 'the next step of a flow',
      code: 1000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) => udesk.askFlow({ body: { ...(await greeted(udesk, token)), flow_id: 81 } }),
    },
    {
      shows: 'the documentation’s own example, which names no flow',
      code: 1000,
      fakeOnly: true,
      writes: true,
      assume: { 'robots.flow-id': 'optional' },
      call: async (udesk, token) =>
        udesk.askFlow({ body: { ...(await greeted(udesk, token)), messgae_id: 1001, option_id: 1 } }),
    },
    {
      shows: 'a call without a flow',
      code: 2000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) => udesk.askFlow({ body: await greeted(udesk, token) }),
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
          body: { ...(await greeted(udesk, token)), message_id: 1, question_id: 2_000_000_000, query_type: 6 },
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
      fakeOnly: true as const,
      writes: true as const,
      call: async (udesk: Client, token: string) =>
        udesk.recordHit({
          body: { ...(await greeted(udesk, token)), message_id: 1, question_id: 2122, query_type },
        }),
    })),
  ],
} satisfies Partial<Examples>

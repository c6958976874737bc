import { assigned, type Examples } from '../example.ts'

export const sessions = {
  createSession: [
    {
      shows: 'the robot',
      code: 1000,
      writes: true,
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token } }),
    },
    {
      shows: 'Udesk’s own robot',
      code: 1000,
      fakeOnly: true,
      writes: true,
      call: (udesk, token) =>
        udesk.createSession({
          body: { customer_token: token, assign_type: 'urobot', robot_id: 12362, scene_id: 39 },
        }),
    },
    {
      shows: 'an agent',
      code: 1000,
      writes: true,
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token, assign_type: 'agent' } }),
    },
    {
      shows: 'a queue',
      code: 2001,
      fakeOnly: true,
      writes: true,
      call: (udesk, token) =>
        udesk.createSession({ body: { customer_token: `mock-queue-3-${token}`, assign_type: 'agent' } }),
    },
    {
      shows: 'an agent being chosen',
      code: 2001,
      fakeOnly: true,
      writes: true,
      call: (udesk, token) =>
        udesk.createSession({ body: { customer_token: `mock-assigning-${token}`, assign_type: 'agent' } }),
    },
    {
      shows: 'nobody online',
      code: 2002,
      fakeOnly: true,
      writes: true,
      call: (udesk, token) =>
        udesk.createSession({ body: { customer_token: `mock-offline-${token}`, assign_type: 'agent' } }),
    },
    {
      shows: 'an agent that does not exist',
      code: 5050,
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token, agent_id: 2_000_000_000 } }),
    },
    {
      shows: 'a group that does not exist',
      code: 5060,
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token, group_id: 2_000_000_000 } }),
    },
    {
      shows: 'a group that does not exist, by the code of agent_status',
      code: 11012,
      fakeOnly: true,
      assume: { 'groups.unknown': '11012' },
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token, group_id: 2_000_000_000 } }),
    },
    {
      shows: 'a urobot that does not exist',
      code: 2005,
      call: (udesk, token) =>
        udesk.createSession({
          body: { customer_token: token, assign_type: 'urobot', robot_id: 2_000_000_000, scene_id: 39 },
        }),
    },
    {
      shows: 'a urobot without its scene',
      code: 2000,
      call: (udesk, token) =>
        udesk.createSession({ body: { customer_token: token, assign_type: 'urobot', robot_id: 12362 } }),
    },
    {
      shows: 'a customer that does not exist, where none is created',
      code: 2000,
      fakeOnly: true,
      assume: { 'customers.auto-create': 'no' },
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token } }),
    },
  ],
  closeSession: [
    {
      shows: 'a session closed by the customer',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        return udesk.closeSession({ path: { session_id: await assigned(udesk, token) } })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      call: (udesk) => udesk.closeSession({ path: { session_id: 2_000_000_000 } }),
    },
    {
      shows: 'a session that does not exist, by the code of previews',
      code: 2062,
      fakeOnly: true,
      assume: { 'sessions.unknown': '2062' },
      call: (udesk) => udesk.closeSession({ path: { session_id: 2_000_000_000 } }),
    },
  ],
  closeQueue: [
    {
      shows: 'a queue left',
      code: 1000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const customer_token = `mock-queue-1-${token}`
        const reply = await udesk.createSession({ body: { customer_token, assign_type: 'agent' } })
        const queue = 'assign_info' in reply && 'queue' in reply.assign_info ? reply.assign_info.queue : ''
        return udesk.closeQueue({ query: { customer_token, queue } })
      },
    },
    {
      shows: 'a queue nobody waits in',
      code: 2000,
      call: (udesk, token) => udesk.closeQueue({ query: { customer_token: token, queue: 'queue:company:1:agent:0' } }),
    },
  ],
  getQueueStatus: [
    {
      shows: 'a customer outside every queue',
      code: 1000,
      call: (udesk, token) => udesk.getQueueStatus({ query: { customer_token: token } }),
    },
  ],
  getCustomerStatus: [
    {
      shows: 'an invalid customer',
      code: 1000,
      call: (udesk, token) => udesk.getCustomerStatus({ query: { customer_token: token } }),
    },
    { shows: 'a call that names nobody', code: 2000, call: (udesk) => udesk.getCustomerStatus() },
  ],
} satisfies Partial<Examples>

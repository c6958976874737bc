import { words } from '../../spec/words.ts'
import { asked, assigned, created, OutOfReach, PreparationFailed, repeating, type Examples } from '../example.ts'
import { agentUnknown, customerNotCreated, groupUnknown, nobodyFree, sessionUnknown } from '../otherwise.ts'

export const sessions = {
  createSession: [
    {
      shows: 'the robot',
      code: 1000,
      otherwise: [customerNotCreated],
      writes: true,
      call: async (udesk, token) =>
        repeating({ assign_type: 'robot' }, await udesk.createSession({ body: { customer_token: token } })),
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
      otherwise: [customerNotCreated, ...nobodyFree],
      writes: true,
      async call(udesk, token) {
        const reply = await udesk.createSession({ body: { customer_token: token, assign_type: 'agent' } })
        return repeating({ assign_type: 'agent', assign_info: { count: 0 } }, reply)
      },
    },
    {
      shows: 'the agent who was asked for, to a customer who exists',
      code: 1000,
      otherwise: [...nobodyFree],
      writes: true,
      async call(udesk, token) {
        await created(udesk, token)
        const list = await udesk.listAgentStatus()
        const online = 'agents' in list ? list.agents.findLast(({ im_status }) => im_status === 'online') : undefined
        if (!online) throw new PreparationFailed('listAgentStatus', list)
        const agent_id = online.id
        const reply = await udesk.createSession({ body: { customer_token: token, agent_id } })
        return repeating({ assign_type: 'agent', assign_info: { agent_id } }, reply)
      },
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
      otherwise: [agentUnknown],
      writes: true,
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token, agent_id: 2_000_000_000 } }),
    },
    {
      shows: 'a group that does not exist',
      code: 5060,
      otherwise: [groupUnknown],
      writes: true,
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token, group_id: 2_000_000_000 } }),
    },
    {
      shows: 'a urobot that does not exist',
      code: 2005,
      writes: true,
      call: (udesk, token) =>
        udesk.createSession({
          body: { customer_token: token, assign_type: 'urobot', robot_id: 2_000_000_000, scene_id: 39 },
        }),
    },
    {
      shows: 'a urobot without its scene',
      code: 2000,
      writes: true,
      call: (udesk, token) =>
        udesk.createSession({ body: { customer_token: token, assign_type: 'urobot', robot_id: 12362 } }),
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
      otherwise: [sessionUnknown],
      writes: true,
      call: (udesk) => udesk.closeSession({ path: { session_id: 2_000_000_000 } }),
    },
  ],
  closeQueue: [
    {
      shows: 'a queue left',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        // A fake lets a customer of this name wait; elsewhere the agents must be busy.
        const customer_token = `mock-queue-1-${token}`
        const reply = await asked(udesk, { customer_token, assign_type: 'agent' })
        if (!('assign_info' in reply)) throw new PreparationFailed('createSession', reply)
        if (!('queue' in reply.assign_info)) throw new OutOfReach('nobody had to wait at the target')
        return udesk.closeQueue({ query: { customer_token, queue: reply.assign_info.queue } })
      },
    },
    {
      shows: 'a queue nobody waits in',
      code: 2000,
      otherwise: [{ code: 1000, where: { 'queues.not-waiting': 'accept' } }],
      writes: true,
      call: (udesk, token) => udesk.closeQueue({ query: { customer_token: token, queue: 'queue:company:1:agent:0' } }),
    },
  ],
  getQueueStatus: [
    {
      shows: 'a customer outside every queue',
      code: 1000,
      otherwise: [
        { code: 2015, where: { 'queues.status-of-nobody': 'refuse' } },
        { code: 2000, where: { 'queues.status-of-nobody': 'refuse', 'customers.unknown': '2000' } },
      ],
      async call(udesk, token) {
        const reply = await udesk.getQueueStatus({ query: { customer_token: token } })
        return repeating({ status: words.zh.notInQueue, count: 0 }, reply)
      },
    },
    {
      shows: 'a customer who exists, outside every queue',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        await created(udesk, token)
        const reply = await udesk.getQueueStatus({ query: { customer_token: token } })
        return repeating({ status: words.zh.notInQueue, count: 0 }, reply)
      },
    },
  ],
  getCustomerStatus: [
    {
      shows: 'an invalid customer',
      code: 1000,
      async call(udesk, token) {
        const reply = await udesk.getCustomerStatus({ query: { customer_token: token } })
        return repeating({ status_code: 3, status: words.zh.invalidCustomer }, reply)
      },
    },
    {
      shows: 'a call that names nobody',
      code: 2000,
      otherwise: [{ code: 1000, where: { 'customers.status-of-nobody': 'invalid' } }],
      call: (udesk) => udesk.getCustomerStatus(),
    },
  ],
} satisfies Partial<Examples>

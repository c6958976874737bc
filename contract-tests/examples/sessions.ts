import { words } from '../../spec/words.ts'
import { echoing, type Examples } from './example.ts'
import {
  requestSession,
  prepareAgentSession,
  prepareCustomer,
  NotAvailable,
  PreparationFailed,
} from '../preparation/prepare.ts'
import { agentUnknown, customerNotCreated, groupUnknown, noAgentFree, sessionUnknown } from './alternative-results.ts'

export const sessions = {
  createSession: [
    {
      shows: 'the robot',
      code: 1000,
      alternatives: [customerNotCreated],
      writes: true,
      call: async (udesk, token) =>
        echoing({ assign_type: 'robot' }, await udesk.createSession({ body: { customer_token: token } })),
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
      alternatives: [customerNotCreated, ...noAgentFree],
      writes: true,
      async call(udesk, token) {
        const reply = await udesk.createSession({ body: { customer_token: token, assign_type: 'agent' } })
        return echoing({ assign_type: 'agent', assign_info: { count: 0 } }, reply)
      },
    },
    {
      shows: 'the requested agent, for a customer who exists',
      code: 1000,
      alternatives: [...noAgentFree],
      writes: true,
      async call(udesk, token) {
        await prepareCustomer(udesk, token)
        const list = await udesk.listAgentStatus()
        const online = 'agents' in list ? list.agents.findLast(({ im_status }) => im_status === 'online') : undefined
        if (!online) throw new PreparationFailed('listAgentStatus', list)
        const agent_id = online.id
        const reply = await udesk.createSession({ body: { customer_token: token, agent_id } })
        return echoing({ assign_type: 'agent', assign_info: { agent_id } }, reply)
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
      shows: 'no agent online',
      code: 2002,
      fakeOnly: true,
      writes: true,
      call: (udesk, token) =>
        udesk.createSession({ body: { customer_token: `mock-offline-${token}`, assign_type: 'agent' } }),
    },
    {
      shows: 'an agent that does not exist',
      code: 5050,
      alternatives: [agentUnknown],
      writes: true,
      call: (udesk, token) => udesk.createSession({ body: { customer_token: token, agent_id: 2_000_000_000 } }),
    },
    {
      shows: 'a group that does not exist',
      code: 5060,
      alternatives: [groupUnknown],
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
        return udesk.closeSession({ path: { session_id: await prepareAgentSession(udesk, token) } })
      },
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      alternatives: [sessionUnknown],
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
        // A customer with this token waits at a fake. At another target, the customer waits only if the agents are busy.
        const customer_token = `mock-queue-1-${token}`
        const reply = await requestSession(udesk, { customer_token, assign_type: 'agent' })
        if (!('assign_info' in reply)) throw new PreparationFailed('createSession', reply)
        if (!('queue' in reply.assign_info)) throw new NotAvailable('no customer had to wait at the target')
        return udesk.closeQueue({ query: { customer_token, queue: reply.assign_info.queue } })
      },
    },
    {
      shows: 'a queue in which no customer waits',
      code: 2000,
      alternatives: [{ code: 1000, assuming: { 'queues.not-waiting': 'accept' } }],
      writes: true,
      call: (udesk, token) => udesk.closeQueue({ query: { customer_token: token, queue: 'queue:company:1:agent:0' } }),
    },
  ],
  getQueueStatus: [
    {
      shows: 'a customer outside every queue',
      code: 1000,
      alternatives: [
        { code: 2015, assuming: { 'queues.status-of-nobody': 'refuse' } },
        { code: 2000, assuming: { 'queues.status-of-nobody': 'refuse', 'customers.unknown': '2000' } },
      ],
      async call(udesk, token) {
        const reply = await udesk.getQueueStatus({ query: { customer_token: token } })
        return echoing({ status: words.zh.notInQueue, count: 0 }, reply)
      },
    },
    {
      shows: 'a customer who exists, outside every queue',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        await prepareCustomer(udesk, token)
        const reply = await udesk.getQueueStatus({ query: { customer_token: token } })
        return echoing({ status: words.zh.notInQueue, count: 0 }, reply)
      },
    },
  ],
  getCustomerStatus: [
    {
      shows: 'an invalid customer',
      code: 1000,
      async call(udesk, token) {
        const reply = await udesk.getCustomerStatus({ query: { customer_token: token } })
        return echoing({ status_code: 3, status: words.zh.invalidCustomer }, reply)
      },
    },
    {
      shows: 'a call that names no customer',
      code: 2000,
      alternatives: [{ code: 1000, assuming: { 'customers.status-of-nobody': 'invalid' } }],
      call: (udesk) => udesk.getCustomerStatus(),
    },
  ],
} satisfies Partial<Examples>

import { prepareAgentSession, prepareCustomer } from '../../contract-tests/preparation/prepare.ts'
import type { Curl } from './curl.ts'

export const sessions: Curl[] = [
  {
    heading: 'Create Session',
    operation: 'createSession',
    note: 'Query and body have different values, and agent_id is a text. The fake uses the body',
    printed: {
      method: 'POST',
      path: '/im/sessions',
      query: { customer_token: '828cw3d9-6a61-4afe-9efe-2c071d0e7cb3', assign_type: 'robot', agent_id: 397 },
      body: { agent_id: '397', customer_token: '827wd5r9-7a61-4afe-9efe-2c071d0e9cb2', assign_type: 'agent' },
    },
    answered: { code: 1000, assign_type: 'agent', assign_info: { count: 0, agent_id: 397 } },
  },
  {
    heading: 'Create Session: urobot',
    operation: 'createSession',
    printed: {
      method: 'POST',
      path: '/im/sessions',
      body: { customer_token: 'test20191018224601', assign_type: 'urobot', scene_id: 39, robot_id: 12362 },
    },
    answered: {
      code: 1000,
      message: 'Request successful',
      assign_type: 'urobot',
      assign_info: { topAsk: [{ quesitionTypeId: 2, optionsList: [{ quesitionId: 2122 }, { quesitionId: 3222 }] }] },
    },
  },
  {
    heading: 'Create Session: agent',
    operation: 'createSession',
    note: 'The body begins and ends with two braces, so it is not JSON',
    printed: {
      method: 'POST',
      path: '/im/sessions',
      body: '{\n{\n"customer_token":"test20191018224601",\n"assign_type":"agent"\n}\n}',
    },
    corrected: {
      asPrinted: { status: 400, body: { code: 2000 } },
      to: { body: { customer_token: 'test20191018224601', assign_type: 'agent' } },
    },
    answered: { code: 1000, message: 'Request successful', assign_type: 'agent', assign_info: { count: 0 } },
  },
  {
    heading: 'Close Session',
    operation: 'closeSession',
    note: 'The query repeats the parameter of the path',
    printed: {
      method: 'DELETE',
      path: '/im/sessions/{session_id}',
      pathParameters: { session_id: 123 },
      query: { session_id: 123 },
    },
    prepare: async ({ client }) => ({ session_id: await prepareAgentSession(client, 'u42') }),
    answered: { code: 1000 },
  },
  {
    heading: 'Delete Session',
    operation: 'destroySessions',
    printed: {
      method: 'DELETE',
      path: '/im/sessions/destroy_session',
      query: { start_time: '2022-05-19 19:50:33', end_time: '2022-05-19 20:50:33', customer_id: 123123 },
    },
    prepare: async ({ client }) => ({ customer_id: await prepareCustomer(client, 'u42') }),
    answered: { code: 1000 },
  },
  {
    heading: 'Abandon Queue',
    operation: 'closeQueue',
    note: 'The curl is signed by the rule of 2017, without nonce and sign_version, and one digit of the sign is missing. The test signs it by today’s rule; the assumption auth.legacy accepts the old rule',
    printed: {
      method: 'DELETE',
      path: '/im/sessions/close_queue',
      query: { customer_token: '123qwe', queue: 'queue:company:1:agent:486' },
      email: 'admin@test.com',
    },
    async prepare({ agents, client }) {
      await agents.update(486, { capacity: 0 })
      await client.createSession({ body: { customer_token: '123qwe', agent_id: 486 } })
      return {}
    },
    answered: { code: 1000 },
  },
  {
    heading: 'Send Message Preview',
    operation: 'previewMessage',
    printed: {
      method: 'PUT',
      path: '/im/sessions/{session_id}/message_preview',
      pathParameters: { session_id: 1 },
      body: { content: 'Test preview' },
    },
    prepare: async ({ client }) => ({ session_id: await prepareAgentSession(client, 'u42') }),
    answered: { code: 1000 },
  },
]

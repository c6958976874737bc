import type { Client } from '../../harness/client/open-api-client.ts'
import type { Examples } from './example.ts'
import { prepareAgentSession, prepareCustomer, prepareRobotSession } from '../preparation/prepare.ts'
import { agentUnknown, customerNotCreated, groupUnknown, sessionUnknown } from './alternative-results.ts'

const videoRefused = { code: 2005, assuming: { 'messages.video-and-file': 'refuse' } } as const
const hello = (token: string) => ({ customer_token: token, message_id: 'm-1', data: { content: '你好' } })

export const messages = {
  sendMessage: [
    {
      shows: 'a question to the robot',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        await prepareRobotSession(udesk, token)
        return udesk.sendMessage({
          body: { customer_token: token, im_sub_session_id: 0, message_id: 'm-1', data: { content: '你好' } },
        })
      },
    },
    ...(['message', 'image', 'audio', 'video', 'file', 'rich'] as const).map((type) => ({
      shows: `a message of type ${type} to an agent`,
      code: 1000,
      writes: true as const,
      alternatives: type === 'video' || type === 'file' ? [videoRefused] : [],
      call: async (udesk: Client, token: string) =>
        udesk.sendMessage({
          body: {
            customer_token: token,
            im_sub_session_id: await prepareAgentSession(udesk, token),
            message_id: 'm-1',
            type,
            data: { content: 'https://example.com/1' },
          },
        }),
    })),
    {
      shows: 'a message left for a group',
      code: 1000,
      alternatives: [customerNotCreated],
      fakeOnly: true,
      writes: true,
      call: (udesk, token) =>
        udesk.sendMessage({
          body: {
            customer_token: token,
            im_sub_session_id: -2,
            message_id: 'm-1',
            group_id: 37540,
            data: { content: '请回电' },
          },
        }),
    },
    {
      shows: 'a question to Udesk’s own robot, without a message_id',
      code: 1000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const robot = { customer_token: token, robot_id: 12362, scene_id: 39 }
        await udesk.createSession({ body: { ...robot, assign_type: 'urobot' } })
        return udesk.sendMessage({ body: { ...robot, im_sub_session_id: -1, data: { content: '账号申诉' } } })
      },
    },
    {
      shows: 'a message while queueing',
      code: 1000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const customer_token = `mock-queue-1-${token}`
        await udesk.createSession({ body: { customer_token, assign_type: 'agent' } })
        return udesk.sendMessage({
          body: { customer_token, im_sub_session_id: -3, message_id: 'm-1', data: { content: '在吗' } },
        })
      },
    },
    {
      shows: 'a session closed by the customer’s own close event',
      code: 1000,
      alternatives: [{ code: 2005, assuming: { 'messages.close-by-customer': 'refuse' } }],
      writes: true,
      call: async (udesk, token) =>
        udesk.sendMessage({
          body: {
            customer_token: token,
            im_sub_session_id: await prepareAgentSession(udesk, token),
            message_id: 'm-1',
            type: 'close',
            data: { content: '关闭会话' },
          },
        }),
    },
    {
      shows: 'a message without its id',
      code: 2062,
      writes: true,
      call: (udesk, token) =>
        udesk.sendMessage({ body: { customer_token: token, im_sub_session_id: 0, data: { content: '你好' } } }),
    },
    {
      shows: 'a robot that was not asked for',
      code: 9200,
      alternatives: [{ code: 1000, assuming: { 'robots.without-session': 'answer' } }],
      writes: true,
      async call(udesk, token) {
        await prepareCustomer(udesk, token)
        return udesk.sendMessage({ body: { ...hello(token), im_sub_session_id: 0 } })
      },
    },
    {
      shows: 'an image for a robot',
      code: 2005,
      alternatives: [{ code: 1000, assuming: { 'messages.unknown-type': 'ignore' } }],
      writes: true,
      call: (udesk, token) =>
        udesk.sendMessage({
          body: { customer_token: token, message_id: 'm-1', type: 'image', data: { content: 'https://example.com/1' } },
        }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      alternatives: [sessionUnknown],
      writes: true,
      call: (udesk, token) =>
        udesk.sendMessage({
          body: {
            customer_token: token,
            im_sub_session_id: 2_000_000_000,
            message_id: 'm-1',
            data: { content: '你好' },
          },
        }),
    },
    {
      shows: 'a urobot that does not exist',
      code: 2005,
      writes: true,
      call: (udesk, token) =>
        udesk.sendMessage({ body: { ...hello(token), im_sub_session_id: -1, robot_id: 2_000_000_000, scene_id: 1 } }),
    },
    {
      shows: 'a message left for an agent that does not exist',
      code: 5050,
      alternatives: [agentUnknown],
      writes: true,
      call: (udesk, token) =>
        udesk.sendMessage({ body: { ...hello(token), im_sub_session_id: -2, agent_id: 2_000_000_000 } }),
    },
    {
      shows: 'a message left for a group that does not exist',
      code: 5060,
      alternatives: [groupUnknown],
      writes: true,
      call: (udesk, token) =>
        udesk.sendMessage({ body: { ...hello(token), im_sub_session_id: -2, group_id: 2_000_000_000 } }),
    },
  ],
} satisfies Partial<Examples>

import type { Client } from '../../harness/client.ts'
import { assigned, type Examples } from '../example.ts'

export const messages = {
  sendMessage: [
    {
      shows: 'a question to the robot',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        await udesk.createSession({ body: { customer_token: token } })
        return udesk.sendMessage({
          body: { customer_token: token, im_sub_session_id: 0, message_id: 'm-1', data: { content: '你好' } },
        })
      },
    },
    ...(['message', 'image', 'audio', 'video', 'file', 'rich'] as const).map((type) => ({
      shows: `a message of type ${type} to an agent`,
      code: 1000,
      writes: true as const,
      call: async (udesk: Client, token: string) =>
        udesk.sendMessage({
          body: {
            customer_token: token,
            im_sub_session_id: await assigned(udesk, token),
            message_id: 'm-1',
            type,
            data: { content: 'https://example.com/1' },
          },
        }),
    })),
    {
      shows: 'a message left for a group',
      code: 1000,
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
      shows: 'a session that does not exist',
      code: 9200,
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
  ],
} satisfies Partial<Examples>

import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { body, documented, inQuery, integer, replies } from '../shapes.ts'
import { documentedAt } from '../sources.ts'
import type { Words } from '../words.ts'

export const structMessagePaths = (words: Words) =>
  ({
    '/im/sessions/struct_messages': {
      post: {
        operationId: 'sendStructMessage',
        tags: ['messages'],
        summary: 'Send a card with buttons to a customer of the web or the SDK',
        description:
          'Sends a card with buttons to a customer of a web page or an SDK; customers created through the open API cannot receive it. This call has a signature of its own, with the “Structured Message KEY” in place of the token, and without email and nonce. The order of the parameters in its text is im_sub_session_id, customer_id, agent_id, timestamp. The result is in status, not in code. Rate limit: 1 call in 2 seconds.',
        ...documentedAt('im', 'Send IM Structured Message'),
        security: [{ struct_timestamp: [], struct_sign: [] }],
        ...extensions({
          rateLimit: { calls: 1, perMs: 2_000 },
          tolerates: ['description', 'img_url', 'buttons'].map((part) => ({
            pointer: `/data/${part}`,
            keyword: 'required',
            when: { assumption: 'struct.required', is: 'title' },
          })),
          refusedByCode: { assumption: 'struct.refusals', is: 'code' },
        }),
        parameters: [
          inQuery('im_sub_session_id', documented(integer('Id of the session.')), { required: true, example: 1 }),
          inQuery('customer_id', documented(integer('Id of the customer of this session.')), {
            required: true,
            example: 1,
          }),
          inQuery('agent_id', documented(integer('Id of the agent of this session, who sends the message.')), {
            required: true,
            example: 1,
          }),
        ],
        requestBody: body('StructMessage', {
          buttons: {
            data: {
              title: '通过API发送结构化消息',
              description: '这是一条来自API的消息',
              img_url: 'https://www.udesk.cn/images/index/banner01.jpg',
              buttons: [
                { type: 'link', text: '访问', value: 'https://www.udesk.cn' },
                { type: 'phone', text: '拨打电话', value: '010-12345678' },
                { type: 'sdk_callback', callback_name: 'sdk_callback', text: '回调按钮', value: 'v1' },
              ],
            },
          },
        }),
        responses: replies(
          ['StructMessageSent'],
          ['sessionClosed', 'sessionNotFound', 'structCustomerUnreachable'],
          { sent: { status: 1000, message: words.structMessageSent } },
          ['status', 'code'],
        ),
      },
    },
  }) satisfies PathsObject

import type { Curl } from './curl.ts'

export const structMessages: Curl[] = [
  {
    heading: 'Send IM Structured Message',
    operation: 'sendStructMessage',
    note: 'The page links to the general rule for signing, but this call has a rule of its own',
    printed: {
      method: 'POST',
      path: '/im/sessions/struct_messages',
      query: { im_sub_session_id: 1, customer_id: 1, agent_id: 1 },
      body: {
        data: {
          title: 'Test API sends structured message',
          description: 'This message is from the API.',
          img_url: 'https://www.udesk.cn/images/index/banner01.jpg',
          buttons: [
            { type: 'link', text: 'Visit', value: 'https://www.udesk.cn' },
            { type: 'phone', text: 'Dial a phone call', value: '010-12345678' },
            { type: 'sdk_callback', callback_name: 'sdk_callback', text: 'Callback button', value: 'v1' },
          ],
        },
      },
    },
    prepare: (_, { visit }) => visit(),
    answered: { status: 1000, message: 'Send Success' },
  },
]

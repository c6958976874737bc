import { surveyOptionsExample } from '../schemas/survey.ts'
import { array, documented, object, ref, string } from '../shapes.ts'
import { push } from './push.ts'

const from = {
  message_id: '0d6e5ae2-6f0b-4d0e-8a53-2c3a3c0b8f11',
  agent_id: 3,
  agent_name: 'Tom',
  agent_avatar: '',
  im_sub_session_id: 1234,
  message_created_at: '2018-01-01 00:00:00',
}
const example = (...messages: object[]) => ({
  customer_token: 'u42',
  assign_type: 'agent',
  messages: messages.map((message) => ({ ...from, ...message })),
})

export const agentPush = push({
  summary: 'An agent sends a message, or the session changes',
  description:
    'Comes when the agent sends a message, when the session begins, is transferred, or is closed. Messages that must stay in order come in one push, such as start_session with the welcome, or transfer with its text. After a transfer use the new im_sub_session_id.',
  section: 'Reply Message Notification',
  schema: object({
    customer_token: documented(string('The integrator’s own id of the customer.')),
    assign_type: documented({ type: 'string', const: 'agent', description: 'Always agent.' }),
    messages: documented({
      ...array(
        { anyOf: ['SpokenMessage', 'EventMessage', 'CloseMessage', 'AttachmentMessage'].map((name) => ref(name)) },
        'The messages, in their order. Ignore types that you do not know.',
      ),
      minItems: 1,
    }),
  }),
  examples: {
    started: example(
      { type: 'start_session', data: { content: '对话开始' } },
      {
        type: 'message',
        message_id: '7b1f0d52-2f3e-4a8e-9d64-0c8f6f1c2e22',
        data: { content: '您好，请问有什么可以帮您？' },
      },
    ),
    spoken: example({ type: 'message', data: { content: '您好' } }),
    image: example({ type: 'image', data: { content: 'https://cdn.example/order.png' } }),
    rich: example({ type: 'rich', data: { content: '<p>您的订单<b>已发货</b></p>' } }),
    audio: example({ type: 'audio', data: { content: 'https://cdn.example/hello.mp3', duration: 7 } }),
    video: example({ type: 'video', data: { content: 'https://cdn.example/how-to.mp4' } }),
    file: example({
      type: 'file',
      data: { content: 'https://cdn.example/bill.pdf', filename: 'bill.pdf', filesize: '4.3M' },
    }),
    transferred: example({ type: 'transfer', data: { content: '会话转接' } }),
    closed: example({
      type: 'close',
      data: { content: '关闭会话', close_type: 'normal', survey_options: surveyOptionsExample },
    }),
  },
})

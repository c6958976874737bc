import type { WebhookCheck, CheckGroup } from '../checks.ts'
import type { FakeConversation } from '../fake-conversation.ts'

const messageHint = 'Answer 200 to every type of message that Udesk pushes, also to those that you do not show.'

/** A message of an agent in an open session. */
const agentMessage = (type: string, claim: string, content: string): WebhookCheck => ({
  id: type,
  claim,
  hint: messageHint,
  async makePushes({ openSession, agentPushes }) {
    const session = await openSession()
    await session.say({ type, data: { content } })
    const [opening = {}, ...pushes] = await agentPushes()
    return { before: [opening], pushes }
  },
})

/** An agent closes the session. */
const agentClose = (closeType: 'normal' | 'redirect' | 'force'): WebhookCheck => ({
  id: `close-${closeType}`,
  claim: `accepts a close of the type ${closeType}`,
  hint: 'data.close_type is normal, redirect or force; survey_options is an object: show the survey, or ignore it.',
  async makePushes({ openSession, agentPushes }) {
    const session = await openSession()
    await session.close(closeType)
    const [opening = {}, ...pushes] = await agentPushes()
    return { before: [opening], pushes }
  },
})

const question = { content: '工作时间是什么' }

/** An answer of a robot. */
const robotAnswer = (
  kind: 'robot' | 'urobot',
  ask: (conversation: FakeConversation) => Promise<unknown>,
  hint: string,
): WebhookCheck => ({
  id: kind,
  claim: `accepts an answer of the ${kind}`,
  hint,
  async makePushes(conversation) {
    await ask(conversation)
    return { pushes: await conversation.allPushes() }
  },
})

/** What Udesk pushes in usual conversations. */
export const conversations: CheckGroup = {
  name: 'Conversations',
  checks: [
    agentMessage('message', 'accepts a text of an agent', '您好，请问有什么可以帮您？'),
    agentMessage('image', 'accepts an image', 'https://cdn.example/order.png'),
    agentMessage('rich', 'accepts rich text', '<p>您的订单<b>已发货</b></p>'),
    {
      id: 'start',
      claim: 'accepts the start of a session and the welcome in one push',
      hint: 'messages is a list: start_session and the welcome come in one push, in this order.',
      async makePushes({ openSession, allPushes }) {
        await openSession()
        return { pushes: await allPushes() }
      },
    },
    {
      id: 'transfer',
      claim: 'accepts a transfer, and a message in the new session',
      hint: 'After a transfer the conversation continues with a new im_sub_session_id, which the receiver has not seen before.',
      async makePushes({ openSession, agentPushes }) {
        const session = await openSession()
        const next = await session.transfer({ agent: 'Jerry' })
        await next.say('我来帮您')
        const [opening = {}, ...pushes] = await agentPushes()
        return { before: [opening], pushes }
      },
    },
    agentClose('normal'),
    agentClose('redirect'),
    agentClose('force'),
    {
      id: 'read',
      claim: 'accepts the read mark of an agent',
      hint: 'This push has no customer_token and no messages; it has session_id and message_ids.',
      async makePushes({ openSession, client, customer, allPushes }) {
        const session = await openSession()
        const said = { customer_token: customer(), im_sub_session_id: session.id, data: { content: '在吗？' } }
        await client.sendMessage({ body: { ...said, message_id: 'check-1' } })
        await client.sendMessage({ body: { ...said, message_id: 'check-2' } })
        await session.read()
        const [opening = {}, ...pushes] = await allPushes()
        return { before: [opening], pushes }
      },
    },
    robotAnswer(
      'robot',
      async ({ client, customer }) => {
        await client.createSession({ body: { customer_token: customer() } })
        const body = { customer_token: customer(), im_sub_session_id: 0, message_id: 'check-1', data: question }
        return client.sendMessage({ body })
      },
      'assign_type is robot; the data of each message has answer and no content.',
    ),
    robotAnswer(
      'urobot',
      async ({ client, customer }) => {
        const urobot = { customer_token: customer(), robot_id: 1, scene_id: 1 }
        await client.createSession({ body: { ...urobot, assign_type: 'urobot' } })
        return client.sendMessage({ body: { ...urobot, im_sub_session_id: -1, data: question } })
      },
      'assign_type is urobot; messages is an object, not a list.',
    ),
  ],
}

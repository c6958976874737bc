import type { Check, CheckGroup } from '../checks.ts'
import type { Scene } from '../fake-conversation.ts'

const spokenHint = 'A receiver should take every type of message that Udesk pushes, even if it shows nothing of it.'

/** What an agent says in a session that has begun. */
const spoken = (type: string, claim: string, content: string): Check => ({
  id: type,
  claim,
  hint: spokenHint,
  async play({ meet, spoken }) {
    const session = await meet()
    await session.say({ type, data: { content } })
    const [opening = {}, ...pushes] = await spoken()
    return { before: [opening], pushes }
  },
})

/** How an agent ends it. */
const closed = (closeType: 'normal' | 'redirect' | 'force'): Check => ({
  id: `close-${closeType}`,
  claim: `takes a close of the type ${closeType}`,
  hint: 'data.close_type is normal, redirect or force, and survey_options an object: show the survey, or pass over it.',
  async play({ meet, spoken }) {
    const session = await meet()
    await session.close(closeType)
    const [opening = {}, ...pushes] = await spoken()
    return { before: [opening], pushes }
  },
})

const question = { content: '工作时间是什么' }

/** What a robot answers. */
const robot = (kind: 'robot' | 'urobot', ask: (scene: Scene) => Promise<unknown>, hint: string): Check => ({
  id: kind,
  claim: `takes an answer of the ${kind}`,
  hint,
  async play(scene) {
    await ask(scene)
    return { pushes: await scene.pushed() }
  },
})

/** All that Udesk pushes where nothing is out of the ordinary. */
export const conversations: CheckGroup = {
  name: 'Conversations',
  checks: [
    spoken('message', 'takes what an agent says', '您好，请问有什么可以帮您？'),
    spoken('image', 'takes an image', 'https://cdn.example/order.png'),
    spoken('rich', 'takes rich text', '<p>您的订单<b>已发货</b></p>'),
    {
      id: 'start',
      claim: 'takes the start of a session and the welcome in one push',
      hint: 'messages is a list: start_session and the welcome come together, in this order.',
      async play({ meet, pushed }) {
        await meet()
        return { pushes: await pushed() }
      },
    },
    {
      id: 'transfer',
      claim: 'takes a transfer, and what is said in the new session',
      hint: 'With a transfer the conversation goes on under a new im_sub_session_id, which the receiver has not seen before.',
      async play({ meet, spoken }) {
        const session = await meet()
        const next = await session.transfer({ agent: 'Jerry' })
        await next.say('我来帮您')
        const [opening = {}, ...pushes] = await spoken()
        return { before: [opening], pushes }
      },
    },
    closed('normal'),
    closed('redirect'),
    closed('force'),
    {
      id: 'read',
      claim: 'takes the news that an agent has read',
      hint: 'This push has neither customer_token nor messages: it is known by its message_ids.',
      async play({ meet, client, customer, pushed }) {
        const session = await meet()
        const said = { customer_token: customer(), im_sub_session_id: session.id, data: { content: '在吗？' } }
        await client.sendMessage({ body: { ...said, message_id: 'check-1' } })
        await client.sendMessage({ body: { ...said, message_id: 'check-2' } })
        await session.read()
        const [opening = {}, ...pushes] = await pushed()
        return { before: [opening], pushes }
      },
    },
    robot(
      'robot',
      async ({ client, customer }) => {
        await client.createSession({ body: { customer_token: customer() } })
        const body = { customer_token: customer(), im_sub_session_id: 0, message_id: 'check-1', data: question }
        return client.sendMessage({ body })
      },
      'assign_type is robot, and each message’s data has an answer and no content.',
    ),
    robot(
      'urobot',
      async ({ client, customer }) => {
        const urobot = { customer_token: customer(), robot_id: 1, scene_id: 1 }
        await client.createSession({ body: { ...urobot, assign_type: 'urobot' } })
        return client.sendMessage({ body: { ...urobot, im_sub_session_id: -1, data: question } })
      },
      'assign_type is urobot, and messages is an object, not a list.',
    ),
  ],
}

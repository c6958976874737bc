import type { WebhookCheck, CheckGroup } from '../checks.ts'

const repeatHint = 'Recognise a repeated push by its message_id, and answer it as the first time.'
const orderHint = 'The order of pushes on several connections is not guaranteed: answer 200, and order them afterwards.'

/** The same message of an agent twice. */
const repeatedMessage = (id: string, claim: string, how: 'in turn' | 'at once'): WebhookCheck => ({
  id,
  claim,
  hint: repeatHint,
  async makePushes({ openSession, agentPushes }) {
    const session = await openSession()
    await session.say('请稍等')
    const [opening = {}, message = {}] = await agentPushes()
    return { before: [opening], pushes: [message, message], how }
  },
})

/** Pushes that come twice, too late or too early. */
export const orders: CheckGroup = {
  name: 'Order',
  checks: [
    repeatedMessage('twice', 'accepts a push that comes again', 'in turn'),
    repeatedMessage('twice-at-once', 'accepts a push that comes twice at once', 'at once'),
    {
      id: 'before-start',
      claim: 'accepts a message that comes before the start of its session',
      hint: orderHint,
      async makePushes({ openSession, agentPushes }) {
        const session = await openSession()
        await session.say('您好')
        return { pushes: (await agentPushes()).reverse() }
      },
    },
    {
      id: 'after-close',
      claim: 'accepts a message that comes after the close',
      hint: orderHint,
      async makePushes({ openSession, agentPushes }) {
        const session = await openSession()
        await session.say('再见')
        await session.close()
        const [opening = {}, message = {}, close = {}] = await agentPushes()
        return { before: [opening, close], pushes: [message] }
      },
    },
    {
      id: 'after-transfer',
      claim: 'accepts a message of the old session after the transfer',
      hint: orderHint,
      async makePushes({ openSession, agentPushes }) {
        const session = await openSession()
        await session.say('我帮您转接')
        await session.transfer({ agent: 'Jerry' })
        const [opening = {}, message = {}, transfer = {}] = await agentPushes()
        return { before: [opening, transfer], pushes: [message] }
      },
    },
    {
      id: 'transfer-old-id',
      claim: 'accepts a transfer that has the old im_sub_session_id',
      hint: 'Udesk’s documentation does not say which of the two ids a transfer has; later messages have the new one.',
      undocumented: true,
      assume: { 'transfer.session-id': 'old' },
      async makePushes({ openSession, agentPushes }) {
        const session = await openSession()
        await session.transfer({ agent: 'Jerry' })
        const [opening = {}, ...pushes] = await agentPushes()
        return { before: [opening], pushes }
      },
    },
  ],
}

import type { WebhookCheck, CheckGroup } from '../checks.ts'
import type { AgentPush } from '../fake-conversation.ts'

type Message = AgentPush['messages'][number]

/** Takes documented pushes, and changes each push so that it no longer follows the document. */
const changedMessages = (
  check: Omit<WebhookCheck, 'makePushes'>,
  changes: ((push: AgentPush) => object)[],
): WebhookCheck => ({
  ...check,
  async makePushes({ openSession, agentPushes }) {
    const session = await openSession()
    for (const [number] of changes.entries()) await session.say(`您好 ${number + 1}`)
    const [opening = {}, ...pushes] = await agentPushes()
    return { before: [opening], pushes: pushes.map((push, at) => changes[at]?.(push) ?? push) }
  },
})

const eachMessage = (change: (message: Message) => object) => (push: AgentPush) => ({
  ...push,
  messages: push.messages.map(change),
})
const ofType = (type: string) => eachMessage((message) => ({ ...message, type }))

/** Adds one undocumented field at every level of a push. */
const withExtraFields = (push: AgentPush) => ({
  ...eachMessage((message) => ({ ...message, data: { ...message.data, msg_close: false }, sent_by: { id: 1 } }))(push),
  platform: 'web',
})

const ignoreHint =
  'Udesk’s documentation asks receivers to ignore types that they do not support: answer 200, and do nothing.'

/**
 * Pushes with content that a receiver must ignore, because the documentation requires it or because real pushes had such content.
 */
export const unexpected: CheckGroup = {
  name: 'Unexpected content',
  checks: [
    changedMessages(
      { id: 'types-of-others', claim: 'ignores types that are meant for agents and web pages', hint: ignoreHint },
      ['survey', 'form', 'info_transfer', 'struct'].map(ofType),
    ),
    changedMessages({ id: 'types-unknown', claim: 'ignores an unknown type', hint: ignoreHint }, [
      ofType('mock_udesk_check'),
    ]),
    {
      id: 'attachments',
      claim: 'ignores audio, video and files of agents',
      hint: ignoreHint,
      assume: { 'push.unsupported-types': 'push' },
      async makePushes({ openSession, agentPushes }) {
        const session = await openSession()
        for (const type of ['audio', 'video', 'file'])
          await session.say({
            type,
            data: { content: `https://cdn.example/${type}`, filename: 'a.bin', filesize: '4.3M' },
          })
        const [opening = {}, ...pushes] = await agentPushes()
        return { before: [opening], pushes }
      },
    },
    changedMessages(
      {
        id: 'more-fields',
        claim: 'ignores undocumented fields',
        hint: 'Real pushes have had such fields, for example data.msg_close: read the fields that you need, and ignore the rest.',
      },
      [withExtraFields],
    ),
    changedMessages(
      {
        id: 'no-avatar',
        claim: 'accepts a message without agent_avatar',
        hint: 'Real pushes have come without it, although the documentation names it.',
        undocumented: true,
      },
      [
        eachMessage((message) =>
          Object.fromEntries(Object.entries(message).filter(([name]) => name !== 'agent_avatar')),
        ),
      ],
    ),
    {
      id: 'compact-date',
      claim: 'accepts message_created_at without dashes',
      hint: 'The documentation shows both 20180101 00:00:00 and 2018-01-01 00:00:00.',
      undocumented: true,
      assume: { 'push.created-at': 'compact' },
      async makePushes({ openSession, allPushes }) {
        await openSession()
        return { pushes: await allPushes() }
      },
    },
  ],
}

import type { Check, CheckGroup } from '../checks.ts'
import type { AgentPush } from '../fake-conversation.ts'

type Message = AgentPush['messages'][number]

/** A push of the document's making, changed into what the document does not have. */
const changed = (check: Omit<Check, 'play'>, changes: ((push: AgentPush) => object)[]): Check => ({
  ...check,
  async play({ meet, spoken }) {
    const session = await meet()
    for (const [number] of changes.entries()) await session.say(`您好 ${number + 1}`)
    const [opening = {}, ...pushes] = await spoken()
    return { before: [opening], pushes: pushes.map((push, at) => changes[at]?.(push) ?? push) }
  },
})

const eachMessage = (change: (message: Message) => object) => (push: AgentPush) => ({
  ...push,
  messages: push.messages.map(change),
})
const ofType = (type: string) => eachMessage((message) => ({ ...message, type }))

/** A field more at every level. */
const withMore = (push: AgentPush) => ({
  ...eachMessage((message) => ({ ...message, data: { ...message.data, msg_close: false }, sent_by: { id: 1 } }))(push),
  platform: 'web',
})

const ignore = 'Udesk’s documents ask to pass over types that are not supported: answer 200, and do nothing.'

/** What a receiver has to pass over: the documents ask for it, or real pushes had it. */
export const surprises: CheckGroup = {
  name: 'Surprises',
  checks: [
    changed(
      { id: 'types-of-others', claim: 'passes over types that are meant for agents and web pages', hint: ignore },
      ['survey', 'form', 'info_transfer', 'struct'].map(ofType),
    ),
    changed({ id: 'types-unknown', claim: 'passes over a type that nobody knows yet', hint: ignore }, [
      ofType('mock_udesk_check'),
    ]),
    {
      id: 'attachments',
      claim: 'passes over audio, video and files of agents',
      hint: ignore,
      assume: { 'push.unsupported-types': 'push' },
      async play({ meet, spoken }) {
        const session = await meet()
        for (const type of ['audio', 'video', 'file'])
          await session.say({
            type,
            data: { content: `https://cdn.example/${type}`, filename: 'a.bin', filesize: '4.3M' },
          })
        const [opening = {}, ...pushes] = await spoken()
        return { before: [opening], pushes }
      },
    },
    changed(
      {
        id: 'more-fields',
        claim: 'passes over fields that the documents do not name',
        hint: 'Real pushes have had such fields, data.msg_close for one: read what you need and leave the rest.',
      },
      [withMore],
    ),
    changed(
      {
        id: 'no-avatar',
        claim: 'takes a message without agent_avatar',
        hint: 'Real pushes have come without it, although the documents name it.',
        unpromised: true,
      },
      [
        eachMessage((message) =>
          Object.fromEntries(Object.entries(message).filter(([name]) => name !== 'agent_avatar')),
        ),
      ],
    ),
    {
      id: 'compact-date',
      claim: 'takes message_created_at without dashes',
      hint: 'The documents show both 20180101 00:00:00 and 2018-01-01 00:00:00.',
      unpromised: true,
      assume: { 'push.created-at': 'compact' },
      async play({ meet, pushed }) {
        await meet()
        return { pushes: await pushed() }
      },
    },
  ],
}

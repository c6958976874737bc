import type { WebhookCheck, CheckGroup } from '../checks.ts'

type CheckDescription = Omit<WebhookCheck, 'makePushes'>

const agentText = (about: CheckDescription, content: string): WebhookCheck => ({
  ...about,
  async makePushes({ openSession, agentPushes }) {
    const session = await openSession()
    await session.say(content)
    const [opening = {}, ...pushes] = await agentPushes()
    return { before: [opening], pushes }
  },
})

const sentence = '您好，您的订单已经发货，请留意查收。'
const long = (bytes: number) => sentence.repeat(Math.ceil(bytes / Buffer.byteLength(sentence)))

/** Texts of agents. */
export const texts: CheckGroup = {
  name: 'Texts',
  checks: [
    agentText(
      { id: 'chinese', claim: 'accepts Chinese, rare characters and full-width forms', hint: 'Read bodies as UTF-8.' },
      '繁體字、㐂、𠮷野家、（全角）ＡＢＣ　！',
    ),
    agentText(
      {
        id: 'emoji',
        claim: 'accepts emoji',
        hint: 'Emoji take four bytes in UTF-8 and two units in UTF-16: MySQL, for example, needs utf8mb4.',
      },
      '好的👌🏽 👨‍👩‍👧‍👦 🇨🇳 ❤️‍🔥',
    ),
    agentText(
      {
        id: 'markup',
        claim: 'accepts HTML, quotes, backslashes and line ends',
        hint: 'Texts may contain HTML and any other characters: escape them when you show them, not when you receive them.',
      },
      `<a href="https://www.udesk.cn?a=1&b=2">点这里</a>\r\n\t'" \\ %s {{x}} '; -- </script>\u2028`,
    ),
    agentText(
      {
        id: 'long',
        claim: 'accepts a text of 64 kB',
        hint: 'Raise the limit for the length of bodies: agents paste long texts.',
      },
      long(64_000),
    ),
    agentText(
      {
        id: 'very-long',
        claim: 'accepts a text of 1 MB',
        hint: 'Udesk documents no limit. Many frameworks read at most 100 kB by default.',
        undocumented: true,
      },
      long(1_000_000),
    ),
  ],
}

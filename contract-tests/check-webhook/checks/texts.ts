import type { Check, CheckGroup } from '../checks.ts'

type About = Omit<Check, 'play'>

const said = (about: About, content: string): Check => ({
  ...about,
  async play({ meet, spoken }) {
    const session = await meet()
    await session.say(content)
    const [opening = {}, ...pushes] = await spoken()
    return { before: [opening], pushes }
  },
})

const sentence = '您好，您的订单已经发货，请留意查收。'
const long = (bytes: number) => sentence.repeat(Math.ceil(bytes / Buffer.byteLength(sentence)))

/** What agents write. */
export const texts: CheckGroup = {
  name: 'Texts',
  checks: [
    said(
      { id: 'chinese', claim: 'takes Chinese, rare characters and full width', hint: 'Read bodies as UTF-8.' },
      '繁體字、㐂、𠮷野家、（全角）ＡＢＣ　！',
    ),
    said(
      {
        id: 'emoji',
        claim: 'takes emoji',
        hint: 'Emoji are four bytes in UTF-8 and two units in UTF-16: MySQL, for one, wants utf8mb4.',
      },
      '好的👌🏽 👨‍👩‍👧‍👦 🇨🇳 ❤️‍🔥',
    ),
    said(
      {
        id: 'markup',
        claim: 'takes HTML, quotes, backslashes and line ends',
        hint: 'Texts may hold HTML and anything else: escape where you show them, not where you take them.',
      },
      `<a href="https://www.udesk.cn?a=1&b=2">点这里</a>\r\n\t'" \\ %s {{x}} '; -- </script>\u2028`,
    ),
    said(
      { id: 'long', claim: 'takes a text of 64 kB', hint: 'Let bodies be longer: agents paste whole letters.' },
      long(64_000),
    ),
    said(
      {
        id: 'very-long',
        claim: 'takes a text of 1 MB',
        hint: 'Udesk names no limit. Many frameworks read 100 kB unless told otherwise.',
        unpromised: true,
      },
      long(1_000_000),
    ),
  ],
}

import type { Check, CheckGroup } from '../checks.ts'

const again = 'Know what has come before by its message_id, and answer it as the first time.'
const late = 'Order across connections is nobody’s promise: answer 200, and sort it out afterwards.'

/** A message of an agent, once more. */
const repeated = (id: string, claim: string, how: 'in turn' | 'at once'): Check => ({
  id,
  claim,
  hint: again,
  async play({ meet, spoken }) {
    const session = await meet()
    await session.say('请稍等')
    const [opening = {}, message = {}] = await spoken()
    return { before: [opening], pushes: [message, message], how }
  },
})

/** What comes twice, late or before its time. */
export const orders: CheckGroup = {
  name: 'Order',
  checks: [
    repeated('twice', 'takes a push that comes again', 'in turn'),
    repeated('twice-at-once', 'takes a push that comes twice at once', 'at once'),
    {
      id: 'before-start',
      claim: 'takes a message that overtook the start of its session',
      hint: late,
      async play({ meet, spoken }) {
        const session = await meet()
        await session.say('您好')
        return { pushes: (await spoken()).reverse() }
      },
    },
    {
      id: 'after-close',
      claim: 'takes a message that comes after the close',
      hint: late,
      async play({ meet, spoken }) {
        const session = await meet()
        await session.say('再见')
        await session.close()
        const [opening = {}, message = {}, close = {}] = await spoken()
        return { before: [opening, close], pushes: [message] }
      },
    },
    {
      id: 'after-transfer',
      claim: 'takes a message of the old session after the transfer',
      hint: late,
      async play({ meet, spoken }) {
        const session = await meet()
        await session.say('我帮您转接')
        await session.transfer({ agent: 'Jerry' })
        const [opening = {}, message = {}, transfer = {}] = await spoken()
        return { before: [opening, transfer], pushes: [message] }
      },
    },
    {
      id: 'transfer-old-id',
      claim: 'takes a transfer that still bears the old im_sub_session_id',
      hint: 'Udesk’s documents do not say which of the two ids a transfer bears; what follows it bears the new one.',
      unpromised: true,
      assume: { 'transfer.session-id': 'old' },
      async play({ meet, spoken }) {
        const session = await meet()
        await session.transfer({ agent: 'Jerry' })
        const [opening = {}, ...pushes] = await spoken()
        return { before: [opening], pushes }
      },
    },
  ],
}

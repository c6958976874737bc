import type { Check, CheckGroup } from '../checks.ts'
import type { AgentPush } from '../fake-conversation.ts'

/** Three messages of one conversation, sent in a way of their own. */
const sent = (how: 'on one connection' | 'each on its own connection', about: Omit<Check, 'play'>): Check => ({
  ...about,
  async play({ meet, spoken }) {
    const session = await meet()
    for (const greeting of ['您好 1', '您好 2', '您好 3']) await session.say(greeting)
    const [opening = {}, ...pushes] = await spoken()
    return { before: [opening], pushes, how }
  },
})

/** After all the others, and before the very last. */
export const crowd: Check = {
  id: 'fifty-at-once',
  claim: 'takes fifty pushes at once',
  hint: 'Answer first and work afterwards: keep what came in a queue of your own.',
  async play({ meet, spoken }) {
    const customers = Array.from({ length: 50 }, (_, at) => at)
    for (const customer of customers) await (await meet(customer)).say('您好')
    const all = await spoken()
    const isGreeting = ({ messages }: AgentPush) => messages.every(({ type }) => type === 'message')
    return { before: all.filter((push) => !isGreeting(push)), pushes: all.filter(isGreeting), how: 'at once' }
  },
}

/** The very last. */
export const afterwards: Check = {
  id: 'alive',
  claim: 'is alive afterwards',
  hint: 'It stopped answering during the checks: look for what it was sent last in its own log.',
  async play({ meet, spoken }) {
    const session = await meet()
    await session.say('还在吗？')
    const [opening = {}, ...pushes] = await spoken()
    return { before: [opening], pushes }
  },
}

/** How pushes come, whatever is in them. */
export const connections: CheckGroup = {
  name: 'Connections',
  checks: [
    sent('on one connection', {
      id: 'kept-connection',
      claim: 'takes pushes one after the other on one connection',
      hint: 'Read each body to its end and give each answer its length, so that the connection can be used again.',
    }),
    sent('each on its own connection', {
      id: 'own-connection',
      claim: 'takes pushes on a connection each, which says that it will close',
      hint: 'Connection: close is no reason to treat a push otherwise.',
    }),
    crowd,
    afterwards,
  ],
}

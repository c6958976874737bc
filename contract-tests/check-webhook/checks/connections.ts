import type { WebhookCheck, CheckGroup } from '../checks.ts'
import type { AgentPush } from '../fake-conversation.ts'

/** A check that sends three messages of one conversation. */
const sentOver = (
  how: 'on one connection' | 'each on its own connection',
  about: Omit<WebhookCheck, 'makePushes'>,
): WebhookCheck => ({
  ...about,
  async makePushes({ openSession, agentPushes }) {
    const session = await openSession()
    for (const greeting of ['您好 1', '您好 2', '您好 3']) await session.say(greeting)
    const [opening = {}, ...pushes] = await agentPushes()
    return { before: [opening], pushes, how }
  },
})

/** This check runs after all other checks except `aliveAfterwards`. */
export const fiftyAtOnce: WebhookCheck = {
  id: 'fifty-at-once',
  claim: 'accepts fifty pushes at once',
  hint: 'Answer first, then do the work: put the push in your own queue.',
  async makePushes({ openSession, agentPushes }) {
    const customers = Array.from({ length: 50 }, (_, at) => at)
    for (const customer of customers) await (await openSession(customer)).say('您好')
    const all = await agentPushes()
    const isGreeting = ({ messages }: AgentPush) => messages.every(({ type }) => type === 'message')
    return { before: all.filter((push) => !isGreeting(push)), pushes: all.filter(isGreeting), how: 'at once' }
  },
}

/** This check runs last. */
export const aliveAfterwards: WebhookCheck = {
  id: 'alive',
  claim: 'still answers after all checks',
  hint: 'It stopped answering during the checks: look in its log for the last push.',
  async makePushes({ openSession, agentPushes }) {
    const session = await openSession()
    await session.say('还在吗？')
    const [opening = {}, ...pushes] = await agentPushes()
    return { before: [opening], pushes }
  },
}

/** Checks that send pushes over different kinds of connections. */
export const connections: CheckGroup = {
  name: 'Connections',
  checks: [
    sentOver('on one connection', {
      id: 'kept-connection',
      claim: 'accepts several pushes on one connection',
      hint: 'Read each body to its end, and send Content-Length with each answer, so that the connection can be reused.',
    }),
    sentOver('each on its own connection', {
      id: 'own-connection',
      claim: 'accepts each push on its own connection, with Connection: close',
      hint: 'Connection: close must not change how the push is handled.',
    }),
    fiftyAtOnce,
    aliveAfterwards,
  ],
}

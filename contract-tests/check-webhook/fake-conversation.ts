/** Makes the pushes of each check: plays a conversation on a separate fake and takes the pushes of that fake. */
import { startMockUdesk, type MockUdesk, type Session } from '../../harness/index.ts'
import { randomNonce } from '../../server/ids.ts'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import type { PushBodies } from '../../spec/types.ts'
import { prepareAgentSession } from '../preparation/prepare.ts'
import { allChecks, type WebhookCheck, type PushSequence } from './checks.ts'

export type AgentPush = PushBodies['agent']

export type FakeConversation = Pick<MockUdesk, 'client'> & {
  /** Returns the token of the check's customer. With a number, returns the token of another customer. */
  customer: (number?: number) => string
  /** Opens a session between the customer and the agent Tom. */
  openSession: (number?: number) => Promise<Session>
  /** Returns the pushes since the conversation began. */
  allPushes: () => Promise<object[]>
  /** Returns the pushes since the conversation began, if all are pushes of an agent. */
  agentPushes: () => Promise<AgentPush[]>
}

/** The pushes that each check sends. */
export type PushSequences = ReadonlyMap<WebhookCheck, PushSequence>

const tom = 3

/**
 * Plays the conversations of all checks on a fake without a webhook. Each check has its own customers. If `customerToken` is
 * given, all checks have this customer.
 */
export async function makeAllSequences(customerToken?: string): Promise<PushSequences> {
  const run = randomNonce().slice(0, 8) // a receiver that stores customers must not know these from an earlier run
  await using udesk = await startMockUdesk({ seed: parseInt(run, 16) })
  await udesk.agents.update(tom, { capacity: 100 })
  const plays = new Map<WebhookCheck, PushSequence>()
  for (const check of allChecks) {
    const customer = (number = 0) => customerToken ?? `check-${run}-${check.id}${number === 0 ? '' : `-${number}`}`
    plays.set(check, await makeSequence(udesk, check, customer))
  }
  return plays
}

/** Plays the conversation of one check, and closes its sessions. */
async function makeSequence(
  udesk: MockUdesk,
  check: WebhookCheck,
  customer: FakeConversation['customer'],
): Promise<PushSequence> {
  const { client, sessions, pushes, assumptions } = udesk
  const before = (await pushes.list()).length
  const allPushes = async () => (await pushes.list()).slice(before).map(({ body }) => body as object) // a push is an object
  await assumptions.set({ ...defaultAssumptions, ...check.assume })
  const sequence = await check.makePushes({
    client,
    customer,
    allPushes,
    agentPushes: async () => (await allPushes()) as AgentPush[], // the checks that call this have an agent only
    openSession: async (number) => sessions.get(await prepareAgentSession(client, customer(number), tom)),
  })
  for (const session of await sessions.list({ state: 'open' })) await session.close()
  return sequence
}

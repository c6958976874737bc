/** Where the pushes of a check come from: a conversation on a fake of our own. Nothing here says what a push looks like. */
import { startMockUdesk, type MockUdesk, type Session } from '../../harness/index.ts'
import { randomNonce } from '../../server/ids.ts'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import type { PushBodies } from '../../spec/types.ts'
import { assigned } from '../example.ts'
import { allChecks, type Check, type Play } from './checks.ts'

export type AgentPush = PushBodies['agent']

export type Scene = Pick<MockUdesk, 'client'> & {
  /** The token of the customer whom it is about, or of another one. */
  customer: (number?: number) => string
  /** The customer is in a session with the agent Tom. */
  meet: (number?: number) => Promise<Session>
  /** What was pushed since the scene began. */
  pushed: () => Promise<object[]>
  /** The same of pushes that are known to be an agent's. */
  spoken: () => Promise<AgentPush[]>
}

/** What each check sends. */
export type Plays = ReadonlyMap<Check, Play>

const tom = 3

/** The conversations of all checks, one after the other, on a fake that pushes nowhere; each has customers of its own, or all have `customerToken`. */
export async function playAll(customerToken?: string): Promise<Plays> {
  const run = randomNonce().slice(0, 8) // so that a receiver with a memory meets nobody again
  await using udesk = await startMockUdesk({ seed: parseInt(run, 16) })
  await udesk.agents.update(tom, { capacity: 100 })
  const plays = new Map<Check, Play>()
  for (const check of allChecks) {
    const customer = (number = 0) => customerToken ?? `check-${run}-${check.id}${number === 0 ? '' : `-${number}`}`
    plays.set(check, await play(udesk, check, customer))
  }
  return plays
}

/** Plays a check's conversation, and leaves no session open behind it. */
async function play(udesk: MockUdesk, check: Check, customer: Scene['customer']): Promise<Play> {
  const { client, sessions, pushes, assumptions } = udesk
  const before = (await pushes.list()).length
  const pushed = async () => (await pushes.list()).slice(before).map(({ body }) => body as object) // a push is an object
  await assumptions.set({ ...defaultAssumptions, ...check.assume })
  const played = await check.play({
    client,
    customer,
    pushed,
    spoken: async () => (await pushed()) as AgentPush[], // its caller's conversation is with an agent alone
    meet: async (number) => sessions.get(await assigned(client, customer(number), tom)),
  })
  for (const session of await sessions.list({ state: 'open' })) await session.close()
  return played
}

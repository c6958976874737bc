/** Where the pushes of a check come from: a conversation on a fake of our own. Nothing here says what a push looks like. */
import type { MockUdesk, Session } from '../../harness/index.ts'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import type { PushBodies } from '../../spec/types.ts'
import { assigned } from '../example.ts'
import type { Check, Play } from './checks.ts'

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

const tom = 3

/** Plays a check's conversation, and leaves no session open behind it. */
export async function stage(udesk: MockUdesk, check: Check, customer: Scene['customer']): Promise<Play> {
  const { client, sessions, pushes, assumptions } = udesk
  const before = (await pushes.list()).length
  const pushed = async () => (await pushes.list()).slice(before).map(({ body }) => body as object) // a push is an object
  await assumptions.set({ ...defaultAssumptions, ...check.assume })
  const play = await check.play({
    client,
    customer,
    pushed,
    spoken: async () => (await pushed()) as AgentPush[], // its caller's conversation is with an agent alone
    meet: async (number) => sessions.get(await assigned(client, customer(number), tom)),
  })
  for (const session of await sessions.list({ state: 'open' })) await session.close()
  return play
}

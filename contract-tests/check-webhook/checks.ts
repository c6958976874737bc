/** What a receiver is asked to take, each with the conversation that brings it about. */
import type { Assumptions } from '../../spec/assumptions.ts'
import { connections } from './checks/connections.ts'
import { conversations } from './checks/conversations.ts'
import { orders } from './checks/orders.ts'
import { surprises } from './checks/surprises.ts'
import { texts } from './checks/texts.ts'
import type { Scene } from './fake-conversation.ts'

export type Check = {
  /** As the report names it: `close-force`. */
  id: string
  /** What the receiver should do, as a sentence goes on: `takes an image`. */
  claim: string
  /** What to do where it does not. */
  hint: string
  /** Udesk's documents do not promise that it comes: not taking it is worth a warning. */
  unpromised?: true
  assume?: Partial<Assumptions>
  play: (scene: Scene) => Promise<Play>
}

/** What is sent, and how. */
export type Play = {
  /** What has to come first; the check does not judge how it is taken. */
  before?: object[]
  pushes: object[]
  /** Default: one after the other, as Udesk does within a conversation. */
  how?: 'in turn' | 'at once' | 'on one connection' | 'each on its own connection'
}

export type CheckGroup = { name: string; checks: Check[] }

/** All of them, as the report shows them. */
export const checkGroups: CheckGroup[] = [conversations, orders, surprises, texts, connections]
export const allChecks: Check[] = checkGroups.flatMap(({ checks }) => checks)

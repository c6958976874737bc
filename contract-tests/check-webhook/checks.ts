/** The checks, each with the conversation that makes its pushes. */
import type { Assumptions } from '../../spec/assumptions.ts'
import { connections } from './checks/connections.ts'
import { conversations } from './checks/conversations.ts'
import { orders } from './checks/orders.ts'
import { unexpected } from './checks/unexpected.ts'
import { texts } from './checks/texts.ts'
import type { FakeConversation } from './fake-conversation.ts'

export type WebhookCheck = {
  /** As the report names it: `close-force`. */
  id: string
  /** What the receiver should do: `accepts an image`. */
  claim: string
  /** What to do where the check fails. */
  hint: string
  /** Udesk’s documentation does not say that such pushes come: a failure is a warning only. */
  undocumented?: true
  assume?: Partial<Assumptions>
  makePushes: (conversation: FakeConversation) => Promise<PushSequence>
}

/** The pushes of a check, and how they are sent. */
export type PushSequence = {
  /** Sent first; the check does not judge the answers to these. */
  before?: object[]
  pushes: object[]
  /** Default: one after another, as Udesk sends the pushes of one customer. */
  how?: 'in turn' | 'at once' | 'on one connection' | 'each on its own connection'
}

export type CheckGroup = { name: string; checks: WebhookCheck[] }

/** In the order of the report. */
export const checkGroups: CheckGroup[] = [conversations, orders, unexpected, texts, connections]
export const allChecks: WebhookCheck[] = checkGroups.flatMap(({ checks }) => checks)

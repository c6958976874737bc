/** The checks, each with the conversation that makes its pushes. */
import type { Assumptions } from '../../spec/assumptions.ts'
import { connections } from './checks/connections.ts'
import { conversations } from './checks/conversations.ts'
import { orders } from './checks/orders.ts'
import { unexpected } from './checks/unexpected.ts'
import { texts } from './checks/texts.ts'
import type { FakeConversation } from './fake-conversation.ts'

export type WebhookCheck = {
  /** The name of the check in the report, such as `close-force`. */
  id: string
  /** What the receiver should do, such as `accepts an image`. */
  claim: string
  /** What the user can do if the check fails. */
  hint: string
  /** Udesk’s documentation does not describe such pushes, so a failure is only a warning. */
  undocumented?: true
  assume?: Partial<Assumptions>
  makePushes: (conversation: FakeConversation) => Promise<PushSequence>
}

/** The pushes of a check, and how they are sent. */
export type PushSequence = {
  /** The pushes to send first. The check does not judge the answers to these pushes. */
  before?: object[]
  pushes: object[]
  /** How the pushes are sent. Default: one after another, as Udesk sends the pushes of one customer. */
  how?: 'in turn' | 'at once' | 'on one connection' | 'each on its own connection'
}

export type CheckGroup = { name: string; checks: WebhookCheck[] }

/** The groups of checks, in the order of the report. */
export const checkGroups: CheckGroup[] = [conversations, orders, unexpected, texts, connections]
export const allChecks: WebhookCheck[] = checkGroups.flatMap(({ checks }) => checks)

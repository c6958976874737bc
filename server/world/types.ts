/**
 * What the contact centre is made of: plain data, no behaviour. `world.ts` owns one `State`; the rules beside it change it
 * and say what happened as a `WorldEvent`. Instants are milliseconds of the company's clock (`clock.now()`).
 */
import type { MessageData, SurveyOptions } from '../../spec/types.ts'

export type AssignType = 'robot' | 'urobot' | 'agent'
export type AgentStatus = 'online' | 'busy' | 'offline'
export type CloseType = 'normal' | 'redirect' | 'force'

export type Agent = {
  id: number
  name: string
  nick: string
  avatar: string
  email: string
  status: AgentStatus
  customStatus: string
  capacity: number
  groupIds: number[]
  /** Said after each customer message; `true`: one of faker's sentences. */
  autoReply: string | true | null
}

export type Group = { id: number; name: string }

/** `id` null on input means "add this one". */
export type Contact = { id: number; content: string }

export type Customer = {
  id: number
  /** The integrator's id: `open_api_token` of the customer calls, `customer_token` of the IM calls. */
  customerToken: string | null
  webToken: string | null
  sdkToken: string | null
  channel: string
  nickName: string
  email: string | null
  otherEmails: Contact[]
  cellphones: Contact[]
  level: 'normal' | 'vip'
  description: string
  tags: { id: number; name: string }[]
  organizationId: number | null
  ownerId: number | null
  ownerGroupId: number | null
  customFields: Record<string, unknown>
  createdAt: number
  updatedAt: number
  online: boolean
}

export type Message = {
  /** The wire's `message_id`: the sender's own for a customer, drawn for everybody else. */
  id: string
  sender: 'customer' | 'agent' | 'system'
  type: string
  data: MessageData
  createdAt: number
  /** When the other side read it. */
  readAt: number | null
}

export type Session = {
  /** The wire's `im_sub_session_id`: new at each transfer. */
  id: number
  customerId: number
  agentId: number
  groupId: number | null
  channel: string
  state: 'open' | 'closed'
  closeType: CloseType | null
  openedAt: number
  closedAt: number | null
  /** The sessions before and after a transfer. */
  from: number | null
  to: number | null
  queueSeconds: number
  messages: Message[]
  preview: string | null
}

/** Where somebody waits: for one agent, one group, or anybody of the company. */
export type QueuePlace = { agentId: number } | { groupId: number } | 'company'

/** A customer who waits in a queue, or has been chosen and whose session is about to start (`assigning`). */
export type Waiting = {
  customerId: number
  place: QueuePlace
  /** The wire's opaque queue name. */
  queue: string
  since: number
  channel: string | null
  state: 'queued' | 'assigning'
  /** Messages sent with im_sub_session_id −3, delivered when the session starts. */
  messages: Message[]
  /** A magic token's fixed place; nobody else's place changes because of it. */
  forcedCount: number | null
}

/** What somebody who left a queue unserved leaves behind, for `listAbandonedQueues`. */
export type AbandonedQueue = { id: number; customerId: number; channel: string; queue: string; since: number; leftAt: number }

export type Settings = {
  messagePreview: boolean
  sensitiveWords: { open: boolean; words: string[] }
  welcome: string
  survey: SurveyOptions
  robot: { name: string; avatar: string; welcome: string; unknown: string }
  /** Time between being chosen and the session's start, in ms; answered 2001 with count 0 meanwhile. */
  assigning: number
  /** A session without a message for so long (ms) is closed; null: never. */
  idleClose: number | null
  plan: 'professional' | 'free'
  structMessagesPage: string | null
}

/** What the 云问 robot pushes: the `data` of its one message. */
export type RobotAnswer = {
  messageId: string
  questionId: number
  questionTitle: string
  answer: string
  guided: string[]
  related: string[]
  thirdUrl: string
}

/** What Udesk's own robot pushes. `type` is the wire's `ansType`. */
export type UrobotAnswer = {
  sessionId: number
  logId: number
  answerId: number
  content: string
  type: 1 | 2 | 3 | 4 | 6 | 8
  question: string
  suggestions: { id: number; content: string; type: number }[]
  flow: { id: number; title: string; content: string } | null
}

/** All that happens in the contact centre and that somebody may want to know of: pushes, journal, event stream. */
export type WorldEvent =
  | { type: 'customer.created' | 'customer.updated' | 'customer.destroyed'; customer: Customer }
  | { type: 'agent.added' | 'agent.changed' | 'agent.removed'; agent: Agent }
  | { type: 'group.added'; group: Group }
  | { type: 'settings.changed'; settings: Settings }
  | { type: 'queue.joined' | 'queue.assigning'; customer: Customer; waiting: Waiting; count: number }
  | { type: 'queue.left'; customer: Customer; waiting: Waiting; reason: 'served' | 'abandoned' }
  /** `messages`: the start_session event and, where there is one, the welcome message. `queued`: the customer had to wait. */
  | { type: 'session.started'; session: Session; customer: Customer; agent: Agent; messages: Message[]; queued: boolean }
  /** `session` is the new one; `messages`: the transfer event and its message. The old one's closing comes first, as its own event. */
  | { type: 'session.transferred'; session: Session; old: Session; customer: Customer; agent: Agent; messages: Message[] }
  /** `message`: the close event as the customer's side gets it. */
  | { type: 'session.closed'; session: Session; customer: Customer; agent: Agent; message: Message; by: 'customer' | 'agent' | 'transfer' | 'idle' }
  /** An agent (or the system in an agent's name) said something. */
  | { type: 'message.sent'; session: Session; customer: Customer; agent: Agent; message: Message }
  /** A customer said something; `session` is null for a message left (−2) or said while queueing (−3). */
  | { type: 'message.received'; session: Session | null; customer: Customer; message: Message }
  | { type: 'message.previewed'; session: Session; customer: Customer; content: string }
  /** `by` agent: the agent has read the customer's messages, which the integrator is told of. */
  | { type: 'messages.read'; session: Session; customer: Customer; by: 'agent' | 'customer'; messageIds: string[] }
  | { type: 'robot.answered'; customer: Customer; answer: RobotAnswer }
  | { type: 'urobot.answered'; customer: Customer; answer: UrobotAnswer }

export type Emit = (event: WorldEvent) => void

/**
 * What the contact centre is made of: plain data, no behaviour. `world.ts` owns one `State`; the rules beside it change it
 * and say what happened as a `WorldEvent`. Instants are milliseconds of the company's clock (`clock.now()`).
 */
import type { MessageData, StructMessage } from '../../spec/types.ts'
import type { Settings } from '../data/settings.ts'

export type AssignType = 'robot' | 'urobot' | 'agent'
export type AgentStatus = 'online' | 'busy' | 'offline'
export type CloseType = 'normal' | 'redirect' | 'force'

export type Agent = {
  id: number
  name: string
  nick: string
  avatar: string
  email: string
  cellphone: string
  status: AgentStatus
  customStatus: string
  /** How many open sessions are given to the agent; a transfer may bring more. */
  capacity: number
  groupIds: number[]
  /** Said after each customer message; `true`: one of faker's sentences. */
  autoReply: string | true | null
  /** A removed agent stays, so that old sessions still have a name to show, but takes part in nothing. */
  disabled: boolean
}

export type Group = { id: number; name: string }

export type Contact = { id: number; content: string }

export type Customer = {
  id: number
  /** The integrator's id: `open_api_token` of the customer calls, `customer_token` of the IM calls. */
  customerToken: string | null
  webToken: string | null
  sdkToken: string | null
  weixinOpenId: string | null
  weiboId: string | null
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
  /** Of type struct with all its parts; `content`, its title, stands in for who shows words alone. */
  data: MessageData & Partial<StructMessage>
  createdAt: number
  /** When the other side read it. */
  readAt: number | null
  /** An agent's words, sent while the customer was offline. */
  missed: boolean
}

export type SurveyVote = {
  optionId: number
  optionName: string
  remark: string
  resolvedState: 0 | 1 | null
  votedAt: number
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
  /** The session with which the conversation began, before any transfer. */
  first: number
  /** The sessions before and after a transfer. */
  from: number | null
  to: number | null
  queueSeconds: number
  messages: Message[]
  preview: string | null
  survey: SurveyVote | null
}

/** Where somebody waits: for one agent, one group, or anybody of the company. */
export type QueuePlace = { agentId: number } | { groupId: number } | 'company'

/** A customer who waits in a queue, or has been chosen and whose session is about to start (`assigning`). */
export type Waiting = {
  customerId: number
  /** Who came earlier has a lower one. */
  number: number
  place: QueuePlace
  /** The wire's opaque queue name. */
  queue: string
  since: number
  channel: string
  state: 'queued' | 'assigning'
  /** While assigning: whose free place is kept. */
  agentId: number | null
  /** Messages sent with im_sub_session_id −3, delivered when the session starts. */
  messages: Message[]
  /** A magic token's fixed place; such a customer is never served, and nobody else's place changes because of it. */
  forcedCount: number | null
}

/** What somebody who left a queue unserved leaves behind, for `listAbandonedQueues`. */
export type AbandonedQueue = {
  id: number
  customerId: number
  channel: string
  place: QueuePlace
  queue: string
  since: number
  leftAt: number
}

/** A message left in the workbench (−2), for an agent, a group, or (both null) whoever comes. */
export type LeftMessage = {
  customerId: number
  agentId: number | null
  groupId: number | null
  message: Message
  /** A session with the customer settles it. */
  settled: boolean
}

/** A conversation with a robot: the 云问 robot's, or one of Udesk's own in one scene. */
export type RobotSession = {
  /** The urobot's `sessionId`. */
  id: number
  customerId: number
  robot: { kind: 'robot' } | { kind: 'urobot'; robotId: number; sceneId: number }
  /** The customer's role at the 云问 robot. */
  roleId: string | null
  startedAt: number
  /** The `message_id`s of the questions, so that a repeated one is not answered twice. */
  asked: string[]
  /** The urobot's greetings by their `logId`s. Their questions can be clicked, and they can be rated. */
  greetings: Rated[]
  answers: Answered[]
  vote: { optionId: number; remark: string } | null
  /** How often the customer was sent on to a person (`transfer_survey`). */
  transfers: number
  clicks: { queryType: number; questionId: number | null; answerId: string }[]
}

/** An entry that customers rate. `id` is the 云问 robot's `message_id` or the urobot's `logId`; `vote` 1: satisfied, 2: not. */
export type Rated = { id: string; vote: 1 | 2 | null }

/** What a robot has answered. */
export type Answered = Rated & { questionId: number; flowId: number | null }

export type { Settings }

export type Urobot = {
  id: number
  name: string
  logo: string
  leadingWord: string
  helloWord: string
  scenes: { id: number; name: string }[]
  createdAt: number
}

/** Questions shown when a urobot greets, by type; the ids are those of `Knowledge`. */
export type TopQuestions = { id: number; name: string; questionIds: number[] }

/** What the robots know. `smallTalk` is answered as such: not counted as a question, not rated. */
export type Knowledge = {
  id: number
  question: string
  answer: string
  suggestions: { id: number; content: string; type: number }[]
  related: string[]
  thirdUrl: string | null
  smallTalk: boolean
  flowId: number | null
}

/** A step of a urobot's flow; `content` is HTML whose elements with `data-type="2"` lead to the next. */
export type Flow = { id: number; title: string; content: string }

/** What the 云问 robot pushes: the `data` of its one message. `questionId` 0 is small talk and cannot be rated. */
export type RobotAnswer = {
  messageId: string
  questionId: number
  questionTitle: string
  answer: string
  guided: string[]
  related: string[]
  thirdUrl: string | null
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
  flow: Flow | null
}

/** All that changes in a contact centre: what a reset makes new and a snapshot keeps. Maps are by id unless they say otherwise. */
export type State = {
  customers: Map<number, Customer>
  customerIdByToken: Map<string, number>
  agents: Map<number, Agent>
  groups: Map<number, Group>
  sessions: Map<number, Session>
  /** The one open session of a customer, by customer. */
  openSessionId: Map<number, number>
  /** By customer, in the order in which they came. */
  waiting: Map<number, Waiting>
  /** The customers of each queue by its name, next one first; without those being assigned or at a forced place. */
  queues: Map<string, number[]>
  abandonedQueues: AbandonedQueue[]
  leftMessages: LeftMessage[]
  robotSessions: Map<number, RobotSession>
  /** By customer, the latest last. */
  robotSessionIds: Map<number, number[]>
  /** The ids of customers' tags, by name. */
  tagIds: Map<string, number>
  settings: Settings
}

/** All that happens in the contact centre and that somebody may want to know of: pushes, journal, event stream. */
export type WorldEvent =
  | { type: 'customer.created' | 'customer.updated' | 'customer.destroyed'; customer: Customer }
  | { type: 'agent.added' | 'agent.changed' | 'agent.removed'; agent: Agent }
  | { type: 'group.added' | 'group.changed' | 'group.removed'; group: Group }
  | { type: 'settings.changed'; settings: Settings }
  | { type: 'queue.joined' | 'queue.assigning'; customer: Customer; waiting: Waiting; count: number }
  | { type: 'queue.left'; customer: Customer; waiting: Waiting; reason: 'served' | 'abandoned' }
  /** `messages`: the start_session event and, where there is one, the welcome message. `queued`: the customer had to wait. */
  | {
      type: 'session.started'
      session: Session
      customer: Customer
      agent: Agent
      messages: Message[]
      queued: boolean
    }
  /** `session` is the new one; `messages`: the transfer event and its message. The old one's closing comes first, as its own event. */
  | {
      type: 'session.transferred'
      session: Session
      old: Session
      customer: Customer
      agent: Agent
      messages: Message[]
    }
  /** `message`: the close event as the customer's side gets it. */
  | {
      type: 'session.closed'
      session: Session
      customer: Customer
      agent: Agent
      message: Message
      by: ClosedBy
    }
  | { type: 'session.destroyed'; session: Session; customer: Customer }
  | { type: 'session.rated'; session: Session; customer: Customer; vote: SurveyVote }
  /** An agent (or the system in an agent's name) said something. */
  | { type: 'message.sent'; session: Session; customer: Customer; agent: Agent; message: Message }
  /** A customer said something; `session` is null for a message left (−2), said while queueing (−3) or to a robot. */
  | { type: 'message.received'; session: Session | null; customer: Customer; message: Message }
  | { type: 'message.previewed'; session: Session; customer: Customer; content: string }
  /** `by` agent: the agent has read the customer's messages, which the integrator is told of. */
  | { type: 'messages.read'; session: Session; customer: Customer; by: 'agent' | 'customer'; messageIds: string[] }
  | { type: 'robot.answered'; customer: Customer; answer: RobotAnswer }
  | { type: 'urobot.answered'; customer: Customer; answer: UrobotAnswer }
  /** `left`: the customer went on to a person. */
  | {
      type: 'robot.entered' | 'robot.clicked' | 'robot.rated' | 'robot.left'
      customer: Customer
      robotSession: RobotSession
    }

export type ClosedBy = 'customer' | 'agent' | 'transfer' | 'idle' | 'removal'
export type Emit = (event: WorldEvent) => void

/**
 * The types of the contact centre: data without behaviour. `world.ts` owns one `State`; the rules in this folder change it and
 * report each change as a `WorldEvent`. A `readonly` field is changed only by the collection in `state/` that has the record. Instants are milliseconds of the company's clock (`clock.now()`).
 */
import type { MessageData, StructMessage } from '../../spec/types.ts'
import type { Settings } from '../data/settings.ts'

export type AssignType = 'robot' | 'urobot' | 'agent'
export type AgentStatus = 'online' | 'busy' | 'offline'
export type CloseType = 'normal' | 'redirect' | 'force'

export type Agent = {
  readonly id: number
  name: string
  nick: string
  avatar: string
  email: string
  cellphone: string
  readonly status: AgentStatus
  customStatus: string
  /** How many open sessions the agent gets at most; a transfer may exceed it. */
  readonly capacity: number
  readonly groupIds: number[]
  /** The agent's answer to each customer message. `true` means an invented sentence. */
  autoReply: string | true | null
  /** True for a removed agent, which stays only because old sessions show its name. */
  readonly disabled: boolean
}

export type Group = { id: number; name: string }

export type Contact = { id: number; content: string }

export type Customer = {
  readonly id: number
  /** The integrator's id: `open_api_token` of the customer calls, `customer_token` of the IM calls. */
  readonly customerToken: string | null
  readonly webToken: string | null
  readonly sdkToken: string | null
  readonly weixinOpenId: string | null
  readonly weiboId: string | null
  channel: string
  nickName: string
  readonly email: string | null
  readonly otherEmails: Contact[]
  readonly cellphones: Contact[]
  level: 'normal' | 'vip'
  description: string
  readonly tags: { id: number; name: string }[]
  organizationId: number | null
  ownerId: number | null
  ownerGroupId: number | null
  customFields: Record<string, unknown>
  createdAt: number
  updatedAt: number
  online: boolean
}

export type Message = {
  /** The `message_id`. It comes from the customer's call; for other senders, the fake makes an id. */
  id: string
  sender: 'customer' | 'agent' | 'system'
  type: string
  /** A message of the type `struct` has all parts of the card here. Its `content` is the card's title, for apps that show only text. */
  data: MessageData & Partial<StructMessage>
  createdAt: number
  /** When the other side read the message; null if the message is unread. */
  readonly readAt: number | null
  /** Whether an agent sent the message while the customer was offline. */
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
  /** The `im_sub_session_id`. A transfer makes a new id. */
  readonly id: number
  readonly customerId: number
  readonly agentId: number
  groupId: number | null
  channel: string
  readonly state: 'open' | 'closed'
  readonly closeType: CloseType | null
  readonly openedAt: number
  readonly closedAt: number | null
  /** The first session of the conversation, before any transfer. */
  readonly first: number
  /** The session before the transfer to this session, and the session after a transfer from this session. */
  readonly from: number | null
  to: number | null
  queueSeconds: number
  readonly messages: readonly Message[]
  /** How many messages of the customer the agent has not read. */
  readonly unread: number
  preview: string | null
  survey: SurveyVote | null
}

/** A customer waits for one agent, one group, or any agent of the company. */
export type QueuePlace = { agentId: number } | { groupId: number } | 'company'

/** A customer who waits in a queue, or who has an agent and whose session is about to start (`assigning`). */
export type Waiting = {
  readonly customerId: number
  /** Increases with each customer who begins to wait. */
  readonly number: number
  readonly place: QueuePlace
  /** The name of the queue in the open API. */
  readonly queue: string
  since: number
  channel: string
  readonly state: 'queued' | 'assigning'
  /** While assigning: the agent whose free place is reserved. */
  readonly agentId: number | null
  /** Messages that the customer sent with im_sub_session_id −3. They are delivered when the session starts. */
  messages: Message[]
  /** The fixed place of a magic token. Such a customer is never served and does not change the places of others. */
  readonly forcedCount: number | null
}

/** A record of a customer who left a queue without a session, for `listAbandonedQueues`. */
export type AbandonedQueue = {
  id: number
  customerId: number
  channel: string
  place: QueuePlace
  queue: string
  since: number
  leftAt: number
}

/** A message left in the workbench (−2), for an agent, for a group, or (both null) for any agent. */
export type LeftMessage = {
  /** Increases with each message that is left. */
  readonly number: number
  readonly customerId: number
  readonly agentId: number | null
  readonly groupId: number | null
  readonly message: Message
  /** True after a session with the customer has started. */
  readonly settled: boolean
}

/** A conversation with the 云问 robot, or with a urobot in one scene. It never ends. */
export type RobotSession = {
  /** The urobot's `sessionId`. */
  id: number
  customerId: number
  robot: { kind: 'robot' } | { kind: 'urobot'; robotId: number; sceneId: number }
  /** The customer's role at the 云问 robot. */
  roleId: string | null
  startedAt: number
  /** The `message_id`s of the questions, so that a repeated question is not answered twice. */
  asked: string[]
  /** The urobot's greetings, by `logId`. Customers can click their questions and rate them. */
  greetings: Rated[]
  answers: Answered[]
  vote: { optionId: number; remark: string } | null
  /** How often the customer went on to an agent (`transfer_survey`). */
  transfers: number
  clicks: { queryType: number; questionId: number | null; answerId: string }[]
}

/** An answer or greeting that customers can rate. `id` is the 云问 robot's `message_id` or the urobot's `logId`; `vote` 1: satisfied, 2: not. */
export type Rated = { id: string; vote: 1 | 2 | null }

/** An answer of a robot. */
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

/** Questions in a urobot's greeting, by type; the ids are those of `Knowledge`. */
export type TopQuestions = { id: number; name: string; questionIds: number[] }

/** A question that the robots know. The answer to `smallTalk` has the question id 0 and cannot be rated. */
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

/** The `data` of a push of the 云问 robot. `questionId` 0 is small talk and cannot be rated. */
export type RobotAnswer = {
  messageId: string
  questionId: number
  questionTitle: string
  answer: string
  guided: string[]
  related: string[]
  thirdUrl: string | null
}

/** The content of a push of a urobot. `type` is `ansType` in the push. */
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

/** The events of the contact centre, for pushes, the journal and the event stream. */
export type WorldEvent =
  | { type: 'customer.created' | 'customer.updated' | 'customer.destroyed'; customer: Customer }
  | { type: 'agent.added' | 'agent.changed' | 'agent.removed'; agent: Agent }
  | { type: 'group.added' | 'group.changed' | 'group.removed'; group: Group }
  | { type: 'settings.changed'; settings: Settings }
  | { type: 'queue.joined' | 'queue.assigning'; customer: Customer; waiting: Waiting; count: number }
  | { type: 'queue.left'; customer: Customer; waiting: Waiting; reason: 'served' | 'abandoned' }
  /** `messages`: the start_session event and, if there is one, the welcome message. `queued`: the customer had to wait. */
  | {
      type: 'session.started'
      session: Session
      customer: Customer
      agent: Agent
      messages: Message[]
      queued: boolean
    }
  /** `session` is the new session. `messages` are the transfer event and its message. The close event of the old session comes first. */
  | {
      type: 'session.transferred'
      session: Session
      old: Session
      customer: Customer
      agent: Agent
      messages: Message[]
    }
  /** `message` is the close event that the customer gets. */
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
  /** An agent sent a message, also by `autoReply`. */
  | { type: 'message.sent'; session: Session; customer: Customer; agent: Agent; message: Message }
  /** A customer sent a message; `session` is null if it was left (−2), sent while queueing (−3) or sent to a robot. */
  | { type: 'message.received'; session: Session | null; customer: Customer; message: Message }
  | { type: 'message.previewed'; session: Session; customer: Customer; content: string }
  /** If `by` is agent, the agent has read the customer's messages. This event is pushed to the integration. */
  | { type: 'messages.read'; session: Session; customer: Customer; by: 'agent' | 'customer'; messageIds: string[] }
  | { type: 'robot.answered'; customer: Customer; answer: RobotAnswer }
  | { type: 'urobot.answered'; customer: Customer; answer: UrobotAnswer }
  /** `left`: the customer left the robot and went to an agent. */
  | {
      type: 'robot.entered' | 'robot.clicked' | 'robot.rated' | 'robot.left'
      customer: Customer
      robotSession: RobotSession
    }

export type ClosedBy = 'customer' | 'agent' | 'transfer' | 'idle' | 'removal'
export type Emit = (event: WorldEvent) => void

/** What the contact centre can be asked and told: camelCase in, plain objects out, and nothing thrown for business reasons. */
import type { MessageData } from '../../spec/types.ts'
import type * as T from './types.ts'

export type Lookup = 'id' | 'email' | 'cellphone' | 'token' | 'weixin_open_id' | 'weibo_id'
/** `id` null adds; `content` null or '' deletes. */
export type ContactChange = { id: number | null; content: string | null }
export type CustomerInput = Partial<
  Pick<
    T.Customer,
    | 'customerToken'
    | 'webToken'
    | 'sdkToken'
    | 'weixinOpenId'
    | 'weiboId'
    | 'channel'
    | 'nickName'
    | 'email'
    | 'level'
    | 'description'
    | 'organizationId'
    | 'ownerId'
    | 'ownerGroupId'
    | 'customFields'
  >
> & { cellphones?: ContactChange[]; otherEmails?: ContactChange[]; tags?: string[] }
export type CustomerChanged =
  | { kind: 'created' | 'updated' | 'merged'; customer: T.Customer }
  | { kind: 'taken'; by: 'customerToken' | 'email' | 'cellphone' }
  | { kind: 'unknown-contact'; id: number }

export type Page<Item> = { items: Item[]; page: number; totalPages: number; total: number }

export type AgentInput = Partial<Omit<T.Agent, 'id' | 'disabled'>>
export type AgentChanged =
  { kind: 'done'; agent: T.Agent } | { kind: 'unknown-agent' } | { kind: 'unknown-group'; groupId: number }

export type SessionWish = {
  assignType?: T.AssignType
  agentId?: number
  groupId?: number
  channel?: string
  robotId?: number
  sceneId?: number
  robotRoleId?: string
}
export type RequestOutcome =
  | { kind: 'assigned'; session: T.Session; agent: T.Agent } // also an open session found again
  | { kind: 'queued'; count: number; queue: string }
  | { kind: 'assigning' }
  | { kind: 'offline' }
  | { kind: 'robot'; robot: T.Settings['robot'] }
  | {
      kind: 'urobot'
      session: T.RobotSession
      logId: number
      urobot: T.Urobot
      topQuestions: { id: number; name: string; questions: { id: number; question: string }[] }[]
    }
  | { kind: 'unknown-customer' | 'unknown-agent' | 'unknown-group' | 'unknown-robot' | 'unknown-scene' }
  | { kind: 'missing'; parameter: 'robotId' | 'sceneId' }

export type TransferOutcome =
  | { kind: 'transferred'; session: T.Session; agent: T.Agent }
  | { kind: 'no-session' | 'unknown-agent' | 'unknown-group' | 'offline' | 'full' | 'same-agent' }

export type CustomerMessage = {
  customerToken: string
  /** im_sub_session_id: > 0 agent session; 0 robot; −1 urobot; −2 left in the workbench; −3 while queueing */
  sessionId: number
  messageId?: string
  type?: string
  data: MessageData
  robotId?: number
  sceneId?: number
  urobotSessionId?: number
  agentId?: number
  groupId?: number
}
export type MessageOutcome =
  | { kind: 'received'; message: T.Message }
  | { kind: 'repeated' } // answered 1000, nothing doubled
  | { kind: 'closed' } // a close event of the customer closed the session
  | { kind: 'no-session' } // unknown, closed or somebody else's: 9200
  | {
      kind:
        'not-waiting' | 'unknown-customer' | 'unknown-agent' | 'unknown-group' | 'unsupported-type' | 'refused-close'
    }
  | { kind: 'missing'; parameter: 'messageId' | 'robotId' | 'sceneId' }
export type AgentMessageOutcome =
  { kind: 'sent'; message: T.Message } | { kind: 'no-session' } | { kind: 'unsupported-type' }

export type QueueStatus = { status: 'queued' | 'assigning' | 'in-session' | 'none'; count: number }
export type CustomerStatus = 'none' | 'in-session' | 'queued' | 'invalid'
export type QueueEntry = T.Waiting & { count: number }
export type RobotOutcome = { kind: 'answered' } | { kind: 'no-session' | 'unknown-question' | 'unknown-flow' }

export type World = {
  state: T.State
  urobots: T.Urobot[]
  customers: {
    byToken(token: string): T.Customer | undefined
    byId(id: number): T.Customer | undefined
    find(type: Lookup, content: string): T.Customer | undefined
    list(filter: { query?: string; page?: number; pageSize?: number }): Page<T.Customer>
    /** The customer of a token, made as an anonymous one where the assumption says so. */
    arrive(token: string): T.Customer | undefined
    create(input: CustomerInput): CustomerChanged
    update(customer: T.Customer, input: CustomerInput): CustomerChanged
    destroy(customer: T.Customer): void
    /** `customer_online_state` */
    setOnline(customer: T.Customer, online: boolean): void
    status(tokens: { customerToken?: string; webToken?: string; sdkToken?: string }): CustomerStatus
  }
  agents: {
    list(filter?: { groupId?: number; disabled?: boolean }): T.Agent[]
    get(id: number): T.Agent | undefined
    add(input: AgentInput): AgentChanged
    change(id: number, patch: AgentInput): AgentChanged
    remove(id: number): AgentChanged
    /** open sessions now */
    load(agentId: number): number
    unread(agentId: number): { sessionMessages: number; leftMessages: number }
  }
  groups: {
    list(): T.Group[]
    get(id: number): T.Group | undefined
    add(input: { id?: number; name?: string }): T.Group
  }
  sessions: {
    request(customerToken: string, wish: SessionWish): RequestOutcome
    /** The same for a web or SDK customer of /__admin. */
    requestFor(customerId: number, wish: SessionWish): RequestOutcome
    get(id: number): T.Session | undefined
    openFor(customerId: number): T.Session | undefined
    list(filter?: {
      customerToken?: string
      customerId?: number
      agentId?: number
      state?: 'open' | 'closed'
    }): T.Session[]
    close(
      id: number,
      by: 'customer' | 'agent',
      closeType?: T.CloseType,
    ): { kind: 'closed'; session: T.Session } | { kind: 'no-session' }
    transfer(id: number, to: { agentId: number } | { groupId: number }): TransferOutcome
    preview(id: number, content: string): { kind: 'previewed' } | { kind: 'no-session' } | { kind: 'not-activated' }
    /** Removes closed sessions opened within [from, to]; how many. */
    destroy(filter: { from: number; to: number; customerId?: number }): number
    unreadOf(session: T.Session): number // customer's messages the agent has not read
  }
  messages: {
    fromCustomer(message: CustomerMessage): MessageOutcome
    fromAgent(sessionId: number, input: { type?: string; data: MessageData }): AgentMessageOutcome
    /** Marks the other side's messages read; without ids, all. */
    read(
      sessionId: number,
      by: 'agent' | 'customer',
      messageIds?: string[],
    ): { kind: 'read'; messageIds: string[] } | { kind: 'no-session' }
    /** Agent messages that came while the customer was offline and that nobody read. */
    missed(session: T.Session): T.Message[]
  }
  queues: {
    leave(customerToken: string, queue: string): { kind: 'left' } | { kind: 'not-waiting' }
    statusOf(customerToken: string): QueueStatus
    list(): QueueEntry[]
    abandoned(filter: { from: number; to: number }): T.AbandonedQueue[]
  }
  robots: {
    flow(input: { customerToken: string; sessionId: number; flowId: number }): RobotOutcome
    hit(input: { customerToken: string; sessionId: number; questionId: number; queryType: number }): RobotOutcome
  }
  settings: { get(): T.Settings; change(patch: Partial<T.Settings>): T.Settings }
}

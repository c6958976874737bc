/** The state of a contact centre. Each collection has its own indexes, so that nothing needs to look at all of its records. */
import type { AbandonedQueue, Group, RobotSession, Settings } from '../types.ts'
import { type Agents, createAgents } from './agents.ts'
import { createRecordsByCustomer, type RecordsByCustomer } from './by-customer.ts'
import { createCustomers, type Customers } from './customers.ts'
import { createLeftMessages, type LeftMessages } from './left-messages.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createWaitingCustomers, type WaitingCustomers } from './waiting.ts'

/** Maps are by id unless a comment says otherwise. */
export type State = {
  readonly customers: Customers
  readonly agents: Agents
  readonly groups: Map<number, Group>
  readonly sessions: Sessions
  readonly waiting: WaitingCustomers
  readonly abandonedQueues: RecordsByCustomer<AbandonedQueue>
  readonly leftMessages: LeftMessages
  readonly robotSessions: Map<number, RobotSession>
  /** By customer id. The latest session is last. */
  readonly robotSessionIds: Map<number, number[]>
  /** The ids of tags, by name. */
  readonly tagIds: Map<string, number>
  readonly settings: Settings
}

export function createState(settings: Settings): State {
  const agents = createAgents()
  return {
    customers: createCustomers(),
    agents,
    groups: new Map(),
    sessions: createSessions(agents),
    waiting: createWaitingCustomers(agents),
    abandonedQueues: createRecordsByCustomer((one, other) => one.id - other.id),
    leftMessages: createLeftMessages(),
    robotSessions: new Map(),
    robotSessionIds: new Map(),
    tagIds: new Map(),
    settings,
  }
}

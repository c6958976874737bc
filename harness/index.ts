/** The public API of `mock-udesk`. */
export { connectMockUdesk, startMockUdesk } from './udesk.ts'
export type { ReceivedPush } from './receiver/received-push.ts'
export { startReceiver, type Receiver, type ReceiverAnswer } from './receiver/receiver.ts'
export type {
  Agent,
  Breaker,
  Clock,
  ClockMoved,
  Coverage,
  Customer,
  Fault,
  Group,
  MockUdesk,
  QueueEntry,
  Settings,
} from './company/company.ts'
export type { Push, Pushes } from './company/pushes.ts'
export type { PushLike } from './wait/push-criteria.ts'
export type { Request, RequestLike, Requests } from './company/requests.ts'
export type { Play, PlayOptions, Run, RunStep } from './company/play.ts'
export { defineScenario, readScenario, type Step, type Scenario } from '../scenarios/format/scenario.ts'
export type { Client } from './client/open-api-client.ts'
export type { Config, NewFault } from './config/config.ts'
export type { Session, SessionFilter } from './company/sessions.ts'
export { WaitTimeout, type WaitOptions } from './wait/wait.ts'
export type { DataFile } from '../server/data/data-schema.ts'
export { UsageError } from '../common/usage-error.ts'

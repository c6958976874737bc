/** mock-udesk for users' code. */
export { connectMockUdesk, startMockUdesk } from './udesk.ts'
export type { ReceivedPush } from './received-push.ts'
export { startReceiver, type Receiver, type ReceiverAnswer } from './receiver.ts'
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
  NewFault,
  QueueEntry,
  Settings,
} from './company.ts'
export type { Push, Pushes } from './pushes.ts'
export type { PushLike } from './push-like.ts'
export type { Request, RequestLike, Requests } from './requests.ts'
export type { Play, PlayOptions, Run, RunStep } from './play.ts'
export { defineScenario, readStory, type Step, type Story } from '../scenarios/scenario.ts'
export type { Client } from './client.ts'
export type { Config } from './config.ts'
export type { Session, SessionFilter } from './sessions.ts'
export { WaitTimeout, type WaitOptions } from './wait.ts'
export type { DataFile } from '../server/data/data-file.ts'
export { UsageError } from '../server/data/usage-error.ts'

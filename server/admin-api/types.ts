/** What /__admin takes and answers, for whoever writes a client of it. */
import type * as schemas from './schemas.ts'
import type { coverage } from './coverage-schema.ts'
import type { fault } from './fault-schemas.ts'
import type { Of } from '../../common/schema.ts'

export type Agent = Of<typeof schemas.agent>
export type NewAgent = Of<typeof schemas.newAgent>
export type AgentPatch = Of<typeof schemas.agentPatch>
export type AssumptionsPatch = Of<typeof schemas.assumptionsPatch>
export type Attempt = Of<typeof schemas.attempt>
export type Breaker = Of<typeof schemas.breaker>
export type Clock = Of<typeof schemas.clock>
export type ClockMove = Of<typeof schemas.clockMove>
export type ClockMoved = Of<typeof schemas.clockMoved>
export type Coverage = Of<typeof coverage>
export type Company = Of<typeof schemas.company>
export type NewCompany = Of<typeof schemas.newCompany>
export type Customer = Of<typeof schemas.customer>
export type NewCustomer = Of<typeof schemas.newCustomer>
export type Diagnosis = NonNullable<Request['diagnosis']>
export type Env = Of<typeof schemas.env>
export type Explanation = Of<typeof schemas.explanation>
export type Fault = Of<typeof fault>
export type Group = Of<typeof schemas.group>
export type NewGroup = Of<typeof schemas.newGroup>
export type LeftMessage = Of<typeof schemas.leftMessage>
export type Message = Of<typeof schemas.message>
export type Push = Of<typeof schemas.push>
export type NewPush = Of<typeof schemas.newPush>
export type QueueEntry = Of<typeof schemas.queueEntry>
export type Request = Of<typeof schemas.request>
export type RequestInFull = Of<typeof schemas.requestInFull>
export type Reloaded = Of<typeof schemas.reloaded>
export type Session = Of<typeof schemas.session>
export type SessionInFull = Of<typeof schemas.sessionInFull>
export type Settled = Of<typeof schemas.settled>
export type { SettingsPatch, ShownSettings as Settings } from '../data/settings.ts'
export type State = Of<typeof schemas.state>
export type StructPage = Of<typeof schemas.structPage>
export type Vote = Of<typeof schemas.vote>
export type Webhook = Of<typeof schemas.webhook>
export type Words = Of<typeof schemas.words>
export type Transfer = Of<typeof schemas.transfer>
export type { NewFault } from './fault-schemas.ts'

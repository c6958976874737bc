import type { AdminCall } from '../../server/admin-api/admin-call.ts'
import type { Company } from '../../server/company.ts'
import type { PushEntry, RequestEntry } from '../../server/journal.ts'
import type { ScenarioAgents } from './agents.ts'
import type { ScenarioCustomers } from './customers.ts'
import type { CallOpenApi } from './open-api-call.ts'
import type { Rounds, VariableValues } from './variable-values.ts'
import type { RunWait } from './wait.ts'

/** The objects that every step of a run uses. */
export type RunContext = {
  company: Company
  customers: ScenarioCustomers
  agents: ScenarioAgents
  variables: VariableValues
  callOpenApi: CallOpenApi
  /** The run changes the company by operations of the admin API only. */
  callAdmin: AdminCall
  seen: SeenEntries
  /** The ids of the faults that the scenario armed. */
  faults: number[]
  wait: RunWait
}

/** The pushes and calls that the run has seen so far, oldest first. */
export type SeenEntries = {
  pushes: PushEntry[]
  /** The calls of the integration. Calls of scenarios are not included. */
  calls: RequestEntry[]
  /** The entries that an `expect` step has already matched. */
  taken: Set<PushEntry | RequestEntry>
}

/** The state of a list of steps that are played one after the other. */
export type StepScope = {
  rounds: Rounds
  /** How many entries the run had seen when the last action of these steps began. */
  since: SeenCounts
}

export type SeenCounts = { pushes: number; calls: number }

export const countSeen = ({ pushes, calls }: SeenEntries): SeenCounts => ({
  pushes: pushes.length,
  calls: calls.length,
})

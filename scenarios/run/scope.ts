import type { AdminCall } from '../../server/admin-api/admin-call.ts'
import type { Company } from '../../server/company.ts'
import type { PushEntry, RequestEntry } from '../../server/journal.ts'
import type { Actors } from './actors.ts'
import type { Call } from './open-api-call.ts'
import type { Watch } from './watch.ts'

/** All that a step works with. */
export type Playing = {
  company: Company
  actors: Actors
  /** Udesk's door. */
  call: Call
  /** Our own. */
  callAdmin: AdminCall
  seen: Seen
  /** The faults that the scenario armed. */
  faults: number[]
  watch: Watch
}

/** What the run has seen so far, oldest first. */
export type Seen = {
  pushes: PushEntry[]
  /** Of the integration: the scenario's own do not count. */
  calls: RequestEntry[]
  /** Those that an expect has taken. */
  taken: Set<PushEntry | RequestEntry>
}

/** Where in the scenario a step stands. */
export type Scope = {
  /** What rounds count. */
  counters: Readonly<Record<string, number>>
  /** How much had been seen when something was last done here. */
  since: { pushes: number; calls: number }
}

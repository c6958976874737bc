import type { Ask } from '../../server/admin-api/mount.ts'
import type { Company } from '../../server/company.ts'
import type { PushEntry, RequestEntry } from '../../server/journal.ts'
import type { Cast } from './actors.ts'
import type { Call } from './open-api-call.ts'
import type { Watch } from './watch.ts'

/** All that a step works with. */
export type Playing = {
  company: Company
  cast: Cast
  /** Udesk's door. */
  call: Call
  /** Our own. */
  ask: Ask
  seen: Seen
  /** The faults that the story armed. */
  faults: number[]
  watch: Watch
}

/** What the run has seen so far, oldest first. */
export type Seen = {
  pushes: PushEntry[]
  /** Of the integration: the story's own do not count. */
  calls: RequestEntry[]
  /** Those that an expect has taken. */
  taken: Set<PushEntry | RequestEntry>
}

/** Where in the story a step stands. */
export type Scope = {
  /** What rounds count. */
  counters: Readonly<Record<string, number>>
  /** How much had been seen when something was last done here. */
  since: { pushes: number; calls: number }
}

import type { JournalEvent, PushEntry, RequestEntry } from '../../../server/journal.ts'

export type SeenEntry = PushEntry | RequestEntry

/** The properties of a push or a call that an `expect` step requires. */
export type Expectation<Entry> = {
  /** Returns the differences from the expected entry, as texts. Returns none if the entry matches. */
  differ: (entry: Entry) => string[]
  /** Returns the entry that an event adds or changes. */
  entryOf: (event: JournalEvent) => Entry | undefined
  show: (entry: Entry) => string
  /** Whether to wait in real time, because the integration may still make the call. */
  grace: boolean
}

/** Describes the five entries with the fewest differences, one entry on each line. */
export function describeNearest<Entry extends SeenEntry>(
  entries: readonly Entry[],
  expectation: Expectation<Entry>,
  taken: ReadonlySet<SeenEntry>,
): string {
  const compared = entries.map((entry) => ({
    entry,
    differences: [...(taken.has(entry) ? ['another expect has taken it'] : []), ...expectation.differ(entry)],
  }))
  const nearest = compared.toSorted((one, other) => one.differences.length - other.differences.length).slice(0, 5)
  if (nearest.length === 0) return 'nothing at all'
  return nearest.map(({ entry, differences }) => `${expectation.show(entry)}: ${differences.join('; ')}`).join('\n')
}

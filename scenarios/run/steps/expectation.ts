import type { JournalEvent, PushEntry, RequestEntry } from '../../../server/journal.ts'

export type SeenEntry = PushEntry | RequestEntry

/** What an `expect` step wants of a push or a call. */
export type Expectation<Entry> = {
  /** Why the entry is not the expected one, as texts; none where it is. */
  differ: (entry: Entry) => string[]
  /** The entry that an event adds or changes. */
  entryOf: (event: JournalEvent) => Entry | undefined
  show: (entry: Entry) => string
  /** The integration may still be about to call, in real time. */
  grace: boolean
}

/** The five entries with the fewest differences, one on each line. */
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

/** Keeps the newest entries of one kind. The oldest entries are removed and counted. */
import { compareIds } from './clock/clock.ts'

/** `dropped`: how many older entries were removed. */
export type KeptEntries<Entry> = { entries: Entry[]; dropped: number }

export function createNewestEntries<Entry extends { id: string }>(most: number) {
  // A Map keeps the order of insertion, so its first key is the oldest.
  const byId = new Map<string, { entry: Entry; tick: number }>()
  let dropped = 0
  return {
    add(entry: Entry, tick: number) {
      byId.set(entry.id, { entry, tick })
      if (byId.size <= most) return
      const [oldest] = byId.keys()
      if (oldest !== undefined) byId.delete(oldest)
      dropped += 1
    },
    find: (id: string) => byId.get(id)?.entry,
    /** Sorts by ticks, then by customer and count, because the order of arrival within one instant differs from run to run. */
    list: (): KeptEntries<Entry> => {
      const inOrder = [...byId.values()].sort((a, b) => a.tick - b.tick || compareCounted(a.entry.id, b.entry.id))
      return { entries: inOrder.map(({ entry }) => entry), dropped }
    },
  }
}

/** Sorts `u42.9` before `u42.10`, and both before `u43.1`. */
function compareCounted(a: string, b: string): number {
  const [dotA, dotB] = [a.lastIndexOf('.'), b.lastIndexOf('.')]
  return compareIds(a.slice(0, dotA), b.slice(0, dotB)) || Number(a.slice(dotA + 1)) - Number(b.slice(dotB + 1))
}

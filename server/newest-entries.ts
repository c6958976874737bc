/** Keeps the newest entries of one kind, within a number and a number of bytes. The oldest entries are removed and counted. */
import { createRing } from './ring.ts'
import { compareIds } from './clock/clock.ts'

/** `dropped`: how many older entries were removed. */
export type KeptEntries<Entry> = { entries: Entry[]; dropped: number }

/** `bytes`: about how much the entry keeps. */
type Kept = { readonly id: string; readonly tick: number; bytes: number }

/** How much is kept of one kind. */
export type Bounds = { entries: number; bytes: number }

export const defaultBounds: Bounds = { entries: 10_000, bytes: 64 * 1024 * 1024 }

export function createNewestEntries<Entry extends Kept>(most: Bounds) {
  const byId = new Map<string, Entry>()
  const all = createRing<Entry>()
  let bytes = 0
  let dropped = 0

  const trim = () => {
    while (all.size() > most.entries || (bytes > most.bytes && all.size() > 1)) {
      const oldest = all.shift()
      byId.delete(oldest.id)
      bytes -= oldest.bytes
      dropped += 1
    }
  }

  return {
    add(entry: Entry) {
      byId.set(entry.id, entry)
      all.push(entry)
      bytes += entry.bytes
      trim()
    },
    /** The entry keeps more than before. */
    grow(entry: Entry, more: number) {
      entry.bytes += more
      if (byId.get(entry.id) !== entry) return
      bytes += more
      trim()
    },
    find: (id: string) => byId.get(id),
    size: () => all.size(),
    /** Sorts by ticks, then by customer and count, because the order of arrival within one instant differs from run to run. */
    list: (): KeptEntries<Entry> => ({
      entries: all.toArray().sort((a, b) => a.tick - b.tick || compareCounted(a.id, b.id)),
      dropped,
    }),
  }
}

/** Sorts `u42.9` before `u42.10`, and both before `u43.1`. */
function compareCounted(a: string, b: string): number {
  const [dotA, dotB] = [a.lastIndexOf('.'), b.lastIndexOf('.')]
  return compareIds(a.slice(0, dotA), b.slice(0, dotB)) || Number(a.slice(dotA + 1)) - Number(b.slice(dotB + 1))
}

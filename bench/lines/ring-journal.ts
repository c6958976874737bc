/** Keeps the newest entries, and nobody reads them here. */
export function createRingJournal(size: number) {
  const entries: object[] = []
  let next = 0
  return function note(entry: object): void {
    entries[next] = entry
    next = (next + 1) % size
  }
}

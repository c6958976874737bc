/**
 * A sorted list that stays fast when it is long. The items are in chunks: to add, remove or count takes a search in one chunk and
 * a look at the lengths of the others. What `compare` reads of an item must not change while the item is in the list.
 */
export type OrderedList<Item> = {
  readonly length: number
  /** Adds an item, if the list does not have it. */
  add: (item: Item) => void
  /** Removes an item, if the list has it. */
  remove: (item: Item) => void
  has: (item: Item) => boolean
  first: () => Item | undefined
  /** Removes and returns the first item. */
  takeFirst: () => Item | undefined
  /** How many items come before this one. The list need not have it. */
  countBefore: (item: Item) => number
  /** How many items `isBefore` is true for: the first ones of the list, and no others. */
  countWhile: (isBefore: (item: Item) => boolean) => number
  /** The items from one index to another, as `Array.slice` with indexes of 0 and more. */
  slice: (from: number, to: number) => Item[]
  values: () => IterableIterator<Item>
  clear: () => void
}

/** Below 0 if `one` comes first; 0 if both are the same item. */
export type Compare<Item> = (one: Item, other: Item) => number

const mostInChunk = 512

export function createOrderedList<Item>(compare: Compare<Item>): OrderedList<Item> {
  // No chunk is empty, except when there is only one.
  let chunks: [Item[], ...Item[][]] = [[]]
  let length = 0

  /** The index of the first chunk that does not end before the place. */
  function chunkAt(isBefore: (item: Item) => boolean): number {
    let [low, high] = [0, chunks.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      const last = chunks[middle]?.at(-1)
      if (last !== undefined && isBefore(last)) low = middle + 1
      else high = middle
    }
    return low
  }

  function place(isBefore: (item: Item) => boolean): { at: number; chunk: Item[]; index: number } {
    const at = chunkAt(isBefore)
    const chunk = chunks[at] ?? chunks[0]
    return { at, chunk, index: countFirst(chunk, isBefore) }
  }

  const placeOf = (item: Item) => {
    const { at, chunk, index } = place((other) => compare(other, item) < 0)
    const other = chunk[index]
    return { at, chunk, index, found: other !== undefined && compare(other, item) === 0 }
  }

  function countWhile(isBefore: (item: Item) => boolean): number {
    const { at, index } = place(isBefore)
    let count = index
    for (let before = 0; before < at; before++) count += chunks[before]?.length ?? 0
    return count
  }

  function cut(at: number, chunk: Item[], index: number): void {
    chunk.splice(index, 1)
    length -= 1
    if (chunk.length === 0 && chunks.length > 1) chunks.splice(at, 1)
  }

  function* values(): IterableIterator<Item> {
    for (const chunk of chunks) yield* chunk
  }

  return {
    get length() {
      return length
    },
    add(item) {
      const { at, chunk, index, found } = placeOf(item)
      if (found) return
      length += 1
      if (chunk.length < mostInChunk) chunk.splice(index, 0, item)
      // Items that come in their order fill each chunk.
      else if (index === chunk.length) chunks.splice(at + 1, 0, [item])
      else {
        chunk.splice(index, 0, item)
        chunks.splice(at + 1, 0, chunk.splice(mostInChunk / 2))
      }
    },
    remove(item) {
      const { at, chunk, index, found } = placeOf(item)
      if (found) cut(at, chunk, index)
    },
    has: (item) => placeOf(item).found,
    first: () => chunks[0][0],
    takeFirst() {
      const first = chunks[0][0]
      if (length > 0) cut(0, chunks[0], 0)
      return first
    },
    countBefore: (item) => countWhile((other) => compare(other, item) < 0),
    countWhile,
    slice(from, to) {
      const items: Item[] = []
      let start = 0
      for (const chunk of chunks) {
        if (start >= to) break
        if (start + chunk.length > from) items.push(...chunk.slice(Math.max(0, from - start), to - start))
        start += chunk.length
      }
      return items
    },
    values,
    clear() {
      chunks = [[]]
      length = 0
    },
  }
}

/** How many items of an array `isBefore` is true for: the first ones, and no others. */
export function countFirst<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  const last = items.at(-1)
  if (last !== undefined && isBefore(last)) return high
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A sorted list that stays fast when it is long. The items are in chunks: to add, remove or count takes a search in one chunk and
 * a look at the lengths of the others. What `compare` reads of an item must not change while the item is in the list.
 */
export type OrderedList<Item> = {
  readonly size: number
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
  let size = 0

  /** The index of the chunk in which an item is or belongs: the first that ends with this item or a later one. */
  function chunkAt(item: Item): number {
    let [low, high] = [0, chunks.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      const last = chunks[middle]?.at(-1)
      if (last !== undefined && compare(last, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  function place(item: Item): { at: number; chunk: Item[]; index: number; found: boolean } {
    const at = chunkAt(item)
    const chunk = chunks[at] ?? chunks[0]
    const index = countSmaller(chunk, item, compare)
    const other = chunk[index]
    return { at, chunk, index, found: other !== undefined && compare(other, item) === 0 }
  }

  function cut(at: number, chunk: Item[], index: number): void {
    chunk.splice(index, 1)
    size -= 1
    if (chunk.length === 0 && chunks.length > 1) chunks.splice(at, 1)
  }

  function* values(): IterableIterator<Item> {
    for (const chunk of chunks) yield* chunk
  }

  return {
    get size() {
      return size
    },
    add(item) {
      const { at, chunk, index, found } = place(item)
      if (found) return
      size += 1
      if (chunk.length < mostInChunk) chunk.splice(index, 0, item)
      // Items that come in their order fill each chunk.
      else if (index === chunk.length) chunks.splice(at + 1, 0, [item])
      else {
        chunk.splice(index, 0, item)
        chunks.splice(at + 1, 0, chunk.splice(mostInChunk / 2))
      }
    },
    remove(item) {
      const { at, chunk, index, found } = place(item)
      if (found) cut(at, chunk, index)
    },
    has: (item) => place(item).found,
    first: () => chunks[0][0],
    takeFirst() {
      const first = chunks[0][0]
      if (size > 0) cut(0, chunks[0], 0)
      return first
    },
    countBefore(item) {
      const { at, index } = place(item)
      let count = index
      for (let before = 0; before < at; before++) count += chunks[before]?.length ?? 0
      return count
    },
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
      size = 0
    },
  }
}

/** How many items of a sorted array come before `item`. */
export function countSmaller<Item>(sorted: readonly Item[], item: Item, compare: Compare<Item>): number {
  let [low, high] = [0, sorted.length]
  const last = sorted.at(-1)
  if (last !== undefined && compare(last, item) < 0) return high
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && compare(other, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}

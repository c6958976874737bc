/**
 * Lanes of pushes. Pushes of one lane are sent one after the other. The first pushes of all lanes are sorted: the oldest first,
 * then by customer token.
 */
import { compareIds } from '../clock/clock.ts'

type Waiting = { lane: string; since: number; customerToken: string }

export type Lanes<Item extends Waiting> = {
  add: (item: Item) => void
  /** The first pushes of all lanes, sorted. A lane whose first push was taken is not in this list. */
  heads: () => readonly Item[]
  /** Removes the first push in this order. Its lane has no other until `done` or `putBack` is called. */
  take: () => void
  putBack: (item: Item) => void
  done: (item: Item) => void
  /** All items that are not done. */
  all: () => Item[]
}

export function createLanes<Item extends Waiting>(): Lanes<Item> {
  const lanes = new Map<string, Item[]>()
  const heads: Item[] = []

  const addHead = (item: Item) => {
    const before = heads.findLastIndex((other) => compareTurns(other, item) <= 0)
    heads.splice(before + 1, 0, item)
  }

  return {
    add(item) {
      const lane = lanes.get(item.lane)
      if (lane) lane.push(item)
      else {
        lanes.set(item.lane, [item])
        addHead(item)
      }
    },
    heads: () => heads,
    take: () => void heads.shift(),
    putBack: addHead,
    done(item) {
      const lane = lanes.get(item.lane)
      lane?.shift()
      const next = lane?.[0]
      if (next) addHead(next)
      else lanes.delete(item.lane)
    },
    all: () => [...lanes.values()].flat(),
  }
}

function compareTurns(a: Waiting, b: Waiting): number {
  return a.since - b.since || compareIds(a.customerToken, b.customerToken)
}

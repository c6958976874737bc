/**
 * Lanes of pushes. Within a lane, pushes go one after the other. The heads of all lanes take turns: the earliest first, and
 * within one instant in the order of customers.
 */
import { compareIds } from '../clock/clock.ts'

type Waiting = { lane: string; since: number; customerToken: string }

export type Lanes<Item extends Waiting> = {
  add: (item: Item) => void
  /** The heads in the order of their turns. A lane has no head while its first push is taken. */
  heads: () => readonly Item[]
  /** Takes the first head; its lane waits until it is done or put back. */
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

/** Lines of pushes. Within a lane one goes after the other; the heads of all lanes take their turns by instant and conversation. */
import { compareIds } from '../clock/clock.ts'

type Waiting = { lane: string; since: number; customerToken: string }

export type Lanes<Item extends Waiting> = {
  add: (item: Item) => void
  /** The heads of all lanes but those whose head was taken, in turn. */
  heads: () => readonly Item[]
  /** The first head goes; its lane waits until it is done, or in line `again`. */
  take: () => void
  again: (item: Item) => void
  done: (item: Item) => void
  /** All that are not done. */
  all: () => Item[]
}

export function createLanes<Item extends Waiting>(): Lanes<Item> {
  const lanes = new Map<string, Item[]>()
  const heads: Item[] = []

  const stepUp = (item: Item) => {
    const before = heads.findLastIndex((other) => compareTurns(other, item) <= 0)
    heads.splice(before + 1, 0, item)
  }

  return {
    add(item) {
      const lane = lanes.get(item.lane)
      if (lane) lane.push(item)
      else {
        lanes.set(item.lane, [item])
        stepUp(item)
      }
    },
    heads: () => heads,
    take: () => void heads.shift(),
    again: stepUp,
    done(item) {
      const lane = lanes.get(item.lane)
      lane?.shift()
      const next = lane?.[0]
      if (next) stepUp(next)
      else lanes.delete(item.lane)
    },
    all: () => [...lanes.values()].flat(),
  }
}

function compareTurns(a: Waiting, b: Waiting): number {
  return a.since - b.since || compareIds(a.customerToken, b.customerToken)
}

/** The timers of a clock in the order in which they fire: by due tick, then customer, then creation. */
export type Timer = { readonly due: number; readonly customerToken: string; readonly number: number; fire: () => void }

export type TimerList = {
  add: (due: number, customerToken: string, fire: () => void) => Timer
  remove: (timer: Timer) => void
  first: () => Timer | undefined
  /** Removes and returns the first timer if it is due at `tick`. */
  takeDue: (tick: number) => Timer | undefined
  clear: () => void
}

export function createTimerList(): TimerList {
  const list: Timer[] = []
  let created = 0

  /** The index of `timer`, or the index at which to insert `timer`. */
  const indexOf = (timer: Timer): number => {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = list[middle]
      if (other !== undefined && compareTimers(other, timer) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add(due, customerToken, fire) {
      const timer = { due, customerToken, number: ++created, fire }
      list.splice(indexOf(timer), 0, timer)
      return timer
    },
    remove(timer) {
      const index = indexOf(timer)
      if (list[index] === timer) list.splice(index, 1)
    },
    first: () => list[0],
    takeDue: (tick) => (list[0] !== undefined && list[0].due <= tick ? list.shift() : undefined),
    clear: () => void (list.length = 0),
  }
}

/** Compares by code unit, so that the order is the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareTimers(a: Timer, b: Timer): number {
  return a.due - b.due || compareIds(a.customerToken, b.customerToken) || a.number - b.number
}

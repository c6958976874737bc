/** The one sorted list of timers of a clock: by due tick, then conversation, then creation. */
export type Timer = { readonly due: number; readonly customerToken: string; readonly number: number; fire: () => void }

export type Timers = {
  add: (due: number, customerToken: string, fire: () => void) => Timer
  cancel: (timer: Timer) => void
  first: () => Timer | undefined
  /** Takes the first timer off the list if it is due at `tick`. */
  takeDue: (tick: number) => Timer | undefined
  clear: () => void
}

export function createTimers(): Timers {
  const list: Timer[] = []
  let created = 0

  /** Where `timer` stands, or would stand. */
  const placeOf = (timer: Timer): number => {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = list[middle]
      if (other !== undefined && inOrder(other, timer) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add(due, customerToken, fire) {
      const timer = { due, customerToken, number: ++created, fire }
      list.splice(placeOf(timer), 0, timer)
      return timer
    },
    cancel(timer) {
      const place = placeOf(timer)
      if (list[place] === timer) list.splice(place, 1)
    },
    first: () => list[0],
    takeDue: (tick) => (list[0] !== undefined && list[0].due <= tick ? list.shift() : undefined),
    clear: () => void (list.length = 0),
  }
}

/** Ids compare by code unit, so that the order is the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function inOrder(a: Timer, b: Timer): number {
  return a.due - b.due || compareIds(a.customerToken, b.customerToken) || a.number - b.number
}

/** The timers of a clock in the order in which they fire: by due tick, then customer, then creation. */
import { createOrderedList } from '../ordered-list.ts'

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
  const list = createOrderedList(compareTimers)
  let created = 0

  return {
    add(due, customerToken, fire) {
      const timer = { due, customerToken, number: ++created, fire }
      list.add(timer)
      return timer
    },
    remove: list.remove,
    first: list.first,
    takeDue(tick) {
      const first = list.first()
      return first !== undefined && first.due <= tick ? list.takeFirst() : undefined
    },
    clear: list.clear,
  }
}

/** Compares by code unit, so that the order is the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareTimers(a: Timer, b: Timer): number {
  return a.due - b.due || compareIds(a.customerToken, b.customerToken) || a.number - b.number
}

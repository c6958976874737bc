/** Real time: the wall clock, and waits that a frozen clock must not stop. */
import { performance } from 'node:perf_hooks'
import { clearTimeout, setImmediate, setTimeout } from 'node:timers'

/**
 * These functions are read once, from Node's modules. A test in the same process may replace the global timers by fake timers,
 * and a wait for the network must not depend on fake timers.
 */
const nextTick = process.nextTick.bind(process)
const wallClock = Date.now.bind(Date)
const sinceStart = performance.now.bind(performance)
const globalAtFirst = { setTimeout: globalThis.setTimeout, setImmediate: globalThis.setImmediate }

const longestTimeout = 2 ** 31 - 1

export const realTime = {
  /** The wall clock: milliseconds since 1970. */
  now: (): number => wallClock(),
  /** Milliseconds since the process began, for durations. The value never goes back. */
  elapsed: (): number => sinceStart(),
  /** Calls `fire` once, after `ms` at the earliest. Returns a function that cancels the call. */
  after: (ms: number, fire: () => void): (() => void) => {
    const timeout = setTimeout(fire, Math.min(Math.max(Math.ceil(ms), 0), longestTimeout))
    return () => clearTimeout(timeout)
  },
  sleep: (ms: number): Promise<void> => new Promise((resolve) => void realTime.after(ms, resolve)),
  /** The value of `promise`, or `undefined` after `ms`. */
  within: async <Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> => {
    let cancel = () => {}
    const late = new Promise<undefined>((resolve) => (cancel = realTime.after(ms, () => resolve(undefined))))
    try {
      return await Promise.race([promise, late])
    } finally {
      cancel()
    }
  },
  /** Lets all ready work run. Bytes that have arrived are read too. */
  nextTurn: (): Promise<void> => new Promise((resolve) => void setImmediate(resolve)),
  /** Whether a test has replaced the global timers by fake timers. A library that uses fake timers would wait for the test. */
  areGlobalTimersFaked: (): boolean =>
    globalThis.setTimeout !== globalAtFirst.setTimeout ||
    globalThis.setImmediate !== globalAtFirst.setImmediate ||
    [globalAtFirst.setTimeout, globalAtFirst.setImmediate].some((timer) => 'clock' in timer), // faked before this file was loaded
  /** Lets the callbacks of all resolved promises run, before any I/O. */
  promisesDone: (): Promise<void> =>
    new Promise((resolve) => {
      nextTick(resolve)
    }),
}

/** Calls its function once, at the earliest time that was set. */
export type Alarm = {
  set: (elapsed: number) => void
  cancel: () => void
}

export function createAlarm(fire: () => void): Alarm {
  let next: { elapsed: number; cancel: () => void } | undefined
  const cancel = () => {
    next?.cancel()
    next = undefined
  }
  const reached = () => {
    next = undefined
    fire()
  }
  return {
    cancel,
    set(elapsed) {
      if (next !== undefined && next.elapsed <= elapsed) return
      cancel()
      next = { elapsed, cancel: realTime.after(elapsed - realTime.elapsed(), reached) }
    },
  }
}

/** Notifies all waiting code of a change. */
export type Signal = {
  notify: () => void
  /** Resolves at the next notification, after `ms` at the latest. */
  next: (ms: number) => Promise<void>
}

export function createSignal(): Signal {
  let listeners: (() => void)[] = []
  return {
    notify() {
      const waiting = listeners
      listeners = []
      for (const wake of waiting) wake()
    },
    next: (ms) =>
      new Promise((resolve) => {
        const cancel = realTime.after(ms, resolve)
        listeners.push(() => {
          cancel()
          resolve()
        })
      }),
  }
}

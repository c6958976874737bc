/** Time outside every company: the wall clock, and the real waiting that a frozen clock must not stop. */
import { performance } from 'node:perf_hooks'
import { clearTimeout, setImmediate, setTimeout } from 'node:timers'

/**
 * Taken once, from Node's modules: a test may put fake timers in the place of the global ones, in this very process, and what
 * waits for the network must not wait for them.
 */
const nextTick = process.nextTick.bind(process)
const wallClock = Date.now.bind(Date)
const sinceStart = performance.now.bind(performance)
const globalAtFirst = { setTimeout: globalThis.setTimeout, setImmediate: globalThis.setImmediate }

const longestTimeout = 2 ** 31 - 1

export const realTime = {
  /** The wall clock: milliseconds since 1970. */
  now: (): number => wallClock(),
  /** Milliseconds from some moment on, for durations: never goes back. */
  elapsed: (): number => sinceStart(),
  /** Calls `fire` once, after `ms` at the earliest; returns how to cancel that. */
  after: (ms: number, fire: () => void): (() => void) => {
    const timeout = setTimeout(fire, Math.min(Math.max(Math.ceil(ms), 0), longestTimeout))
    return () => clearTimeout(timeout)
  },
  sleep: (ms: number): Promise<void> => new Promise((resolve) => void realTime.after(ms, resolve)),
  /** What `promise` gives, or `undefined` after `ms`. */
  within: async <Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> => {
    let cancel = () => {}
    const late = new Promise<undefined>((resolve) => (cancel = realTime.after(ms, () => resolve(undefined))))
    try {
      return await Promise.race([promise, late])
    } finally {
      cancel()
    }
  },
  /** Lets everything run that is ready to, arrived bytes included. */
  nextTurn: (): Promise<void> => new Promise((resolve) => void setImmediate(resolve)),
  /** Whether a test has put a fake in the place of the global timers, for which libraries that use those would wait. */
  areGlobalTimersFaked: (): boolean =>
    globalThis.setTimeout !== globalAtFirst.setTimeout ||
    globalThis.setImmediate !== globalAtFirst.setImmediate ||
    [globalAtFirst.setTimeout, globalAtFirst.setImmediate].some((timer) => 'clock' in timer), // faked before we were loaded
  /** Lets all promises run that can, before any I/O gets between. */
  promisesDone: (): Promise<void> =>
    new Promise((resolve) => {
      nextTick(resolve)
    }),
}

/** Rings once, at the earliest of the times it was set for. */
export type Alarm = {
  set: (elapsed: number) => void
  silence: () => void
}

export function createAlarm(ring: () => void): Alarm {
  let set: { elapsed: number; cancel: () => void } | undefined
  const silence = () => {
    set?.cancel()
    set = undefined
  }
  const rung = () => {
    set = undefined
    ring()
  }
  return {
    silence,
    set(elapsed) {
      if (set !== undefined && set.elapsed <= elapsed) return
      silence()
      set = { elapsed, cancel: realTime.after(elapsed - realTime.elapsed(), rung) }
    },
  }
}

/** Wakes whoever waits for something to change. */
export type Signal = {
  ring: () => void
  /** Resolves at the next ring, after `ms` at the latest. */
  heard: (ms: number) => Promise<void>
}

export function createSignal(): Signal {
  let listeners: (() => void)[] = []
  return {
    ring() {
      const woken = listeners
      listeners = []
      for (const wake of woken) wake()
    },
    heard: (ms) =>
      new Promise((resolve) => {
        const cancel = realTime.after(ms, resolve)
        listeners.push(() => {
          cancel()
          resolve()
        })
      }),
  }
}

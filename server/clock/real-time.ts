/** Time outside every company: the wall clock, and the real waiting that a frozen clock must not stop. */
export const realTime = {
  /** The wall clock: milliseconds since 1970. */
  now: (): number => Date.now(),
  /** Milliseconds from some moment on, for durations: never goes back. */
  elapsed: (): number => performance.now(),
  sleep: (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms)),
  /** What `promise` gives, or `undefined` after `ms`. */
  within: async <Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> => {
    let timeout: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<undefined>((resolve) => (timeout = setTimeout(resolve, ms, undefined)))
    try {
      return await Promise.race([promise, late])
    } finally {
      clearTimeout(timeout)
    }
  },
  /** Lets everything run that is ready to, arrived bytes included. */
  nextTurn: (): Promise<void> => new Promise((resolve) => void setImmediate(resolve)),
  /** Lets all promises run that can, before any I/O gets between. */
  promisesDone: (): Promise<void> =>
    new Promise((resolve) => {
      process.nextTick(resolve)
    }),
}

const longestTimeout = 2 ** 31 - 1

/** Rings once, at the earliest of the times it was set for. */
export type Alarm = {
  set: (elapsed: number) => void
  silence: () => void
}

export function createAlarm(ring: () => void): Alarm {
  let set: { elapsed: number; timeout: ReturnType<typeof setTimeout> } | undefined
  const silence = () => {
    clearTimeout(set?.timeout)
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
      const ms = Math.ceil(elapsed - realTime.elapsed()) // a timeout is whole, and must not ring early
      set = { elapsed, timeout: setTimeout(rung, Math.min(Math.max(ms, 0), longestTimeout)) }
    },
  }
}

/** Wakes whoever waits for something to change. */
export type Bell = {
  ring: () => void
  /** Resolves at the next ring, after `ms` at the latest. */
  heard: (ms: number) => Promise<void>
}

export function createBell(): Bell {
  let listeners: (() => void)[] = []
  return {
    ring() {
      const woken = listeners
      listeners = []
      for (const wake of woken) wake()
    },
    heard: (ms) =>
      new Promise((resolve) => {
        const timeout = setTimeout(resolve, Math.min(Math.ceil(ms), longestTimeout))
        listeners.push(() => {
          clearTimeout(timeout)
          resolve()
        })
      }),
  }
}

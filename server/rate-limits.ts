import { createOrderedList } from './ordered-list.ts'

/** How many calls are allowed within `perMs`. */
export type RateLimit = {
  calls: number
  perMs: number
  /** A parameter, such as `session_id`. Each value has its own count. If `by` is absent, all calls of the company are counted together. */
  per?: string
}

export type RateLimits = {
  /** Counts a call. If the window is full, returns false and does not count the call. */
  take(key: string, limit: RateLimit): boolean
  /** How many windows are in memory. */
  size(): number
}

/** `lastCall` is the number of the last call, among all calls of the company. */
type Window = { readonly key: string; readonly perMs: number; readonly calls: number[]; readonly lastCall: number }

/**
 * Sliding windows of one company, in ticks. A key without a call during its window is removed. If there are more than `most`
 * keys, the key with the oldest last call is removed.
 */
export function createRateLimits({ ticks, most = 10_000 }: { ticks: () => number; most?: number }): RateLimits {
  const windows = new Map<string, Window>()
  const byLastCall = createOrderedList<Window>((one, other) => one.lastCall - other.lastCall)
  let counted = 0

  function forgetIdle(now: number) {
    for (let oldest = byLastCall.first(); oldest; oldest = byLastCall.first()) {
      const idle = now - (oldest.calls.at(-1) ?? -Infinity) >= oldest.perMs
      if (!idle && windows.size <= most) break
      forget(oldest)
    }
  }

  function forget(window: Window) {
    windows.delete(window.key)
    byLastCall.remove(window)
  }

  return {
    take(key, limit) {
      const now = ticks()
      const known = windows.get(key)
      if (known) forget(known)
      const calls = (known?.calls ?? []).filter((at) => now - at < limit.perMs)
      const taken = calls.length < limit.calls
      if (taken) calls.push(now)
      const window = { key, perMs: limit.perMs, calls, lastCall: ++counted }
      windows.set(key, window)
      byLastCall.add(window)
      forgetIdle(now)
      return taken
    },
    size: () => windows.size,
  }
}

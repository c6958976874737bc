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

/**
 * Sliding windows of one company, in ticks. A key without a call during its window is removed. If there are more than `most`
 * keys, the key with the oldest last call is removed.
 */
export function createRateLimits({ ticks, most = 10_000 }: { ticks: () => number; most?: number }): RateLimits {
  // A Map keeps the order of insertion, and each call inserts its key again: the key with the oldest call comes first.
  const windows = new Map<string, { perMs: number; calls: number[] }>()

  function forgetIdle(now: number) {
    for (const [key, { perMs, calls }] of windows) {
      const idle = now - (calls.at(-1) ?? -Infinity) >= perMs
      if (!idle && windows.size <= most) break
      windows.delete(key)
    }
  }

  return {
    take(key, limit) {
      const now = ticks()
      const calls = (windows.get(key)?.calls ?? []).filter((at) => now - at < limit.perMs)
      const taken = calls.length < limit.calls
      if (taken) calls.push(now)
      windows.delete(key)
      windows.set(key, { perMs: limit.perMs, calls })
      forgetIdle(now)
      return taken
    },
    size: () => windows.size,
  }
}

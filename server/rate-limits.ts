/** So many calls in so much time. */
export type RateLimit = {
  calls: number
  perMs: number
  /** The parameter whose every value has a count of its own (`session_id`); without it there is one for the company. */
  per?: string
}

export type RateLimits = {
  /** Counts a call. False when the window is full; such a call does not count. */
  take(key: string, limit: RateLimit): boolean
  /** How many windows are held in memory. */
  size(): number
}

/**
 * Sliding windows of one company, on ticks. A key that nobody used for its own window is forgotten, and of more than
 * `most` keys the one that was used longest ago.
 */
export function createRateLimits({ ticks, most = 10_000 }: { ticks: () => number; most?: number }): RateLimits {
  // A Map keeps the order of insertion, and every use inserts anew: the key used longest ago comes first.
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

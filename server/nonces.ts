import { hash } from 'node:crypto'

export type Nonces = {
  /** Whether a nonce was used in the last 15 minutes. */
  used(nonce: string): boolean
  /** Remembers an unused nonce. */
  use(nonce: string): void
}

/** The time in ticks in which a nonce may be used once. */
export const nonceWindowMs = 15 * 60_000

/** The nonces of one company. Of more than `most` within the window the oldest are forgotten. */
export function createNonces({ ticks, most = 200_000 }: { ticks: () => number; most?: number }): Nonces {
  const known = new Set<bigint>()
  // Oldest first, from index `first` on: taking the first key of a Set of this size over and over is 80 times slower.
  let order: { nonce: bigint; at: number }[] = []
  let first = 0

  function forgetOld(now: number) {
    for (let oldest = order[first]; oldest; oldest = order[++first]) {
      if (known.size <= most && now - oldest.at < nonceWindowMs) break
      known.delete(oldest.nonce)
    }
    if (first > order.length / 2) {
      order = order.slice(first)
      first = 0
    }
  }

  return {
    used(text) {
      forgetOld(ticks())
      return known.has(fingerprint(text))
    },
    use(text) {
      const nonce = fingerprint(text)
      if (known.has(nonce)) return
      known.add(nonce)
      order.push({ nonce, at: ticks() })
      forgetOld(ticks())
    },
  }
}

/** 64 bits stand for a nonce of any length. */
const fingerprint = (nonce: string) => hash('sha256', nonce, 'buffer').readBigUInt64BE()

import { hash } from 'node:crypto'

export type Nonces = {
  /** Whether a nonce was used in the last 15 minutes. */
  used(nonce: string): boolean
  /** Remembers an unused nonce. */
  use(nonce: string): void
}

/** How long a used nonce is remembered, in ticks. */
export const nonceWindowMs = 15 * 60_000

/** The nonces of one company. If the window has more than `most` nonces, the oldest nonces are removed. */
export function createNonces({ ticks, most = 200_000 }: { ticks: () => number; most?: number }): Nonces {
  const known = new Set<bigint>()
  // The oldest nonce is at index `first`. This is an array, because removing the first key of a large Set is 80 times slower.
  let order: { nonce: bigint; at: number }[] = []
  let first = 0
  // A call asks for its nonce and then uses it, so the hash of the last nonce is needed twice.
  let last = { text: '', nonce: fingerprint('') }

  function read(text: string): bigint {
    if (last.text !== text) last = { text, nonce: fingerprint(text) }
    return last.nonce
  }

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
      return known.has(read(text))
    },
    use(text) {
      const nonce = read(text)
      if (known.has(nonce)) return
      known.add(nonce)
      order.push({ nonce, at: ticks() })
      forgetOld(ticks())
    },
  }
}

/** A hash of 64 bits. Long nonces then need no more memory than short nonces. */
const fingerprint = (nonce: string) => hash('sha256', nonce, 'buffer').readBigUInt64BE()

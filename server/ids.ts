/**
 * Makes all ids and random numbers of a company. Ids are counted per conversation, and random numbers depend on a key and the
 * seed. So each test run with the same seed has the same ids, even if the network delivers the calls in another order.
 */
import { createHash, randomUUID } from 'node:crypto'

export type Ids = {
  /** Counts 1, 2, 3 … for each kind, for integers on the wire; `from` is the first number. */
  integer: (kind: string, from?: number) => number
  /** `u42.1`, `u42.2` … for requests, and separately for pushes; `-.1` without a customer. */
  count: (kind: 'request' | 'push', customerToken: string) => string
  /** A `message_id` in the form of a UUID, the same in every run for the same message of the same conversation. */
  messageId: (customerToken: string) => string
  /** A number in [0, 1), the same in every run for the same kind and number. */
  draw: (kind: string, number: number) => number
}

export function createIds(seed: number): Ids {
  const counters = new Map<string, number>()
  const next = (counter: string): number => {
    const number = (counters.get(counter) ?? 0) + 1
    counters.set(counter, number)
    return number
  }
  const digest = (kind: string, number: number): string =>
    createHash('sha256')
      .update(JSON.stringify([seed, kind, number]))
      .digest('hex')

  return {
    integer: (kind, from = 1) => next(`integer ${kind}`) + from - 1,
    count: (kind, customerToken) => `${customerToken || '-'}.${next(`${kind} ${customerToken}`)}`,
    messageId(customerToken) {
      const hex = digest(`message ${customerToken}`, next(`message ${customerToken}`))
      return uuidShaped(hex)
    },
    draw: (kind, number) => parseInt(digest(kind, number).slice(0, 12), 16) / 2 ** 48,
  }
}

/** Makes a nonce for clients. A client must never use a nonce twice, so a nonce does not depend on the seed. */
export function randomNonce(): string {
  return randomUUID()
}

function uuidShaped(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

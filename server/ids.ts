/**
 * All the numbers, names and chance there are. Nothing here depends on what came first among conversations: ids count per
 * conversation and draws are keyed, so that a run repeated with the same seed is the same run, whatever the network did.
 */
import { createHash, randomUUID } from 'node:crypto'

export type Ids = {
  /** 1, 2, 3 … of its kind, for integers on the wire; `from` is the first one. */
  integer: (kind: string, from?: number) => number
  /** `u42.1`, `u42.2` … for requests, and again for pushes; who has no conversation counts as `-.1`. */
  count: (kind: 'request' | 'push', customerToken: string) => string
  /** A UUID-shaped `message_id`, the same in every run for the same message of the same conversation. */
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

/** For clients, which must never use one twice: the only draw that no seed repeats. */
export function randomNonce(): string {
  return randomUUID()
}

function uuidShaped(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Makes all ids and random numbers of a company. Ids are counted per conversation, and random numbers depend on a key and the
 * seed. So each test run with the same seed has the same ids, even if the network delivers the calls in another order.
 */
import { hash, randomUUID } from 'node:crypto'

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

/** How many customer tokens the counter of requests remembers at least; at most, it remembers twice as many. */
const rememberedTokens = 100_000

export function createIds(seed: number): Ids {
  const integers = createCounter()
  const messages = createCounter()
  // Anybody can send requests with invented tokens. The journal forgets old requests much earlier than the counter forgets a token.
  const counters = { request: createCounter(rememberedTokens), push: createCounter() }
  const digest = (kind: string, number: number): string => hash('sha256', JSON.stringify([seed, kind, number]))

  return {
    integer: (kind, from = 1) => integers(kind) + from - 1,
    count(kind, customerToken) {
      const name = customerToken || '-'
      return `${name}.${counters[kind](name)}`
    },
    messageId: (customerToken) => uuidShaped(digest(`message ${customerToken}`, messages(customerToken))),
    draw: (kind, number) => parseInt(digest(kind, number).slice(0, 12), 16) / 2 ** 48,
  }
}

/** Counts 1, 2, 3 … for each name. If `remembered` is given, a name can be forgotten after so many other names were counted. */
function createCounter(remembered = Infinity): (name: string) => number {
  let recent = new Map<string, number>()
  let older = new Map<string, number>()
  return (name) => {
    const number = (recent.get(name) ?? older.get(name) ?? 0) + 1
    recent.set(name, number)
    if (recent.size >= remembered) [older, recent] = [recent, new Map<string, number>()]
    return number
  }
}

/** Makes a nonce for clients. A client must never use a nonce twice, so a nonce does not depend on the seed. */
export function randomNonce(): string {
  return randomUUID()
}

/** A pattern makes one flat text. Joined parts would keep the whole hash and a tree of parts in memory for each message. */
const uuidShaped = (hex: string): string => hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5')

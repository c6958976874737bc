/** The steps of a generated conversation. */

export type Fields = { [name: string]: unknown }
export type Pair = readonly [name: string, value: string]

/** A delayed call waits this long; the clock moves on while it waits. */
export const delayMs = 2_000

/** How the call is signed: rightly, or with one mistake. */
export const signings = [
  'right',
  'wrong token',
  'stale',
  'no sign',
  'sha1',
  'legacy',
  'nonce again',
  'no nonce',
  'unknown e-mail',
  'not signed',
  'struct',
] as const
export type Signing = (typeof signings)[number]

/** A call of the open API. */
export type CallStep = {
  kind: 'call'
  method: string
  /** Below `/open_api_v1`, percent-encoded. */
  path: string
  query: readonly Pair[]
  /** The text of the body; null if there is none. */
  body: string | null
  contentType: string | null
  headers: readonly Pair[]
  signing: Signing
}

export type Step =
  | CallStep
  | { kind: 'admin'; method: string; path: string; body: Fields | null }
  | { kind: 'advance'; ms: number }
  /** The views are read in the middle of the conversation. */
  | { kind: 'look' }

/** The secrets of the company. */
export type Secrets = {
  apiToken: string
  structKey: string
  /** The API token of another company. */
  other?: string
}

export type Conversation = {
  seed: number
  secrets: Secrets
  /** By socket and with the library's public functions, or in process. */
  bySocket: boolean
  /** The HTTP statuses with which the receiver answers, again and again from the first; null: no webhook. */
  receiver: readonly number[] | null
  assumptions: Readonly<Record<string, string>>
  steps: readonly Step[]
}

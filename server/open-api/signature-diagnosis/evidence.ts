import type { Pair, SignedParameters } from './signed-parameters.ts'

/** What can be wrong with a signature; the names are part of the public surface. */
export const causes = [
  'order',
  'separator',
  'token',
  'email',
  'email-encoded',
  'milliseconds',
  'timestamp',
  'nonce',
  'version-missing',
  'version-spelling',
  'upper-case',
  'algorithm',
  'hmac',
  'newline',
  'names-signed',
  'body-signed',
  'token-as-parameter',
  'legacy',
  'struct-key',
  'struct-fields',
  'sign-missing',
  'address',
  'unknown',
] as const
export type Cause = (typeof causes)[number]

/** One mistake, and what to do instead: an English half-sentence in ASCII. */
export type Mistake = { cause: Cause; hint: string }

export const signMissing: Mistake = {
  cause: 'sign-missing',
  hint: 'add the parameter sign to the query: there is none',
}

/** The secrets that callers of a company sign with. */
export type Secrets = {
  /** E-mails of the administrators who may sign. */
  admins: readonly string[]
  apiToken: string
  structKey: string
  password?: string
}

/** The known facts about a refused call. */
export type Evidence = {
  /** The rule by which the call should be signed. */
  scheme: 'v2' | 'struct'
  sent: SignedParameters
  query: Iterable<Pair>
  rawBody: string
  secrets: Secrets
  /** The tokens of the fake's other companies. */
  otherTokens: readonly string[]
  /** The company's date in Unix seconds. */
  now: number
}

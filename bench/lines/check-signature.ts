/** Udesk's signature, version 2, with its time limit and its nonces, in the fewest steps that are correct. */
import { hash } from 'node:crypto'
import { credentials } from './credentials.ts'

export type Signed = { email: string; timestamp: string; nonce: string; sign: string; sign_version: string }

const secondsOfTimestamp = 5 * 60
const msOfNonce = 15 * 60_000

/** Returns why the call is refused, or null. */
export function createSignatureCheck(): (query: Signed) => string | null {
  // A nonce is in one of two sets, so all nonces of a quarter of an hour are forgotten at once.
  let nonces = new Set<string>()
  let olderNonces = new Set<string>()
  let changed = Date.now()

  return function check({ email, timestamp, nonce, sign, sign_version: version }) {
    const now = Date.now()
    if (Math.abs(now / 1_000 - Number(timestamp)) > secondsOfTimestamp) return 'timestamp'
    if (email !== credentials.email || version !== 'v2') return 'sign'
    if (hash('sha256', `${email}&${credentials.apiToken}&${timestamp}&${nonce}&v2`) !== sign) return 'sign'
    if (nonces.has(nonce) || olderNonces.has(nonce)) return 'nonce'
    if (now - changed > msOfNonce) {
      olderNonces = nonces
      nonces = new Set()
      changed = now
    }
    nonces.add(nonce)
    return null
  }
}

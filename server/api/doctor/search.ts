import { createHmac, hash } from 'node:crypto'
import { signVersion } from '../../../spec/signature.ts'
import type { Evidence, Wrong } from './evidence.ts'
import { formMistakes, hmacMistake, joined, valueMistakes, type Parts } from './mistakes.ts'
import { readSign, type ReadSign } from './read-sign.ts'

/**
 * Makes the signature again under every likely mistake and pair of mistakes, and says which of them give the one that
 * was sent, the weightiest first. None, if it is right.
 */
export function findMistake(evidence: Evidence): Wrong[] {
  const { email, timestamp, nonce, sign } = evidence.sent
  const right = { email, token: evidence.secrets.apiToken, timestamp, nonce, version: signVersion }
  for (const read of readSign(sign, joined(right))) {
    const signed = search(read, candidates(right, evidence))
    if (signed) return [...signed, ...read.wrongs, ...wrongVersion(evidence)]
  }
  return [explainUnknown(evidence)]
}

/** A text that may have been hashed, and the mistakes that lead to it. With a key it was an HMAC. */
type Candidate = { text: string | Uint8Array; key?: string; wrongs: Wrong[] }

/** In characters hashed; a call to the hash function costs about as much as 300. A few milliseconds. */
const budget = 2_000_000
const callCost = 300

function search({ algorithm, digest }: ReadSign, candidates: Iterable<Candidate>): Wrong[] | undefined {
  let left = budget
  for (const { text, key, wrongs } of candidates) {
    const cost = text.length + (key?.length ?? 0) + callCost
    if (left < callCost) return undefined
    if (cost > left) continue
    left -= cost
    const made = key === undefined ? hash(algorithm, text) : createHmac(algorithm, key).update(text).digest('hex')
    if (made === digest) return wrongs
  }
  return undefined
}

/** The likeliest first: one mistake before two. */
function* candidates(right: Record<keyof Parts, string>, evidence: Evidence): Generator<Candidate> {
  yield { text: joined(right), wrongs: [] }
  const spoilt = valueMistakes.flatMap((mistake) =>
    mistake.instead(right, evidence).map((instead) => ({ mistake, parts: { ...right, ...instead } })),
  )
  for (const { mistake, parts } of spoilt) yield { text: joined(parts), wrongs: [mistake] }
  for (const form of formMistakes) {
    for (const text of form.texts(right, evidence)) yield { text, wrongs: [form] }
  }
  for (const keyed of hmacMistake.keyed(right)) yield { ...keyed, wrongs: [hmacMistake] }

  for (const { mistake, parts } of spoilt) {
    if (mistake.alone) continue
    for (const form of formMistakes) {
      if (!mistake.often && !form.often) continue
      for (const text of form.texts(parts, evidence)) yield { text, wrongs: [mistake, form] }
    }
  }
}

function wrongVersion({ sent }: Evidence): Wrong[] {
  if (sent.signVersion === signVersion) return []
  if (sent.signVersion === '') return [{ cause: 'version-missing', hint: 'add sign_version=v2 to the query' }]
  return [{ cause: 'version-spelling', hint: 'send sign_version=v2, in lower case' }]
}

function explainUnknown({ sent, query, secrets }: Evidence): Wrong {
  if ([...query].some(([, value]) => value === secrets.apiToken)) {
    return { cause: 'token-as-parameter', hint: 'never send the token: sign with it, and send the digest as sign' }
  }
  if (sent.sign === '') return unknown('add the parameter sign to the query')
  if (!/^([0-9a-f]{64}|[0-9a-f]{40})$/i.test(sent.sign)) {
    return unknown('send as sign the SHA-256 digest of the string to sign: 64 hex digits, lower case')
  }
  return unknown('check that the token belongs to this company: no known mistake gives this signature')
}

const unknown = (hint: string): Wrong => ({ cause: 'unknown', hint })

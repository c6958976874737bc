import { createHmac, hash } from 'node:crypto'
import { signVersion } from '../../../spec/signature.ts'
import type { Evidence, Wrong } from './evidence.ts'
import { formMistakes, hmacMistake, valueMistakes, type FormMistake, type ValueMistake } from './mistakes.ts'
import { readSign, type ReadSign } from './read-sign.ts'
import { joined, longestText, type Parts } from './texts.ts'

/**
 * Makes the signature again under every likely mistake and pair of mistakes, and says which of them give the one that
 * was sent, the weightiest first. None, if it is right.
 */
export function findMistake(evidence: Evidence): Wrong[] {
  const { email, timestamp, nonce, sign } = evidence.sent
  const right = { email, token: evidence.secrets.apiToken, timestamp, nonce, version: signVersion }
  if (joined(right).length > longestText) return [tooLong]
  for (const read of readSign(sign, joined(right))) {
    const signed = search(read, candidates(right, evidence))
    if (signed) return [...signed, ...read.wrongs, ...wrongVersion(evidence)]
  }
  return [explainUnknown(evidence)]
}

/** A text that may have been hashed, and the mistakes that lead to it. With a key it was an HMAC. */
type Candidate = { text: string | Uint8Array; key?: string; wrongs: Wrong[] }

function search({ algorithm, digest }: ReadSign, candidates: Iterable<Candidate>): Wrong[] | undefined {
  for (const { text, key, wrongs } of candidates) {
    const made = key === undefined ? hash(algorithm, text) : createHmac(algorithm, key).update(text).digest('hex')
    if (made === digest) return wrongs
  }
  return undefined
}

/** The likeliest first: one mistake before two. */
function* candidates(right: Record<keyof Parts, string>, evidence: Evidence): Generator<Candidate> {
  yield { text: joined(right), wrongs: [] }
  const spoilt = spoil(right, evidence)
  for (const [text, { mistake }] of spoilt) yield { text, wrongs: [mistake] }
  yield* formed(right, evidence, formMistakes)
  for (const { mistake, parts } of spoilt.values()) {
    if (mistake.often) yield* formed(parts, evidence, oftenForms, mistake)
  }
}

const oftenForms = formMistakes.filter(({ often }) => often)

/** All wrong values, by the text they give; of two mistakes that give the same the first counts. */
function spoil(right: Record<keyof Parts, string>, evidence: Evidence) {
  const spoilt = new Map<string, { mistake: ValueMistake; parts: Parts }>()
  for (const mistake of valueMistakes) {
    for (const instead of mistake.instead(right, evidence)) {
      const parts = { ...right, ...instead }
      const text = joined(parts)
      if (!spoilt.has(text)) spoilt.set(text, { mistake, parts })
    }
  }
  spoilt.delete(joined(right))
  return spoilt
}

function* formed(
  parts: Parts,
  evidence: Evidence,
  forms: readonly FormMistake[],
  ...before: Wrong[]
): Generator<Candidate> {
  for (const form of forms) {
    for (const text of form.texts(parts, evidence)) yield { text, wrongs: [...before, form] }
  }
  for (const keyed of hmacMistake.keyed(parts)) yield { ...keyed, wrongs: [...before, hmacMistake] }
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
const tooLong = unknown('shorten the e-mail and the nonce: such lengths are not looked into')

import { createHmac, hash } from 'node:crypto'
import type { Evidence, Wrong } from './evidence.ts'
import { readSign, type ReadSign } from './read-sign.ts'
import type { FormMistake, Scheme, ValueMistake } from './scheme.ts'
import { struct } from './struct.ts'
import { longestText } from './texts.ts'
import { v2 } from './v2.ts'

/**
 * Makes the signature again under every likely mistake and pair of mistakes, and says which of them give the one that
 * was sent, the weightiest first. None, if it is right.
 */
export const findMistake = (evidence: Evidence): Wrong[] =>
  evidence.scheme === 'struct' ? findIn(struct, evidence) : findIn(v2, evidence)

function findIn<Right extends Parts, Parts extends object>(scheme: Scheme<Right, Parts>, evidence: Evidence): Wrong[] {
  const right = scheme.right(evidence)
  if (scheme.text(right).length > longestText) return [tooLong]
  for (const read of readSign(evidence.sent.sign, scheme.text(right), scheme.digests)) {
    const signed = search(read, candidates(scheme, right, evidence))
    if (signed) return [...signed, ...read.wrongs, ...scheme.besides(evidence)]
  }
  return [scheme.unknown(evidence)]
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
function* candidates<Right extends Parts, Parts extends object>(
  scheme: Scheme<Right, Parts>,
  right: Right,
  evidence: Evidence,
): Generator<Candidate> {
  yield { text: scheme.text(right), wrongs: [] }
  const spoilt = spoil(scheme, right, evidence)
  for (const [text, { mistake }] of spoilt) yield { text, wrongs: [mistake] }
  yield* formed(scheme, right, evidence, scheme.forms)
  const oftenForms = scheme.forms.filter(({ often }) => often)
  for (const { mistake, parts } of spoilt.values()) {
    if (mistake.often) yield* formed(scheme, parts, evidence, oftenForms, mistake)
  }
}

/** All wrong values, by the text they give; of two mistakes that give the same the first counts. */
function spoil<Right extends Parts, Parts extends object>(
  scheme: Scheme<Right, Parts>,
  right: Right,
  evidence: Evidence,
) {
  const spoilt = new Map<string, { mistake: ValueMistake<Right, Parts>; parts: Parts }>()
  for (const mistake of scheme.values) {
    for (const instead of mistake.instead(right, evidence)) {
      const parts = { ...right, ...instead }
      const text = scheme.text(parts)
      if (!spoilt.has(text)) spoilt.set(text, { mistake, parts })
    }
  }
  spoilt.delete(scheme.text(right))
  return spoilt
}

function* formed<Parts extends object>(
  { hmac }: { hmac: Scheme<Parts, Parts>['hmac'] },
  parts: Parts,
  evidence: Evidence,
  forms: readonly FormMistake<Parts>[],
  ...before: Wrong[]
): Generator<Candidate> {
  for (const form of forms) {
    for (const text of form.texts(parts, evidence)) yield { text, wrongs: [...before, form] }
  }
  for (const keyed of hmac.keyed(parts)) yield { ...keyed, wrongs: [...before, hmac] }
}

const tooLong: Wrong = {
  cause: 'unknown',
  hint: 'shorten the values that are signed: such lengths are not looked into',
}

import { createHmac, hash } from 'node:crypto'
import type { Evidence, Mistake } from './evidence.ts'
import { readSign, type ReadSign } from './read-sign.ts'
import type { FormMistake, Scheme, ValueMistake } from './scheme.ts'
import { structScheme } from './struct-scheme.ts'
import { longestText } from './v2-signed-strings.ts'
import { v2Scheme } from './v2-scheme.ts'

/**
 * Makes the signature again with every likely mistake and pair of mistakes. Returns those that give the signature of the
 * call, the most important first; none if the signature is right.
 */
export const findMistake = (evidence: Evidence): Mistake[] =>
  evidence.scheme === 'struct' ? findIn(structScheme, evidence) : findIn(v2Scheme, evidence)

function findIn<Right extends Parts, Parts extends object>(
  scheme: Scheme<Right, Parts>,
  evidence: Evidence,
): Mistake[] {
  const right = scheme.right(evidence)
  if (scheme.text(right).length > longestText) return [tooLong]
  for (const read of readSign(evidence.sent.sign, scheme.text(right), scheme.digests)) {
    const signed = search(read, candidates(scheme, right, evidence))
    if (signed) return [...signed, ...read.mistakes, ...scheme.otherMistakes(evidence)]
  }
  return [scheme.unknown(evidence)]
}

/** A text that may have been hashed, and the mistakes that lead to it. With a key it was an HMAC. */
type Candidate = { text: string | Uint8Array; key?: string; mistakes: Mistake[] }

function search({ algorithm, digest }: ReadSign, candidates: Iterable<Candidate>): Mistake[] | undefined {
  for (const { text, key, mistakes } of candidates) {
    const made = key === undefined ? hash(algorithm, text) : createHmac(algorithm, key).update(text).digest('hex')
    if (made === digest) return mistakes
  }
  return undefined
}

/** Sorts by probability: one mistake comes before two mistakes. */
function* candidates<Right extends Parts, Parts extends object>(
  scheme: Scheme<Right, Parts>,
  right: Right,
  evidence: Evidence,
): Generator<Candidate> {
  yield { text: scheme.text(right), mistakes: [] }
  const wrongValues = withWrongValues(scheme, right, evidence)
  for (const [text, { mistake }] of wrongValues) yield { text, mistakes: [mistake] }
  yield* withWrongForms(scheme, right, evidence, scheme.forms)
  const oftenForms = scheme.forms.filter(({ often }) => often)
  for (const { mistake, parts } of wrongValues.values()) {
    if (mistake.often) yield* withWrongForms(scheme, parts, evidence, oftenForms, mistake)
  }
}

/** All wrong values by the text that they give. If two mistakes give the same text, the first counts. */
function withWrongValues<Right extends Parts, Parts extends object>(
  scheme: Scheme<Right, Parts>,
  right: Right,
  evidence: Evidence,
) {
  const byText = new Map<string, { mistake: ValueMistake<Right, Parts>; parts: Parts }>()
  for (const mistake of scheme.values) {
    for (const instead of mistake.instead(right, evidence)) {
      const parts = { ...right, ...instead }
      const text = scheme.text(parts)
      if (!byText.has(text)) byText.set(text, { mistake, parts })
    }
  }
  byText.delete(scheme.text(right))
  return byText
}

function* withWrongForms<Parts extends object>(
  { hmac }: { hmac: Scheme<Parts, Parts>['hmac'] },
  parts: Parts,
  evidence: Evidence,
  forms: readonly FormMistake<Parts>[],
  ...before: Mistake[]
): Generator<Candidate> {
  for (const form of forms) {
    for (const text of form.texts(parts, evidence)) yield { text, mistakes: [...before, form] }
  }
  for (const keyed of hmac.keyed(parts)) yield { ...keyed, mistakes: [...before, hmac] }
}

const tooLong: Mistake = {
  cause: 'unknown',
  hint: 'shorten the values that are signed: such lengths are not looked into',
}

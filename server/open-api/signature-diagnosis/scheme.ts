import type { Evidence, Mistake } from './evidence.ts'
import type { Digests } from './read-sign.ts'

/** A signing rule, and the known mistakes with it. `Right` is what should be signed, `Parts` what may be signed instead. */
export type Scheme<Right extends Parts, Parts extends object> = {
  digests: Digests
  right(evidence: Evidence): Right
  /** The string that is hashed. */
  text(parts: Parts): string
  values: readonly ValueMistake<Right, Parts>[]
  forms: readonly FormMistake<Parts>[]
  hmac: HmacMistake<Parts>
  /** What else is wrong, apart from the signature. */
  otherMistakes(evidence: Evidence): Mistake[]
  /** The hint if no mistake gives the signature of the call. */
  unknown(evidence: Evidence): Mistake
}

/** Signs wrong values. `often`: worth trying together with a mistake of form. */
export type ValueMistake<Right, Parts> = Mistake & {
  often?: true
  instead(parts: Right, evidence: Evidence): Partial<Parts>[]
}

/** Joins the values in a wrong way. `often`: worth trying together with a mistake of value. */
export type FormMistake<Parts> = Mistake & {
  often?: true
  texts(parts: Parts, evidence: Evidence): (string | Uint8Array)[]
}

/** Uses the secret as the key of an HMAC. */
export type HmacMistake<Parts> = Mistake & { keyed(parts: Parts): { key: string; text: string }[] }

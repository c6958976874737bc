/** Finds the signing rule of a call that has a right signature. */
import { timingSafeEqual } from 'node:crypto'
import type { Assumptions } from '../../../spec/assumptions.ts'
import {
  signLegacy,
  signSha1,
  signSha256,
  signStructMessage,
  signVersion,
  type SignatureMode,
} from '../../../spec/signature.ts'
import {
  isLegacy,
  readSignedStruct,
  type Pair,
  type SignedParameters,
} from '../signature-diagnosis/signed-parameters.ts'

type Signing = { secrets: { apiToken: string }; assumptions: Pick<Assumptions, 'auth.legacy'> }

/** The rule that gives the signature of the call; null if no rule gives it. The signature's length selects the rules to try. */
export function v2ModeOf(sent: SignedParameters, context: Signing): SignatureMode | null {
  const values = { ...sent, apiToken: context.secrets.apiToken }
  if (mayBeLegacy(sent, context)) return areEqual(sent.sign, signLegacy(values)) ? 'legacy-sha1' : null
  if (sent.signVersion !== signVersion) return null
  if (sent.sign.length === 64) return areEqual(sent.sign, signSha256(values)) ? 'v2-sha256' : null
  if (sent.sign.length === 40) return areEqual(sent.sign, signSha1(values)) ? 'v2-sha1' : null
  return null
}

/** Whether a structured message, or the address of a page of such messages, is signed with a company's KEY. */
export function structModeOf(query: Iterable<Pair>, structKey: string): SignatureMode | null {
  const { sign, ...values } = readSignedStruct(query)
  if (sign.length !== 32) return null
  return areEqual(sign, signStructMessage({ ...values, structKey })) ? 'struct-md5' : null
}

export const mayBeLegacy = (sent: SignedParameters, context: Signing) =>
  context.assumptions['auth.legacy'] === 'on' && isLegacy(sent)

/** Compares in constant time, so that no signature can be guessed digit by digit. */
function areEqual(sent: string, right: string): boolean {
  if (sent.length !== right.length) return false
  const [a, b] = [Buffer.from(sent), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

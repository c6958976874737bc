import { hash } from 'node:crypto'
import { stringToSign, stringToSignStructMessage } from '../../../spec/signature.ts'
import { explainAddress } from './address-mistakes.ts'
import type { Cause, Evidence, Mistake } from './evidence.ts'
import { findMistake } from './find-mistake.ts'
import { explainEmail, explainNonceMissing, explainTimestamp } from './explain-parameters.ts'
import { readSignedStruct } from './signed-parameters.ts'

export type { Secrets } from './evidence.ts'

/** Why a call was refused, for the developer who made it. */
export type Diagnosis = {
  cause: Cause
  /** One English sentence on what to do, in ASCII, without any text of the caller. */
  hint: string
  /** The string to sign, with the token: /__admin shows it with the ends of the token only. Null if a value to sign is missing. */
  expected: { stringToSign: string; digest: string } | null
}

/** Explains a refusal because of the signature; null for any other refusal. Takes a few milliseconds at most. */
export function diagnose(refusal: string, evidence: Evidence): Diagnosis | null {
  const mistakes = mistakesOf(refusal, evidence)
  const [first] = mistakes
  return first ? { cause: first.cause, hint: sentence(mistakes), expected: expectedOf(evidence) } : null
}

/** A secret as it may be shown anywhere: `1111…5555`. */
export const mask = (secret: string) => (secret.length < 16 ? '…' : `${secret.slice(0, 4)}…${secret.slice(-4)}`)

const reused: Mistake = {
  cause: 'nonce',
  hint: 'make a new nonce for every call, retries included: one may be used once in 15 minutes',
}

/** Refusals that a damaged address can cause, because a parameter is missing or changed. */
const refusalsOfBrokenAddress = ['timestampMalformed', 'nonceMissing', 'notAdministrator', 'signatureWrong']

function mistakesOf(refusal: string, evidence: Evidence): Mistake[] {
  const addressMistake = refusalsOfBrokenAddress.includes(refusal) ? explainAddress(evidence) : null
  if (addressMistake) return [addressMistake]
  switch (refusal) {
    case 'timestampMalformed':
    case 'timestampSkewed':
      return [explainTimestamp(evidence)]
    case 'nonceMissing':
      return [explainNonceMissing(evidence)]
    case 'notAdministrator':
      return [explainEmail(evidence)]
    case 'signatureWrong':
      return findMistake(evidence)
    case 'nonceReused':
      return [reused]
    default:
      return []
  }
}

function sentence(mistakes: Mistake[]): string {
  const text = [...new Set(mistakes.map(({ hint }) => hint))].join('; also, ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function expectedOf({ scheme, sent, query, secrets }: Evidence): Diagnosis['expected'] {
  if (scheme === 'struct') {
    const { imSubSessionId, customerId, agentId, timestamp } = readSignedStruct(query)
    const values = { imSubSessionId, customerId, agentId, timestamp }
    if (Object.values(values).includes('')) return null
    const text = stringToSignStructMessage({ ...values, structKey: secrets.structKey })
    return { stringToSign: text, digest: hash('md5', text) }
  }
  if (sent.email === '' || sent.timestamp === '' || sent.nonce === '') return null
  const text = stringToSign({ ...sent, apiToken: secrets.apiToken })
  return { stringToSign: text, digest: hash('sha256', text) }
}

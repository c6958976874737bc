import type { Assumptions } from '../../../spec/assumptions.ts'
import type { SignatureMode } from '../../../spec/signature.ts'
import type { Nonces } from '../../nonces.ts'
import type { RateLimit, RateLimits } from '../../rate-limits.ts'
import type { Diagnosis } from '../../journal.ts'
import { diagnose, type Secrets } from '../signature-diagnosis/diagnose.ts'
import { explainAdmissionRefusal, type ExceededLimit } from '../refusal-diagnosis.ts'
import { mayBeLegacy, structModeOf, v2ModeOf } from './signature-mode.ts'
import { readSignedParameters, type Pair, type SignedParameters } from '../signature-diagnosis/signed-parameters.ts'

/** A call as it arrived. */
export type AdmissionCall = {
  operation: { id: string; auth: 'signature' | 'struct' | 'none'; rateLimit?: RateLimit }
  /** The path's parameters. A rate limit may count by a path parameter. */
  path: Readonly<Record<string, string>>
  query: readonly Pair[]
  rawBody: string
  /** False if the Host header names a company that does not exist. */
  subdomainKnown: boolean
  /** The tokens of the fake's other companies. A hint says if the caller signed with the token of another company. */
  otherTokens?: () => readonly string[]
}

type AdmissionAssumption =
  'auth.clock' | 'auth.legacy' | 'auth.unknown-email' | 'limits.global' | 'limits.global-per' | 'struct.timestamp'

/** The properties of a company that admission reads. */
export type AdmissionContext = {
  secrets: Secrets
  planIncludesApi: boolean
  assumptions: Pick<Assumptions, AdmissionAssumption>
  /** The company's date, in ms since the epoch. */
  now(): number
  /** The machine's date, in ms since the epoch. */
  wallNow(): number
  nonces: Nonces
  rateLimits: RateLimits
}

/** The refusal of a call, by its name in spec/refusals/refusals.ts. */
export type AuthFailure =
  | 'subdomainUnknown'
  | 'planMissing'
  | 'timestampMalformed'
  | 'timestampSkewed'
  | 'nonceMissing'
  | 'notAdministrator'
  | 'signatureWrong'
  | 'nonceReused'
  | 'rateLimited'

export type Refused = { admitted: false; refusal: AuthFailure; diagnosis: Diagnosis }
/** `mode` is null if the operation is not signed. */
export type Admission = { admitted: true; mode: SignatureMode | null } | Refused

/**
 * Decides whether a call is admitted, in Udesk's order. A nonce is stored only if the signature is right. Otherwise, any caller
 * could use up the nonces of other callers.
 */
export function admit(call: AdmissionCall, context: AdmissionContext): Admission {
  const attempt = startAttempt(call, context)
  const broken = rulesFor(call).find(({ holds }) => !holds(attempt))
  if (broken) return refuse(attempt, broken.refusal)

  if (isV2(attempt.mode)) context.nonces.use(attempt.sent.nonce)
  const limit = exceededLimit(attempt)
  return limit ? refuse(attempt, 'rateLimited', limit) : { admitted: true, mode: attempt.mode }
}

/** All reasons to refuse a call, in Udesk's order. Changes no state. */
export function listRefusals(call: AdmissionCall, context: AdmissionContext): Refused[] {
  const attempt = startAttempt(call, context)
  const broken = rulesFor(call).filter(({ holds }) => !holds(attempt))
  return broken.map(({ refusal }) => refuse(attempt, refusal))
}

type Attempt = { call: AdmissionCall; context: AdmissionContext; sent: SignedParameters; mode: SignatureMode | null }

function startAttempt(call: AdmissionCall, context: AdmissionContext): Attempt {
  const sent = readSignedParameters(call.query)
  return { call, context, sent, mode: modeOf(call, sent, context) }
}

function modeOf(
  { operation, query }: AdmissionCall,
  sent: SignedParameters,
  context: AdmissionContext,
): SignatureMode | null {
  switch (operation.auth) {
    case 'signature':
      return v2ModeOf(sent, context)
    case 'struct':
      return structModeOf(query, context.secrets.structKey)
    case 'none':
      return null
  }
}

type AdmissionRule = { refusal: AuthFailure; holds: (attempt: Attempt) => boolean }

// The order is inferred, because no document gives this order.
const forAll: readonly AdmissionRule[] = [
  { refusal: 'subdomainUnknown', holds: ({ call }) => call.subdomainKnown },
  { refusal: 'planMissing', holds: ({ context }) => context.planIncludesApi },
]
const timestampIsWellFormed: AdmissionRule = {
  refusal: 'timestampMalformed',
  holds: ({ sent }) => /^[0-9]{1,10}$/.test(sent.timestamp),
}
const signatureIsRight: AdmissionRule = { refusal: 'signatureWrong', holds: ({ mode }) => mode !== null }

const rules: Record<AdmissionCall['operation']['auth'], readonly AdmissionRule[]> = {
  none: forAll,
  signature: [
    ...forAll,
    timestampIsWellFormed,
    { refusal: 'timestampSkewed', holds: isNotSkewed },
    { refusal: 'nonceMissing', holds: ({ sent, context }) => sent.nonce !== '' || mayBeLegacy(sent, context) },
    { refusal: 'notAdministrator', holds: ({ sent, context }) => context.secrets.admins.includes(sent.email) },
    signatureIsRight,
    { refusal: 'nonceReused', holds: ({ mode, sent, context }) => !isV2(mode) || !context.nonces.used(sent.nonce) },
  ],
  struct: [
    ...forAll,
    timestampIsWellFormed,
    { refusal: 'timestampSkewed', holds: (attempt) => mayBeOld(attempt) || isNotSkewed(attempt) },
    signatureIsRight,
  ],
}
const rulesFor = ({ operation }: AdmissionCall) => rules[operation.auth]

const allowedSkew = 5 * 60
const globalLimit: RateLimit = { calls: 60, perMs: 60_000 }

/** A timestamp that is not a number is refused as malformed and gets no other refusal. */
function isNotSkewed(attempt: Attempt): boolean {
  return !timestampIsWellFormed.holds(attempt) || isFresh(attempt)
}

function isFresh({ sent, context }: Attempt): boolean {
  const clocks = context.assumptions['auth.clock'] === 'either' ? [context.now(), context.wallNow()] : [context.now()]
  return clocks.some((now) => Math.abs(Math.floor(now / 1000) - Number(sent.timestamp)) <= allowedSkew)
}

const mayBeOld = ({ context }: Attempt) => context.assumptions['struct.timestamp'] === 'any'

const isV2 = (mode: SignatureMode | null) => mode === 'v2-sha256' || mode === 'v2-sha1'

/** Returns the limit that this call exceeds. If the call exceeds no limit, counts the call. */
function exceededLimit({ call, context }: Attempt): ExceededLimit | undefined {
  const { id, rateLimit } = call.operation
  if (rateLimit && !context.rateLimits.take(limitKey(id, rateLimit, call), rateLimit))
    return { ...rateLimit, of: 'operation' }
  const of = context.assumptions['limits.global-per'] === 'company' ? 'company' : 'operation'
  const counted = of === 'company' ? 'all' : `all ${id}`
  const isWithin = context.assumptions['limits.global'] === 'off' || context.rateLimits.take(counted, globalLimit)
  return isWithin ? undefined : { ...globalLimit, of }
}

function limitKey(id: string, { per }: RateLimit, { path, query }: AdmissionCall): string {
  return per === undefined ? id : `${id} ${path[per] ?? new Map(query).get(per) ?? ''}`
}

function refuse({ call, context, sent }: Attempt, refusal: AuthFailure, limit?: ExceededLimit): Refused {
  const now = Math.floor(context.now() / 1000)
  const { query, rawBody, operation } = call
  const otherTokens = call.otherTokens?.() ?? []
  const scheme = operation.auth === 'struct' ? 'struct' : 'v2'
  const evidence = { scheme, sent, query, rawBody, secrets: context.secrets, otherTokens, now } as const
  const isTakenForForgery = refusal === 'notAdministrator' && context.assumptions['auth.unknown-email'] === '2059'
  return {
    admitted: false,
    refusal: isTakenForForgery ? 'signatureWrong' : refusal,
    diagnosis: diagnose(refusal, evidence) ?? explainAdmissionRefusal(refusal, limit),
  }
}

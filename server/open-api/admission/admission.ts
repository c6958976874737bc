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
  /** The path's parameters; a rate limit may count by one of them. */
  path: Readonly<Record<string, string>>
  query: Iterable<Pair>
  rawBody: string
  /** False when the Host names a company that there is not. */
  subdomainKnown: boolean
  /** Of the fake's other companies: only to tell the caller that he took one of them. */
  otherTokens?: readonly string[]
}

type AdmissionAssumption =
  'auth.clock' | 'auth.legacy' | 'auth.unknown-email' | 'limits.global' | 'limits.global-per' | 'struct.timestamp'

/** What Udesk's door must know of a company. */
export type AdmissionContext = {
  secrets: Secrets
  planIncludesApi: boolean
  assumptions: Pick<Assumptions, AdmissionAssumption>
  /** The company's date, in ms since the epoch. */
  now(): number
  /** The same of the machine. */
  wallNow(): number
  nonces: Nonces
  rateLimits: RateLimits
}

/** What a call is refused for, in the words of spec/refusals/refusals.ts. */
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
/** `mode` is null for an operation that is not signed. */
export type Admission = { admitted: true; mode: SignatureMode | null } | Refused

/**
 * Decides whether a call may enter, in Udesk's order. A nonce is remembered only once the signature is good: otherwise
 * anybody could burn the nonces of others.
 */
export function admit(call: AdmissionCall, door: AdmissionContext): Admission {
  const caller = startAttempt(call, door)
  const broken = rulesFor(call).find(({ holds }) => !holds(caller))
  if (broken) return refuse(caller, broken.refusal)

  if (isV2(caller.mode)) door.nonces.use(caller.sent.nonce)
  const limit = exceededLimit(caller)
  return limit ? refuse(caller, 'rateLimited', limit) : { admitted: true, mode: caller.mode }
}

/** Everything that speaks against a call, in Udesk's order; it leaves no trace. */
export function listRefusals(call: AdmissionCall, door: AdmissionContext): Refused[] {
  const caller = startAttempt(call, door)
  const broken = rulesFor(call).filter(({ holds }) => !holds(caller))
  return broken.map(({ refusal }) => refuse(caller, refusal))
}

type Attempt = { call: AdmissionCall; door: AdmissionContext; sent: SignedParameters; mode: SignatureMode | null }

function startAttempt(call: AdmissionCall, door: AdmissionContext): Attempt {
  const sent = readSignedParameters(call.query)
  return { call, door, sent, mode: modeOf(call, sent, door) }
}

function modeOf(
  { operation, query }: AdmissionCall,
  sent: SignedParameters,
  door: AdmissionContext,
): SignatureMode | null {
  switch (operation.auth) {
    case 'signature':
      return v2ModeOf(sent, door)
    case 'struct':
      return structModeOf(query, door.secrets.structKey)
    case 'none':
      return null
  }
}

type AdmissionRule = { refusal: AuthFailure; holds: (caller: Attempt) => boolean }

// The order is inferred: no document gives it.
const forAll: readonly AdmissionRule[] = [
  { refusal: 'subdomainUnknown', holds: ({ call }) => call.subdomainKnown },
  { refusal: 'planMissing', holds: ({ door }) => door.planIncludesApi },
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
    { refusal: 'nonceMissing', holds: ({ sent, door }) => sent.nonce !== '' || mayBeLegacy(sent, door) },
    { refusal: 'notAdministrator', holds: ({ sent, door }) => door.secrets.admins.includes(sent.email) },
    signatureIsRight,
    { refusal: 'nonceReused', holds: ({ mode, sent, door }) => !isV2(mode) || !door.nonces.used(sent.nonce) },
  ],
  struct: [
    ...forAll,
    timestampIsWellFormed,
    { refusal: 'timestampSkewed', holds: (caller) => mayBeOld(caller) || isNotSkewed(caller) },
    signatureIsRight,
  ],
}
const rulesFor = ({ operation }: AdmissionCall) => rules[operation.auth]

const allowedSkew = 5 * 60
const globalLimit: RateLimit = { calls: 60, perMs: 60_000 }

/** A timestamp that is no number is refused for that alone. */
function isNotSkewed(caller: Attempt): boolean {
  return !timestampIsWellFormed.holds(caller) || isFresh(caller)
}

function isFresh({ sent, door }: Attempt): boolean {
  const clocks = door.assumptions['auth.clock'] === 'either' ? [door.now(), door.wallNow()] : [door.now()]
  return clocks.some((now) => Math.abs(Math.floor(now / 1000) - Number(sent.timestamp)) <= allowedSkew)
}

const mayBeOld = ({ door }: Attempt) => door.assumptions['struct.timestamp'] === 'any'

const isV2 = (mode: SignatureMode | null) => mode === 'v2-sha256' || mode === 'v2-sha1'

/** The limit that this call is one too many for. Counts the call where there is none. */
function exceededLimit({ call, door }: Attempt): ExceededLimit | undefined {
  const { id, rateLimit } = call.operation
  if (rateLimit && !door.rateLimits.take(limitKey(id, rateLimit, call), rateLimit))
    return { ...rateLimit, of: 'operation' }
  const of = door.assumptions['limits.global-per'] === 'company' ? 'company' : 'operation'
  const counted = of === 'company' ? 'all' : `all ${id}`
  const isWithin = door.assumptions['limits.global'] === 'off' || door.rateLimits.take(counted, globalLimit)
  return isWithin ? undefined : { ...globalLimit, of }
}

function limitKey(id: string, { per }: RateLimit, { path, query }: AdmissionCall): string {
  return per === undefined ? id : `${id} ${path[per] ?? new Map(query).get(per) ?? ''}`
}

function refuse({ call, door, sent }: Attempt, refusal: AuthFailure, limit?: ExceededLimit): Refused {
  const now = Math.floor(door.now() / 1000)
  const { query, rawBody, operation, otherTokens = [] } = call
  const scheme = operation.auth === 'struct' ? 'struct' : 'v2'
  const evidence = { scheme, sent, query, rawBody, secrets: door.secrets, otherTokens, now } as const
  const isTakenForForgery = refusal === 'notAdministrator' && door.assumptions['auth.unknown-email'] === '2059'
  return {
    admitted: false,
    refusal: isTakenForForgery ? 'signatureWrong' : refusal,
    diagnosis: diagnose(refusal, evidence) ?? explainAdmissionRefusal(refusal, limit),
  }
}

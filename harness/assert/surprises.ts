/**
 * Finds what a test did not intend: calls that violate the document, refusals that the integration ignored, pushes that were
 * lost, and wrong answers to pushes. Planned faults, their effects, and notes are not reported.
 */
import { isOfState } from '../../spec/refusals/hints.ts'
import { readInstant } from '../../common/dates.ts'
import { violationsInRequest, type SpecViolation } from './violations.ts'
import type { MockUdesk } from '../company/company.ts'
import type { Push } from '../company/pushes.ts'
import type { Request } from '../company/requests.ts'
import { nameRequest } from '../wait/request-name.ts'

export async function findSurprises(udesk: Pick<MockUdesk, 'requests' | 'pushes'>): Promise<SpecViolation[]> {
  const [requests, pushes] = await Promise.all([udesk.requests.list(), udesk.pushes.list()])
  return [
    ...requests.flatMap(violationsInRequest),
    ...requests.flatMap(internalErrors),
    ...ignoredRefusals(requests, pushes),
    ...lostPushes(pushes),
  ]
}

/** If mock-udesk itself has a bug, the test must fail. */
function internalErrors(request: Request): SpecViolation[] {
  if (request.status !== 500 || request.fault !== null) return []
  return [{ what: nameRequest(request), sentence: 'internal error of mock-udesk: please report it, with the reply' }]
}

/** Calls that need a session, and the codes that Udesk replies if the customer has no session. */
const sessionOperations: readonly (string | null)[] = ['sendMessage', 'previewMessage']
const sessionGoneCodes: readonly (string | number | null)[] = [9200, 2062]
/** Within this time, the integration may have sent the second call before it read the refusal of the first call. In ms. */
const crossingMs = 1_000

/**
 * Reports only clear cases: a call was refused because the customer has no session, an earlier call (createSession, or a call in
 * the session) was refused more than `crossingMs` before, and no push has announced another session since the earlier call.
 */
function ignoredRefusals(requests: readonly Request[], pushes: readonly Push[]): SpecViolation[] {
  return requests.flatMap((request, at) => {
    const { customerToken } = request
    if (!isSessionGone(request) || request.fault !== null || customerToken === null) return []
    const earlier = requests
      .slice(0, at)
      .findLast((each) => each.customerToken === customerToken && isAboutSession(each))
    if (
      !earlier ||
      !isRefusal(earlier) ||
      beginOf(request) < endOf(earlier) + (isSessionGone(earlier) ? crossingMs : 0)
    )
      return []
    if (pushes.some((push) => push.customerToken === customerToken && beginOf(push) >= beginOf(earlier))) return []
    const sentence = `ignored that ${nameRequest(earlier)} was refused with ${earlier.code}, and got ${request.code}`
    return [{ what: nameRequest(request), sentence }]
  })
}

const isAboutSession = ({ operation }: Request) =>
  operation === 'createSession' || sessionOperations.includes(operation)

/** Udesk also replies 2062 if a parameter is missing. A call without a parameter has an error among its violations. */
const isSessionGone = ({ operation, code, violations, diagnosis }: Request) =>
  sessionOperations.includes(operation) &&
  sessionGoneCodes.includes(code) &&
  violations.every(({ severity }) => severity === 'note') &&
  (diagnosis === null || isOfState(diagnosis.cause))

const isRefusal = (request: Request) =>
  isSessionGone(request) || (request.operation === 'createSession' && request.code !== 1000 && request.code !== 2001)

const beginOf = ({ at }: { at: string }) => readInstant(at) ?? 0
const endOf = (request: Request) => beginOf(request) + (request.ms ?? Infinity)

/**
 * If the company has no webhook, no push is lost. If planned faults caused the suspension of pushes, dropped pushes are expected.
 */
function lostPushes(pushes: readonly Push[]): SpecViolation[] {
  const unplanned = pushes.filter(({ fault }) => fault === null)
  const isPlannedSuspension = !unplanned.some(({ attempts }) => attempts.some(isFailed))
  return unplanned.flatMap(({ id, types, state, reason, attempts }) => {
    const isIntended = reason === 'no webhook' || (isPlannedSuspension && reason?.startsWith('suspended'))
    const failures = attempts.filter(isFailed).map(({ outcome, note }) => note ?? outcome)
    const losses = state === 'dropped' && !isIntended ? [reason ?? state] : []
    const what = `push ${id}${types.length > 0 ? ` (${types.join(', ')})` : ''}`
    return [...new Set([...failures, ...losses])].map((sentence) => ({ what, sentence }))
  })
}

const isFailed = ({ outcome }: Push['attempts'][number]) => outcome !== 'delivered'

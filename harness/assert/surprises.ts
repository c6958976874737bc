/**
 * What a test did not mean to happen: calls that leave the document, refusals that were not heeded, pushes that were answered
 * wrongly or lost. Planned faults are no surprise, nor is what follows from them; notes are none either.
 */
import { isOfState } from '../../spec/refusals/hints.ts'
import { readInstant } from '../../common/dates.ts'
import { inRequest, type SpecViolation } from './violations.ts'
import type { MockUdesk } from '../company/company.ts'
import type { Push } from '../company/pushes.ts'
import { nameRequest, type Request } from '../company/requests.ts'

export async function findSurprises(udesk: Pick<MockUdesk, 'requests' | 'pushes'>): Promise<SpecViolation[]> {
  const [requests, pushes] = await Promise.all([udesk.requests.list(), udesk.pushes.list()])
  return [
    ...requests.flatMap(inRequest),
    ...requests.flatMap(breakdown),
    ...ignoredRefusals(requests, pushes),
    ...lostPushes(pushes),
  ]
}

/** A bug of ours, which a test should not go on with. */
function breakdown(request: Request): SpecViolation[] {
  if (request.status !== 500 || request.fault !== null) return []
  return [{ what: nameRequest(request), sentence: 'mock-udesk broke down: its reply says where, please report it' }]
}

/** Calls that want a session, and what they get where it is none. */
const inSession: readonly (string | null)[] = ['sendMessage', 'previewMessage']
const gone: readonly (string | number | null)[] = [9200, 2062]
/** So long after a refusal nobody can say that the two calls crossed. */
const later = 1_000

/**
 * Only what cannot be meant: a call was refused because there is no session, though a call before it had been refused a session,
 * or a second before it this very thing had been said, and no push has told of another session since.
 */
function ignoredRefusals(requests: readonly Request[], pushes: readonly Push[]): SpecViolation[] {
  return requests.flatMap((request, at) => {
    const { customerToken } = request
    if (!isSessionGone(request) || request.fault !== null || customerToken === null) return []
    const told = requests.slice(0, at).findLast((each) => each.customerToken === customerToken && isAboutSession(each))
    if (!told || !isRefusal(told) || beginOf(request) < endOf(told) + (isSessionGone(told) ? later : 0)) return []
    if (pushes.some((push) => push.customerToken === customerToken && beginOf(push) >= beginOf(told))) return []
    const sentence = `went on as if ${nameRequest(told)} had not been refused with ${told.code}, and got ${request.code}`
    return [{ what: nameRequest(request), sentence }]
  })
}

const isAboutSession = ({ operation }: Request) => operation === 'createSession' || inSession.includes(operation)

/** 2062 also says that a parameter is missing. */
const isSessionGone = ({ operation, code, violations, diagnosis }: Request) =>
  inSession.includes(operation) &&
  gone.includes(code) &&
  violations.every(({ severity }) => severity === 'note') &&
  (diagnosis === null || isOfState(diagnosis.cause))

const isRefusal = (request: Request) =>
  isSessionGone(request) || (request.operation === 'createSession' && request.code !== 1000 && request.code !== 2001)

const beginOf = ({ at }: { at: string }) => readInstant(at) ?? 0
const endOf = (request: Request) => beginOf(request) + (request.ms ?? Infinity)

/** Without a webhook nothing can be lost; what a planned suspension drops was to be dropped. */
function lostPushes(pushes: readonly Push[]): SpecViolation[] {
  const unplanned = pushes.filter(({ fault }) => fault === null)
  const suspendedByPlan = !unplanned.some(({ attempts }) => attempts.some(isFailed))
  return unplanned.flatMap(({ id, types, state, reason, attempts }) => {
    const isMeant = reason === 'no webhook' || (suspendedByPlan && reason?.startsWith('suspended'))
    const failures = attempts.filter(isFailed).map(({ outcome, note }) => note ?? outcome)
    const losses = state === 'dropped' && !isMeant ? [reason ?? state] : []
    const what = `push ${id}${types.length > 0 ? ` (${types.join(', ')})` : ''}`
    return [...new Set([...failures, ...losses])].map((sentence) => ({ what, sentence }))
  })
}

const isFailed = ({ outcome }: Push['attempts'][number]) => outcome !== 'delivered'

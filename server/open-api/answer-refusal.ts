/** Writes the refusal of a call, as Udesk does, with a hint for the developer. */
import { holds } from '../../spec/extensions.ts'
import type { Route } from '../../spec/operations.ts'
import type { Family } from '../../spec/refusals/refusals.ts'
import type { Company } from '../company.ts'
import type { RequestEntry } from '../journal.ts'
import { internalErrorAnswer } from './answer-internal-error.ts'
import { checkReply } from './document/check-contract.ts'
import { explainRefusal } from './refusal-diagnosis.ts'
import { Refusal, refusalBody, refusalStatus } from './refusal.ts'
import type { Answer } from './reply-faults.ts'

type RefusedCall = { company: Company; route: Route; entry: RequestEntry }

/** An error that is not a `Refusal` is a bug of the fake: HTTP 500. */
export function answerRefusal(error: unknown, { company, route, entry }: RefusedCall): Answer {
  if (!(error instanceof Refusal)) return internalErrorAnswer(error)
  const operation = route.found ? route.operation : null
  const explained = explainRefusal({ refusal: error, operation, violations: entry.violations })
  entry.diagnosis ??= explained.diagnosis
  entry.violations = explained.violations
  const body = refusalBody(error, company, familyOf(error, route, company))
  const status = statusOf(error, company)
  try {
    if (operation && status === 200) checkReply(operation, body, company)
  } catch (undocumented) {
    return internalErrorAnswer(undocumented)
  }
  const { cause, hint } = entry.diagnosis
  const allow = !route.found && error.refusal === 'methodNotAllowed' ? { allow: route.allowed.join(', ') } : {}
  return { status, body, headers: { ...allow, 'x-mock-udesk-hint': `${cause}: ${hint}` } }
}

function statusOf(refusal: Refusal, { assumptions }: Company): number {
  if (refusal.refusal === 'rateLimited' && assumptions['limits.reply'] === 'http-429') return 429
  if (refusal.refusal === 'signatureWrong' && assumptions['auth.status'] === '401') return 401
  return refusalStatus(refusal)
}

/** If a call cannot be read or has no operation, the refusal has `code`. */
function familyOf(refusal: Refusal, route: Route, { assumptions }: Company): Family {
  if (!route.found || refusalStatus(refusal) !== 200) return 'code'
  const { family, refusedByCode } = route.operation
  return refusedByCode && holds(refusedByCode, assumptions) ? 'code' : family
}

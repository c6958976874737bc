/** Finds the mistakes in the parameters of a call, and the refusal of a mistake with its hint. */
import type { Assumptions } from '../../../spec/assumptions.ts'
import type { Mismatch } from '../../../spec/mismatches.ts'
import { holds } from '../../../spec/extensions.ts'
import type { Operation } from '../../../spec/operations.ts'
import type { RefusalName } from '../../../spec/refusals/refusals.ts'
import type { Locale } from '../../../spec/words.ts'
import type { Company } from '../../company.ts'
import type { Violation } from '../../journal.ts'
import { likelyValue } from './parse-body.ts'
import type { IncomingCall } from './read-call.ts'
import { describeMismatch } from './describe-mismatch.ts'
import { withoutBrackets, type CoercedParameters } from './coerce-parameters.ts'
import { Refusal, type CauseAndHint } from '../refusal.ts'
import { validatorsOf } from '../document/validators.ts'
import { WrittenNumber } from '../../../common/written-number.ts'

/** `subject`: the parameter, as Udesk's refusal names it. */
export type ParameterMistake = { violation: Violation; missing: boolean; subject: string }

/** The mistakes in the path, the query and the body, in this order. A mistake that an assumption tolerates is a warning. */
export function findMistakes(
  operation: Operation,
  { path, query, body }: CoercedParameters,
  { assumptions, locale }: { assumptions: Assumptions; locale: Locale },
): ParameterMistake[] {
  const validators = validatorsOf(locale)
  const tolerated = (mismatch: Mismatch) => isTolerated(mismatch, operation, assumptions)
  return [
    ...mistakesIn('path', validators.path(operation)(path), path, tolerated),
    ...mistakesIn('query', validators.query(operation)(query), query, tolerated),
    ...(operation.body === null ? [] : mistakesIn('body', validators.body(operation)(body), body, tolerated)),
  ]
}

/** `body` has the coerced values. `isBodyUnread` is true if the call has a body and the operation has none. */
type CallWithMistake = {
  incoming: IncomingCall
  operation: Operation
  body: Record<string, unknown>
  isBodyUnread: boolean
  company: Company
}

export function refusalFor(mistake: ParameterMistake, call: CallWithMistake): Refusal {
  const refusal = mistake.missing ? refusalWhenMissing(call) : 'parameterInvalid'
  return new Refusal(refusal, mistake.subject, hintFor(mistake, call))
}

/** The hint if the call has the missing value in a wrong form or place. */
function hintFor(
  { missing, subject }: ParameterMistake,
  { incoming: { body, queryFields }, isBodyUnread, company }: CallWithMistake,
): CauseAndHint | null {
  if ('malformed' in body) return null
  if (isBodyUnread)
    return missing && Object.hasOwn(fieldsIn(likelyValue(body)), withoutBrackets(subject)) ? parametersInBodyHint : null
  if ('meant' in body) return company.assumptions['body.mislabelled'] === 'form' ? contentTypeHint : null
  if (!missing || body.unread) return missing ? (body.unread ?? null) : null
  const names = Object.keys({ ...queryFields.fields, ...fieldsIn(body.value) })
  if (names.some((name) => name.startsWith(`${subject}[`))) return formObject
  return names.includes(subject) ? sentEmpty(subject) : null
}

const contentTypeHint: CauseAndHint = {
  cause: 'content-type',
  hint: 'Send Content-Type: application/json: the body is JSON, but was sent as a form, as curl -d does.',
}

const parametersInBodyHint: CauseAndHint = {
  cause: 'parameters-in-body',
  hint: 'Send the parameters of this call in its query: its body is not read.',
}

const formObject: CauseAndHint = {
  cause: 'body-format',
  hint: 'Send JSON with Content-Type: application/json: a form with names such as a[b] is not read as an object.',
}

/** `name` is spelled as in the document. */
const sentEmpty = (name: string): CauseAndHint => ({
  cause: 'parameter-missing',
  hint: `Send a value in ${name}, which this call requires: it was sent, but empty.`,
})

const mistakesIn = (
  place: string,
  mismatches: Mismatch[],
  values: unknown,
  tolerated: (mismatch: Mismatch) => boolean,
): ParameterMistake[] =>
  mismatches.map((mismatch) => ({
    violation: {
      pointer: `${place}${mismatch.pointer}`,
      message: describeMismatch(mismatch, values),
      severity: tolerated(mismatch) ? 'warning' : 'error',
    },
    missing: saysMissing.includes(mismatch.keyword),
    subject: mismatch.pointer.slice(1),
  }))

/** An empty value counts as missing, as in Rails. */
const saysMissing = ['required', 'minLength', 'minProperties']

const isTolerated = ({ pointer, keyword }: Mismatch, { tolerates = [] }: Operation, assumptions: Assumptions) =>
  tolerates.some(
    (tolerated) => tolerated.pointer === pointer && tolerated.keyword === keyword && holds(tolerated.when, assumptions),
  )

function refusalWhenMissing({ operation, body, company: { assumptions } }: CallWithMistake): RefusalName {
  const { whenMissing, whenMissingElsewhere: elsewhere } = operation
  if (!elsewhere || !holds(elsewhere.when, assumptions)) return whenMissing
  const value = body[elsewhere.field]
  return typeof value === 'number' && !elsewhere.noneOf.includes(value) ? elsewhere.refusal : whenMissing
}

/** The fields of an object, also those of a list; empty for other values. */
export const fieldsIn = (value: unknown): object =>
  typeof value === 'object' && value !== null && !(value instanceof WrittenNumber) ? value : {}

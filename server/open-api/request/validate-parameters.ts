/** Turns an admitted call into the values of its handler, or refuses it. */
import type { Mismatch } from '../../../spec/compile.ts'
import { holds } from '../../../spec/extensions.ts'
import type { Operation, Route } from '../../../spec/operations.ts'
import type { RefusalName } from '../../../spec/refusals/refusals.ts'
import type { Company } from '../../company.ts'
import type { RequestEntry, Violation } from '../../journal.ts'
import { likelyValue } from './parse-body.ts'
import { isUtf8 } from './form-fields.ts'
import type { IncomingCall } from './read-call.ts'
import { describeMismatch } from './describe-mismatch.ts'
import { nullIgnored, withoutBrackets, coerceParameters } from './coerce-parameters.ts'
import { Refusal, type CauseAndHint } from '../refusal.ts'
import { findUnusedParameters } from './unused-parameters.ts'
import { validatorsOf } from '../validators.ts'
import { WrittenNumber } from '../../../common/written-number.ts'

/** The called company, the route, and the journal's entry of the call. */
type CallContext = { company: Company; route: Route; entry: RequestEntry }

/** The call's values as the document describes them. What it does not describe is noted. */
export function validateParameters(
  incoming: IncomingCall,
  operation: Operation,
  { company, route, entry }: CallContext,
) {
  const { body: sent, queryFields } = incoming
  const unreadable = (pointer: string, refusal: Refusal) => {
    const message = `cannot be read: ${whyUnreadable(refusal)}`
    entry.violations = [{ pointer, message, severity: 'error' }, ...queryFields.notes]
    return refusal
  }
  if ('malformed' in sent) throw unreadable(sent.at ?? 'body', sent.malformed)
  const brokenInPath = Object.entries(route.found ? route.path : {}).find(([, value]) => !isUtf8(value))?.[0]
  if (brokenInPath !== undefined) throw unreadable(`path/${brokenInPath}`, notUtf8(brokenInPath))
  if (queryFields.notUtf8 !== undefined) throw unreadable(`query/${queryFields.notUtf8}`, notUtf8(queryFields.notUtf8))
  const emptyJson = operation.emptyJsonRefused && isEmptyJson(incoming)
  if (emptyJson && holds(operation.emptyJsonRefused, company.assumptions)) {
    entry.violations = [...queryFields.notes]
    throw new Refusal('bodyMalformed', 'empty')
  }
  const validators = validatorsOf(company.locale)
  const given = {
    path: route.found ? route.path : {},
    query: queryFields.fields,
    body: company.assumptions['body.mislabelled'] === 'json' ? likelyValue(sent) : sent.value,
    wrapper: operation.wraps && holds(operation.wraps.when, company.assumptions) ? operation.wraps.in : undefined,
    withoutEmptyWords: company.assumptions['words.empty'] === 'absent',
  }
  const taken = coerceParameters(operation, given, validators.document)
  const { path, query, body } = taken
  const tolerated = (mismatch: Mismatch) => isTolerated(mismatch, operation, company)
  const wrong = [
    ...mistakesIn('path', validators.path(operation)(path), path, tolerated),
    ...mistakesIn('query', validators.query(operation)(query), query, tolerated),
    ...(operation.body === null ? [] : mistakesIn('body', validators.body(operation)(body), body, tolerated)),
  ]
  const isUnasked = operation.body === null && Object.keys(fieldsIn(likelyValue(sent))).length > 0
  entry.violations = [
    ...wrong.map(({ violation }) => violation),
    ...taken.notes.filter(({ pointer, message }) => message !== nullIgnored || !isIn(pointer, wrong)),
    ...queryFields.notes,
    ...sent.notes,
    ...(isUnasked ? [unreadBodyWarning] : []),
    ...(emptyJson ? [emptyJsonWarning] : []),
    ...('meant' in sent ? [mislabelledWarning] : []),
  ]
  const first = wrong.find(({ violation }) => violation.severity === 'error')
  if (first) {
    const refusal = first.missing ? whenMissing(operation, body, company) : 'parameterInvalid'
    throw new Refusal(refusal, first.subject, hintFor(first, incoming, isUnasked, company))
  }
  const names = { ...queryFields.fields, ...fieldsIn(given.body) }
  const queryNames = [...incoming.query.keys()]
  const unused = findUnusedParameters(
    operation,
    { path, query, body, company },
    { queryNames, isSent: (name) => Object.hasOwn(names, name) },
  )
  entry.violations.push(...unused)
  return { path, query, body }
}

const whyUnreadable = ({ refusal, subject }: Refusal) => (refusal === 'notUtf8' ? 'it is not valid UTF-8' : subject)

const isEmptyJson = ({ headers, rawBody }: IncomingCall) =>
  rawBody === '' && (headers.get('content-type') ?? '').startsWith('application/json')

const emptyJsonWarning: Violation = {
  pointer: 'body',
  message: 'is empty, but Content-Type says application/json: Udesk warns of an error',
  severity: 'warning',
}

const mislabelledWarning: Violation = {
  pointer: 'body',
  message: 'is JSON, but Content-Type says that it is a form',
  severity: 'warning',
}

const unreadBodyWarning: Violation = {
  pointer: 'body',
  message: 'was not read: this call takes its parameters in the query',
  severity: 'warning',
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

/** `name`: as the document spells it. */
const sentEmpty = (name: string): CauseAndHint => ({
  cause: 'parameter-missing',
  hint: `Send a value in ${name}, which this call requires: it was sent, but empty.`,
})

const notUtf8 = (name: string) =>
  new Refusal('notUtf8', name, { cause: 'query-charset', hint: 'Percent-encode path and query as UTF-8.' })

/** What to do where a value is missing that the body has, but not as it should have it. */
function hintFor(
  { missing, subject }: ParameterMistake,
  { body, queryFields }: IncomingCall,
  isUnasked: boolean,
  company: Company,
): CauseAndHint | null {
  if ('malformed' in body) return null
  if (isUnasked)
    return missing && Object.hasOwn(fieldsIn(likelyValue(body)), withoutBrackets(subject)) ? parametersInBodyHint : null
  if ('meant' in body) return company.assumptions['body.mislabelled'] === 'form' ? contentTypeHint : null
  if (!missing || body.unread) return missing ? (body.unread ?? null) : null
  const names = Object.keys({ ...queryFields.fields, ...fieldsIn(body.value) })
  if (names.some((name) => name.startsWith(`${subject}[`))) return formObject
  return names.includes(subject) ? sentEmpty(subject) : null
}

const fieldsIn = (value: unknown): object =>
  typeof value === 'object' && value !== null && !(value instanceof WrittenNumber) ? value : {}

/** A null in a place that is refused needs no note of its own. */
const isIn = (pointer: string, wrong: ParameterMistake[]) =>
  wrong.some(({ violation }) => `${pointer}/`.startsWith(`${violation.pointer}/`))

type ParameterMistake = { violation: Violation; missing: boolean; subject: string }

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

/** What is empty is missing too, as in Rails. */
const saysMissing = ['required', 'minLength', 'minProperties']

const isTolerated = ({ pointer, keyword }: Mismatch, { tolerates = [] }: Operation, { assumptions }: Company) =>
  tolerates.some(
    (tolerated) => tolerated.pointer === pointer && tolerated.keyword === keyword && holds(tolerated.when, assumptions),
  )

function whenMissing(operation: Operation, body: Record<string, unknown>, { assumptions }: Company): RefusalName {
  const { whenMissing, whenMissingElsewhere: elsewhere } = operation
  if (!elsewhere || !holds(elsewhere.when, assumptions)) return whenMissing
  const value = body[elsewhere.field]
  return typeof value === 'number' && !elsewhere.noneOf.includes(value) ? elsewhere.refusal : whenMissing
}

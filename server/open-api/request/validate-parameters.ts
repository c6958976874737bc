/** Turns an admitted call into the values of its handler, or refuses it. */
import { holds } from '../../../spec/extensions.ts'
import type { Operation, Route } from '../../../spec/operations.ts'
import type { Company } from '../../company.ts'
import type { RequestEntry, Violation } from '../../journal.ts'
import { likelyValue, type ParsedBody } from './parse-body.ts'
import { isUtf8 } from './form-fields.ts'
import type { IncomingCall } from './read-call.ts'
import { nullIgnored, coerceParameters, type CoercedParameters, type SentParameters } from './coerce-parameters.ts'
import { fieldsIn, findMistakes, refusalFor, type ParameterMistake } from './parameter-mistakes.ts'
import { Refusal } from '../refusal.ts'
import { findUnusedParameters } from './unused-parameters.ts'
import { validatorsOf } from '../document/validators.ts'

/** The called company, the route, and the journal's entry of the call. */
type CallContext = { company: Company; route: Route; entry: RequestEntry }

/** The call's values as the document describes them. Values that the document does not describe are noted in the entry. */
export function validateParameters(incoming: IncomingCall, operation: Operation, context: CallContext) {
  const { company, entry } = context
  const parsedBody = requireReadable(incoming, context)
  refuseEmptyJson(incoming, operation, context)
  const sent = sentParameters(incoming, parsedBody, operation, context)
  const coerced = coerceParameters(operation, sent, validatorsOf(company.locale).document)
  const mistakes = findMistakes(operation, coerced, company)
  const isBodyUnread = operation.body === null && Object.keys(fieldsIn(likelyValue(parsedBody))).length > 0
  entry.violations = [
    ...mistakes.map(({ violation }) => violation),
    ...withoutNullsIn(mistakes, coerced.notes),
    ...incoming.queryFields.notes,
    ...parsedBody.notes,
    ...(isBodyUnread ? [unreadBodyWarning] : []),
    ...(operation.emptyJsonRefused && isEmptyJson(incoming) ? [emptyJsonWarning] : []),
    ...('meant' in parsedBody ? [mislabelledWarning] : []),
  ]
  const first = mistakes.find(({ violation }) => violation.severity === 'error')
  if (first) throw refusalFor(first, { incoming, operation, body: coerced.body, isBodyUnread, company })
  const { path, query, body } = coerced
  entry.violations.push(...findUnused(incoming, operation, sent, coerced, company))
  return { path, query, body }
}

/** Refuses a call with a body, a path or a query that cannot be read. */
function requireReadable({ body, queryFields }: IncomingCall, { route, entry }: CallContext): ReadableBody {
  const unreadable = (pointer: string, refusal: Refusal) => {
    const message = `cannot be read: ${whyUnreadable(refusal)}`
    entry.violations = [{ pointer, message, severity: 'error' }, ...queryFields.notes]
    return refusal
  }
  if ('malformed' in body) throw unreadable(body.at ?? 'body', body.malformed)
  const brokenInPath = Object.entries(route.found ? route.path : {}).find(([, value]) => !isUtf8(value))?.[0]
  if (brokenInPath !== undefined) throw unreadable(`path/${brokenInPath}`, notUtf8(brokenInPath))
  if (queryFields.notUtf8 !== undefined) throw unreadable(`query/${queryFields.notUtf8}`, notUtf8(queryFields.notUtf8))
  return body
}

type ReadableBody = Exclude<ParsedBody, { malformed: Refusal }>

/** Some operations refuse an empty body that is sent as JSON. */
function refuseEmptyJson(
  incoming: IncomingCall,
  { emptyJsonRefused }: Operation,
  { company, entry }: CallContext,
): void {
  if (!emptyJsonRefused || !isEmptyJson(incoming) || !holds(emptyJsonRefused, company.assumptions)) return
  entry.violations = [...incoming.queryFields.notes]
  throw new Refusal('bodyMalformed', 'empty')
}

const sentParameters = (
  { queryFields }: IncomingCall,
  body: ReadableBody,
  { wraps }: Operation,
  { company: { assumptions }, route }: CallContext,
): SentParameters => ({
  path: route.found ? route.path : {},
  query: queryFields.fields,
  body: assumptions['body.mislabelled'] === 'json' ? likelyValue(body) : body.value,
  wrapper: wraps && holds(wraps.when, assumptions) ? wraps.in : undefined,
  omitsEmptyEnumValues: assumptions['words.empty'] === 'absent',
})

function findUnused(
  incoming: IncomingCall,
  operation: Operation,
  sent: SentParameters,
  { path, query, body }: CoercedParameters,
  company: Company,
): Violation[] {
  const names = { ...sent.query, ...fieldsIn(sent.body) }
  const queryNames = [...incoming.query.keys()]
  return findUnusedParameters(
    operation,
    { path, query, body, company },
    { queryNames, isSent: (name) => Object.hasOwn(names, name) },
  )
}

/** A null at a place with a mistake needs no note of its own. */
const withoutNullsIn = (mistakes: ParameterMistake[], notes: Violation[]): Violation[] =>
  notes.filter(
    ({ pointer, message }) =>
      message !== nullIgnored || !mistakes.some(({ violation }) => `${pointer}/`.startsWith(`${violation.pointer}/`)),
  )

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

const notUtf8 = (name: string) =>
  new Refusal('notUtf8', name, { cause: 'query-charset', hint: 'Percent-encode path and query as UTF-8.' })

/** From a call that was let in to the values that its handler is given, or to the refusal that it gets instead. */
import type { Mismatch } from '../../../spec/compile.ts'
import { holds } from '../../../spec/extensions.ts'
import type { Operation, Route } from '../../../spec/operations.ts'
import type { RefusalName } from '../../../spec/refusals/refusals.ts'
import type { Company } from '../../company.ts'
import type { RequestEntry, Violation } from '../../journal.ts'
import { meantBy, type ParsedBody } from './body.ts'
import { isUtf8 } from './fields.ts'
import type { Incoming } from './incoming.ts'
import { reasonOf } from './mismatch-reason.ts'
import { plain, takeParameters } from './parameters.ts'
import { Refusal, type CauseAndHint } from '../refusal.ts'
import { findUnusedParameters } from './unused-parameters.ts'
import { validatorsOf } from '../validators.ts'
import { WrittenNumber } from '../../../common/written-number.ts'

/** What the call asks of whom, and its entry in the journal. */
type Asked = { company: Company; route: Route; entry: RequestEntry }

/** The call's values as the document describes them. What it does not describe is noted. */
export function takeValues(incoming: Incoming, operation: Operation, { company, route, entry }: Asked) {
  const { body: sent, asked } = incoming
  if ('malformed' in sent) throw unreadable(sent.at ?? 'body', sent.malformed, entry)
  const brokenInPath = Object.entries(route.found ? route.path : {}).find(([, value]) => !isUtf8(value))?.[0]
  if (brokenInPath !== undefined) throw unreadable(`path/${brokenInPath}`, notUtf8(brokenInPath), entry)
  if (asked.broken !== undefined) throw unreadable(`query/${asked.broken}`, notUtf8(asked.broken), entry)
  const emptyJson = operation.emptyJsonRefused && isEmptyJson(incoming)
  if (emptyJson && holds(operation.emptyJsonRefused, company.assumptions)) throw new Refusal('bodyMalformed', 'empty')
  const validators = validatorsOf(company.locale)
  const given = {
    path: route.found ? route.path : {},
    query: asked.fields,
    body: company.assumptions['body.mislabelled'] === 'json' ? meantBy(sent) : sent.value,
    wrapper: operation.wraps && holds(operation.wraps.when, company.assumptions) ? operation.wraps.in : undefined,
    withoutEmptyWords: company.assumptions['words.empty'] === 'absent',
  }
  const taken = takeParameters(operation, given, validators.document)
  const { path, query, body } = taken
  const tolerated = (mismatch: Mismatch) => isTolerated(mismatch, operation, company)
  const wrong = [
    ...placed('path', validators.path(operation)(path), path, tolerated),
    ...placed('query', validators.query(operation)(query), query, tolerated),
    ...(operation.body === null ? [] : placed('body', validators.body(operation)(body), body, tolerated)),
  ]
  const isUnasked = operation.body === null && Object.keys(fieldsIn(meantBy(sent))).length > 0
  entry.violations = [
    ...wrong.map(({ violation }) => violation),
    ...taken.notes,
    ...asked.notes,
    ...sent.notes,
    ...(isUnasked ? [unaskedBody] : []),
    ...(emptyJson ? [emptyJsonWarning] : []),
    ...('meant' in sent ? [mislabelledWarning] : []),
  ]
  const first = wrong.find(({ violation }) => violation.severity === 'error')
  if (first) {
    const refusal = first.missing ? whenMissing(operation, body, company) : 'parameterInvalid'
    throw new Refusal(refusal, first.subject, adviceFor(first, sent, isUnasked, company))
  }
  const names = { ...asked.fields, ...fieldsIn(given.body) }
  const queryNames = [...incoming.query.keys()]
  const unheeded = findUnusedParameters(
    operation,
    { path, query, body, company },
    { queryNames, isSent: (name) => Object.hasOwn(names, name) },
  )
  entry.violations.push(...unheeded)
  return { path, query, body }
}

/** Notes what cannot be read, and says how it is refused. */
function unreadable(pointer: string, refusal: Refusal, entry: RequestEntry): Refusal {
  entry.violations = [{ pointer, message: `cannot be read: ${whyUnreadable(refusal)}`, severity: 'error' }]
  return refusal
}

const whyUnreadable = ({ refusal, subject }: Refusal) => (refusal === 'notUtf8' ? 'it is not valid UTF-8' : subject)

const isEmptyJson = ({ headers, rawBody }: Incoming) =>
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

const unaskedBody: Violation = {
  pointer: 'body',
  message: 'was not read: this call takes its parameters in the query',
  severity: 'warning',
}

const mislabelled: CauseAndHint = {
  cause: 'content-type',
  hint: 'Send Content-Type: application/json: the body is JSON, but was sent as a form, as curl -d does.',
}

const misplaced: CauseAndHint = {
  cause: 'parameters-in-body',
  hint: 'Send the parameters of this call in its query: its body is not read.',
}

const notUtf8 = (name: string) =>
  new Refusal('notUtf8', name, { cause: 'query-charset', hint: 'Percent-encode path and query as UTF-8.' })

/** What to do where a value is missing that the body has, but not as it should have it. */
function adviceFor(
  { missing, subject }: Wrong,
  body: ParsedBody,
  isUnasked: boolean,
  company: Company,
): CauseAndHint | null {
  if ('malformed' in body) return null
  if (isUnasked) return missing && Object.hasOwn(fieldsIn(meantBy(body)), plain(subject)) ? misplaced : null
  if ('meant' in body) return company.assumptions['body.mislabelled'] === 'form' ? mislabelled : null
  return missing ? (body.unread ?? null) : null
}

const fieldsIn = (value: unknown): object =>
  typeof value === 'object' && value !== null && !(value instanceof WrittenNumber) ? value : {}

type Wrong = { violation: Violation; missing: boolean; subject: string }

const placed = (
  place: string,
  mismatches: Mismatch[],
  values: unknown,
  tolerated: (mismatch: Mismatch) => boolean,
): Wrong[] =>
  mismatches.map((mismatch) => ({
    violation: {
      pointer: `${place}${mismatch.pointer}`,
      message: reasonOf(mismatch, values),
      severity: tolerated(mismatch) ? 'warning' : 'error',
    },
    missing: saysMissing.includes(mismatch.keyword),
    subject: mismatch.pointer.slice(1),
  }))

/** What is empty is missing too, as in Rails. */
const saysMissing = ['required', 'minLength', 'minProperties']

const isTolerated = ({ pointer, keyword }: Mismatch, { tolerates = [] }: Operation, { assumptions }: Company) =>
  tolerates.some(
    (breach) => breach.pointer === pointer && breach.keyword === keyword && holds(breach.when, assumptions),
  )

function whenMissing(operation: Operation, body: Record<string, unknown>, { assumptions }: Company): RefusalName {
  const { whenMissing, whenMissingElsewhere: elsewhere } = operation
  if (!elsewhere || !holds(elsewhere.when, assumptions)) return whenMissing
  const value = body[elsewhere.field]
  return typeof value === 'number' && !elsewhere.noneOf.includes(value) ? elsewhere.refusal : whenMissing
}

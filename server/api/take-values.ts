/** From a call that was let in to the values that its handler is given, or to the refusal that it gets instead. */
import type { Mismatch } from '../../spec/compile.ts'
import { holds } from '../../spec/extensions.ts'
import type { Operation, Route } from '../../spec/operations.ts'
import type { RefusalName } from '../../spec/refusals.ts'
import type { Company } from '../company.ts'
import type { Diagnosis, RequestEntry, Violation } from '../journal.ts'
import { meantBy } from './body.ts'
import type { Incoming } from './incoming.ts'
import { takeParameters } from './parameters.ts'
import { Refusal } from './refusal.ts'
import { validatorsOf } from './validators.ts'

/** What the call asks of whom, and its entry in the journal. */
type Asked = { company: Company; route: Route; entry: RequestEntry }

/** The call's values as the document describes them. What it does not describe is noted. */
export function takeValues(incoming: Incoming, operation: Operation, { company, route, entry }: Asked) {
  const sent = incoming.body
  if ('malformed' in sent) {
    entry.violations = [{ pointer: 'body', message: `cannot be read: ${sent.malformed.subject}`, severity: 'error' }]
    throw sent.malformed
  }
  const emptyJson = operation.emptyJsonRefused && isEmptyJson(incoming)
  if (emptyJson && holds(operation.emptyJsonRefused, company.assumptions)) throw new Refusal('bodyMalformed', 'empty')
  const validators = validatorsOf(company.locale)
  const given = {
    path: route.found ? route.path : {},
    query: incoming.fields,
    body: company.assumptions['body.mislabelled'] === 'json' ? meantBy(sent) : sent.value,
    wrapper: operation.wraps && holds(operation.wraps.when, company.assumptions) ? operation.wraps.in : undefined,
    withoutEmptyWords: company.assumptions['words.empty'] === 'absent',
  }
  const { path, query, body, undocumented } = takeParameters(operation, given, validators.document)
  const tolerated = (mismatch: Mismatch) => isTolerated(mismatch, operation, company)
  const wrong = [
    ...placed('path', validators.path(operation)(path), tolerated),
    ...placed('query', validators.query(operation)(query), tolerated),
    ...(operation.body === null ? [] : placed('body', validators.body(operation)(body), tolerated)),
  ]
  entry.violations = [
    ...wrong.map(({ violation }) => violation),
    ...undocumented,
    ...(emptyJson ? [emptyJsonWarning] : []),
    ...('meant' in sent ? [mislabelledWarning] : []),
  ]
  const first = wrong.find(({ violation }) => violation.severity === 'error')
  if (first) {
    if ('meant' in sent && company.assumptions['body.mislabelled'] === 'form') entry.diagnosis = mislabelled
    throw new Refusal(first.missing ? whenMissing(operation, body, company) : 'parameterInvalid', first.subject)
  }
  return { path, query, body }
}

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

const mislabelled: Diagnosis = {
  cause: 'content-type',
  hint: 'Send Content-Type: application/json: the body is JSON, but was sent as a form, as curl -d does.',
  expected: null,
}

type Wrong = { violation: Violation; missing: boolean; subject: string }

const placed = (place: string, mismatches: Mismatch[], tolerated: (mismatch: Mismatch) => boolean): Wrong[] =>
  mismatches.map((mismatch) => ({
    violation: {
      pointer: `${place}${mismatch.pointer}`,
      message: mismatch.message,
      severity: tolerated(mismatch) ? 'warning' : 'error',
    },
    missing: mismatch.keyword === 'required' || mismatch.keyword === 'minLength',
    subject: mismatch.pointer.slice(1),
  }))

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

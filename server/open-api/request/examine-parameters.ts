/** Finds mistakes in the path, the query and the body of a call. The operation and the assumptions decide what is a mistake. */
import type { Assumptions } from '../../../spec/assumptions.ts'
import { holds } from '../../../spec/extensions.ts'
import type { Operation } from '../../../spec/operations.ts'
import type { Locale } from '../../../spec/words.ts'
import type { Violation } from '../../journal.ts'
import type { World } from '../../world/world.ts'
import { Refusal } from '../refusal.ts'
import { validatorsOf } from '../document/validators.ts'
import { nullIgnored, coerceParameters, type CoercedParameters, type SentParameters } from './coerce-parameters.ts'
import { isUtf8, type Fields } from './form-fields.ts'
import { likelyValue, type ParsedBody } from './parse-body.ts'
import { fieldsIn, findMistakes, type ParameterMistake } from './parameter-mistakes.ts'
import { findUnusedParameters } from './unused-parameters.ts'

/** The parts of a call in which its parameters are. */
export type CallParts = {
  path: Record<string, string>
  queryFields: Fields
  /** The names in the order in which they were sent. */
  queryNames: readonly string[]
  body: ParsedBody
  isEmptyJson: boolean
}

/** `world` is null if its state is not known, as in traffic to the real Udesk. */
export type Circumstances = { assumptions: Assumptions; locale: Locale; world: World | null }

type ReadableBody = Exclude<ParsedBody, { malformed: Refusal }>

/** The refusal of a part that cannot be read. The first violation is at this part. */
export type Unreadable = { refusal: Refusal; violations: Violation[] }

/** The first part that cannot be read. If all parts can be read, the body. */
export function findUnreadable({ body, path, queryFields }: CallParts): Unreadable | { body: ReadableBody } {
  const unreadable = (pointer: string, refusal: Refusal): Unreadable => {
    const message = `cannot be read: ${whyUnreadable(refusal)}`
    return { refusal, violations: [{ pointer, message, severity: 'error' }, ...queryFields.notes] }
  }
  if ('malformed' in body) return unreadable(body.at ?? 'body', body.malformed)
  const brokenInPath = Object.entries(path).find(([, value]) => !isUtf8(value))?.[0]
  if (brokenInPath !== undefined) return unreadable(`path/${brokenInPath}`, notUtf8(brokenInPath))
  const { notUtf8: brokenInQuery } = queryFields
  if (brokenInQuery !== undefined) return unreadable(`query/${brokenInQuery}`, notUtf8(brokenInQuery))
  return { body }
}

/**
 * The parameters as the document describes them, and what is wrong with them: `violations` has the `mistakes` and the notes,
 * also those on values that change nothing if there is no other error.
 */
export function examineParameters(
  operation: Operation,
  parts: CallParts & { body: ReadableBody },
  circumstances: Circumstances,
): {
  coerced: CoercedParameters
  isBodyUnread: boolean
  firstError: ParameterMistake | undefined
  violations: Violation[]
} {
  const { body, queryFields, isEmptyJson } = parts
  const sent = sentParameters(operation, parts, circumstances)
  const coerced = coerceParameters(operation, sent, validatorsOf(circumstances.locale).document)
  const mistakes = findMistakes(operation, coerced, circumstances)
  const isBodyUnread = operation.body === null && Object.keys(fieldsIn(likelyValue(body))).length > 0
  const firstError = mistakes.find(({ violation }) => violation.severity === 'error')
  return {
    coerced,
    isBodyUnread,
    firstError,
    violations: [
      ...mistakes.map(({ violation }) => violation),
      ...withoutNullsIn(mistakes, coerced.notes),
      ...queryFields.notes,
      ...body.notes,
      ...(isBodyUnread ? [unreadBodyWarning] : []),
      ...(operation.emptyJsonRefused && isEmptyJson ? [emptyJsonWarning] : []),
      ...('meant' in body ? [mislabelledWarning] : []),
      ...(firstError ? [] : findUnused(operation, parts, sent, coerced, circumstances)),
    ],
  }
}

const sentParameters = (
  { wraps }: Operation,
  { path, queryFields, body }: CallParts & { body: ReadableBody },
  { assumptions }: Circumstances,
): SentParameters => ({
  path,
  query: queryFields.fields,
  body: assumptions['body.mislabelled'] === 'json' ? likelyValue(body) : body.value,
  wrapper: wraps && holds(wraps.when, assumptions) ? wraps.in : undefined,
  omitsEmptyEnumValues: assumptions['words.empty'] === 'absent',
})

function findUnused(
  operation: Operation,
  { queryNames }: CallParts,
  sent: SentParameters,
  { path, query, body }: CoercedParameters,
  { assumptions, world }: Circumstances,
): Violation[] {
  const inBody = fieldsIn(sent.body)
  const isSent = (name: string) => Object.hasOwn(sent.query, name) || Object.hasOwn(inBody, name)
  return findUnusedParameters(operation, { path, query, body, assumptions, world }, { queryNames, isSent })
}

/** A null needs no note if its place, or a place around it, already has a mistake. */
function withoutNullsIn(mistakes: ParameterMistake[], notes: Violation[]): Violation[] {
  const wrong = new Set(mistakes.map(({ violation }) => violation.pointer))
  const isInWrong = (pointer: string): boolean =>
    wrong.has(pointer) || (pointer.includes('/') && isInWrong(pointer.slice(0, pointer.lastIndexOf('/'))))
  return notes.filter(({ pointer, message }) => message !== nullIgnored || !isInWrong(pointer))
}

const whyUnreadable = ({ refusal, subject }: Refusal) => (refusal === 'notUtf8' ? 'it is not valid UTF-8' : subject)

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

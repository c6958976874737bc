/** Makes the values for the handler from an admitted call, or refuses the call. */
import { headerOf } from '../../sent-headers.ts'
import { holds } from '../../../spec/extensions.ts'
import type { Operation, Route } from '../../../spec/operations.ts'
import type { Company } from '../../company.ts'
import type { RequestEntry } from '../../journal.ts'
import type { IncomingCall } from './read-call.ts'
import { examineParameters, findUnreadable } from './examine-parameters.ts'
import { refusalFor } from './parameter-mistakes.ts'
import { isEmptyJson } from './parse-body.ts'
import { Refusal } from '../refusal.ts'

/** The called company, the route, and the journal's entry of the call. */
type CallContext = { company: Company; route: Route; entry: RequestEntry }

/** The call's values in the types of the document. The journal's entry notes undocumented values. */
export function validateParameters(incoming: IncomingCall, operation: Operation, context: CallContext) {
  const { company, entry, route } = context
  const { queryFields, query: queryPairs, body: parsedBody } = incoming
  const parts = {
    path: route.found ? route.path : {},
    queryFields,
    queryNames: queryPairs.map(([name]) => name),
    body: parsedBody,
    isEmptyJson: hasEmptyJson(incoming),
  }
  const readable = findUnreadable(parts)
  if ('refusal' in readable) {
    entry.violations = readable.violations
    throw readable.refusal
  }
  refuseEmptyJson(incoming, operation, context)
  const examined = examineParameters(operation, { ...parts, ...readable }, company)
  const { coerced, isBodyUnread, firstError, violations } = examined
  entry.violations = violations
  if (firstError) throw refusalFor(firstError, { incoming, operation, body: coerced.body, isBodyUnread, company })
  const { path, query, body } = coerced
  return { path, query, body }
}

/** Some operations refuse an empty body that is sent as JSON. */
function refuseEmptyJson(
  incoming: IncomingCall,
  { emptyJsonRefused }: Operation,
  { company, entry }: CallContext,
): void {
  if (!emptyJsonRefused || !hasEmptyJson(incoming) || !holds(emptyJsonRefused, company.assumptions)) return
  entry.violations = [...incoming.queryFields.notes]
  throw new Refusal('bodyMalformed', 'empty')
}

const hasEmptyJson = ({ headers, rawBody }: IncomingCall) =>
  isEmptyJson(rawBody, headerOf(headers, 'content-type') ?? '')

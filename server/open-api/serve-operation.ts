/** Serves a call of the open API. `serveOperation` and `answerCall` list all steps in order. */
import { route as findRoute, type Operation, type Route } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import { markOf } from '../faults.ts'
import type { RequestEntry, Violation } from '../journal.ts'
import { admit } from './admission/admission.ts'
import { answerRefusal } from './answer-refusal.ts'
import { apiPrefix } from './api-prefix.ts'
import { checkReply } from './document/check-contract.ts'
import { corsOff, isPreflight } from './cors.ts'
import { findCompany, otherTokens, type Companies } from './find-company.ts'
import type { HandlerCall } from './handler-types.ts'
import { handlers } from './handlers/index.ts'
import { bodyToKeep, closeRequestEntry, openRequestEntry } from './journal-call.ts'
import { diagnosePath } from './path-diagnosis.ts'
import { Refusal } from './refusal.ts'
import { answerOfFault, applyShapeFault, textOf, writeAnswer, type Answer, type WireAnswer } from './reply-faults.ts'
import { customerTokenOf } from './request/customer-token.ts'
import { readBodyAsUtf8, readCall, type IncomingCall, type SentCall } from './request/read-call.ts'
import { validateParameters } from './request/validate-parameters.ts'

/** A call before its admission. */
type OpenApiCall = {
  incoming: IncomingCall
  company: Company
  route: Route
  entry: RequestEntry
  subdomainKnown: boolean
  /** The API tokens of the fake's other companies. */
  otherTokens: () => readonly string[]
}

/** Rejects with `Interrupted` if the company is reset while the call waits. */
export async function serveOperation(sent: SentCall, companies: Companies): Promise<WireAnswer> {
  const received = readCall(sent)
  const { company, subdomainKnown } = findCompany(received, companies)
  const incoming = company.assumptions['body.charset'] === 'utf-8' ? readBodyAsUtf8(received) : received
  const route = findRoute(incoming.method, incoming.path, company.assumptions)
  const customerToken = customerTokenOf(incoming, route, company)
  const entry = openEntry(incoming, { route, customerToken }, company)
  const fault = takePlannedFault(entry, customerToken, company)
  if (fault?.fault === 'delay') await company.clock.sleep(fault.ms, customerToken)

  const endServing = company.clock.serve()
  try {
    const call = { incoming, company, route, entry, subdomainKnown, otherTokens: () => otherTokens(company, companies) }
    const answer = answerOfFault(fault) ?? answerCall(call)
    const faultyAnswer = applyShapeFault(answer, fault)
    const text = textOf(faultyAnswer)
    closeRequestEntry(entry, faultyAnswer, text, company)
    return writeAnswer(faultyAnswer, text, fault, company.clock)
  } finally {
    endServing()
  }
}

function answerCall(call: OpenApiCall): Answer {
  try {
    const operation = requireOperation(call)
    requireAdmission(operation, call)
    const values = validateParameters(call.incoming, operation, call)
    const body = runHandler(operation, values, call)
    checkReply(operation, body, call.company)
    return { status: 200, body, headers: {} }
  } catch (error) {
    return answerRefusal(error, call)
  }
}

type Called = { route: Route; customerToken: string }

function openEntry(incoming: IncomingCall, { route, customerToken }: Called, company: Company): RequestEntry {
  const body = bodyToKeep(incoming, company)
  const operation = route.found ? route.operation.id : null
  const path = operation === null ? `${apiPrefix}${incoming.path}` : incoming.path
  return openRequestEntry(incoming, { customerToken, path, operation, body }, company)
}

/** The fault that is planned for this call, or null. The journal's entry names this fault. */
function takePlannedFault(entry: RequestEntry, customerToken: string, { faults }: Company) {
  const fault = faults.take('reply', { operation: entry.operation, customerToken: customerToken || null })
  entry.fault = fault && markOf(fault)
  return fault
}

/** The operation of the call. A call without an operation is refused. */
function requireOperation({ incoming, company, route }: OpenApiCall): Operation {
  if (route.found) return route.operation
  const { method, path, headers } = incoming
  const found = diagnosePath(method, `${apiPrefix}/${path}`, company.assumptions)
  const hint = isPreflight(method, headers) ? corsOff : (found?.diagnosis ?? null)
  throw new Refusal(found?.refusal ?? 'pathUnknown', '', hint)
}

/** Refuses a call that is not admitted. The journal entry says why, for example that the signature is wrong. */
function requireAdmission(operation: Operation, call: OpenApiCall): void {
  const { incoming, company, route, entry, subdomainKnown, otherTokens } = call
  const { query, rawBody } = incoming
  const path = route.found ? route.path : {}
  const admission = admit({ operation, path, query, rawBody, subdomainKnown, otherTokens }, company.admission)
  if (admission.admitted) return
  entry.diagnosis = admission.diagnosis
  entry.violations = [...incoming.queryFields.notes]
  throw new Refusal(admission.refusal)
}

function runHandler(
  { id }: Operation,
  values: { path: object; query: object; body: object },
  { company, entry }: OpenApiCall,
): Record<string, unknown> {
  const note = (violation: Violation) => void entry.violations.push(violation)
  const { path, query, body } = values
  // The values were just checked against the schemas of this operation, which its handler's types are generated from.
  const handlerCall = { path, query, body, company, note } as HandlerCall<OperationId>
  const handler = handlers[id] as (call: HandlerCall<OperationId>) => Record<string, unknown>
  return company.journal.causing(entry, () => handler(handlerCall))
}

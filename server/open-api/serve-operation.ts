/** A call at Udesk's door, from its bytes to its reply, straight down. */
import { holds } from '../../spec/extensions.ts'
import { route as findRoute, type Operation, type Route } from '../../spec/operations.ts'
import type { Family } from '../../spec/refusals/refusals.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import { markOf } from '../faults.ts'
import type { RequestEntry, Violation } from '../journal.ts'
import { admit } from './admission/admission.ts'
import { apiPrefix } from './api-prefix.ts'
import { meantBy } from './request/body.ts'
import { internalError } from './internal-error.ts'
import { corsOff, isPreflight } from './cors.ts'
import { handlers } from './handlers/index.ts'
import { customerTokenOf, heedingNoCharset, readIncoming, type Incoming, type Sent } from './request/incoming.ts'
import { masked } from './mask.ts'
import type { Call } from './operation.ts'
import { diagnosePath } from './path-diagnosis.ts'
import { answerInstead, misshapen, write, type Answer } from './reply-faults.ts'
import { explainRefusal } from './refusal-diagnosis.ts'
import { ContractBroken, Refusal, refusalBody, refusalStatus } from './refusal.ts'
import { takeValues } from './request/take-values.ts'
import { validatorsOf } from './validators.ts'
import { calledCompany, otherTokens, type Companies } from './which-company.ts'

export async function serveOperation(
  request: Request,
  path: string,
  sent: Sent,
  companies: Companies,
): Promise<Response> {
  const read = await readIncoming(request, path, sent)
  const { company, subdomainKnown } = calledCompany(read, companies)
  const incoming = company.assumptions['body.charset'] === 'utf-8' ? heedingNoCharset(read) : read
  const route = findRoute(incoming.method, path, company.assumptions)
  const entry = openEntry(incoming, route, company)
  const fault = plannedFault(entry, company)
  if (fault?.fault === 'delay') await company.clock.sleep(fault.ms, entry.customerToken ?? '')
  const served = company.clock.serve()
  try {
    const visit = { company, route, entry, subdomainKnown, otherTokens: otherTokens(company, companies) }
    const answer = answerInstead(fault) ?? misshapen(answerTo(incoming, visit), fault)
    company.journal.closeRequest(entry, {
      status: answer.status,
      code: verdictOf(answer),
      reply: masked(answer.body, company),
    })
    return write(answer, fault, company.clock)
  } finally {
    served()
  }
}

/** The fault that is planned for this call, if there is one; its entry says so. */
function plannedFault(entry: RequestEntry, { faults }: Company) {
  const fault = faults.strike('reply', entry)
  entry.fault = fault && markOf(fault)
  return fault
}

type Visit = {
  company: Company
  route: Route
  entry: RequestEntry
  subdomainKnown: boolean
  otherTokens: readonly string[]
}

function answerTo(incoming: Incoming, visit: Visit): Answer {
  const { company, entry } = visit
  try {
    const operation = routed(incoming, visit)
    enter(incoming, operation, visit)
    const values = takeValues(incoming, operation, visit)
    const note = (violation: Violation) => void entry.violations.push(violation)
    const body = company.journal.causing(entry, () => handle(operation.id, { ...values, company, note }))
    prove(operation, body, company)
    return { status: 200, body, headers: {} }
  } catch (error) {
    return refused(error, visit)
  }
}

function routed({ method, path, headers }: Incoming, { company, route }: Visit): Operation {
  if (route.found) return route.operation
  const meant = diagnosePath(method, `${apiPrefix}/${path}`, company.assumptions)
  throw new Refusal(
    meant?.refusal ?? 'pathUnknown',
    '',
    isPreflight(method, headers) ? corsOff : (meant?.diagnosis ?? null),
  )
}

/** Lets a call in, or refuses it and notes why its signature is wrong. */
function enter(incoming: Incoming, operation: Operation, visit: Visit) {
  const { company, route, entry, subdomainKnown, otherTokens } = visit
  const path = route.found ? route.path : {}
  const { query, rawBody } = incoming
  const admission = admit({ operation, path, query, rawBody, subdomainKnown, otherTokens }, company.door)
  if (admission.admitted) return
  entry.diagnosis = admission.diagnosis
  entry.violations = [...incoming.asked.notes]
  throw new Refusal(admission.refusal)
}

function handle(
  id: OperationId,
  values: { path: object; query: object; body: object; company: Company; note: (violation: Violation) => void },
): Record<string, unknown> {
  // The values were just checked against this very operation's schemas, which its handler's types are generated from.
  const handler = handlers[id] as (call: Call<OperationId>) => Record<string, unknown>
  return handler(values as Call<OperationId>)
}

/** The fake's own replies keep the document to the letter: a field too many is a mistake too. */
function prove(operation: Operation, body: Record<string, unknown>, { locale }: Company) {
  const [broken] = validatorsOf(locale).reply(operation)(body)
  if (broken)
    throw new ContractBroken(`${operation.id}: reply${broken.pointer} ${broken.message} (${broken.schemaPath})`)
}

function refused(error: unknown, { company, route, entry }: Visit): Answer {
  if (!(error instanceof Refusal)) return internalError(error)
  const operation = route.found ? route.operation : null
  const explained = explainRefusal({ refusal: error, operation, violations: entry.violations })
  entry.diagnosis ??= explained.diagnosis
  entry.violations = explained.violations
  const body = refusalBody(error, company, familyOf(error, route, company))
  const status = statusOf(error, company)
  try {
    if (route.found && status === 200) prove(route.operation, body, company)
  } catch (undocumented) {
    return internalError(undocumented)
  }
  const { diagnosis } = entry
  return {
    status,
    body,
    headers: {
      ...(!route.found && error.refusal === 'methodNotAllowed' && { allow: route.allowed.join(', ') }),
      'x-mock-udesk-hint': `${diagnosis.cause}: ${diagnosis.hint}`,
    },
  }
}

function statusOf(refusal: Refusal, { assumptions }: Company): number {
  if (refusal.refusal === 'rateLimited' && assumptions['limits.reply'] === 'http-429') return 429
  if (refusal.refusal === 'signatureWrong' && assumptions['auth.status'] === '401') return 401
  return refusalStatus(refusal)
}

/** Calls that are not understood are refused by `code`, whatever the operation. */
function familyOf(refusal: Refusal, route: Route, { assumptions }: Company): Family {
  if (!route.found || refusalStatus(refusal) !== 200) return 'code'
  const { family, refusedByCode } = route.operation
  return refusedByCode && holds(refusedByCode, assumptions) ? 'code' : family
}

/** `code`, or `status` in the family of operations that has no code. */
function verdictOf({ body }: Answer): number | string | null {
  if (typeof body === 'string') return null
  const verdict = body.code ?? body.status
  return typeof verdict === 'number' || typeof verdict === 'string' ? verdict : null
}

function openEntry(incoming: Incoming, route: Route, company: Company): RequestEntry {
  const { method, path, rawQuery, body, rawBody, headers } = incoming
  const entry = company.journal.openRequest({
    customerToken: customerTokenOf(incoming, route, company),
    method,
    path: masked(path, company),
    query: masked(rawQuery, company),
    headers: masked(Object.fromEntries(headers), company),
  })
  entry.operation = route.found ? route.operation.id : null
  entry.body = masked('malformed' in body ? rawBody.slice(0, 2_000) : meantBy(body), company)
  return entry
}

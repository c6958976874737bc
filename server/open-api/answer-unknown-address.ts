/** Answers a call of neither API, for example from a base URL without /open_api_v1. */
import { corsOff, isPreflight } from './cors.ts'
import { findCompany, type Companies } from './find-company.ts'
import { closeRequestEntry, openRequestEntry } from './journal-call.ts'
import { diagnosePath } from './path-diagnosis.ts'
import { textOf, toResponse } from './reply-faults.ts'
import { readCall, readFetchCall } from './request/read-call.ts'

/** Says which base URL is right. The journal records the call, because the caller's developer looks there. */
export async function answerUnknownAddress(request: Request, path: string, baseUrl: string, companies: Companies) {
  const incoming = readCall(await readFetchCall(request, path))
  const { company } = findCompany(incoming, companies)
  const entry = openRequestEntry(incoming, { customerToken: '', path, operation: null, body: null }, company)
  const reply = { code: 2000, message: `Nothing is here: the open API is at ${baseUrl}, the admin API at /__admin` }
  entry.diagnosis = isPreflight(incoming.method, incoming.headers)
    ? corsOff
    : (diagnosePath(incoming.method, path, company.assumptions)?.diagnosis ?? prefixMissing)
  const { cause, hint } = entry.diagnosis
  const answer = { status: 404, body: reply, headers: { 'x-mock-udesk-hint': `${cause}: ${hint}` } }
  const text = textOf(answer)
  closeRequestEntry(entry, answer, text, company)
  return toResponse({ ...answer, headers: { 'content-type': 'application/json', ...answer.headers }, body: text })
}

const prefixMissing = {
  cause: 'base-url',
  hint: 'Put /open_api_v1 before the path: UDESK_BASE_URL ends in it.',
  expected: null,
}

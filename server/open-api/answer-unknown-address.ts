/** Answers a call of neither API, for example from a base URL without /open_api_v1. */
import { corsOff, isPreflight } from './cors.ts'
import { findCompany, type Companies } from './find-company.ts'
import { openRequestEntry } from './journal-call.ts'
import { diagnosePath } from './path-diagnosis.ts'
import { readIncomingCall } from './request/read-call.ts'

/** Says which base URL is right. The journal records the call, because the caller's developer looks there. */
export async function answerUnknownAddress(request: Request, path: string, baseUrl: string, companies: Companies) {
  const incoming = await readIncomingCall(request, path, {})
  const { company } = findCompany(incoming, companies)
  const known = { customerToken: '', operation: null, sentBody: undefined }
  const entry = openRequestEntry(incoming, known, company)
  const reply = { code: 2000, message: `Nothing is here: the open API is at ${baseUrl}, the admin API at /__admin` }
  const diagnosis = isPreflight(incoming.method, incoming.headers)
    ? corsOff
    : (diagnosePath(incoming.method, path, company.assumptions)?.diagnosis ?? prefixMissing)
  company.journal.closeRequest(entry, { status: 404, code: reply.code, reply, diagnosis })
  return Response.json(reply, {
    status: 404,
    headers: { 'x-mock-udesk-hint': `${diagnosis.cause}: ${diagnosis.hint}` },
  })
}

const prefixMissing = {
  cause: 'base-url',
  hint: 'Put /open_api_v1 before the path: UDESK_BASE_URL ends in it.',
  expected: null,
}

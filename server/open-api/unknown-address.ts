/** A call that missed both doors, as from a base URL without /open_api_v1 or with another version. */
import { readIncoming } from './request/incoming.ts'
import { masked } from './mask.ts'
import { diagnosePath } from './path-diagnosis.ts'
import { calledCompany, type Companies } from './which-company.ts'

/** Says which base URL is right, and notes the call where its maker will look for it. */
export async function answerUnknownAddress(request: Request, path: string, baseUrl: string, companies: Companies) {
  const incoming = await readIncoming(request, path, {})
  const { company } = calledCompany(incoming, companies)
  const { method, rawQuery, headers } = incoming
  const entry = company.journal.openRequest({
    customerToken: '',
    method,
    path: masked(path, company),
    query: masked(rawQuery, company),
    headers: masked(Object.fromEntries(headers), company),
  })
  const reply = { code: 2000, message: `Nothing is here: the open API is at ${baseUrl}, the admin API at /__admin` }
  const { diagnosis } = diagnosePath(method, path, company.assumptions) ?? misses
  company.journal.closeRequest(entry, { status: 404, code: reply.code, reply, diagnosis })
  return Response.json(reply, {
    status: 404,
    headers: { 'x-mock-udesk-hint': `${diagnosis.cause}: ${diagnosis.hint}` },
  })
}

const misses = {
  diagnosis: {
    cause: 'base-url',
    hint: 'Put /open_api_v1 before the path: UDESK_BASE_URL ends in it.',
    expected: null,
  },
}

/** Answers what could not be read in the shape of the API that it was meant for, and notes it where its maker will look. */
import { problemResponse, Problem } from './admin-api/problem.ts'
import { apiPrefix } from './open-api/api-prefix.ts'
import { maskSecrets } from './open-api/mask-secrets.ts'
import type { Company } from './company.ts'
import type { Unreadable } from './unreadable.ts'

/** `first`: the company that journals what is for none; undefined once the fake stops. */
export function refuseUnreadable(call: Unreadable, first: Company | undefined): Response {
  const { status, cause, hint } = call
  const [path = '', query = ''] = call.target.replace(/^https?:\/\/[^/?#]*/, '').split(/\?(.*)/s)
  const isAdmin = /^\/+__admin(\/|$)/.test(path)
  const reply = { code: 2000, message: hint }
  if (first && !call.isUnderWay) note(call, { path, query, reply: isAdmin ? null : reply }, first)
  if (isAdmin) return problemResponse(new Problem(status ?? 400, hint))
  return Response.json(reply, { status: status ?? 400, headers: { 'x-mock-udesk-hint': `${cause}: ${hint}` } })
}

type Noted = { path: string; query: string; reply: { code: number; message: string } | null }

function note({ method, status, cause, hint }: Unreadable, { path, query, reply }: Noted, company: Company): void {
  const entry = company.journal.openRequest({
    customerToken: '',
    method,
    path: maskSecrets(path.startsWith(`${apiPrefix}/`) ? path.slice(apiPrefix.length) : path, company),
    query: maskSecrets(query, company),
    headers: {},
  })
  const answer = status === null ? { code: null, reply: null } : { code: reply?.code ?? null, reply }
  company.journal.closeRequest(entry, { status, ...answer, diagnosis: { cause, hint, expected: null } })
}

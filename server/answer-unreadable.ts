/** Answers a call that could not be read, in the format of the API that was called, and records it in the journal. */
import { problemResponse, Problem } from './admin-api/problem.ts'
import type { Company } from './company.ts'
import type { Unreadable } from './unreadable.ts'

/** `first` is the company whose journal records the call. It is undefined after the fake has stopped. */
export function answerUnreadable(call: Unreadable, first: Company | undefined): Response {
  const { status, cause, hint } = call
  const [path = '', query = ''] = call.target.replace(/^https?:\/\/[^/?#]*/, '').split(/\?(.*)/s)
  const isAdmin = /^\/+__admin(\/|$)/.test(path)
  const reply = { code: 2000, message: hint }
  if (first && !call.isUnderWay) record(call, { path, query, reply: isAdmin ? null : reply }, first)
  if (isAdmin) return problemResponse(new Problem(status ?? 400, hint))
  return Response.json(reply, { status: status ?? 400, headers: { 'x-mock-udesk-hint': `${cause}: ${hint}` } })
}

type RecordedCall = { path: string; query: string; reply: { code: number; message: string } | null }

function record(
  { method, status, cause, hint }: Unreadable,
  { path, query, reply }: RecordedCall,
  { journal }: Company,
): void {
  const sent = { method, path, query, queryFields: {}, headers: [], body: null, operation: null }
  const entry = journal.openRequest({ ...sent, customerToken: '' })
  entry.diagnosis = { cause, hint, expected: null }
  const answer = status === null ? { code: null, reply: null } : { code: reply?.code ?? null, reply }
  journal.closeRequest(entry, { status, ...answer }, hint.length)
}

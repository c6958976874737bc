/** The journal's entry of a call of the open API, with secrets masked. */
import type { OperationId } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import type { RequestEntry } from '../journal.ts'
import { maskSecrets } from './mask-secrets.ts'
import type { Answer } from './reply-faults.ts'
import type { IncomingCall } from './request/read-call.ts'

type KnownAtOpening = { customerToken: string; operation: OperationId | null; sentBody: unknown }

export function openRequestEntry(
  { method, path, rawQuery, headers }: IncomingCall,
  { customerToken, operation, sentBody }: KnownAtOpening,
  company: Company,
): RequestEntry {
  const entry = company.journal.openRequest({
    customerToken,
    method,
    path: maskSecrets(path, company),
    query: maskSecrets(rawQuery, company),
    headers: maskSecrets(Object.fromEntries(headers), company),
  })
  entry.operation = operation
  if (sentBody !== undefined) entry.body = maskSecrets(sentBody, company)
  return entry
}

export function closeRequestEntry(entry: RequestEntry, answer: Answer, company: Company): void {
  company.journal.closeRequest(entry, {
    status: answer.status,
    code: codeOf(answer),
    reply: maskSecrets(answer.body, company),
  })
}

/** `code`, or `status` in the family of operations that has no code. */
function codeOf({ body }: Answer): number | string | null {
  if (typeof body === 'string') return null
  const code = body.code ?? body.status
  return typeof code === 'number' || typeof code === 'string' ? code : null
}

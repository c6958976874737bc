/** Records a call of the open API in the journal, by reference, and shows it without secrets. */
import { headersByName } from '../sent-headers.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import type { RequestEntry } from '../journal.ts'
import { maskSecrets, maskText } from './mask-secrets.ts'
import type { Answer } from './reply-faults.ts'
import type { IncomingCall } from './request/read-call.ts'

type KnownAtOpening = { customerToken: string; path: string; operation: OperationId | null; body: unknown }

export function openRequestEntry(
  { method, rawQuery, queryFields, headers, bytes }: IncomingCall,
  { customerToken, ...known }: KnownAtOpening,
  company: Company,
): RequestEntry {
  return company.journal.openRequest({
    ...known,
    customerToken: maskText(customerToken, company), // it is a part of the entry's id
    method,
    query: rawQuery,
    queryFields: queryFields.fields,
    headers,
    bytes: bytes instanceof Buffer ? bytes.length : 0,
  })
}

/** `text` is the reply as it is sent. */
export function closeRequestEntry(entry: RequestEntry, { status, body }: Answer, text: string, company: Company): void {
  company.journal.closeRequest(entry, { status, code: codeOf(body), reply: body }, text.length)
}

/** `code`, or `status` in the family of operations that has no code. */
function codeOf(body: Answer['body']): number | string | null {
  if (typeof body === 'string') return null
  const code = body.code ?? body.status
  return typeof code === 'number' || typeof code === 'string' ? code : null
}

/** A call as people and files see it. */
export type ShownRequest = Omit<RequestEntry, 'headers' | 'queryFields' | 'tick' | 'bytes'> & {
  headers: Record<string, string>
}

export function showRequest(entry: RequestEntry, company: Company): ShownRequest {
  const shown = {
    id: entry.id,
    at: entry.at,
    ms: entry.ms,
    method: entry.method,
    path: entry.path,
    query: withoutPasswords(entry.query),
    headers: headersByName(entry.headers),
    body: entry.body,
    operation: entry.operation,
    customerToken: entry.customerToken,
    status: entry.status,
    code: entry.code,
    reply: entry.reply,
    fault: entry.fault,
    violations: entry.violations,
    diagnosis: entry.diagnosis,
    caused: entry.caused,
  }
  return maskSecrets(shown, company)
}

const withoutPasswords = (query: string) => query.replace(/(^|&)(password=)[^&]*/gi, '$1$2…')

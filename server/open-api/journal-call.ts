/** Records a call of the open API in the journal, by reference, and shows it without secrets. */
import { hash } from 'node:crypto'
import { copyText } from './copy-text.ts'
import { headersByName } from '../sent-headers.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import type { RequestEntry } from '../journal.ts'
import { hidePasswordsInQuery, maskBeginning, maskSecrets, maskText } from './mask-secrets.ts'
import type { Answer } from './reply-faults.ts'
import { likelyValue } from './request/parse-body.ts'
import type { IncomingCall } from './request/read-call.ts'

type KnownAtOpening = { customerToken: string; path: string; operation: OperationId | null; body: unknown }

/** A body or reply with more bytes is cut. */
const mostKept = 64 * 1024
/** How many characters are left of a text that is cut. */
const mostLeft = 2_000
const mostOfToken = 80

export function openRequestEntry(
  { method, rawQuery, queryFields, headers }: IncomingCall,
  { customerToken, path, operation, body }: KnownAtOpening,
  company: Company,
): RequestEntry {
  return company.journal.openRequest({
    path,
    operation,
    body,
    customerToken: tokenToKeep(customerToken, company),
    method,
    query: rawQuery,
    queryFields: queryFields.fields,
    headers,
  })
}

/**
 * A customer token as the journal keeps it: it is a part of the entry's id. A long token is cut, and the beginning of its hash keeps it
 * apart from others. Keeping it again changes nothing.
 */
export function tokenToKeep(token: string, company: Company): string {
  if (token.length <= mostOfToken) return maskText(copyText(token, 0, token.length), company)
  return `${maskBeginning(token, mostOfToken - 17, company)}…${hash('sha256', token).slice(0, 16)}`
}

/** The body of a call as the journal keeps it: its value, or the beginning of its text if it cannot be read or is too long. */
export function bodyToKeep({ bytes, body, rawBody }: IncomingCall, company: Company): unknown {
  const size = bytes instanceof Buffer ? bytes.length : 0
  const isKept = 'malformed' in body ? rawBody.length <= mostLeft : size <= mostKept
  if (!isKept) return cut(rawBody, size, company)
  return 'malformed' in body ? maskBeginning(rawBody, mostLeft, company) : (likelyValue(body) ?? null)
}

/** `text` is the reply as it is sent. */
export function closeRequestEntry(entry: RequestEntry, { status, body }: Answer, text: string, company: Company): void {
  const isKept = text.length <= mostKept / 3 || Buffer.byteLength(text) <= mostKept
  const reply = isKept ? body : cut(text, Buffer.byteLength(text), company)
  company.journal.closeRequest(entry, { status, code: codeOf(body), reply }, isKept ? text.length : mostLeft)
}

const cut = (text: string, bytes: number, company: Company) =>
  `${maskBeginning(text, mostLeft, company)}… (cut: ${bytes} bytes)`

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
    query: hidePasswordsInQuery(entry.query),
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

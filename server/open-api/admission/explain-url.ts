import type { Assumptions } from '../../../spec/assumptions.ts'
import { operationsAt, type Operation } from '../../../spec/operations.ts'
import { listRefusals, type AdmissionCall, type AdmissionContext, type Refused } from './admission.ts'
import { apiPrefix } from '../api-prefix.ts'
import { diagnosePath, type PathDiagnosis } from '../path-diagnosis.ts'

/** An address as it was called; the method is not known. */
export type CalledUrl = { url: URL; rawBody: string; otherTokens?: readonly string[] }

export type UrlRefusal = Omit<Refused, 'refusal'> & { refusal: Refused['refusal'] | PathDiagnosis['refusal'] }

/**
 * Everything that speaks against a signed address: its path, and its signature. One of a page of structured messages, which
 * is anywhere, is known by its `jid_resource`.
 */
export function explainUrl(
  { url, rawBody, otherTokens = [] }: CalledUrl,
  context: AdmissionContext,
  assumptions: Assumptions,
): UrlRefusal[] {
  const query = url.searchParams
  const isPage = query.has('jid_resource') && !url.pathname.startsWith(`${apiPrefix}/`)
  const path = decodePath(url.pathname)
  const misplaced = isPage ? null : diagnosePath(null, path, assumptions)
  const [operation] = operationsAt(path.slice(apiPrefix.length), assumptions)
  const call: AdmissionCall = {
    operation: { id: 'explain', auth: isPage ? 'struct' : authOf(operation, query) },
    path: {},
    query,
    rawBody,
    subdomainKnown: true,
    otherTokens,
  }
  const refusals = misplaced !== null && !isSigned(query) ? [] : listRefusals(call, context)
  return [...(misplaced === null ? [] : [{ admitted: false as const, ...misplaced }]), ...refusals]
}

const isSigned = (query: URLSearchParams) => ['sign', 'nonce', 'timestamp'].some((name) => query.has(name))

/** Whether the address leads to an operation that takes calls without a signature. */
export function needsNoSignature({ pathname }: URL, assumptions: Assumptions): boolean {
  const [operation] = operationsAt(decodePath(pathname).slice(apiPrefix.length), assumptions)
  return operation?.auth === 'none'
}

/** The parameters of an address that is no operation’s show how it is signed. */
function authOf(operation: Operation | undefined, query: URLSearchParams): Operation['auth'] {
  if (operation) return operation.auth
  return query.has('im_sub_session_id') && !query.has('email') ? 'struct' : 'signature'
}

/** As a server reads it; what is encoded wrongly stays as it is. */
function decodePath(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

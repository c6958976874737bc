import type { Assumptions } from '../../../spec/assumptions.ts'
import { operationsAt, type Operation } from '../../../spec/operations.ts'
import { listRefusals, type AdmissionCall, type AdmissionContext, type Refused } from './admission.ts'
import { apiPrefix } from '../api-prefix.ts'
import { diagnosePath, type PathDiagnosis } from '../path-diagnosis.ts'

/** The address of a call. Its method is not known. */
export type CalledUrl = { url: URL; rawBody: string; otherTokens?: readonly string[] }

export type UrlRefusal = Omit<Refused, 'refusal'> & { refusal: Refused['refusal'] | PathDiagnosis['refusal'] }

/**
 * Reports all mistakes in the path and the signature of a signed address. A page of structured messages can have any address, so
 * the parameter `jid_resource` shows that the address is such a page.
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
    query: [...query],
    rawBody,
    subdomainKnown: true,
    otherTokens: () => otherTokens,
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

/** Finds the signing rule of an address. If the address belongs to no operation, the parameters show the rule. */
function authOf(operation: Operation | undefined, query: URLSearchParams): Operation['auth'] {
  if (operation) return operation.auth
  return query.has('im_sub_session_id') && !query.has('email') ? 'struct' : 'signature'
}

/** Decodes the text as a server does. Wrong encoding is not changed. */
function decodePath(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

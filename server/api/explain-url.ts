import { operations } from '../../spec/operations.ts'
import { explain, type Doorkeeper, type Refused } from './admission.ts'

/**
 * Everything that speaks against a signed address. One of a structured message is known by its path, one of a page of
 * such messages, which is anywhere, by its `jid_resource`.
 */
export function explainUrl(
  url: URL,
  rawBody: string,
  door: Doorkeeper,
  otherTokens: readonly string[] = [],
): Refused[] {
  const query = url.searchParams
  const auth =
    query.has('jid_resource') || structPaths.some((path) => url.pathname.endsWith(path)) ? 'struct' : 'signature'
  return explain(
    { operation: { id: 'explain', auth }, path: {}, query, rawBody, subdomainKnown: true, otherTokens },
    door,
  )
}

const structPaths = operations.filter(({ auth }) => auth === 'struct').map(({ path }) => path)

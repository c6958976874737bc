import { mask } from '../../server/open-api/signature-diagnosis/diagnose.ts'
import type { UnreadableBody } from './forward.ts'

/**
 * Returns whether a field is secret: with this field, a reader of the report could sign calls or log in. A customer’s token is no
 * secret.
 */
const isSecret = (name: string) =>
  /^(sign|password|token|api_token|open_api_token|open_api_auth_token|key)$/i.test(name)

/** Returns the query with masked secrets. */
export function maskSecrets(query: URLSearchParams): string {
  const pairs = [...query].map(([name, value]): [string, string] => [name, isSecret(name) ? mask(value) : value])
  return decodeURIComponent(new URLSearchParams(pairs).toString())
}

/** Returns JSON with masked secrets. If the body is not JSON, shows only its length. */
export function showBody(text: string, unread: UnreadableBody | null): unknown {
  if (unread) return `${unread.bytes} bytes that cannot be read`
  if (text === '') return null
  try {
    return JSON.parse(text, (name, value: unknown) =>
      isSecret(name) && typeof value === 'string' ? mask(value) : value,
    )
  } catch {
    return `${text.length} characters that are not JSON`
  }
}

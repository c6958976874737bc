import { mask } from '../../server/open-api/signature-diagnosis/diagnose.ts'
import type { Unread } from './forward.ts'

/** Of what passes, what would let its reader sign calls or log in, by its name. A customer’s token is no secret. */
const isSecret = (name: string) =>
  /^(sign|password|token|api_token|open_api_token|open_api_auth_token|key)$/i.test(name)

/** A query as it may be shown. */
export function withoutSecrets(query: URLSearchParams): string {
  const pairs = [...query].map(([name, value]): [string, string] => [name, isSecret(name) ? mask(value) : value])
  return decodeURIComponent(new URLSearchParams(pairs).toString())
}

/** A body as it may be shown: JSON with its secrets masked, or how long it is. */
export function showBody(text: string, unread: Unread | null): unknown {
  if (unread) return `${unread.bytes} bytes that cannot be read`
  if (text === '') return null
  try {
    return JSON.parse(text, (name, value: unknown) =>
      isSecret(name) && typeof value === 'string' ? mask(value) : value,
    )
  } catch {
    return `${text.length} characters that are no JSON`
  }
}

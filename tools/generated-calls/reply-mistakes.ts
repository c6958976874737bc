/** Checks that a generated call gets a documented reply. */
import { parseJson } from '../../common/read-json.ts'
import { operations } from '../../spec/operations.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { validatorsOf } from '../../server/open-api/document/validators.ts'
import type { GeneratedCall } from './calls.ts'

export type ReceivedReply = { status: number; text: string }

/** Returns the mistakes in a reply. Returns an empty list if nothing is wrong. */
export function findReplyMistakes(
  { method }: GeneratedCall,
  { status, text }: ReceivedReply,
  entry: Admin.Request,
): string[] {
  if (status >= 500) return [`HTTP ${status}: ${text}`]
  if (method === 'HEAD' || status === 204) return []
  const body = parseJson(text)
  if (body === undefined) return [`HTTP ${status} with a body that is not JSON: ${text.slice(0, 200)}`]
  if (text.includes('\ufffd')) return [`a character was lost: ${text.slice(0, 200)}`]
  const operation = operations.find(({ id }) => id === entry.operation)
  if (status !== 200 || !operation) {
    const { code, message } = body as { code?: unknown; message?: unknown } // the open API answers objects
    return code === 2000 && typeof message === 'string' ? [] : [`HTTP ${status} without code 2000: ${text}`]
  }
  return validatorsOf('zh')
    .reply(operation)(body)
    .map(({ pointer, message }) => `reply${pointer} ${message}: ${text.slice(0, 300)}`)
}

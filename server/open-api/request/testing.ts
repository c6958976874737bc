/** For tests: sends a body whose bytes the test chooses. */
import type { TestFake } from '../../testing.ts'

export const json = { 'content-type': 'application/json' }
export const form = { 'content-type': 'application/x-www-form-urlencoded' }

export const asks: [string, string] = ['POST', '/im/sessions']

/** Sends these very bytes, signed, and says what came of it. */
export async function sendBytes(
  { send, signedPath, lastRequest }: TestFake,
  [method, path]: [string, string],
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = json,
) {
  const response = await send(signedPath(path), { method, headers, body })
  const reply = (await response.json()) as Record<string, unknown>
  const { violations = [], diagnosis = null } = lastRequest() ?? {}
  return { status: response.status, reply, violations, diagnosis, hint: response.headers.get('x-mock-udesk-hint') }
}

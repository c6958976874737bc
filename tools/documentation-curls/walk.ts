/** Sends the documentation's curls, signed as they should be. */
import type { MockUdesk } from '../../harness/index.ts'
import { operations } from '../../spec/operations.ts'
import { signedStructUrl, signedUrl, type StructQuery } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { createFakeControl } from '../../contract-tests/preparation/fake-control.ts'
import type { Call, Curl } from './curl.ts'

/** Where the calls go; the preparations go to the fake itself. */
export type Target = { udesk: MockUdesk; baseUrl: string }

/** What is sent once everything that the example takes for granted is there. */
export async function walk(curl: Curl, target: Target): Promise<Response> {
  const made = (await curl.given?.(target.udesk, createFakeControl(target.udesk))) ?? {}
  return send(withMade({ ...curl.printed, ...curl.mended?.to }, made), curl, target)
}

/** What is sent to the letter. */
export const sendAsPrinted = (curl: Curl, target: Target): Promise<Response> => send(curl.printed, curl, target)

/** Ids that were made, in the place of those that are printed. */
function withMade(call: Call, made: Record<string, number | string>): Call {
  const put = <Fields extends object>(fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, made[name] ?? value])) as Fields // same names
  const { at, query, body } = call
  return {
    ...call,
    ...(at && { at: put(at) }),
    ...(query && { query: put(query) }),
    ...(typeof body === 'object' && { body: put(body) }),
  }
}

async function send(call: Call, { operation }: Curl, { udesk, baseUrl }: Target): Promise<Response> {
  const { method, at = {}, query = {}, body, email = udesk.env.UDESK_EMAIL } = call
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => String(at[name]))
  const timestamp = Math.floor(realTime.now() / 1000)
  const url =
    authOf(operation) === 'struct'
      ? signedStructUrl({
          url: `${baseUrl}${path}`,
          query: query as StructQuery, // as printed
          structKey: udesk.env.UDESK_STRUCT_MESSAGE_KEY,
          timestamp,
        })
      : signedUrl({
          baseUrl,
          path,
          query,
          credentials: { email, apiToken: udesk.env.UDESK_API_TOKEN },
          timestamp,
          nonce: randomNonce(),
        })
  return fetch(url, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  })
}

const authOf = (operation: string) => operations.find(({ id }) => id === operation)?.auth

/** Sends the curls of the documentation with correct signatures. */
import type { MockUdesk } from '../../harness/index.ts'
import { operations } from '../../spec/operations.ts'
import { signedStructUrl, signedUrl, type StructQuery } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { createFakeControl } from '../../contract-tests/preparation/fake-control.ts'
import type { PrintedCall, Curl } from './curl.ts'

/** The curl is sent to `baseUrl`, the calls that prepare it are sent to the fake. */
export type CurlTarget = { udesk: MockUdesk; baseUrl: string }

/** Prepares the data that the curl needs, and sends the curl with its corrections. */
export async function sendCorrected(curl: Curl, target: CurlTarget): Promise<Response> {
  const made = (await curl.prepare?.(target.udesk, createFakeControl(target.udesk))) ?? {}
  return send(withPreparedIds({ ...curl.printed, ...curl.corrected?.to }, made), curl, target)
}

/** Sends the curl exactly as printed. */
export const sendAsPrinted = (curl: Curl, target: CurlTarget): Promise<Response> => send(curl.printed, curl, target)

/** Replaces printed ids by prepared ones. */
function withPreparedIds(call: PrintedCall, made: Record<string, number | string>): PrintedCall {
  const put = <Fields extends object>(fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, made[name] ?? value])) as Fields // same names
  const { pathParameters, query, body } = call
  return {
    ...call,
    ...(pathParameters && { pathParameters: put(pathParameters) }),
    ...(query && { query: put(query) }),
    ...(typeof body === 'object' && { body: put(body) }),
  }
}

async function send(call: PrintedCall, { operation }: Curl, { udesk, baseUrl }: CurlTarget): Promise<Response> {
  const { method, pathParameters = {}, query = {}, body, email = udesk.env.UDESK_EMAIL } = call
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => String(pathParameters[name]))
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

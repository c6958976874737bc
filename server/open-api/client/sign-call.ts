import { signSha256, signStructMessage, signVersion } from '../../../spec/signature.ts'

export type Credentials = { email: string; apiToken: string }

type Value = string | number | boolean
export type CallToSign = {
  /** With `/open_api_v1`, without a slash at its end. */
  baseUrl: string
  /** Begins with `/`. */
  path: string
  query?: Readonly<Record<string, Value | readonly Value[]>>
  credentials: Credentials
  /** Unix seconds. */
  timestamp: number
  /** Not used in the last 15 minutes; see `randomNonce`. */
  nonce: string
}

export type CallToSend = CallToSign & { method: string; body?: unknown }

/** The address of a call, signed by v2 SHA-256. */
export function signedUrl({ baseUrl, path, query = {}, credentials, timestamp, nonce }: CallToSign): string {
  const signed = { email: credentials.email, timestamp: String(timestamp), nonce }
  const sign = signSha256({ ...signed, apiToken: credentials.apiToken })
  const own = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, String(value)]),
  )
  const all = [...own, ...Object.entries({ ...signed, sign, sign_version: signVersion })]
  return `${baseUrl}${path}?${new URLSearchParams(all).toString()}`
}

/** The signed parameters of a structured message. Others, such as `jid_resource` of a page, are sent but not signed. */
export type StructQuery = Readonly<Record<'im_sub_session_id' | 'customer_id' | 'agent_id', string | number>> &
  NonNullable<CallToSign['query']>

export type StructCallToSign = {
  /** Of the operation or of a page of structured messages, which may have a query of its own. */
  url: string
  query: StructQuery
  structKey: string
  /** Unix seconds. */
  timestamp: number
}

/** An address signed by the rule of structured messages. */
export function signedStructUrl({ url, query, structKey, timestamp }: StructCallToSign): string {
  const sign = signStructMessage({
    imSubSessionId: String(query.im_sub_session_id),
    customerId: String(query.customer_id),
    agentId: String(query.agent_id),
    timestamp: String(timestamp),
    structKey,
  })
  const signed = new URL(url)
  for (const [name, value] of Object.entries({ ...query, timestamp, sign }))
    signed.searchParams.set(name, String(value))
  return signed.href
}

/** Makes a signed call through any `fetch`: the network's, or the one of a fake in this process. */
export const callSigned = (send: typeof fetch, { method, body, ...call }: CallToSend): Promise<Response> =>
  callAt(send, signedUrl(call), { method, body })

/** Makes a call at an address that is signed already. */
export function callAt(
  send: typeof fetch,
  url: string,
  { method, body }: { method: string; body?: unknown },
): Promise<Response> {
  const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return send(url, { method, ...json })
}

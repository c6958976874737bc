import { signSha256, signVersion } from '../../spec/signature.ts'

export type Credentials = { email: string; apiToken: string }

export type CallToSign = {
  /** With `/open_api_v1`, without a slash at its end. */
  baseUrl: string
  /** From `/` on. */
  path: string
  query?: Readonly<Record<string, string | number | boolean>>
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
  const own = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])
  const all = [...own, ...Object.entries({ ...signed, sign, sign_version: signVersion })]
  return `${baseUrl}${path}?${new URLSearchParams(all).toString()}`
}

/** Makes a signed call through any `fetch`: the network's, or the one of a fake in this process. */
export function callSigned(send: typeof fetch, { method, body, ...call }: CallToSend): Promise<Response> {
  const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return send(signedUrl(call), { method, ...json })
}

/** What the tests of Udesk's door share: a fake in memory, and a caller who signs as an integration would. */
import { execFileSync } from 'node:child_process'
import { defaultAssumptions, type Assumptions } from '../spec/assumptions.ts'
import type { Locale } from '../spec/words.ts'
import { realTime } from './clock/clock.ts'
import type { Company } from './company.ts'
import { createDataReader } from './data/read-data.ts'
import { createFake } from './fake.ts'
import type { Plan } from './faults.ts'
import { randomNonce } from './ids.ts'
import type { RequestEntry } from './journal.ts'
import type { Mount } from './admin-api/mount.ts'
import type { Safety } from './admin-api/safety.ts'
import { callSigned, signedUrl } from './open-api/client/sign-call.ts'

const origin = 'http://127.0.0.1:8375'
const baseUrl = `${origin}/open_api_v1`

export type Reply = Record<string, unknown>
type Made = { query?: Record<string, string | number>; body?: unknown }

/** A self-signed certificate for 127.0.0.1 and its key, as PEM texts. */
export function makeCertificate(): { cert: string; key: string } {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', '-', '-out', '-']
  const pem = execFileSync('openssl', ['req', '-x509', ...made, ...names], { encoding: 'utf8', stdio: 'pipe' })
  const [key = '', cert = ''] = pem.split(/(?=-----BEGIN CERTIFICATE)/)
  return { cert, key }
}

/** A fake with the demo's data, or with data of its own. */
export function createTestFake(
  options: {
    assume?: Partial<Assumptions>
    faults?: Plan[]
    data?: unknown
    locale?: Locale
    safety?: Safety
    mounts?: Mount[]
  } = {},
) {
  const reader = createDataReader(options.locale)
  const fake = createFake({
    data: options.data === undefined ? reader.demo : reader.read(options.data),
    reader,
    seed: 1,
    locale: options.locale ?? 'zh',
    assumptions: { ...defaultAssumptions, ...options.assume },
    faults: options.faults ?? [],
    webhook: null,
    safety: options.safety ?? { token: null, insecure: false },
    mounts: options.mounts ?? [],
  })
  let last: RequestEntry | undefined
  let followed: Company | undefined
  /** The company as it is now; its newest call is followed, for the journal sorts calls of one millisecond by customer. */
  const company = (): Company => {
    const now = fake.companies.first()
    if (now === followed) return now
    followed = now
    last = undefined
    now.journal.subscribe((happening) => {
      if (happening.type === 'request') last = happening.request
    })
    return now
  }
  const send: typeof fake.send = (...sent) => {
    company()
    return fake.send(...sent)
  }
  const { admins, apiToken } = company().wiring
  const credentials = { email: admins[0] ?? '', apiToken }

  const respond = (method: string, path: string, { query = {}, body }: Made = {}): Promise<Response> =>
    callSigned(send, {
      method,
      baseUrl,
      path,
      query,
      credentials,
      timestamp: Math.floor(realTime.now() / 1000),
      nonce: randomNonce(),
      ...(body !== undefined && { body }),
    })

  /** The path of a signed call, for `send`; `more` is written behind its query as it is. */
  const signed = (path: string, query: Made['query'] = {}, more = ''): string => {
    const timestamp = Math.floor(realTime.now() / 1000)
    const url = signedUrl({ baseUrl, path, query, credentials, timestamp, nonce: randomNonce() })
    return `${url.slice(origin.length)}${more}`
  }

  return {
    fake,
    /** As it is now: a reset makes another. */
    get company() {
      return company()
    },
    /** Any request, unsigned, at `path` of the whole server. */
    send: (path: string, init?: RequestInit) => send(`${origin}${path}`, init),
    /** A signed call, as the HTTP response. */
    respond,
    signed,
    /** A signed call, as the reply's body. */
    call: async (method: string, path: string, made?: Made) =>
      (await (await respond(method, path, made)).json()) as Reply,
    /** The bodies of the pushes that are due so far, as they would be sent. */
    pushed: () =>
      company()
        .journal.pushes()
        .entries.map(({ body }) => body),
    /** The journal's entry of the newest call. */
    lastRequest: () => last,
  }
}

/** For tests: a fake in memory, and calls signed as an integration signs them. */
import { execFileSync } from 'node:child_process'
import { readBeijingTime } from '../common/dates.ts'
import { defaultAssumptions, type Assumptions } from '../spec/assumptions.ts'
import type { Locale } from '../spec/words.ts'
import type { Mount } from './admin-api/mount.ts'
import type { Safety } from './admin-api/safety.ts'
import type { Company } from './company.ts'
import { createDataReader } from './data/read-data.ts'
import { createFake } from './fake.ts'
import type { Plan } from './faults.ts'
import { randomNonce } from './ids.ts'
import { showRequest } from './open-api/journal-call.ts'
import type { EventStream } from './event-stream.ts'
import type { RequestEntry } from './journal.ts'
import { apiPrefix } from './open-api/api-prefix.ts'
import { callSigned, signedUrl, type CallToSign } from './open-api/client/sign-call.ts'

const origin = 'http://127.0.0.1:8375'

export type Reply = Record<string, unknown>
export type TestFake = ReturnType<typeof createTestFake>
export type TestFakeOptions = {
  assume?: Partial<Assumptions>
  faults?: Plan[]
  /** Sections of a data file; each replaces the section of the demo data. */
  data?: unknown
  locale?: Locale
  safety?: Safety
  mounts?: Mount[]
}

type Query = NonNullable<CallToSign['query']>
type CallValues = { query?: Query; body?: unknown; headers?: Record<string, string> }

/** A fake with a clock that is frozen at `at`, in Beijing time. */
export async function createFrozenFake({
  at = '2026-01-01 08:00:00',
  ...options
}: TestFakeOptions & { at?: string } = {}) {
  const test = createTestFake(options)
  await test.clock.freeze(readBeijingTime(at))
  return test
}

/** A fake in real time, with functions that call it. */
export function createTestFake(options: TestFakeOptions = {}) {
  const fake = createFakeOf(options)
  const company = () => fake.companies.first()
  const newest = createRequestFollower(company)
  newest.follow()

  const send: typeof fake.send = (...request) => {
    newest.follow()
    return fake.send(...request)
  }
  const signing = () => ({
    baseUrl: `${origin}${apiPrefix}`,
    credentials: { email: company().wiring.admins[0] ?? '', apiToken: company().wiring.apiToken },
    timestamp: Math.floor(company().clock.now() / 1000),
    nonce: randomNonce(),
  })
  const respond = (method: string, path: string, { query = {}, body, headers = {} }: CallValues = {}) =>
    callSigned(
      (input, init) =>
        send(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers } }),
      { ...signing(), method, path, query, ...(body !== undefined && { body }) },
    )
  const callWithStatus = async (method: string, path: string, values?: CallValues) => {
    const response = await respond(method, path, values)
    return { status: response.status, body: (await response.json()) as Reply }
  }
  const call = async (method: string, path: string, values?: CallValues) =>
    (await callWithStatus(method, path, values)).body

  return {
    fake,
    /** The present company: a reset makes a new one. */
    get company() {
      return company()
    },
    get world() {
      return company().world
    },
    get clock() {
      return company().clock
    },
    /** Sends any request, unsigned, to `path` of the whole server. */
    send: (path: string, init?: RequestInit) => send(`${origin}${path}`, init),
    /** The path of a signed call, for `send`; `more` is appended to the query unchanged. */
    signedPath: (path: string, query: Query = {}, more = '') =>
      `${signedUrl({ ...signing(), path, query }).slice(origin.length)}${more}`,
    /** Makes a signed call and returns the HTTP response. */
    respond,
    callWithStatus,
    /** Makes a signed call and returns the reply's body. */
    call,
    get: (path: string, query: Query = {}) => call('GET', path, { query }),
    post: (path: string, body: unknown = {}) => call('POST', path, { body }),
    put: (path: string, body: unknown = {}) => call('PUT', path, { body }),
    del: (path: string, query: Query = {}) => call('DELETE', path, { query }),
    /** The bodies of all pushes so far, also of those without a webhook. */
    pushes: () =>
      company()
        .journal.pushes()
        .entries.map(({ body }) => body),
    /** The journal entry of the newest call. */
    lastRequest: newest.request,
  }
}

function createFakeOf({ assume, faults = [], data, locale = 'zh', safety, mounts = [] }: TestFakeOptions) {
  const reader = createDataReader(locale)
  return createFake({
    data: data === undefined ? reader.demo : reader.read(data),
    reader,
    seed: 1,
    locale,
    assumptions: { ...defaultAssumptions, ...assume },
    faults,
    webhook: null,
    safety: safety ?? { token: null, insecure: false },
    mounts,
  })
}

/** Returns a function that returns the events since now. */
export function readEventsOf(stream: EventStream<never>): () => { type: string; data: unknown }[] {
  const from = stream.lastId()
  return () => stream.after(from).events.map(({ type, data }) => ({ type, data }))
}

/** Remembers the newest call, because the journal sorts calls of the same millisecond by customer. */
function createRequestFollower(company: () => Company) {
  let followed: Company | undefined
  let last: RequestEntry | undefined
  return {
    follow() {
      const now = company()
      if (now === followed) return
      followed = now
      last = undefined
      now.journal.subscribe((event) => {
        if (event.type === 'request') last = event.request
      })
    },
    request: () => last && showRequest(last, company()),
  }
}

/** A self-signed certificate for 127.0.0.1 and its key, as PEM texts. */
export function makeCertificate(): { cert: string; key: string } {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', '-', '-out', '-']
  const pem = execFileSync('openssl', ['req', '-x509', ...kind, ...names], { encoding: 'utf8', stdio: 'pipe' })
  const [key = '', cert = ''] = pem.split(/(?=-----BEGIN CERTIFICATE)/)
  return { cert, key }
}

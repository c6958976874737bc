/** For tests: a company behind Udesk's door, in memory and on a frozen clock, and a caller who signs. */
import { type Assumptions, defaultAssumptions } from '../../spec/assumptions.ts'
import type { Locale } from '../../spec/words.ts'
import { createCompany } from '../company.ts'
import type { DataFile } from '../data/data-schema.ts'
import { createDataReader } from '../data/read-data.ts'
import { readBeijingTime } from '../../common/dates.ts'
import { createEventStream } from '../event-stream.ts'
import { apiPrefix } from './api-prefix.ts'
import { createApi } from './app.ts'
import { callSigned, type CallToSign } from './client/sign-call.ts'
import { checkPush } from './check-push.ts'

type Query = NonNullable<CallToSign['query']>
type Sent = { query?: Query; body?: unknown; headers?: Record<string, string> }

const reader = createDataReader()

/** The demo's company, with a section of data in place of the demo's where one is given. It is 8 o'clock in Beijing. */
export async function openCompany(
  given: { data?: DataFile; assume?: Partial<Assumptions>; locale?: Locale; at?: string } = {},
) {
  const { data: file = {}, assume = {}, locale = 'zh', at = '2026-01-01 08:00:00' } = given
  const data = reader.read(file)
  const { emails, password, apiToken, structKey, subdomains } = data.company
  const stream = createEventStream({ show: ({ type }: { type: string }) => ({ type, data: null }) })
  const company = createCompany({
    wiring: { id: 'demo', admins: emails, password, apiToken, structKey, subdomains, webhook: null, stream },
    data,
    seed: 1,
    locale,
    assumptions: { ...defaultAssumptions, ...assume },
    checkPush: checkPush(locale),
  })
  await company.clock.freeze(readBeijingTime(at))
  const api = createApi({ first: () => company, list: () => [company] })
  let calls = 0

  /** Makes a signed call: what the door answers, with its HTTP status. */
  const call = async (method: string, path: string, { query = {}, body, headers = {} }: Sent = {}) => {
    const send: typeof fetch = async (input, init) =>
      api.fetch(
        new Request(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers } }),
        {},
      )
    const response = await callSigned(send, {
      baseUrl: `http://127.0.0.1:8375${apiPrefix}`,
      method,
      path,
      query,
      ...(body !== undefined && { body }),
      credentials: { email: emails[0] ?? '', apiToken },
      timestamp: Math.floor(company.clock.now() / 1000),
      nonce: `n${++calls}`,
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const reply = async (method: string, path: string, sent?: Sent) => (await call(method, path, sent)).body

  return {
    company,
    world: company.world,
    clock: company.clock,
    call,
    get: (path: string, query: Query = {}) => reply('GET', path, { query }),
    post: (path: string, body: unknown = {}) => reply('POST', path, { body }),
    put: (path: string, body: unknown = {}) => reply('PUT', path, { body }),
    del: (path: string, query: Query = {}) => reply('DELETE', path, { query }),
    /** The bodies of all pushes so far, those that went nowhere included. */
    pushes: () => company.journal.pushes().entries.map(({ body }) => body),
  }
}

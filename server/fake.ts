/** The fake as a whole, in memory: the one owner of all state there is. */
import { isDeepStrictEqual } from 'node:util'
import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import type { Assumptions } from '../spec/assumptions.ts'
import type { Locale } from '../spec/words.ts'
import { createAdminCall } from './admin-api/admin-call.ts'
import { createAdmin } from './admin-api/app.ts'
import type { AddedCompany, Changes, NewCompany, Reloaded } from './admin-api/host.ts'
import type { Mount, Mounted } from './admin-api/mount.ts'
import type { Safety } from './admin-api/safety.ts'
import { serializeEvent } from './admin-api/resources/observe/events.ts'
import { apiPrefix } from './open-api/api-prefix.ts'
import { createApi } from './open-api/app.ts'
import type { SocketExtras } from './open-api/request/read-call.ts'
import { internalErrorAnswer } from './open-api/answer-internal-error.ts'
import { allowOrigins } from './open-api/cors.ts'
import { checkPush } from './open-api/check-contract.ts'
import { answerUnknownAddress } from './open-api/answer-unknown-address.ts'
import { Interrupted } from './clock/clock.ts'
import { createCompany, type Company, type Wiring } from './company.ts'
import { createCoverage, type Coverage } from './coverage.ts'
import type { Data } from './world/data.ts'
import type { DataReader } from './data/read-data.ts'
import { createEventStream } from './event-stream.ts'
import type { Plan } from './faults.ts'
import { createIds } from './ids.ts'
import type { Mistake } from '../common/mistakes.ts'
import { refuseUnreadable } from './refuse-unreadable.ts'
import type { Unreadable } from './unreadable.ts'

export type FakeOptions = {
  /** The first company's, and of every other that brings none. */
  data: Data
  /** Reads the data of companies that bring their own. */
  reader: DataReader
  seed: number
  locale: Locale
  assumptions: Assumptions
  /** Armed in every company from its start, and again after a reset. */
  faults?: readonly Plan[]
  /** The first company's; null: pushes go nowhere. */
  webhook: string | null
  safety: Safety
  /** Whether pages of other origins may call the open API. */
  cors?: boolean
  /** What other rooms add to it. */
  mounts?: readonly Mount[]
}

export type Fake = ReturnType<typeof createFake>

export function createFake({ safety, cors = false, mounts = [], ...options }: FakeOptions) {
  const mounted: Mounted[] = []
  const companies = createCompanies(options, mounted)
  mounted.push(...mounts.map((mount) => mount({ send, callAdmin: createAdminCall({ companies }) })))

  const app = new Hono({ getPath: tidyPath })
  if (cors) app.use(allowOrigins)
  app.route(apiPrefix, createApi(companies))
  app.route(
    '/',
    createAdmin(
      { companies },
      safety,
      mounted.flatMap(({ routes }) => routes),
    ),
  )
  app.notFound(({ req }) =>
    answerUnknownAddress(req.raw, req.path, `${new URL(req.url).origin}${apiPrefix}`, companies),
  )
  app.onError((error) => {
    if (error instanceof Interrupted) return Response.error()
    const { body, status } = internalErrorAnswer(error)
    return Response.json(body, { status })
  })
  for (const mount of mounted) mount.opened(companies.first())

  const fetch = (request: Request, sent: SocketExtras = {}) => app.fetch(request, sent)

  /** As over the network: rejects where the connection ends instead of an answer. */
  async function send(...[input, init]: Parameters<typeof globalThis.fetch>): Promise<Response> {
    const response = await fetch(new Request(input, init))
    if (response.type === 'error') throw new TypeError('fetch failed', { cause: new Error('the connection ended') })
    return response
  }

  return {
    companies,
    fetch,
    /** Answers a call that could not be read. */
    refuse: (call: Unreadable) => refuseUnreadable(call, companies.list()[0]),
    send,
    /** Pushes are left as by a reset, streams end. */
    async stop() {
      companies.everything.end()
      await Promise.all(companies.list().map(({ wiring }) => companies.remove(wiring.id)))
    },
  }
}

export type Companies = ReturnType<typeof createCompanies>

/** Tenants that share nothing: each has its own clock, ids, journal, world and pushes. */
function createCompanies(
  { data, assumptions, reader, webhook, ...rules }: Omit<FakeOptions, 'safety' | 'cors' | 'mounts'>,
  mounted: readonly Mounted[],
) {
  const { seed, locale } = rules
  let common: Start = { data, assumptions }
  const tenants = new Map<string, { company: Company; start: Start; coverage: Coverage }>()
  const all = () => [...tenants.values()].map(({ company }) => company)

  const open = (wiring: Wiring, start: Start) => {
    const company = createCompany({ wiring, checkPush: checkPush(locale), ...start, ...rules })
    tenants.set(wiring.id, { company, start, coverage: createCoverage(company.journal) })
    return company
  }
  const { emails: admins, password, apiToken, structKey, subdomains } = data.company
  const everything = createEventStream({
    show: ({ company, type, data }: Told) => ({ type, data: { company, ...data } }),
  })
  const streamOf = (company: string) => {
    const stream = createEventStream({ show: serializeEvent })
    stream.follow({ event: ({ type, data }) => everything.publish({ company, type, data: data as object }) }) // all that is shown is
    return stream
  }
  const first = subdomains[0] ?? 'company-1'
  open({ id: first, admins, password, apiToken, structKey, subdomains, webhook, stream: streamOf(first) }, common)

  return {
    first: () => opened(first).company,
    get: (wanted: string) => tenants.get(wanted)?.company,
    list: all,
    everything,
    coverageOf: (wanted: string) => opened(wanted).coverage,

    add(wanted: NewCompany): AddedCompany {
      const newId = wanted.id ?? freeId()
      const email = wanted.email ?? `admin@${newId}.example`
      const taken = all().map((company) => company.wiring)
      if (tenants.has(newId)) return { kind: 'taken', what: 'id' }
      if (taken.some((other) => other.admins.includes(email))) return { kind: 'taken', what: 'email' }
      if (taken.some((other) => other.subdomains.includes(newId.toLowerCase())))
        return { kind: 'taken', what: 'subdomain' }
      const mistakes = wanted.data === undefined ? [] : [...namedTwice(wanted.data), ...reader.check(wanted.data)]
      if (mistakes.length > 0) return { kind: 'mistaken', mistakes }
      const secrets = createIds(seed)
      const wiring: Wiring = {
        id: newId,
        admins: [email],
        password,
        apiToken: wanted.apiToken ?? secrets.messageId(newId),
        structKey: secrets.messageId(`${newId} struct`),
        subdomains: [newId.toLowerCase()],
        webhook: wanted.webhook ?? null,
        stream: streamOf(newId),
      }
      const start = wanted.data === undefined ? common : { ...common, data: reader.read(wanted.data) }
      const company = open(wiring, start)
      for (const mount of mounted) mount.opened(company)
      return { kind: 'added', company }
    },

    /** Everything is as just started, wiring aside. What was under way belongs to the company that is no more. */
    async reset(wanted: string) {
      const { company: old, start } = opened(wanted)
      for (const mount of mounted) mount.leaving(old)
      const left = old.stop()
      const company = open(old.wiring, start)
      old.wiring.stream.publish({ type: 'reset', at: company.clock.now() })
      for (const mount of mounted) mount.opened(company)
      await left
    },

    /** What differs comes in, what happened stays; a reset begins with the new. */
    reload(wanted: string, { data: file, assume = {} }: Changes): Reloaded {
      const tenant = opened(wanted)
      const { company, start } = tenant
      const mistakes = file === undefined ? [] : reader.check(file)
      if (mistakes.length > 0) return { kind: 'mistaken', mistakes }
      const next = file === undefined ? start.data : reader.read(file)
      if (!isDeepStrictEqual(next.company, start.data.company)) return { kind: 'mistaken', mistakes: [readAtStart] }
      tenant.start = { data: next, assumptions: { ...start.assumptions, ...assume } }
      if (start === common) common = tenant.start
      Object.assign(company.assumptions, assume)
      company.delivery.reconsider()
      return {
        kind: 'reloaded',
        changed: [...company.world.reload(next), ...Object.keys(assume).map((id) => `assume/${id}`)],
      }
    },

    async remove(wanted: string) {
      const { company } = opened(wanted)
      for (const mount of mounted) mount.leaving(company)
      const left = company.stop()
      company.wiring.stream.end()
      tenants.delete(wanted)
      await left
    },
  }

  function freeId(number = tenants.size + 1): string {
    const id = `company-${number}`
    return tenants.has(id) ? freeId(number + 1) : id
  }

  function opened(wanted: string) {
    const tenant = tenants.get(wanted)
    if (!tenant) throw new Interrupted() // whoever asks had it before: it was removed meanwhile
    return tenant
  }
}

/** What a company is opened with, again after a reset. */
type Start = { data: Data; assumptions: Assumptions }
type Told = { company: string; type: string; data: object }

/** Who a company is stands beside its data, not in it. */
const namedTwice = (data: unknown): Mistake[] =>
  typeof data === 'object' && data !== null && 'company' in data
    ? [{ pointer: '/company', message: 'say who it is by id, email and api_token, beside data' }]
    : []

const readAtStart: Mistake = { pointer: '/company', message: 'is read at the start: start again to change it' }

/** Doubled slashes are one, and one at the end is none: some clients send `//open_api_v1/…`, some `…/`. */
function tidyPath(request: Request): string {
  return getPath(request)
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
}

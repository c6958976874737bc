/** The companies of a fake. They share nothing: each has its own clock, ids, journal, world and pushes. */
import { isDeepStrictEqual } from 'node:util'
import type { Assumptions } from '../spec/assumptions.ts'
import type { Locale } from '../spec/words.ts'
import type { Mistake } from '../common/mistakes.ts'
import type { AddedCompany, Changes, NewCompany, Reloaded } from './admin-api/host.ts'
import type { Mounted } from './admin-api/mount.ts'
import { keepEvent, serializeEvent } from './admin-api/resources/observe/event-facts.ts'
import { Interrupted } from './clock/clock.ts'
import { createCompany, type Company, type Wiring } from './company.ts'
import { createCoverage, type Coverage } from './coverage.ts'
import type { DataReader } from './data/read-data.ts'
import { createEventStream, type ForwardedEvent } from './event-stream.ts'
import type { Plan } from './faults.ts'
import { createIds } from './ids.ts'
import type { Bounds } from './newest-entries.ts'
import { checkPush } from './open-api/document/check-contract.ts'
import type { Data } from './world/data.ts'

export type CompaniesOptions = {
  /** The data of the first company, and of each company that is added without data. */
  data: Data
  /** Reads the data of companies that are added with data. */
  reader: DataReader
  seed: number
  locale: Locale
  assumptions: Assumptions
  /** Faults that are armed in each company at its start and after each reset. */
  faults?: readonly Plan[]
  /** Never shown, whatever call contains it. */
  adminToken?: string | null
  /** How much each company keeps of calls, of pushes and of events. The stream of all companies keeps as much. */
  keep?: Bounds
  /** The webhook of the first company; null if no push is sent. */
  webhook: string | null
}

export type Companies = ReturnType<typeof createCompanies>

/** The parameters of a company's start. A reset uses the same parameters. */
type Start = { data: Data; assumptions: Assumptions }

export function createCompanies(options: CompaniesOptions, mounted: readonly Mounted[]) {
  const { data, assumptions, reader, webhook, adminToken = null, ...rules } = options
  const entries = new Map<string, { company: Company; start: Start; coverage: Coverage }>()
  let listed: readonly Company[] = []
  let secrets: readonly string[] = []
  const streams = createStreams(rules.keep)
  let common: Start = { data, assumptions }

  const open = (wiring: Wiring, start: Start) => {
    const company = createCompany({
      wiring,
      secrets: () => secrets,
      checkPush: checkPush(rules.locale),
      ...start,
      ...rules,
    })
    entries.set(wiring.id, { company, start, coverage: createCoverage(company.journal) })
    listAgain()
    return company
  }

  /** Both lists are needed for each call. */
  const listAgain = () => {
    listed = [...entries.values()].map(({ company }) => company)
    secrets = [adminToken ?? '', ...listed.flatMap(({ wiring }) => [wiring.apiToken, wiring.structKey])]
  }

  const entryOf = (id: string) => {
    const entry = entries.get(id)
    if (!entry) throw new Interrupted() // the company was removed during the call
    return entry
  }

  const { emails: admins, password, apiToken, structKey, subdomains } = data.company
  const first = subdomains[0] ?? 'company-1'
  open({ id: first, admins, password, apiToken, structKey, subdomains, webhook, stream: streams.of(first) }, common)

  return {
    first: () => entryOf(first).company,
    get: (id: string) => entries.get(id)?.company,
    list: () => listed,
    everything: streams.everything,
    coverageOf: (id: string) => entryOf(id).coverage,

    add(wanted: NewCompany): AddedCompany {
      const id = wanted.id ?? freeId(entries)
      const email = wanted.email ?? `admin@${id}.example`
      const taken = findTaken({ id, email }, listed)
      if (taken) return { kind: 'taken', what: taken }
      const mistakes = wanted.data === undefined ? [] : [...checkIdentity(wanted.data), ...reader.check(wanted.data)]
      if (mistakes.length > 0) return { kind: 'mistaken', mistakes }
      const wiring = { ...wire(wanted, { id, email, password, seed: rules.seed }), stream: streams.of(id) }
      const start = wanted.data === undefined ? common : { ...common, data: reader.read(wanted.data) }
      const company = open(wiring, start)
      for (const mount of mounted) mount.opened(company)
      return { kind: 'added', company }
    },

    /** Replaces the company by a new company with the same wiring. Calls in progress end with the old company. */
    async reset(id: string) {
      const { company: old, start } = entryOf(id)
      for (const mount of mounted) mount.leaving(old)
      const stopped = old.stop()
      const company = open(old.wiring, start)
      old.wiring.stream.publish({ type: 'reset', at: company.clock.now() })
      for (const mount of mounted) mount.opened(company)
      await stopped
    },

    /** Applies the changes of the data. Sessions and messages stay. A later reset starts with the new data. */
    reload(id: string, { data: file, assume = {} }: Changes): Reloaded {
      const entry = entryOf(id)
      const { company, start } = entry
      const mistakes = file === undefined ? [] : reader.check(file)
      if (mistakes.length > 0) return { kind: 'mistaken', mistakes }
      const next = file === undefined ? start.data : reader.read(file)
      if (!isDeepStrictEqual(next.company, start.data.company)) return { kind: 'mistaken', mistakes: [readAtStart] }
      entry.start = { data: next, assumptions: { ...start.assumptions, ...assume } }
      if (start === common) common = entry.start
      company.assume(assume)
      return {
        kind: 'reloaded',
        changed: [...company.world.reload(next), ...Object.keys(assume).map((name) => `assume/${name}`)],
      }
    },

    async remove(id: string) {
      const { company } = entryOf(id)
      for (const mount of mounted) mount.leaving(company)
      const stopped = company.stop()
      company.wiring.stream.end()
      entries.delete(id)
      listAgain()
      await stopped
    },
  }
}

type Identity = { id: string; email: string; password: string; seed: number }

/** Secrets that the caller does not give are drawn by the seed. */
function wire({ apiToken, webhook = null }: NewCompany, { id, email, password, seed }: Identity) {
  const secrets = createIds(seed)
  return {
    id,
    admins: [email],
    password,
    apiToken: apiToken ?? secrets.messageId(id),
    structKey: secrets.messageId(`${id} struct`),
    subdomains: [id.toLowerCase()],
    webhook,
  }
}

type CompanyEvent = ForwardedEvent & { company: string }

/** An event stream for each company, and one stream with the events of all companies. */
function createStreams(most: Bounds | undefined) {
  const bounds = most && { most }
  const everything = createEventStream<CompanyEvent, CompanyEvent>({
    ...bounds,
    keep: (event) => event,
    serialize({ company, show }) {
      const { type, data } = show()
      return { type, data: { company, ...(data as object) } } // the data of each event is an object
    },
  })
  return {
    everything,
    of: (company: string) =>
      createEventStream({
        ...bounds,
        keep: keepEvent,
        serialize: serializeEvent,
        forward: ({ bytes, show }) => everything.publish({ company, bytes, show }),
      }),
  }
}

function freeId(taken: ReadonlyMap<string, unknown>, number = taken.size + 1): string {
  const id = `company-${number}`
  return taken.has(id) ? freeId(taken, number + 1) : id
}

function findTaken({ id, email }: { id: string; email: string }, companies: readonly Company[]) {
  const wirings = companies.map(({ wiring }) => wiring)
  if (wirings.some((other) => other.id === id)) return 'id'
  if (wirings.some((other) => other.admins.includes(email))) return 'email'
  if (wirings.some((other) => other.subdomains.includes(id.toLowerCase()))) return 'subdomain'
  return null
}

/** A company's data has no identity, because the caller gives the identity in other fields. */
const checkIdentity = (data: unknown): Mistake[] =>
  typeof data === 'object' && data !== null && 'company' in data
    ? [{ pointer: '/company', message: 'is not allowed here: give id, email and api_token beside data' }]
    : []

const readAtStart: Mistake = {
  pointer: '/company',
  message: 'is read only at the start: restart mock-udesk to change it',
}

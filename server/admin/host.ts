import type { Assumptions } from '../../spec/assumptions.ts'
import type { Doorkeeper } from '../api/admission.ts'
import type { Clock } from '../clock.ts'
import type { EventStream } from '../event-stream.ts'
import type { Happening, Journal } from '../journal.ts'
import type { World } from '../world/world.ts'

/** What our door needs of the fake: its companies, the first of which answers where none is named. */
export type Host = {
  companies: {
    first(): Company
    get(id: string): Company | undefined
    list(): Company[]
    add(wanted: NewCompany): { kind: 'added'; company: Company } | { kind: 'taken'; what: 'id' | 'email' | 'subdomain' }
    remove(id: string): Promise<void>
    /** Everything is as just started, wiring aside. */
    reset(id: string): Promise<void>
  }
}

export type NewCompany = {
  id?: string
  email?: string
  apiToken?: string
  data?: unknown
  webhook?: string | null
}

/** What our door needs of one company. */
export type Company = {
  /** What survives a reset. */
  wiring: {
    id: string
    admins: string[]
    apiToken: string
    structKey: string
    webhook: string | null
    stream: EventStream<Happening>
  }
  door: Doorkeeper
  clock: Pick<Clock, 'now' | 'mode' | 'settled'>
  journal: Journal
  world: World
  /** Changed in place. */
  assumptions: Assumptions
  delivery: { breakerOf(url: string): Breaker }
}

export type Breaker = {
  state: 'closed' | 'suspended'
  /** Timeouts that count at the moment. */
  timeouts: number
  limit: number
  windowMs: number
  until: number | null
}

/** The integrator's id of a customer; null for one of the web or the SDK. */
export function tokenOf(customerId: number, { world }: Company): string | null {
  return world.customers.byId(customerId)?.customerToken ?? null
}

import type { Assumptions } from '../../spec/assumptions.ts'
import type { Company } from '../company.ts'
import type { Coverage } from '../coverage.ts'
import type { EventStream } from '../event-stream.ts'
import type { Mistake } from '../../common/mistakes.ts'

/** What our door needs of the fake: its companies, the first of which answers where none is named. */
export type Host = {
  companies: {
    first(): Company
    get(id: string): Company | undefined
    list(): Company[]
    /** What happens in any of them, those yet to come among them; each event names its company. */
    everything: EventStream<never>
    /** What the company has seen since it started. */
    coverageOf(id: string): Coverage
    add(wanted: NewCompany): AddedCompany
    remove(id: string): Promise<void>
    /** What differs comes in; what happened stays. */
    reload(id: string, changes: Changes): Reloaded
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

export type AddedCompany =
  | { kind: 'added'; company: Company }
  | { kind: 'taken'; what: 'id' | 'email' | 'subdomain' }
  /** What is wrong with the data it was to begin with. */
  | { kind: 'mistaken'; mistakes: Mistake[] }

export type Changes = { data?: unknown; assume?: Partial<Assumptions> }

export type Reloaded =
  /** As in `agents/3`, `settings/welcome`, `assume/push.retry`. */
  { kind: 'reloaded'; changed: string[] } | { kind: 'mistaken'; mistakes: Mistake[] }

/** The integrator's id of a customer; null for one of the web or the SDK. */
export function customerTokenOf(customerId: number, { world }: Company): string | null {
  return world.customers.byId(customerId)?.customerToken ?? null
}

import type { Assumptions } from '../../spec/assumptions.ts'
import type { Company } from '../company.ts'
import type { Coverage } from '../coverage.ts'
import type { EventStream } from '../event-stream.ts'
import type { Mistake } from '../../common/mistakes.ts'

/** What the admin API needs of the fake: its companies. The first company answers calls that name no company. */
export type Host = {
  companies: {
    first(): Company
    get(id: string): Company | undefined
    list(): readonly Company[]
    /** The events of all companies, also of companies that are added later; each event names its company. */
    everything: EventStream<never>
    /** What the company has seen since it started. */
    coverageOf(id: string): Coverage
    add(wanted: NewCompany): AddedCompany
    remove(id: string): Promise<void>
    /** Applies the changes. Sessions and messages stay. */
    reload(id: string, changes: Changes): Reloaded
    /** Restarts the company. The wiring stays. */
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
  /** The mistakes in its data. */
  | { kind: 'mistaken'; mistakes: Mistake[] }

export type Changes = { data?: unknown; assume?: Partial<Assumptions> }

export type Reloaded =
  /** For example `agents/3`, `settings/welcome`, `assume/push.retry`. */
  { kind: 'reloaded'; changed: string[] } | { kind: 'mistaken'; mistakes: Mistake[] }

/** The integrator's id of a customer; null for a customer of the web or the SDK. */
export function customerTokenOf(customerId: number, { world }: Company): string | null {
  return world.customers.byId(customerId)?.customerToken ?? null
}

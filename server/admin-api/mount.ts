import type { Company } from '../company.ts'
import type { AdminCall } from './admin-call.ts'
import type { Route } from './route.ts'

/** An extension of a fake, created once per fake: routes under /__admin, and actions when a company starts or ends. */
export type Mount = (calls: FakeCalls) => Mounted

export type Mounted = {
  routes: readonly Route[]
  /** Called for each new company: at the start, when it is added, and after a reset. */
  opened: (company: Company) => void
  /** Called before a company is reset or removed. */
  leaving: (company: Company) => void
}

/** How an extension calls the fake. */
export type FakeCalls = {
  /** Calls any address of the fake, as over the network. */
  send: typeof fetch
  /** Calls an operation of the admin API without HTTP. */
  callAdmin: AdminCall
}

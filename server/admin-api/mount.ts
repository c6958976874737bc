import type { Company } from '../company.ts'
import type { AdminCall } from './admin-call.ts'
import type { Route } from './route.ts'

/** What another room adds to a fake, made once for each fake: routes below /__admin, and what starts and ends with a company. */
export type Mount = (calls: FakeCalls) => Mounted

export type Mounted = {
  routes: readonly Route[]
  /** A company is there: from the start, added, or new after a reset. */
  opened: (company: Company) => void
  /** The company is about to be reset or removed. */
  leaving: (company: Company) => void
}

/** How a mounted room calls the fake. */
export type FakeCalls = {
  /** Any address of the fake, as over the network. */
  send: typeof fetch
  /** An operation of the admin API, without HTTP. */
  callAdmin: AdminCall
}

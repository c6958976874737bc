import type { Company } from '../company.ts'
import type { Route } from './route.ts'

/** What another room adds to a fake, made once for each: routes below /__admin, and what begins and ends with a company. */
export type Mount = (doors: Doors) => Mounted

export type Mounted = {
  routes: readonly Route[]
  /** A company is there: from the start, added, or as new after a reset. */
  opened: (company: Company) => void
  /** It is about to be reset or removed. */
  leaving: (company: Company) => void
}

export type Doors = {
  /** Udesk's door, as over the network. */
  send: typeof fetch
  /** Our own, without HTTP: what the route of this name answers about a company. Throws a `Problem`. */
  ask: Ask
}

export type Ask = <Reply>(company: Company, operationId: string, given?: Asked) => Promise<Reply>
export type Asked = { path?: Record<string, string | number>; body?: object }

import type * as Admin from '../server/admin/types.ts'
import type { Camel } from './camel.ts'
import type { Door } from './door.ts'
import { hintsForRequests } from './hints.ts'
import type { Like, Subject } from './likeness.ts'
import { waitFor, type WaitOptions } from './wait.ts'

export type Request = Camel<Admin.Request>

/** What a call can be asked for by; `code` is Udesk's verdict, where the operation has no code its `status`. */
export type RequestLike = { operation?: string; code?: number | string; customerToken?: string }

/** Calls at Udesk's door. */
export type Requests = {
  list: () => Promise<Request[]>
  /** The first call that is like this, answered or not. */
  waitFor: (like: Like<RequestLike, Request>, options?: WaitOptions) => Promise<Request>
}

export function createRequests(door: Door): Requests {
  const list = () => door.list<Admin.Request>('/requests')
  return {
    list,
    waitFor: (like, options) =>
      waitFor({
        subject: request,
        like,
        watch: door.follow,
        list,
        hints: () => hintsForRequests(door, like),
        ...options,
      }),
  }
}

export const request: Subject<Request> = {
  one: 'request',
  many: 'requests',
  fields: ['operation', 'code', 'customerToken'],
  cells: ({ id, operation, method, path, customerToken, code, status }) => ({
    id,
    operation: operation ?? `${method} ${path}`,
    customerToken,
    code,
    status: status === 200 ? null : status,
  }),
}

/** `createSession (u42.1)` */
export const nameRequest = ({ id, operation, method, path }: Request) => `${operation ?? `${method} ${path}`} (${id})`

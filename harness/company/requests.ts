import { operations, type Operation } from '../../spec/operations.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { UsageError } from '../../common/usage-error.ts'
import { suggest } from '../../common/mistakes.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForRequests } from '../wait/hints.ts'
import type { Like, Subject } from '../wait/partial-match.ts'
import { waitFor, type WaitOptions } from '../wait/wait.ts'

export type Request = Camel<Admin.Request>

/** What a call can be asked for by; `code` is Udesk's verdict, where the operation has no code its `status`. */
export type RequestLike = { operation?: string; code?: number | string; customerToken?: string }

/** Calls at Udesk's admin. */
export type Requests = {
  list: () => Promise<Request[]>
  /** The first call that is like this, answered or not. */
  waitFor: (like?: Like<RequestLike, Request>, options?: WaitOptions) => Promise<Request>
}

export function createRequests(admin: AdminClient): Requests {
  const list = () => admin.list<Admin.Request>('/requests')
  return {
    list,
    async waitFor(like = {}, options) {
      const { operation } = like as RequestLike // a function has none
      if (typeof operation === 'string' && !isCall(operation)) operationOf(operation)
      return waitFor({
        subject: request,
        like,
        watch: admin.follow,
        list,
        hints: () => hintsForRequests(admin, like),
        timeout: admin.timeout,
        ...options,
      })
    },
  }
}

/** What is no operation is called as it was made: `POST /nowhere`. */
const isCall = (name: string) => name.includes('/')

export function operationOf(id: string): Operation {
  const operation = operations.find((each) => each.id === id)
  if (operation) return operation
  const known = operations.map((each) => each.id)
  throw new UsageError(`There is no operation ${JSON.stringify(id)}${suggest(id, known)}`)
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

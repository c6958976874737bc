import { operations, type Operation } from '../../spec/operations.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { UsageError } from '../../common/usage-error.ts'
import { suggest } from '../../common/mistakes.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForRequests } from '../wait/hints.ts'
import type { Criteria, ItemType } from '../wait/criteria.ts'
import { nameOperation } from '../wait/request-name.ts'
import { waitFor, type WaitOptions } from '../wait/wait.ts'

export type Request = Camel<Admin.Request>

/**
 * The fields by which a test can find a call. `code` is the code in Udesk's reply; if the operation has no codes, `code` is the
 * `status` in the reply.
 */
export type RequestLike = { operation?: string; code?: number | string; customerToken?: string }

/** The calls that the open API received. */
export type Requests = {
  list: () => Promise<Request[]>
  /**
   * Waits for the first call that meets the criteria, even if the call has no reply yet. Rejects with a `WaitTimeout` if no call
   * meets the criteria in time.
   */
  waitFor: (criteria?: Criteria<RequestLike, Request>, options?: WaitOptions) => Promise<Request>
}

export function createRequests(admin: AdminClient): Requests {
  const list = () => admin.list<Admin.Request>('/requests')
  return {
    list,
    async waitFor(criteria = {}, options) {
      const { operation } = criteria as RequestLike // a function has none
      if (typeof operation === 'string' && !isMethodAndPath(operation)) findOperation(operation)
      return waitFor({
        itemType: requestItem,
        criteria,
        watch: admin.follow,
        list,
        hints: () => hintsForRequests(admin, criteria),
        timeout: admin.timeout,
        ...options,
      })
    },
  }
}

/** If a call leads to no operation, its name is its method and path: `POST /nowhere`. */
const isMethodAndPath = (name: string) => name.includes('/')

/** Throws a `UsageError` if the document has no such operation. */
export function findOperation(id: string): Operation {
  const operation = operations.find((each) => each.id === id)
  if (operation) return operation
  const known = operations.map((each) => each.id)
  throw new UsageError(`There is no operation ${JSON.stringify(id)}${suggest(id, known)}`)
}

export const requestItem: ItemType<Request> = {
  singular: 'request',
  plural: 'requests',
  fields: ['operation', 'code', 'customerToken'],
  row: (request) => ({
    id: request.id,
    operation: nameOperation(request),
    customerToken: request.customerToken,
    code: request.code,
    status: request.status === 200 ? null : request.status,
  }),
}

/** Reads the state of a company after a wait timed out. The hints are made from this state. */
import type * as Admin from '../../server/admin-api/types.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'

type Request = Camel<Admin.Request>

export type CompanyState = {
  state: Camel<Admin.State>
  /** The customer that the wait was for. undefined means any customer. */
  customerToken: string | undefined
  /** The queue entries of that customer. */
  queues: Camel<Admin.QueueEntry>[]
  /** The calls for that customer, and the calls that name no customer. */
  requests: Request[]
  /** The customers of all other calls. */
  otherCustomers: string[]
  sessions: Camel<Admin.Session>[]
  /** The newest refused requests among `requests`. */
  refusals: RefusedRequest[]
}

/** `message` is the message in Udesk's reply. It is empty if the reply has no message. */
export type RefusedRequest = Request & { message: string }

/** How many refusals the hints show. */
const shownRefusals = 3

export async function readCompanyState(admin: AdminClient, customerToken: string | undefined): Promise<CompanyState> {
  const [state, queues, requests, sessions] = await Promise.all([
    admin.ask<Admin.State>('GET', '/state'),
    admin.list<Admin.QueueEntry>('/queues'),
    admin.list<Admin.Request>('/requests'),
    admin.list<Admin.Session>('/sessions'),
  ])
  const isOfCustomer = ({ customerToken: token }: { customerToken: string | null }) =>
    customerToken === undefined || token === null || token === customerToken
  const own = requests.filter(isOfCustomer)
  const refused = own.filter(isRefused).slice(-shownRefusals)
  return {
    state,
    customerToken,
    queues: queues.filter(isOfCustomer),
    requests: own,
    otherCustomers: [
      ...new Set(requests.flatMap((request) => (isOfCustomer(request) ? [] : [request.customerToken ?? '']))),
    ],
    sessions: sessions.filter(isOfCustomer),
    refusals: await Promise.all(
      refused.map(async (request) => ({ ...request, message: await readReplyMessage(request, admin) })),
    ),
  }
}

/** createSession's 2001 (the customer waits in the queue) and 2002 (no agent is online) are no refusals. */
export const isRefused = ({ operation, code, status }: Request): boolean =>
  status !== null && code !== 1000 && code !== 0 && !(operation === 'createSession' && (code === 2001 || code === 2002))

async function readReplyMessage({ id }: Request, admin: AdminClient): Promise<string> {
  const { reply } = await admin.ask<Admin.RequestInFull>('GET', `/requests/${encodeURIComponent(id)}`)
  const { message } = (reply ?? {}) as { message?: unknown } // a fault may have changed the reply
  return typeof message === 'string' ? message : ''
}

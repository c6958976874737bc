/** How a company stands when a wait was in vain, asked of it for the hints. */
import type * as Admin from '../../server/admin-api/types.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'

type Request = Camel<Admin.Request>

export type Scene = {
  state: Camel<Admin.State>
  /** The customer who was waited for; undefined: any. */
  customerToken: string | undefined
  /** Of that customer, and calls that tell no customer. */
  queues: Camel<Admin.QueueEntry>[]
  requests: Request[]
  /** Customers whom other calls were about. */
  others: string[]
  sessions: Camel<Admin.Session>[]
  /** The newest of the requests that were refused. */
  refusals: Refusal[]
}

export type Refusal = Request & { said: string }

/** So many refusals are told. */
const shown = 3

export async function readScene(admin: AdminClient, customerToken: string | undefined): Promise<Scene> {
  const [state, queues, requests, sessions] = await Promise.all([
    admin.ask<Admin.State>('GET', '/state'),
    admin.list<Admin.QueueEntry>('/queues'),
    admin.list<Admin.Request>('/requests'),
    admin.list<Admin.Session>('/sessions'),
  ])
  const isHis = (thing: { customerToken: string | null }) =>
    customerToken === undefined || thing.customerToken === null || thing.customerToken === customerToken
  const his = requests.filter(isHis)
  const refused = his.filter(isRefused).slice(-shown)
  return {
    state,
    customerToken,
    queues: queues.filter(isHis),
    requests: his,
    others: [...new Set(requests.flatMap((request) => (isHis(request) ? [] : [request.customerToken ?? ''])))],
    sessions: sessions.filter(isHis),
    refusals: await Promise.all(refused.map(async (request) => ({ ...request, said: await saidTo(request, admin) }))),
  }
}

/** Neither 2001 nor 2002 refuses a customer who asks for an agent: they say how it stands. */
export const isRefused = ({ operation, code, status }: Request): boolean =>
  status !== null && code !== 1000 && code !== 0 && !(operation === 'createSession' && (code === 2001 || code === 2002))

async function saidTo({ id }: Request, admin: AdminClient): Promise<string> {
  const { reply } = await admin.ask<Admin.RequestInFull>('GET', `/requests/${encodeURIComponent(id)}`)
  const { message } = (reply ?? {}) as { message?: unknown } // a fault may have put anything there
  return typeof message === 'string' ? message : ''
}

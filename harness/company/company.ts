import type { AwaitUsing } from './await-using.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { readInstant } from '../../common/dates.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { NewFault } from '../config/config.ts'
import { createClient, type Client } from '../client/open-api-client.ts'
import { createClock } from './clock.ts'
import { disposedBy } from './disposable.ts'
import { createAdminClient, type FollowOptions, type AdminConnection } from '../client/admin-client.ts'
import type { EventSubscription } from '../client/read-events.ts'
import { createPushes, type Pushes } from './pushes.ts'
import { createReload, type Reload } from './reload.ts'
import { createRequests, type Requests } from './requests.ts'
import { createPlay, type Play } from './play.ts'
import { createSessions } from './sessions.ts'
import { awaitSettled } from './settled.ts'
import type { WaitOptions } from '../wait/wait.ts'

export type Agent = Camel<Admin.Agent>
export type Group = Camel<Admin.Group>
export type Customer = Camel<Admin.Customer>
export type QueueEntry = Camel<Admin.QueueEntry>
export type Breaker = Camel<Admin.Breaker>
export type Clock = Camel<Admin.Clock>
export type ClockMoved = Camel<Admin.ClockMoved>
export type Fault = Camel<Admin.Fault>
export type Settings = Camel<Admin.Settings>
export type Coverage = Camel<Admin.Coverage>

/** One company of a running fake. Methods reject with a `UsageError` if the admin API refuses the call or does not answer. */
export type MockUdesk = AwaitUsing & {
  /** The company's id, as in the header X-Mock-Company and in the events. */
  id: string
  /** The origin, without a slash at its end. */
  url: string
  adminUrl: string
  /** The environment variables that an integration needs: address, credentials and secrets. */
  env: Admin.Env
  /** Calls the open API as an integration does, with signed requests. */
  client: Client
  agents: {
    list: () => Promise<Agent[]>
    add: (agent: Camel<Admin.NewAgent>) => Promise<Agent>
    update: (id: number, patch: Camel<Admin.AgentPatch>) => Promise<Agent>
    remove: (id: number) => Promise<void>
  }
  groups: { list: () => Promise<Group[]>; add: (group: Camel<Admin.NewGroup>) => Promise<Group> }
  customers: { list: () => Promise<Customer[]>; add: (customer: Camel<Admin.NewCustomer>) => Promise<Customer> }
  settings: { get: () => Promise<Settings>; set: (patch: Camel<Admin.SettingsPatch>) => Promise<Settings> }
  sessions: ReturnType<typeof createSessions>
  queues: { list: () => Promise<QueueEntry[]> }
  requests: Requests
  pushes: Pushes
  webhook: { get: () => Promise<string | null>; set: (url: string | null) => Promise<void> }
  /** Returns whether pushes to the webhook are suspended after too many failures. */
  breaker: () => Promise<Breaker>
  clock: ReturnType<typeof createClock>
  /** Planned faults. `add` arms a fault. `list` returns the armed faults and the finished faults. */
  faults: {
    list: () => Promise<Fault[]>
    add: (fault: NewFault) => Promise<Fault>
    remove: (id: number) => Promise<void>
  }
  /** Plays a scenario to its end. The scenario is the name of a library scenario, a file name, or a scenario object. */
  play: Play
  assumptions: { get: () => Promise<Assumptions>; set: (values: Partial<Assumptions>) => Promise<Assumptions> }
  /** Returns how often each operation, code, parameter, kind of push and type of message was seen. */
  coverage: () => Promise<Coverage>
  /** Waits until no call or push is in progress and no timer is due. Rejects with a `WaitTimeout` that lists the pending work. */
  settled: (options?: WaitOptions) => Promise<void>
  /** Subscribes to the events of /__admin/events from now on. */
  follow: (options?: FollowOptions) => Promise<EventSubscription>
  /**
   * Creates a company that shares nothing with this company. `stop` of the new company removes it. `timeout` is the default
   * timeout for waits in the new company, in real ms.
   */
  createCompany: (company?: Camel<Admin.NewCompany>, options?: WaitOptions) => Promise<MockUdesk>
  /**
   * Applies a changed data file, changed assumptions, and changed scenarios to play from the start. Open sessions continue. A
   * later reset keeps the changes. Resolves to the names of the changed parts, such as `agents/3`.
   */
  reload: Reload
  /** Resets the company to its state at the start. Keeps the webhook, the companies, the tokens and the open event streams. */
  reset: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Makes the object with which tests use one company. The object calls only the admin API, so the fake may run in another process.
 */
export function createUdesk(
  connection: AdminConnection,
  { id, env }: Admin.Company,
  stop: () => Promise<void>,
): MockUdesk {
  const admin = createAdminClient(connection)
  const { ask, list } = admin
  const clock = createClock(admin)

  return {
    id,
    url: connection.url,
    adminUrl: `${connection.url}/__admin`,
    env,
    client: createClient({
      baseUrl: env.UDESK_BASE_URL,
      credentials: {
        email: env.UDESK_EMAIL,
        apiToken: env.UDESK_API_TOKEN,
        structKey: env.UDESK_STRUCT_MESSAGE_KEY,
      },
      send: connection.send,
      now: async () => readInstant(await clock.now()) ?? 0,
    }),
    agents: {
      list: () => list<Admin.Agent>('/agents'),
      add: (agent) => ask<Admin.Agent>('POST', '/agents', agent),
      update: (id, patch) => ask<Admin.Agent>('PATCH', `/agents/${id}`, patch),
      remove: (id) => ask('DELETE', `/agents/${id}`),
    },
    groups: {
      list: () => list<Admin.Group>('/groups'),
      add: (group) => ask<Admin.Group>('POST', '/groups', group),
    },
    customers: {
      list: () => list<Admin.Customer>('/customers'),
      add: (customer) => ask<Admin.Customer>('POST', '/customers', customer),
    },
    settings: {
      get: () => ask<Admin.Settings>('GET', '/settings'),
      set: (patch) => ask<Admin.Settings>('PATCH', '/settings', patch),
    },
    sessions: createSessions(admin),
    queues: { list: () => list<Admin.QueueEntry>('/queues') },
    requests: createRequests(admin),
    pushes: createPushes(admin),
    webhook: {
      get: async () => (await ask<Admin.Webhook>('GET', '/webhook')).url,
      async set(url) {
        await ask('PUT', '/webhook', { url })
      },
    },
    breaker: () => ask<Admin.Breaker>('GET', '/breaker'),
    clock,
    faults: {
      list: () => list<Admin.Fault>('/faults'),
      add: (fault) => ask<Admin.Fault>('POST', '/faults', fault),
      remove: (id) => ask('DELETE', `/faults/${id}`),
    },
    play: createPlay(admin),
    assumptions: {
      get: () => ask<Assumptions>('GET', '/assumptions'),
      set: (values) => ask<Assumptions>('PUT', '/assumptions', values),
    },
    settled: (options) => awaitSettled(admin, options),
    coverage: () => ask<Admin.Coverage>('GET', '/coverage'),
    follow: admin.follow,
    async createCompany(newCompany = {}, { timeout = admin.timeout } = {}) {
      const company = await ask<Admin.Company>('POST', '/companies', newCompany)
      let removal: Promise<unknown> | undefined
      const remove = async () => {
        await (removal ??= ask('DELETE', `/companies/${company.id}`))
      }
      return createUdesk({ ...connection, company: company.id, timeout }, company, remove)
    },
    reload: createReload(admin),
    reset: () => ask('POST', '/reset'),
    stop,
    ...disposedBy(stop),
  }
}

import type { AwaitUsing } from './await-using.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { readInstant } from '../../common/dates.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { NewFault } from '../config/config.ts'
import { createClient, type Client } from '../client/open-api-client.ts'
import { createClock } from './clock.ts'
import { disposedBy } from './disposable.ts'
import { createAdminClient, type FollowOptions, type Reach } from '../client/admin-client.ts'
import type { Following } from '../client/read-events.ts'
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

/** One company of a running fake, as tests see it. */
export type MockUdesk = AwaitUsing & {
  /** As the header X-Mock-Company and the events name it. */
  id: string
  /** The origin, without a slash at its end. */
  url: string
  adminUrl: string
  /** What an unchanged integration needs to be told. */
  env: Admin.Env
  /** Calls Udesk's admin as an integration would, signed. */
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
  /** Whether Udesk still calls the webhook. */
  breaker: () => Promise<Breaker>
  clock: ReturnType<typeof createClock>
  /** What goes wrong as planned: `add` arms a fault, `list` tells which are armed. */
  faults: {
    list: () => Promise<Fault[]>
    add: (fault: NewFault) => Promise<Fault>
    remove: (id: number) => Promise<void>
  }
  /** Plays a scenario to its end: one that comes with the package, by name, a file's, or one told in code. */
  play: Play
  assumptions: { get: () => Promise<Assumptions>; set: (values: Partial<Assumptions>) => Promise<Assumptions> }
  /** Every operation with its codes and parameters, every kind of push with its types, and how often each was seen. */
  coverage: () => Promise<Coverage>
  /** Resolves when nothing is in flight, being answered or due; rejects, saying what it waits for, after `timeout` ms. */
  settled: (options?: WaitOptions) => Promise<void>
  /** Everything that happens from now on, as /__admin/events tells it. */
  follow: (options?: FollowOptions) => Promise<Following>
  /** A tenant that shares nothing with this one; its `stop` removes it. `timeout` is that of its waits. */
  createCompany: (company?: Camel<Admin.NewCompany>, options?: WaitOptions) => Promise<MockUdesk>
  /**
   * Takes a changed data file, changed assumptions and other scenarios to play from the start: what differs comes in,
   * conversations go on, and a reset begins with them. Resolves to what was changed, as in `agents/3`.
   */
  reload: Reload
  /** As just started; webhook, companies, tokens and open streams stay. */
  reset: () => Promise<void>
  stop: () => Promise<void>
}

/** Everything that can be asked of one company goes through its admin, /__admin, wherever that is. */
export function createUdesk(reach: Reach, { id, env }: Admin.Company, stop: () => Promise<void>): MockUdesk {
  const admin = createAdminClient(reach)
  const { ask, list } = admin
  const clock = createClock(admin)

  return {
    id,
    url: reach.url,
    adminUrl: `${reach.url}/__admin`,
    env,
    client: createClient({
      baseUrl: env.UDESK_BASE_URL,
      credentials: {
        email: env.UDESK_EMAIL,
        apiToken: env.UDESK_API_TOKEN,
        structKey: env.UDESK_STRUCT_MESSAGE_KEY,
      },
      send: reach.send,
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
    async createCompany(wanted = {}, { timeout: timeout = admin.timeout } = {}) {
      const company = await ask<Admin.Company>('POST', '/companies', wanted)
      let removal: Promise<unknown> | undefined
      const remove = async () => {
        await (removal ??= ask('DELETE', `/companies/${company.id}`))
      }
      return createUdesk({ ...reach, company: company.id, timeout }, company, remove)
    },
    reload: createReload(admin),
    reset: () => ask('POST', '/reset'),
    stop,
    ...disposedBy(stop),
  }
}

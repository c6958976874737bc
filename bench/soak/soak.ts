/** Keeps one fake under mixed load for minutes, with everything going wrong around it. */
import { Agent, setGlobalDispatcher } from 'undici'
import type { MockUdesk } from '../../harness/index.ts'
import { freePort, node, pinThisProcess, startServer, type Running } from '../processes.ts'
import type { Product } from '../product.ts'
import { loadLibrary } from '../programs/library.ts'
import { describeMachine } from '../report/machine.ts'
import type { Outcome } from '../report/outcome.ts'
import { ask } from '../load/connection.ts'
import { request } from '../load/caller.ts'
import { createChance } from './chance.ts'
import { converse } from './conversation.ts'
import { createDisturbances, type Tenant } from './disturbances.ts'
import { startMoodyReceiver } from './moody-receiver.ts'
import { createPushAccount, type PushAccount } from './push-account.ts'
import { reportSoak, type Health } from './report-soak.ts'

const tenantCount = 4
const workersOfTenant = 6
const customersOfWorker = 3
const msToSettle = 120_000
const msOfIdleConnection = 1_000

/** It is right if the fake kept all that it promises. */
export async function soak({ cli, library, origin }: Product, minutes: number, seed: number): Promise<Outcome> {
  if (!(minutes > 0)) throw new Error('--minutes is a number above 0')
  const placement = pinThisProcess()
  setGlobalDispatcher(new Agent({ keepAliveTimeout: msOfIdleConnection, keepAliveMaxTimeout: msOfIdleConnection }))
  const { connectMockUdesk } = await loadLibrary(library)
  const port = await freePort()
  const fake = startServer(node(cli, '--port', String(port)), port)
  while (!(await isReady(port))) await pause(50)
  const first = await connectMockUdesk(`http://127.0.0.1:${port}`)
  const account = createPushAccount()
  const isOver = untilTime(minutes, fake)
  void follow(first, account)

  const tenants = [await openTenant(first)] as [Tenant, ...Tenant[]]
  while (tenants.length < tenantCount) tenants.push(await openTenant(first))
  const handlesBefore = fake.handles()
  const disturbances = createDisturbances(first, tenants, createChance(seed))
  const broken = new Map<string, number>()
  const note = (error: unknown) => {
    const [text = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const kind = text.replaceAll(/\d+/g, 'N').slice(0, 80)
    broken.set(kind, (broken.get(kind) ?? 0) + 1)
  }

  const health: Health = []
  await Promise.all([
    disturbances.run(isOver, note),
    watchHealth(fake, health, isOver),
    ...tenants.flatMap(({ udesk }, tenant) =>
      Array.from({ length: workersOfTenant }, (_, worker) =>
        work(udesk, `${tenant}-${worker}`, seed + worker, isOver, note),
      ),
    ),
  ])

  await settle(tenants)
  await pause(4 * msOfIdleConnection)
  const orders = tenants.map(({ receiver }) => receiver.summary())
  const outcome = reportSoak({
    about: [describeMachine(new Date()), `mock-udesk: ${origin}; ${placement}; ${minutes} minutes, seed ${seed}`],
    health,
    handles: { before: handlesBefore, after: fake.handles() },
    hasEnded: fake.hasEnded(),
    pushes: account.summary(),
    receivers: orders,
    disturbances: disturbances.summary(),
    broken,
  })
  await fake.stop()
  await Promise.all(tenants.map(({ receiver }) => receiver.stop()))
  return outcome
}

function untilTime(minutes: number, fake: Running): () => boolean {
  const end = performance.now() + minutes * 60_000
  return () => performance.now() > end || fake.hasEnded()
}

async function openTenant(first: MockUdesk): Promise<Tenant> {
  const receiver = await startMoodyReceiver()
  const udesk = await first.createCompany()
  await udesk.webhook.set(receiver.url)
  return { udesk, receiver }
}

/** A follower that reads all events. */
async function follow(udesk: MockUdesk, account: PushAccount): Promise<void> {
  let after: string | null = null
  for (;;) {
    const events: Events | null = await udesk
      .follow({ companies: 'all', ...(after !== null && { after }) })
      .catch(() => null)
    if (!events) return // the fake has ended
    for (let event = await next(events); event; event = await next(events)) account.take(event)
    after = events.lastId()
  }
}

type Events = Awaited<ReturnType<MockUdesk['follow']>>
const next = (events: Events) => events.next().catch(() => undefined)

async function work(
  udesk: MockUdesk,
  name: string,
  seed: number,
  isOver: () => boolean,
  note: (error: unknown) => void,
): Promise<void> {
  const chance = createChance(seed)
  while (!isOver()) await converse(udesk, `${name}-${chance.below(customersOfWorker)}`, chance).catch(note)
}

async function watchHealth(fake: Running, health: Health, isOver: () => boolean): Promise<void> {
  const began = performance.now()
  while (!isOver()) {
    await pause(500)
    health.push({ minute: (performance.now() - began) / 60_000, memoryMiB: fake.memoryMiB(), handles: fake.handles() })
  }
}

/** The receivers answer again, and what is in flight or planned comes to its end. */
async function settle(tenants: readonly Tenant[]): Promise<void> {
  for (const { udesk, receiver } of tenants) {
    receiver.behave('answer')
    for (const { id } of await udesk.faults.list()) await udesk.faults.remove(id).catch(() => undefined) // it ended
    await udesk.settled({ timeout: msToSettle })
  }
}

const isReady = (port: number) =>
  ask(port, request('GET', '/readyz', '')).then(
    ({ status }) => status === 200,
    () => false, // it does not listen yet
  )

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

import { readPlan } from '../server/admin/fault-schemas.ts'
import type * as Admin from '../server/admin/types.ts'
import { createDataReader, type DataReader } from '../server/data/read-data.ts'
import { UsageError } from '../server/data/usage-error.ts'
import { mountScenarios } from '../scenarios/mount.ts'
import { createFake } from '../server/fake.ts'
import { startListening } from '../server/listen.ts'
import type { Data } from '../server/world/data.ts'
import { toSnake } from './camel.ts'
import { readAddress } from './address.ts'
import { checkConfig } from './check-config.ts'
import { createUdesk, type MockUdesk } from './company.ts'
import { assumptionsOf, storiesOf, type Config } from './config.ts'
import { createDoor, type Reach } from './door.ts'
import { usualPatience } from './wait.ts'

/** Starts a fake on a free port, or on `config.port`. Rejects with a `UsageError` where that is taken, or `config` is wrong. */
export async function startMockUdesk(config: Config = {}): Promise<MockUdesk> {
  checkConfig(config, createDataReader())
  const reader = createDataReader(config.locale)
  const { port = 0, host = '127.0.0.1', adminToken = null, tls } = config
  const fake = createFake({
    reader,
    data: readData(config.data, reader),
    seed: config.seed ?? 1,
    locale: config.locale ?? 'zh',
    assumptions: assumptionsOf(config),
    faults: (config.faults ?? []).map((fault) => readPlan(toSnake<Admin.NewFault>(fault))),
    webhook: config.webhook ?? null,
    cors: config.cors ?? false,
    safety: { token: adminToken, insecure: config.insecureAdmin ?? false },
    mounts: [mountScenarios(storiesOf(config))],
  })
  const listening = await startListening({
    fetch: fake.fetch,
    refuse: fake.refuse,
    port,
    host,
    ...(tls && { tls }),
  }).catch((error: unknown) => {
    throw whyNotListening(error, port, host)
  })
  let stopped = false
  const stop = async () => {
    stopped = true
    const answered = listening.stop()
    await fake.stop()
    await answered
  }
  const send: typeof fetch = async (input, init) => {
    if (stopped) throw new UsageError('This mock-udesk was stopped: start another.')
    return fake.send(input, init)
  }
  return openFirst({ url: listening.url, send, adminToken, company: null }, stop).catch(async (error: unknown) => {
    await stop()
    throw error
  })
}

function readData(data: Config['data'], reader: DataReader): Data {
  if (data === undefined) return reader.demo
  return reader.read(typeof data === 'string' ? reader.readFile(data) : data)
}

/** The fake that runs at `url`, in another process or far away. Its `stop` leaves it running. `timeout` is that of its first answer and of its waits. */
export async function connectMockUdesk(
  url: string,
  { adminToken, timeout = usualPatience }: { adminToken?: string; timeout?: number } = {},
): Promise<MockUdesk> {
  const reach = { url: fakeUrl(url), send: fetch, adminToken: adminToken ?? null, company: null, patience: timeout }
  const limit = AbortSignal.timeout(timeout)
  const first = createDoor({ ...reach, send: (input, init) => fetch(input, { ...init, signal: limit }) })
  return openFirst(reach, () => Promise.resolve(), first).catch((error: unknown) => {
    if (error instanceof UsageError) throw error
    if (limit.aborted)
      throw new UsageError(`What is at ${url} did not answer in full within ${timeout} ms: is it mock-udesk?`)
    throw new UsageError(`Nothing answers at ${url}: start mock-udesk there, or say where it is.`)
  })
}

/** A fake may stand below a path, behind a proxy; its own paths are no part of where it is. */
function fakeUrl(url: string): string {
  const { origin, path } = readAddress(url, 'connectMockUdesk', 'http://127.0.0.1:8375')
  const [, before = path] = /^(.*?)\/+(?:__admin|open_api_v1)(?:\/.*)?$/.exec(path) ?? []
  if (before !== path)
    throw new UsageError(`connectMockUdesk wants where the fake is: ${origin}${before}, without what follows`)
  return `${origin}${path}`
}

async function openFirst(reach: Reach, stop: () => Promise<void>, door = createDoor(reach)): Promise<MockUdesk> {
  const [first] = await door.list<Admin.Company>('/companies', { limit: 1 })
  if (!first) throw new Error('a fake has a company')
  return createUdesk(reach, first, stop)
}

/** What to do where a port cannot be had, as a `UsageError`; any other error as it is. */
export function whyNotListening(error: unknown, port: number, host: string): unknown {
  const { code } = error as NodeJS.ErrnoException // of listen()
  if (code === 'EADDRINUSE') {
    return new UsageError(`Port ${port} is taken: choose another with --port, or --port 0 for any that is free.`)
  }
  if (code === 'EACCES') return new UsageError(`Port ${port} is not for everybody: choose one above 1023 with --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new UsageError(`This machine has no address ${host}: choose another with --host.`)
  }
  return error
}

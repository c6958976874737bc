import { readPlan } from '../server/admin-api/resources/control/faults.ts'
import type * as Admin from '../server/admin-api/types.ts'
import { createDataReader, type DataReader } from '../server/data/read-data.ts'
import { UsageError } from '../common/usage-error.ts'
import { mountScenarios } from '../scenarios/mount.ts'
import { createFake } from '../server/fake.ts'
import { startListening } from '../server/listen.ts'
import type { Data } from '../server/world/data.ts'
import { toSnake } from '../common/camel-case.ts'
import { readAddress } from './client/address.ts'
import { checkConfig } from './config/check-config.ts'
import { createUdesk, type MockUdesk } from './company/company.ts'
import { assumptionsOf, scenariosOf, type Config } from './config/config.ts'
import { createAdminClient, noFake, type Reach } from './client/admin-client.ts'
import { defaultTimeout } from './client/default-timeout.ts'

/** Taken once, when this is loaded: a test may put a stub in the place of the global one. */
const { fetch: realFetch } = globalThis

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
    mounts: [mountScenarios(scenariosOf(config))],
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

export type ConnectOptions = {
  adminToken?: string
  /** How long its first answer, and later its waits, are waited for: real ms, default 5000. */
  timeout?: number
}

/** The fake that runs at `url`, in another process or far away. Its `stop` leaves it running. */
export async function connectMockUdesk(
  url: string,
  { adminToken, timeout = defaultTimeout }: ConnectOptions = {},
): Promise<MockUdesk> {
  const reach = { url: fakeUrl(url), send: realFetch, adminToken: adminToken ?? null, company: null, timeout: timeout }
  return openFirst(reach, () => Promise.resolve(), timeout)
}

/** A fake may stand below a path, behind a proxy; its own paths are no part of where it is. */
function fakeUrl(url: string): string {
  const { origin, path } = readAddress(url, 'connectMockUdesk', 'http://127.0.0.1:8375')
  const [, before = path] = /^(.*?)\/+(?:__admin|open_api_v1)(?:\/.*)?$/.exec(path) ?? []
  if (before !== path)
    throw new UsageError(`connectMockUdesk wants where the fake is: ${origin}${before}, without what follows`)
  return `${origin}${path}`
}

/** `limit`: for the call that finds out whether a fake is there, in ms. */
async function openFirst(reach: Reach, stop: () => Promise<void>, limit = defaultTimeout): Promise<MockUdesk> {
  const { items } = await createAdminClient({ ...reach, limit }).ask<{ items?: unknown }>('GET', '/companies?limit=1')
  const [first] = (Array.isArray(items) ? items : []) as Partial<Admin.Company>[] // of a fake; of others, anything
  if (typeof first?.id !== 'string' || !first.env)
    throw new UsageError(noFake(`what is at ${new URL(reach.url).origin} answers otherwise`))
  return createUdesk(reach, { id: first.id, env: first.env }, stop)
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

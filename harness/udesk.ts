import { readPlan } from '../server/admin-api/resources/control/faults.ts'
import type * as Admin from '../server/admin-api/types.ts'
import { createDataReader, type DataReader } from '../server/data/read-data.ts'
import { UsageError } from '../common/usage-error.ts'
import { mountScenarios } from '../scenarios/mount.ts'
import { realTime } from '../server/clock/clock.ts'
import { createFake } from '../server/fake.ts'
import type { EventStream } from '../server/event-stream.ts'
import { defaultBounds } from '../server/newest-entries.ts'
import { startListening } from '../server/listen.ts'
import { maskText } from '../server/open-api/mask-secrets.ts'
import type { Data } from '../server/world/data.ts'
import { toSnake } from '../common/camel-case.ts'
import { readAddress } from './client/address.ts'
import { checkConfig } from './config/check-config.ts'
import { createUdesk, type MockUdesk } from './company/company.ts'
import { assumptionsOf, scenariosOf, type Config } from './config/config.ts'
import { createAdminClient, noFake, type AdminConnection } from './client/admin-client.ts'
import { defaultTimeout } from './client/default-timeout.ts'

/** The `fetch` of Node. It is read when this module loads, because a test may replace the global `fetch` later. */
const { fetch: realFetch } = globalThis

/**
 * Starts a fake on a free port, or on `config.port`. Rejects with a `UsageError` if the port is in use or if `config` is wrong.
 */
export async function startMockUdesk(config: Config = {}): Promise<MockUdesk> {
  const { udesk } = await startFake(config)
  return udesk
}

/** A fake of this process. `events` are those of all companies, with secrets; `mask` hides the secrets in a text. */
export type StartedFake = { udesk: MockUdesk; events: EventStream<never>; mask: (text: string) => string }

/** The same for a caller that reads the events without a connection. */
export async function startFake(config: Config): Promise<StartedFake> {
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
    keep: { entries: config.keep ?? defaultBounds.entries, bytes: config.keepBytes ?? defaultBounds.bytes },
    cors: config.cors ?? false,
    safety: { token: adminToken, insecure: config.insecureAdmin ?? false },
    mounts: [mountScenarios(scenariosOf(config))],
  })
  const calls = createCallCounter()
  const listening = await startListening({
    answer(incoming) {
      const answered = fake.answer(incoming)
      return answered && calls.count(() => answered)
    },
    fetch: (request, sent) => calls.count(() => fake.fetch(request, sent)),
    refuse: fake.refuse,
    port,
    host,
    ...(tls && { tls }),
  }).catch((error: unknown) => {
    throw explainListenError(error, port, host)
  })
  let stopped = false
  const stop = async () => {
    stopped = true
    const answered = listening.stop()
    await calls.answered()
    await fake.stop()
    await answered
  }
  const send: typeof fetch = async (input, init) => {
    if (stopped) throw new UsageError('This mock-udesk was stopped: start another one.')
    return fake.send(input, init)
  }
  const connection = { url: listening.url, send, adminToken, company: null }
  const udesk = await openFirstCompany(connection, stop).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const first = fake.companies.first()
  return { udesk, events: fake.companies.everything, mask: (text) => maskText(text, first) }
}

/** How long a stop waits for the answers to calls before it ends the companies, in real ms. A call may wait for an event for longer. */
const answerTimeout = 200

/** Counts the calls that have no answer yet, so that a stop answers them first. */
function createCallCounter() {
  let unanswered = 0
  let notify = (): void => undefined
  return {
    async count<Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer> {
      unanswered += 1
      try {
        return await answer()
      } finally {
        unanswered -= 1
        if (unanswered === 0) notify()
      }
    },
    /** Resolves when no call is in progress, or after `answerTimeout`. */
    async answered(): Promise<void> {
      await realTime.nextTurn() // calls that have arrived are read first
      if (unanswered > 0) await realTime.within(answerTimeout, new Promise<void>((resolve) => (notify = resolve)))
    },
  }
}

function readData(data: Config['data'], reader: DataReader): Data {
  if (data === undefined) return reader.demo
  return reader.read(typeof data === 'string' ? reader.readFile(data) : data)
}

export type ConnectOptions = {
  adminToken?: string
  /** The timeout of the first call and the default timeout of waits, in real ms. Default 5000. */
  timeout?: number
}

/**
 * Connects to the fake that runs at `url`, in another process or on another machine. `stop` does not stop that fake. Rejects with
 * a `UsageError` if no fake answers.
 */
export async function connectMockUdesk(
  url: string,
  { adminToken, timeout = defaultTimeout }: ConnectOptions = {},
): Promise<MockUdesk> {
  const connection = { url: fakeUrl(url), send: realFetch, adminToken: adminToken ?? null, company: null, timeout }
  return openFirstCompany(connection, () => Promise.resolve(), timeout)
}

/**
 * Reads the address of a fake. If the fake is behind a proxy, the address may have a path. Refuses a path that contains /__admin
 * or /open_api_v1.
 */
function fakeUrl(url: string): string {
  const { origin, path } = readAddress(url, 'connectMockUdesk', 'http://127.0.0.1:8375')
  const [, before = path] = /^(.*?)\/+(?:__admin|open_api_v1)(?:\/.*)?$/.exec(path) ?? []
  if (before !== path) throw new UsageError(`connectMockUdesk needs the address of the fake alone: ${origin}${before}`)
  return `${origin}${path}`
}

/** `callTimeout` is the timeout of the call that checks whether a fake answers, in ms. */
async function openFirstCompany(
  connection: AdminConnection,
  stop: () => Promise<void>,
  callTimeout = defaultTimeout,
): Promise<MockUdesk> {
  const ask = createAdminClient({ ...connection, callTimeout, mostMebibytes: 1 }).ask<{ items?: unknown } | undefined>
  const items = (await ask('GET', '/companies?limit=1'))?.items
  const [first] = (Array.isArray(items) ? items : []) as Partial<Admin.Company>[] // another server may answer anything
  if (typeof first?.id !== 'string' || !first.env)
    throw new UsageError(noFake(`the server at ${new URL(connection.url).origin} is not mock-udesk`))
  return createUdesk(connection, { id: first.id, env: first.env }, stop)
}

/** If a server could not listen on the port, returns a `UsageError` that says what to do. Returns other errors unchanged. */
export function explainListenError(error: unknown, port: number, host: string): unknown {
  const { code } = error as NodeJS.ErrnoException // of listen()
  if (code === 'EADDRINUSE') {
    return new UsageError(`Port ${port} is in use: choose another one with --port, or --port 0 for a free one.`)
  }
  if (code === 'EACCES')
    return new UsageError(`No permission to listen on port ${port}: choose one above 1023 with --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new UsageError(`This machine has no address ${host}: choose another one with --host.`)
  }
  return error
}

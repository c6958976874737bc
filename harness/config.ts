/** What a server starts with: flag > MOCK_UDESK_* variable > mock-udesk.yaml > default. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Assumptions, PushPolicy } from '../spec/assumptions.ts'
import type { DataFile } from '../server/data/data-file.ts'
import { createDataReader } from '../server/data/read-data.ts'
import { UsageError } from '../server/data/usage-error.ts'
import { toCamel } from './camel.ts'
import type { NewFault } from './company.ts'
import { findOpenDoor, findTlsMistakes } from './config-rules.ts'
import type { ConfigFile } from './config-schema.ts'
import { problemsOf, readConfigFile, readFlags, readVariables } from './config-sources.ts'

/** What `startMockUdesk` takes; everything may be left out. */
export type Config = {
  /** Default 0: any that is free. (The command's is 8375.) */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** Where pushes go; null or nothing: nowhere. */
  webhook?: string | null
  /** What the company begins with: a data file, or what could stand in one. The demo’s completes it. */
  data?: string | DataFile
  /** Default 1. */
  seed?: number
  locale?: 'zh' | 'en'
  /** Assumes all that spec/assumptions.ts calls lenient; `assume` goes before it. */
  lenient?: boolean
  /** How Udesk delivers pushes: a set of assumptions; default `udesk`. */
  pushPolicy?: PushPolicy
  assume?: Partial<Assumptions>
  /** Armed from the start, and again after a reset. */
  faults?: NewFault[]
  adminToken?: string
  insecureAdmin?: boolean
  /** PEM texts. */
  tls?: { cert: string; key: string }
}

/** What the command starts with: `json` asks for a ready line for programs. */
export type CommandConfig = Config & { data?: DataFile; json?: boolean }

export type Sources = {
  /** As typed, by the option's name; `config` is the file, `assume` a list of k=v. */
  flags: Readonly<Record<string, unknown>>
  env: Readonly<Record<string, string | undefined>>
  /** Where mock-udesk.yaml is looked for. */
  directory: string
}

/** Puts the configuration together, or throws one `UsageError` with everything that is wrong with it. */
export function readConfig({ flags, env, directory }: Sources): CommandConfig {
  const { config: file = env.MOCK_UDESK_CONFIG } = flags
  const sources = [
    readConfigFile(typeof file === 'string' ? file : undefined, directory),
    readVariables(env),
    readFlags(flags),
  ]
  const values = sources.map((source) => source.values)
  const chosen = Object.assign({}, ...values) as ConfigFile // three of its kind, one over the other
  const assume = Object.fromEntries(
    values.flatMap(({ assume = {} }) => Object.entries(assume)).map(([id, value]) => [id, String(value)]),
  ) as Partial<Assumptions> // each held against the schema
  const { port = 8375, host = '127.0.0.1', webhook, seed, locale, lenient, faults, json } = chosen
  const { 'push-policy': pushPolicy, 'admin-token': adminToken, 'insecure-admin': insecureAdmin } = chosen

  let data: DataFile | undefined
  let tls: Config['tls']
  const problems = [
    ...sources.flatMap((source) => source.problems),
    ...problemsOf(() => (data = readData(chosen, directory))),
    ...problemsOf(() => (tls = readTls(chosen, directory))),
    ...findOpenDoor({ host, adminToken, insecureAdmin }, (option) => `--${option}`),
  ]
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return {
    port,
    host,
    assume,
    ...(webhook !== undefined && { webhook }),
    ...(data && { data }),
    ...(seed !== undefined && { seed }),
    ...(locale && { locale }),
    ...(lenient !== undefined && { lenient }),
    ...(pushPolicy && { pushPolicy }),
    ...(faults && { faults: faults.map(toCamel) }),
    ...(adminToken !== undefined && { adminToken }),
    ...(insecureAdmin !== undefined && { insecureAdmin }),
    ...(tls && { tls }),
    ...(json !== undefined && { json }),
  }
}

function readData({ data }: ConfigFile, directory: string): DataFile | undefined {
  return data === undefined ? undefined : createDataReader().readFile(resolve(directory, data))
}

function readTls({ 'tls-cert': cert, 'tls-key': key }: ConfigFile, directory: string): Config['tls'] {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined) throw new UsageError('--tls-cert and --tls-key are wanted together')
  const files = { cert: resolve(directory, cert), key: resolve(directory, key) }
  const texts = { cert: readPem(files.cert), key: readPem(files.key) }
  const mistakes = findTlsMistakes(texts, files)
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'))
  return texts
}

function readPem(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`Cannot read ${file}`)
  }
}

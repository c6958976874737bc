/** What a server starts with: flag > MOCK_UDESK_* variable > mock-udesk.yaml > default. */
import { resolve } from 'node:path'
import { defaultAssumptions, lenient, pushPolicies, type Assumptions, type PushPolicy } from '../../spec/assumptions.ts'
import type { DataFile } from '../../server/data/data-schema.ts'
import { isFile, readNamed, type Scenario } from '../../scenarios/format/scenario.ts'
import { createDataReader } from '../../server/data/read-data.ts'
import { readText } from '../../common/read-text.ts'
import { UsageError } from '../../common/usage-error.ts'
import { toCamel, type Camel } from '../../common/camel-case.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { findUnprotectedAdmin, findTlsMistakes } from './access-and-tls.ts'
import { configFileNames } from './file-names.ts'
import type { ConfigFile } from './schema.ts'
import {
  findFiles,
  flagOf,
  problemsOf,
  readConfigFile,
  readConfigIn,
  readFlags,
  readVariables,
  variableOf,
} from './sources.ts'
import { readEnvironment, variable, type Environment } from './variables.ts'

/** A planned fault, as `faults.add` and the configuration take it. */
export type NewFault = Camel<Admin.NewFault>

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
  /** Played from the start, and again after a reset: scenarios, names of the library's, files; one or several. */
  scenario?: string | Scenario | (string | Scenario)[]
  adminToken?: string
  insecureAdmin?: boolean
  /** Lets pages of any origin call the open API. */
  cors?: boolean
  /** PEM texts. */
  tls?: { cert: string; key: string }
}

/** What the command starts with: `json` asks for a ready line for programs, `watch` for what files say later. */
export type CommandConfig = Config & { data?: DataFile; scenario?: Scenario[]; watch?: boolean; json?: boolean }

export type Sources = {
  /** As typed, by the option's name; `config` is the file, `assume` a list of k=v. */
  flags: Readonly<Record<string, unknown>>
  env: Environment
  /** Where mock-udesk.yaml (.yml, .json) is looked for. */
  directory: string
}

/** Everything that a configuration assumes, said in it or not. */
export const assumptionsOf = ({ lenient: isLenient, pushPolicy = 'udesk', assume }: Config): Assumptions => ({
  ...defaultAssumptions,
  ...(isLenient === true && lenient),
  ...pushPolicies[pushPolicy],
  ...assume,
})

/** The scenarios it begins with. Throws a `UsageError` where one cannot be read. */
export const scenariosOf = ({ scenario = [] }: Pick<Config, 'scenario'>): Scenario[] =>
  [scenario].flat().map((told) => (typeof told === 'string' ? readNamed(told) : told))

/** The files that a configuration is put together from, whether they are there or not. */
export function filesOf(sources: Sources): string[] {
  const { files, chosen } = readPlaces(sources)
  const { data, scenario = [] } = chosen
  const scenarios = findFiles(scenario, sources.directory).filter(isFile)
  return [...files, ...(data === undefined ? [] : [resolve(sources.directory, data)]), ...scenarios]
}

/** Puts the configuration together, or throws one `UsageError` with everything that is wrong with it. */
export function readConfig(sources: Sources): CommandConfig {
  const { directory } = sources
  const { values, chosen, problems: unreadable } = readPlaces(sources)
  const assume = Object.fromEntries(
    values.flatMap(({ assume = {} }) => Object.entries(assume)).map(([id, value]) => [id, String(value)]),
  ) as Partial<Assumptions> // each held against the schema
  const { port = 8375, host = '127.0.0.1', webhook, seed, locale, lenient, faults, cors, watch, json } = chosen
  const { 'push-policy': pushPolicy, 'admin-token': adminToken, 'insecure-admin': insecureAdmin } = chosen

  const hostIsVariable =
    sources.flags.host === undefined && readEnvironment(sources.env)[variableOf('host')] !== undefined

  let data: DataFile | undefined
  let tls: Config['tls']
  const scenario: Scenario[] = []
  const problems = [
    ...unreadable,
    ...problemsOf(() => (data = readData(chosen, directory))),
    ...problemsOf(() => (tls = readTls(chosen, directory))),
    ...findFiles(chosen.scenario ?? [], directory).flatMap((told) => problemsOf(() => scenario.push(readNamed(told)))),
    ...findUnprotectedAdmin({ host, adminToken, insecureAdmin }, hostIsVariable ? variableOf : flagOf),
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
    ...(scenario.length > 0 && { scenario }),
    ...(adminToken !== undefined && { adminToken }),
    ...(insecureAdmin !== undefined && { insecureAdmin }),
    ...(cors !== undefined && { cors }),
    ...(tls && { tls }),
    ...(watch !== undefined && { watch }),
    ...(json !== undefined && { json }),
  }
}

/** What the three places say: each for itself, and one over the other. */
function readPlaces({ flags, env, directory }: Sources) {
  const { config: named = variable(env, variableOf('config')) } = flags
  const isNamed = typeof named === 'string'
  const files = (isNamed ? [named] : configFileNames).map((name) => resolve(directory, name))
  const file = isNamed ? readConfigFile(resolve(directory, named)) : readConfigIn(directory)
  const places = [file, readVariables(env), readFlags(flags)]
  const values = places.map((place) => place.values)
  const chosen = Object.assign({}, ...values) as ConfigFile // three of its kind, one over the other
  return { files, values, chosen, problems: places.flatMap((place) => place.problems) }
}

function readData({ data }: ConfigFile, directory: string): DataFile | undefined {
  return data === undefined ? undefined : createDataReader().readFile(resolve(directory, data))
}

function readTls({ 'tls-cert': cert, 'tls-key': key }: ConfigFile, directory: string): Config['tls'] {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined) throw new UsageError('--tls-cert and --tls-key are wanted together')
  const files = { cert: resolve(directory, cert), key: resolve(directory, key) }
  const texts = { cert: readText(files.cert), key: readText(files.key) }
  const mistakes = findTlsMistakes(texts, files)
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'))
  return texts
}

/** The configuration of a server: flag > MOCK_UDESK_* variable > mock-udesk.yaml > default. */
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
import type { ConfigFile } from './options.ts'
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

/** The options of `startMockUdesk`; all are optional. */
export type Config = {
  /** Default 0: any free port. (The command's default is 8375.) */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** The address that the fake sends pushes to. If null or undefined, the fake sends no pushes. */
  webhook?: string | null
  /** The initial data of the company: the name of a data file, or its content. Missing parts come from the demo data. */
  data?: string | DataFile
  /** Default 1. */
  seed?: number
  locale?: 'zh' | 'en'
  /** Sets the assumptions that spec/assumptions.ts calls lenient; `assume` overrides them. */
  lenient?: boolean
  /** The set of assumptions about how Udesk delivers pushes. Default `udesk`. */
  pushPolicy?: PushPolicy
  assume?: Partial<Assumptions>
  /** The faults that are armed from the start, and again after a reset. */
  faults?: NewFault[]
  /** The scenarios to play from the start, and again after a reset: scenario objects, names of library scenarios, or files. */
  scenario?: string | Scenario | (string | Scenario)[]
  adminToken?: string
  insecureAdmin?: boolean
  /** How many calls, pushes and events are kept, each of every company. Default 10,000. */
  keep?: number
  /** About how many bytes of calls, pushes and events are kept, each of every company. Default 64 MiB. */
  keepBytes?: number
  /** Lets browsers call the open API from pages of any origin. */
  cors?: boolean
  /** The certificate and the key as PEM texts; the server then uses https. */
  tls?: { cert: string; key: string }
}

/**
 * The configuration of the command. `json` prints a ready line for programs. `watch` applies changes of the files while the
 * server runs.
 */
export type CommandConfig = Config & { data?: DataFile; scenario?: Scenario[]; watch?: boolean; json?: boolean }

export type Sources = {
  /** The flags as typed, by the name of the option. `config` is the name of the file, and `assume` is a list of k=v. */
  flags: Readonly<Record<string, unknown>>
  env: Environment
  /** The folder that contains mock-udesk.yaml (.yml, .json). */
  directory: string
}

/** All assumptions of a configuration, defaults included. */
export const assumptionsOf = ({ lenient: isLenient, pushPolicy = 'udesk', assume }: Config): Assumptions => ({
  ...defaultAssumptions,
  ...(isLenient === true && lenient),
  ...pushPolicies[pushPolicy],
  ...assume,
})

/** The scenarios to play from the start. Throws a `UsageError` if a scenario cannot be read. */
export const scenariosOf = ({ scenario = [] }: Pick<Config, 'scenario'>): Scenario[] =>
  [scenario].flat().map((given) => (typeof given === 'string' ? readNamed(given) : given))

/** All files that the configuration names, even if a file does not exist. */
export function filesOf(sources: Sources): string[] {
  const { files, chosen } = readPlaces(sources)
  const { data, scenario = [] } = chosen
  const scenarios = findFiles(scenario, sources.directory).filter(isFile)
  return [...files, ...(data === undefined ? [] : [resolve(sources.directory, data)]), ...scenarios]
}

/** Reads the configuration from all places, or throws one `UsageError` with all mistakes. */
export function readConfig(sources: Sources): CommandConfig {
  const { directory } = sources
  const { values, chosen, problems: unreadable } = readPlaces(sources)
  const assume = Object.fromEntries(
    values.flatMap(({ assume = {} }) => Object.entries(assume)).map(([id, value]) => [id, String(value)]),
  ) as Partial<Assumptions> // each assumption was validated against the schema
  const { data: dataFile, scenario: scenarioNames = [], faults, 'tls-cert': cert, 'tls-key': key, ...others } = chosen
  const {
    'push-policy': pushPolicy,
    'admin-token': adminToken,
    'insecure-admin': insecureAdmin,
    'keep-bytes': keepBytes,
    ...sameInCode
  } = others
  const { host = '127.0.0.1' } = chosen

  const hostIsVariable =
    sources.flags.host === undefined && readEnvironment(sources.env)[variableOf('host')] !== undefined

  let data: DataFile | undefined
  let tls: Config['tls']
  const scenario: Scenario[] = []
  const problems = [
    ...unreadable,
    ...problemsOf(() => (data = readData(dataFile, directory))),
    ...problemsOf(() => (tls = readTls(cert, key, directory))),
    ...findFiles(scenarioNames, directory).flatMap((name) => problemsOf(() => scenario.push(readNamed(name)))),
    ...findUnprotectedAdmin({ host, adminToken, insecureAdmin }, hostIsVariable ? variableOf : flagOf),
  ]
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return {
    port: 8375,
    ...sameInCode,
    host,
    assume,
    ...(data && { data }),
    ...(pushPolicy && { pushPolicy }),
    ...(faults && { faults: faults.map(toCamel) }),
    ...(scenario.length > 0 && { scenario }),
    ...(adminToken !== undefined && { adminToken }),
    ...(insecureAdmin !== undefined && { insecureAdmin }),
    ...(keepBytes !== undefined && { keepBytes }),
    ...(tls && { tls }),
  }
}

/** Reads the options of each place and merges them. A flag overrides a variable, and a variable overrides the file. */
function readPlaces({ flags, env, directory }: Sources) {
  const { config: named = variable(env, variableOf('config')) } = flags
  const isNamed = typeof named === 'string'
  const files = (isNamed ? [named] : configFileNames).map((name) => resolve(directory, name))
  const file = isNamed ? readConfigFile(resolve(directory, named)) : readConfigIn(directory)
  const places = [file, readVariables(env), readFlags(flags)]
  const values = places.map((place) => place.values)
  const chosen = Object.assign({}, ...values) as ConfigFile // a merge of three ConfigFiles
  return { files, values, chosen, problems: places.flatMap((place) => place.problems) }
}

function readData(file: string | undefined, directory: string): DataFile | undefined {
  return file === undefined ? undefined : createDataReader().readFile(resolve(directory, file))
}

function readTls(cert: string | undefined, key: string | undefined, directory: string): Config['tls'] {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined) throw new UsageError('--tls-cert and --tls-key must be given together')
  const files = { cert: resolve(directory, cert), key: resolve(directory, key) }
  const texts = { cert: readText(files.cert), key: readText(files.key) }
  const mistakes = findTlsMistakes(texts, files)
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'))
  return texts
}

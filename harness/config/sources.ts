/** Reads the options from three places: a file, environment variables, flags. */
import { parseJson } from '../../common/read-json.ts'
import { dirname, resolve } from 'node:path'
import { readYamlFile } from '../../common/read-yaml.ts'
import { UsageError } from '../../common/usage-error.ts'
import { suggest, type Mistake } from '../../common/mistakes.ts'
import { toSnake } from '../../common/camel-case.ts'
import { isFile } from '../../scenarios/format/scenario.ts'
import { findConfigFiles } from './file-names.ts'
import { createOptionsCheck } from './check-options.ts'
import { nameInCode, options, type ConfigFile, type OptionType } from './options.ts'
import { prefix, readEnvironment, type Environment } from './variables.ts'

/** The valid options of one place, and all problems of that place. */
export type PlaceOptions = { values: ConfigFile; problems: string[] }

type GivenOptions = Readonly<Record<string, unknown>>

const check = createOptionsCheck(
  'files',
  options.map(([option]) => option),
)

/**
 * Reads the configuration file in a folder, if there is one. If there are several files, reads none of them and reports a
 * problem.
 */
export function readConfigIn(directory: string): PlaceOptions {
  const names = findConfigFiles(directory)
  const [name] = names
  if (name === undefined) return { values: {}, problems: [] }
  if (names.length === 1) return readConfigFile(resolve(directory, name))
  const problem = `There are ${names.join(' and ')} in ${directory}: keep one of them, or choose one with --config`
  return { values: {}, problems: [problem] }
}

/** Reads a configuration file. File names in this file are relative to its folder. */
export function readConfigFile(file: string): PlaceOptions {
  let parsed: unknown
  const problems = problemsOf(() =>
    readYamlFile(file, (value) => {
      parsed = value
      return check(value)
    }),
  )
  const values = withoutMistakes(parsed as ConfigFile, check(parsed)) // withoutMistakes leaves only valid options
  for (const key of ['data', 'tls-cert', 'tls-key'] as const) {
    if (values[key] !== undefined) values[key] = resolve(dirname(file), values[key])
  }
  if (values.scenario !== undefined) values.scenario = findFiles(values.scenario, dirname(file))
  return { values, problems }
}

/** Resolves the file names among `scenarios` in `directory`. Does not change the names of library scenarios. */
export const findFiles = (scenarios: string | readonly string[], directory: string): string[] =>
  [scenarios].flat().map((each) => (isFile(each) ? resolve(directory, each) : each))

/** The environment variable for an option. */
export const variableOf = (option: string) => `${prefix}${option.toUpperCase().replaceAll('-', '_')}`

export function readVariables(env: Environment): PlaceOptions {
  const given = Object.entries(readEnvironment(env)).filter(([name]) => name !== variableOf('config'))
  const known = options.map(([option]) => variableOf(option))
  const unknown = given.filter(([name]) => !known.includes(name))
  const { values, problems } = readValues(Object.fromEntries(given), variableOf)
  return { values, problems: [...unknown.map(([name]) => `${name} is not known${suggest(name, known)}`), ...problems] }
}

/** Writes a configuration (with names in camelCase) as environment variables. */
export function writeVariables(config: object): Record<string, string> {
  return Object.fromEntries(
    options.flatMap(([option, { type }]) => {
      const value: unknown = Reflect.get(config, nameInCode(option))
      return value === undefined || value === null ? [] : [[variableOf(option), writeValue(value, type)]]
    }),
  )
}

/** The flag for an option. */
export const flagOf = (option: string) => `--${option}`

/** Converts flags, which are texts, to the types of their schemas. */
export function readFlags(flags: GivenOptions): PlaceOptions {
  return readValues(Object.fromEntries(Object.entries(flags).map(([option, value]) => [flagOf(option), value])), flagOf)
}

/** `nameOf` returns the name of an option in `given`. */
function readValues(given: GivenOptions, nameOf: (option: string) => string): PlaceOptions {
  const values = Object.fromEntries(
    options.flatMap(([option, { type }]) => {
      const value = given[nameOf(option)]
      return value === undefined ? [] : [[option, readValue(value, type)]]
    }),
  ) as ConfigFile // the check below finds the mistakes
  const mistakes = check(values)
  return {
    values: withoutMistakes(values, mistakes),
    problems: mistakes.map((mistake) => describeMistake(mistake, nameOf)),
  }
}

/** The options without mistakes. The caller checks them further, so that one report has all problems. */
export function withoutMistakes<Values extends object>(values: Values, mistakes: readonly Mistake[]): Partial<Values> {
  const mistaken = mistakes.map(({ pointer }) => pointer.split('/')[1])
  if (mistaken.includes(undefined)) return {}
  return Object.fromEntries(
    Object.entries(values).filter(([option]) => !mistaken.includes(option)),
  ) as unknown as Partial<Values> // the result has some of the entries of `values`
}

/** Runs `read`. If `read` throws a `UsageError`, returns its message. */
export function problemsOf(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof UsageError) return [error.message]
    throw error
  }
}

/** Describes a mistake as a sentence. `nameOf` returns the name of an option as the user wrote it: flag, variable or key. */
export function describeMistake({ pointer, message }: Mistake, nameOf: (option: string) => string): string {
  if (pointer === '') return `A configuration ${message}`
  const [, option = '', ...rest] = pointer.split('/')
  return `${nameOf(option)}: ${rest.length === 0 ? '' : `${rest.join('.')} `}${message}`
}

function readValue(value: unknown, type: OptionType | undefined): unknown {
  if (type === 'object') return Object.fromEntries([value].flat().flatMap(readPairs))
  if (typeof value !== 'string') return value
  if (type === 'array') return readList(value)
  if (Array.isArray(type)) return value.split(',').map((each) => each.trim())
  if (type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value)
  if (type === 'boolean' && /^(1|true|yes|0|false|no|)$/i.test(value)) return /^(1|true|yes)$/i.test(value)
  return value
}

function writeValue(value: unknown, type: OptionType | undefined): string {
  if (Array.isArray(type)) return [value].flat().join(',')
  if (type === 'object')
    return Object.entries(value as object)
      .map(([key, inner]) => `${key}=${String(inner)}`)
      .join(',') // its type says so
  return type === 'array' ? JSON.stringify(toSnake(value)) : String(value)
}

/** Reads JSON. Returns any other text unchanged; the check then reports that the text is no list. */
const readList = (text: string): unknown => parseJson(text) ?? text

/** Reads one or several `k=v`, separated by commas or spaces. */
function readPairs(text: unknown): string[][] {
  return String(text)
    .split(/[,\s]+/)
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=', 2))
}

/** The three places that options come from. */
import { dirname, resolve } from 'node:path'
import { readYamlFile } from '../../common/read-yaml.ts'
import { UsageError } from '../../common/usage-error.ts'
import { createCheck, suggest, type Mistake } from '../../common/mistakes.ts'
import { toSnake } from '../../common/camel-case.ts'
import { isFile } from '../../scenarios/format/scenario.ts'
import { findConfigFiles } from './file-names.ts'
import { configSchema, nameInCode, options, type ConfigFile, type OptionType } from './schema.ts'
import { prefix, readEnvironment, type Environment } from './variables.ts'

/** What a place says, and all that is wrong with it. */
export type Source = { values: ConfigFile; problems: string[] }

type Values = Readonly<Record<string, unknown>>

const check = createCheck(configSchema)

/** The configuration in a folder, if there is one; of two, none is read. */
export function readConfigIn(directory: string): Source {
  const names = findConfigFiles(directory)
  const [name] = names
  if (name === undefined) return { values: {}, problems: [] }
  if (names.length === 1) return readConfigFile(resolve(directory, name))
  const problem = `There are ${names.join(' and ')} in ${directory}: keep one of them, or name it with --config`
  return { values: {}, problems: [problem] }
}

/** File names in the file are relative to it. */
export function readConfigFile(file: string): Source {
  let parsed: unknown
  const problems = problemsOf(() =>
    readYamlFile(file, (value) => {
      parsed = value
      return check(value)
    }),
  )
  const values = withoutMistakes(parsed as ConfigFile, check(parsed)) // what is left was checked
  for (const key of ['data', 'tls-cert', 'tls-key'] as const) {
    if (values[key] !== undefined) values[key] = resolve(dirname(file), values[key])
  }
  if (values.scenario !== undefined) values.scenario = findFiles(values.scenario, dirname(file))
  return { values, problems }
}

/** Names stay as they are, files are looked for in `directory`. */
export const findFiles = (told: string | readonly string[], directory: string): string[] =>
  [told].flat().map((each) => (isFile(each) ? resolve(directory, each) : each))

/** What an option is called as a variable. */
export const variableOf = (option: string) => `${prefix}${option.toUpperCase().replaceAll('-', '_')}`

export function readVariables(env: Environment): Source {
  const given = Object.entries(readEnvironment(env)).filter(([name]) => name !== variableOf('config'))
  const known = options.map(([option]) => variableOf(option))
  const unknown = given.filter(([name]) => !known.includes(name))
  const { values, problems } = readValues(Object.fromEntries(given), variableOf)
  return { values, problems: [...unknown.map(([name]) => `${name} is not known${suggest(name, known)}`), ...problems] }
}

/** The other way round: variables that say what these options, as code calls them, say. */
export function writeVariables(config: object): Record<string, string> {
  return Object.fromEntries(
    options.flatMap(([option, { type }]) => {
      const value: unknown = Reflect.get(config, nameInCode(option))
      return value === undefined || value === null ? [] : [[variableOf(option), writeValue(value, type)]]
    }),
  )
}

/** What an option is called as a flag. */
export const flagOf = (option: string) => `--${option}`

/** Reads flags, which are text, as what their schema wants. */
export function readFlags(flags: Values): Source {
  return readValues(Object.fromEntries(Object.entries(flags).map(([option, value]) => [flagOf(option), value])), flagOf)
}

/** `nameOf` says under which name an option is given here. */
function readValues(given: Values, nameOf: (option: string) => string): Source {
  const values = Object.fromEntries(
    options.flatMap(([option, { type }]) => {
      const value = given[nameOf(option)]
      return value === undefined ? [] : [[option, readValue(value, type)]]
    }),
  ) as ConfigFile // but for its mistakes
  const mistakes = check(values)
  return {
    values: withoutMistakes(values, mistakes),
    problems: mistakes.map((mistake) => describeMistake(mistake, nameOf)),
  }
}

/** The options that there is nothing against, so that the mistakes of others do not hide what is wrong with these. */
export function withoutMistakes<Values extends object>(values: Values, mistakes: readonly Mistake[]): Partial<Values> {
  const mistaken = mistakes.map(({ pointer }) => pointer.split('/')[1])
  if (mistaken.includes(undefined)) return {}
  return Object.fromEntries(
    Object.entries(values).filter(([option]) => !mistaken.includes(option)),
  ) as unknown as Partial<Values> // some of its entries
}

/** The message of the `UsageError` that `read` throws, if it does. */
export function problemsOf(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof UsageError) return [error.message]
    throw error
  }
}

/** `nameOf` says what an option is called where it was given. */
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

/** JSON; what is none stays a text, which no list is. */
function readList(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `k=v`, or several with commas or spaces between. */
function readPairs(text: unknown): string[][] {
  return String(text)
    .split(/[,\s]+/)
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=', 2))
}

/** The three places that options come from. Each reader throws one `UsageError` with all mistakes of its place. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readYamlFile } from '../server/data/read-yaml.ts'
import { UsageError } from '../server/data/usage-error.ts'
import { createCheck, suggest, type Mistake } from '../server/mistakes.ts'
import { configSchema, options, type ConfigFile } from './config-schema.ts'

export type Values = Readonly<Record<string, unknown>>

const check = createCheck(configSchema)
const defaultFile = 'mock-udesk.yaml'

/** File names in the file are relative to it. */
export function readConfigFile(named: string | undefined, directory: string): ConfigFile {
  const file = resolve(directory, named ?? defaultFile)
  if (named === undefined && !existsSync(file)) return {}
  const values = readYamlFile(file, check) as ConfigFile // held against the schema
  const files = (['data', 'tls-cert', 'tls-key'] as const).flatMap((key) => {
    const name = values[key]
    return name === undefined ? [] : [[key, resolve(dirname(file), name)]]
  })
  return { ...values, ...(Object.fromEntries(files) as Partial<ConfigFile>) } // names for names
}

const prefix = 'MOCK_UDESK_'
const variableOf = (option: string) => `${prefix}${option.toUpperCase().replaceAll('-', '_')}`

export function readVariables(env: Readonly<Record<string, string | undefined>>): ConfigFile {
  const given = Object.entries(env).filter(([name]) => name.startsWith(prefix) && name !== `${prefix}CONFIG`)
  const known = options.map(([option]) => variableOf(option))
  const unknown = given.filter(([name]) => !known.includes(name))
  if (unknown.length > 0) {
    throw new UsageError(unknown.map(([name]) => `${name} is not known${suggest(name, known)}`).join('\n'))
  }
  const values = given.map(([name, value]) => [name.slice(prefix.length).toLowerCase().replaceAll('_', '-'), value])
  return readValues(Object.fromEntries(values) as Values, variableOf) // fromEntries gives any
}

/** Reads flags, which are text, as what their schema wants. */
export function readFlags(flags: Values): ConfigFile {
  return readValues(flags, (option) => `--${option}`)
}

/** `name` says where a value was given. */
function readValues(given: Values, name: (option: string) => string): ConfigFile {
  const values: Values = Object.fromEntries(
    options.flatMap(([option, { type }]) =>
      given[option] === undefined ? [] : [[option, readValue(given[option], type)]],
    ),
  )
  const mistakes = check(values)
  if (mistakes.length > 0) throw new UsageError(mistakes.map((mistake) => sentence(mistake, name)).join('\n'))
  return values
}

function readValue(value: unknown, type: string | undefined): unknown {
  if (type === 'object') return Object.fromEntries([value].flat().flatMap(readPairs))
  if (typeof value !== 'string') return value
  if (type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value)
  if (type === 'boolean' && /^(1|true|yes|0|false|no|)$/i.test(value)) return /^(1|true|yes)$/i.test(value)
  return value
}

/** `k=v`, or several with commas or spaces between. */
function readPairs(text: unknown): string[][] {
  return String(text)
    .split(/[,\s]+/)
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=', 2))
}

function sentence({ pointer, message }: Mistake, name: (option: string) => string): string {
  const [, option = '', ...rest] = pointer.split('/')
  return `${name(option)}: ${rest.length === 0 ? '' : `${rest.join('/')} `}${message}`
}

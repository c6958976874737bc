import { pushPolicies, type AssumptionId, type PushPolicy } from '../../spec/assumptions.ts'
import { assumptionsPatchSchema } from '../../server/admin-api/resources/control/assumptions.ts'
import { newFaultSchema } from '../../server/admin-api/resources/control/faults.ts'
import {
  flag,
  integer,
  listOf,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Of,
  type Schema,
} from '../../common/schema.ts'
import { toCamel } from '../../common/camel-case.ts'

const policies = Object.keys(pushPolicies) as PushPolicy[] // the type of keys() is string[]

const namesOrOne: Schema<string | string[]> = {
  type: ['array', 'string'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
}

/**
 * All options of a server. mock-udesk.yaml is validated against this schema. Flags, variables and the help are made from this
 * schema.
 */
export const configSchema = object({
  port: optional({ ...integer('Port to listen on; 0: any free port (default 8375)'), minimum: 0, maximum: 65535 }),
  host: optional({ ...text('Address to listen on (default 127.0.0.1)'), pattern: '^\\S+$' }),
  webhook: optional({
    ...text('Address that pushes are sent to, http or https; with user:password@ if it requires them'),
    format: 'webhook',
  }),
  data: optional(text('Data file: company, agents, groups, customers, robots, settings')),
  seed: optional(integer('Start of the random numbers (default 1)')),
  locale: optional({ ...oneOf('zh', 'en'), description: 'Language of the texts on the wire (default zh)' }),
  lenient: optional(flag('Accepts the documentation’s own examples where they contradict its rules')),
  assume: optional({
    ...withNumbers(assumptionsPatchSchema),
    description: 'Answers to open questions, for example push.retry=2018',
  }),
  'push-policy': optional({
    ...oneOf(...policies),
    description: 'How Udesk delivers pushes: as documented today, or as in 2018 (10 s and retries)',
  }),
  faults: optional({
    ...listOf(newFaultSchema),
    description: 'Faults armed at the start, for example [{"target": "push", "fault": "drop"}]',
  }),
  scenario: optional({
    ...namesOrOne,
    description: 'Scenarios to play from the start: names of library scenarios, or files',
  }),
  'admin-token': optional({
    ...text('Token for /__admin, in ASCII without spaces; required if the host is not loopback'),
    pattern: '^[!-~]+$',
  }),
  'insecure-admin': optional(flag('Lets every machine that reaches the port use /__admin without a token')),
  keep: optional({
    ...integer('How many calls, pushes and events the fake keeps, each of every company (default 10000)'),
    minimum: 1,
    maximum: 100_000,
  }),
  'keep-bytes': optional({
    ...integer('How many bytes of calls, pushes and events it keeps, each of every company (default 67108864: 64 MiB)'),
    minimum: 65_536,
  }),
  cors: optional(flag('Lets browsers call the open API from pages of any origin; the real Udesk may not allow this')),
  'tls-cert': optional(text('Certificate (PEM file), for https')),
  'tls-key': optional(text('Key of the certificate (PEM file)')),
  watch: optional(
    flag(
      'Applies changes of the data file, of scenarios, and of the assumptions in mock-udesk.yaml when they are saved',
    ),
  ),
  json: optional(flag('Prints one JSON line when ready, for programs')),
})
/** The keys of the file are the names of the flags. */
export type ConfigFile = Of<typeof configSchema>

/** If an option has several types, it takes a list or one item of the list. */
export type OptionType = string | readonly string[]

const properties = configSchema.properties as Record<keyof ConfigFile, { type?: OptionType; description: string }>

/** Every option with its schema, in the order of the help. */
export const options = Object.entries(properties)

/** The name of an option in code. */
export const nameInCode = (option: string) => option.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const { 'tls-cert': cert, 'tls-key': key, webhook, faults } = properties
const commandOnly = ['tls-cert', 'tls-key', 'watch', 'json']
const shared = options.filter(([option]) => !commandOnly.includes(option))

/** The options for code. Names are in camelCase, and the values are texts and objects instead of file names. */
export const libraryOptions: Readonly<Record<string, object>> = {
  ...Object.fromEntries(shared.map(([option, schema]) => [nameInCode(option), schema])),
  webhook: nullable(webhook),
  faults: toCamel(faults),
  assume: assumptionsPatchSchema,
  data: { type: ['string', 'object'] }, // the data reader checks an object
  scenario: { type: ['string', 'object', 'array'], items: { type: ['string', 'object'] } }, // checkScenario checks an object
  tls: object({ cert, key }),
}

/** YAML reads 2018 as a number. Accepts the number like the text. */
function withNumbers(patch: Schema<Partial<Record<AssumptionId, string>>>) {
  const questions = Object.entries(patch.properties as Record<AssumptionId, { enum: string[] }>)
  const properties = questions.map(([id, question]) => {
    const numbers = question.enum.filter((value) => /^\d+$/.test(value)).map(Number)
    if (numbers.length === 0) return [id, question]
    return [id, { ...question, type: ['string', 'integer'], enum: [...question.enum, ...numbers] }]
  })
  return { ...patch, properties: Object.fromEntries(properties) as object } as Schema<
    Partial<Record<AssumptionId, string | number>>
  >
}

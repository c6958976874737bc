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

const policies = Object.keys(pushPolicies) as PushPolicy[] // its very keys

const namesOrOne: Schema<string | string[]> = {
  type: ['array', 'string'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
}

/** All options of a server, stated once: mock-udesk.yaml is held against this, and flags, variables and help are read from it. */
export const configSchema = object({
  port: optional({ ...integer('Port to listen on; 0: any that is free (default 8375)'), minimum: 0, maximum: 65535 }),
  host: optional({ ...text('Address to listen on (default 127.0.0.1)'), pattern: '^\\S+$' }),
  webhook: optional({
    ...text('Where pushes go, http or https; with user:password@ where it asks for them'),
    format: 'webhook',
  }),
  data: optional(text('Data file: company, agents, groups, customers, robots, settings')),
  seed: optional(integer('Draws everything that is random (default 1)')),
  locale: optional({ ...oneOf('zh', 'en'), description: 'Language of the texts on the wire (default zh)' }),
  lenient: optional(flag('Takes what the documentation’s own examples send, though it contradicts itself there')),
  assume: optional({
    ...withNumbers(assumptionsPatchSchema),
    description: 'Answers to open questions, as in push.retry=2018',
  }),
  'push-policy': optional({
    ...oneOf(...policies),
    description: 'How Udesk delivers pushes: as it says today, or as in 2018 (10 s and retries)',
  }),
  faults: optional({
    ...listOf(newFaultSchema),
    description: 'Faults armed at the start, as in [{"target": "push", "fault": "drop"}]',
  }),
  scenario: optional({
    ...namesOrOne,
    description: 'Scenarios played from the start: names of the library’s, or files',
  }),
  'admin-token': optional({
    ...text('What callers of /__admin must know, in ASCII without spaces; wanted where the host is not loopback'),
    pattern: '^[!-~]+$',
  }),
  'insecure-admin': optional(flag('Opens /__admin to everybody who can reach the port')),
  cors: optional(flag('Lets browsers call the open API from pages of any origin, which the real Udesk may not do')),
  'tls-cert': optional(text('Certificate (PEM file), for https')),
  'tls-key': optional(text('Its key (PEM file)')),
  watch: optional(
    flag(
      'Takes over changes of the data file, of scenarios, and of the assumptions in mock-udesk.yaml as they are saved',
    ),
  ),
  json: optional(flag('Prints one JSON line when ready, for programs')),
})
/** The file's keys, which are the flags' names. */
export type ConfigFile = Of<typeof configSchema>

/** Several types: a list, or one that may stand in it. */
export type OptionType = string | readonly string[]

const properties = configSchema.properties as Record<keyof ConfigFile, { type?: OptionType; description: string }>

/** Every option with its schema, in the order in which help lists them. */
export const options = Object.entries(properties)

/** What an option is called in code. */
export const nameInCode = (option: string) => option.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const { 'tls-cert': cert, 'tls-key': key, webhook } = properties
const commandOnly = ['tls-cert', 'tls-key', 'watch', 'json']
const shared = options.filter(([option]) => !commandOnly.includes(option))

/** The same for users' code, which has texts where a file has the names of files. */
export const librarySchema = {
  ...configSchema,
  properties: {
    ...toCamel(Object.fromEntries(shared.map(([option, schema]) => [nameInCode(option), schema]))),
    webhook: nullable(webhook),
    assume: assumptionsPatchSchema,
    data: { type: ['string', 'object'] }, // has a schema of its own
    scenario: { type: ['string', 'object', 'array'], items: { type: ['string', 'object'] } }, // likewise
    tls: object({ cert, key }),
  },
}

/** YAML reads 2018 as a number, which does as well as the text. */
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

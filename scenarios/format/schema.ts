/** What a scenario file may say: JSON Schema for editors and for ourselves, which types the scenarios of code as well. */
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { newFault, type NewFault } from '../../server/admin-api/fault-schemas.ts'
import {
  anything,
  count,
  duration,
  listOf,
  mapOf,
  name,
  object,
  oneOf,
  optional,
  text,
  type Of,
  type Schema,
} from '../../common/schema.ts'
import { agentChoices, assumptionsPatch } from '../../server/admin-api/schemas.ts'
import { settingsPatch } from '../../server/admin-api/resources/settings.ts'
import { pushStates } from '../../server/journal.ts'
import { mostPeople, mostSteps } from './limits.ts'

/** A name that a scenario gives somebody or something: what `${ann.id}` begins with; `u${n}` in rounds. */
const alias: Schema<string> = {
  ...text('The name that the scenario gives: a letter, then letters, digits, - and _'),
  pattern: '^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$',
}
const who = (description: string): Schema<string> => name(description)

const aNumber = (description: string): Schema<number | string> => ({
  type: ['integer', 'string'],
  pattern: '\\$\\{.+\\}',
  description: `${description}: a whole number, or a variable such as \${u1.session}`,
})
const aDuration = (description?: string): Schema<string | number> => ({
  ...duration(description),
  pattern: '^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}',
})

/** Of one type or of the other; only what is said of the type that was given can be wrong. */
const either = <One, Other>(one: Schema<One>, other: Schema<Other>, description?: string): Schema<One | Other> => ({
  type: [one.type, other.type].flat(),
  ...(description !== undefined && { description }),
  allOf: [one, other].map((each) => ({ if: { type: each.type }, then: each })),
})

const aCode = (description: string): Schema<number | string> => ({ type: ['integer', 'string'], description })
const anIdOrWords: Schema<number | string> = {
  type: ['integer', 'string'],
  description: 'A question of a list, by id or by its words: recordHit',
}

const words = { content: text('Text, the address of a file, or HTML, as the type says') } as const
const seconds: Schema<number> = { type: 'number', description: 'Seconds' }
const attachment = {
  font: optional(text()),
  filename: optional(text()),
  filesize: optional(text('With its unit: 4.3M')),
  duration: optional(seconds),
} as const
const code = optional(aCode('What the reply must have; else any but a refusal’s'))
const reply = optional(mapOf(anything(), 'What the reply must hold, as far as it is said here'))

export const customerStep = object({
  as: alias,
  joins: optional(
    either(
      oneOf('agent', 'robot'),
      object({
        assign_type: optional(oneOf('agent', 'robot', 'urobot')),
        agent_id: optional(aNumber('This agent')),
        group_id: optional(aNumber('Anybody of this group')),
        channel: optional(text()),
        robot_role_id: optional(text()),
        robot_id: optional(aNumber('With urobot')),
        scene_id: optional(aNumber('With urobot')),
      }),
      'Asks for a session: createSession',
    ),
  ),
  says: optional(
    either(
      text(),
      object({
        type: optional(text('message if absent')),
        ...words,
        ...attachment,
        message_id: optional(text('Else one is made')),
        to: optional(aNumber('im_sub_session_id; else where the customer is: session, queue, robot, or −2')),
        agent_id: optional(aNumber('With −2: for this agent')),
        group_id: optional(aNumber('With −2: for this group')),
      }),
      'Says something: sendMessage',
    ),
  ),
  previews: optional(text('What the agent sees while it is being written: previewMessage')),
  picks: optional(object({ question: optional(anIdOrWords), flow: optional(aNumber('A step of a flow: askFlow')) })),
  rates: optional(
    object({
      session: optional(aNumber('An option of survey_options: surveySession')),
      robot: optional(aNumber('2 satisfied, 3 average, 4 unsatisfied: surveyRobotSession')),
      answer: optional(aNumber('1 satisfied, 2 not; the latest answer of Udesk’s own robot: surveyAnswer')),
      remark: optional(text()),
      resolved: optional(aNumber('0: the problem is solved, 1: it is not')),
    }),
  ),
  reads: optional(either(oneOf('all'), listOf(text()), 'Has read what the agent said: readMessages')),
  goes: optional(oneOf('online', 'offline')),
  leaves: optional(oneOf('queue', 'session')),
  code,
  reply,
})

const aParameter: Schema<Scalar | Scalar[]> = {
  type: ['string', 'number', 'boolean', 'array'],
  items: { type: ['string', 'number', 'boolean'] },
}
type Scalar = string | number | boolean

export const callStep = object({
  operation: oneOf(...operations.map(({ id }) => id)),
  as: optional({ ...alias, description: 'Keeps what came back: ${name.reply.code}' }),
  path: optional(mapOf(anything(), 'Path parameters')),
  query: optional(mapOf(aParameter, 'Query parameters, but for the signature’s')),
  body: optional(anything('The JSON body')),
  code,
  reply,
})

export const agentStep = object({
  as: who('An agent: of given, else one of the company’s by name'),
  with: optional(who('Whose conversation; not needed where the agent has one only')),
  status: agentChoices.status,
  custom_status: agentChoices.custom_status,
  capacity: agentChoices.capacity,
  says: optional(
    either(
      text(),
      object({ type: optional(text('message if absent')), ...words, ...attachment }),
      'Says something, which is pushed to the integrator',
    ),
  ),
  reads: optional(either(oneOf('all'), listOf(text()), 'Has read what the customer said')),
  transfers: optional(
    object({ agent: optional(who('To this agent')), group: optional(who('To anybody of this group')) }),
  ),
  closes: optional(oneOf('normal', 'redirect', 'force')),
})

/** `sent`: an attempt was made or is under way, whatever came of it. */
const pushState = oneOf('sent', ...pushStates)
export const pushNames = [
  'any',
  ...['start_session', 'message', 'image', 'rich', 'audio', 'video', 'file', 'transfer', 'close'],
  ...['agent', 'robot', 'urobot', 'read'],
] as const
const pushName: Schema<string> = {
  ...oneOf(...pushNames),
  description: 'A message type, a kind of push (agent, robot, urobot, read), or any',
}
const operationName = oneOf<OperationId>(...operations.map(({ id }) => id))

/** What each kind of expectation looks at. */
export const expectations = {
  push: ['for', 'content', 'data', 'body', 'state', 'reason', 'attempts'],
  no_push: ['for', 'content', 'data', 'body', 'state', 'reason'],
  call: ['for', 'content', 'body', 'query', 'code'],
  no_call: ['for', 'content', 'body', 'query', 'code'],
  session: ['for', 'agent', 'close_type', 'unread', 'preview'],
  queue: ['for', 'place'],
  customer: ['for'],
  breaker: ['timeouts'],
} as const

export const expectStep = object({
  push: optional(pushName),
  no_push: optional(pushName),
  call: optional({ ...operationName, description: 'A call of the integration; those of the scenario do not count' }),
  no_call: optional(operationName),
  session: optional(oneOf('open', 'closed')),
  queue: optional(oneOf('queued', 'assigning', 'none')),
  customer: optional(oneOf('online', 'offline')),
  breaker: optional(oneOf('closed', 'suspended')),
  for: optional(who('About this customer')),
  content: optional(text('What is said in it; * stands for anything')),
  data: optional(mapOf(anything(), 'What the message’s data holds, as far as it is said here')),
  body: optional(mapOf(anything(), 'What the body holds, as far as it is said here')),
  query: optional(mapOf(anything(), 'What the query holds, as far as it is said here')),
  state: optional(either(pushState, listOf(pushState), 'What became of the push, or one of several')),
  reason: optional(text('Why it was not delivered; * stands for anything')),
  attempts: optional(count('How often the push was sent, or more')),
  code: optional(aCode('What it was answered')),
  agent: optional(who('Whose session it is')),
  close_type: optional(oneOf('normal', 'redirect', 'force')),
  unread: optional(count('What the agent has not read')),
  preview: optional(text('What the customer is writing')),
  place: optional(aNumber('In the queue, 1 is next')),
  timeouts: optional(count('Within the window')),
  within: optional({
    ...aDuration(),
    description: 'Of the company’s clock; default 5s, and 0 where nothing is to come',
  }),
})

const step: Schema<Step> = { $ref: '#/$defs/step' }
const steps: Schema<Step[]> = { $ref: '#/$defs/steps' }

const stepShapes = {
  note: text('Said to whoever reads along'),
  customer: customerStep,
  call: either(operationName, callStep, 'A call at Udesk’s door, by its operation'),
  agent: agentStep,
  wait: either(
    aDuration(),
    { ...listOf(aDuration()), minItems: 2, maxItems: 2 },
    'So long of the company’s clock; of two durations, something between them',
  ),
  expect: expectStep,
  fault: either(
    oneOf('none'),
    newFault,
    'Arms a fault, as POST /__admin/faults does; none: what the scenario armed is over',
  ),
  push: object({
    body: anything('Whether it keeps the document or not'),
    for: optional(who('In whose turn; else whom the body names')),
  }),
  repeat: object({
    times: { ...count('How often'), maximum: mostSteps },
    as: optional({
      ...name('What counts the rounds, from 1; n unless it is called otherwise'),
      pattern: '^[A-Za-z]\\w*$',
    }),
    every: optional(aDuration('A round begins so often, whether or not the one before is over')),
    steps,
  }),
  together: listOf(
    either({ type: 'object', ...step }, { type: 'array', ...steps }),
    'At the same time, each for itself: steps, or lists of steps in a row',
  ),
} as const

const oneStep = {
  ...object(
    Object.fromEntries(Object.entries<Schema<unknown>>(stepShapes).map(([key, shape]) => [key, optional(shape)])),
  ),
  minProperties: 1,
  maxProperties: 1,
}

export type CustomerStep = Of<typeof customerStep>
export type CallStep = Of<typeof callStep>
export type AgentStep = Of<typeof agentStep>
export type ExpectStep = Of<typeof expectStep>
export type FaultStep = 'none' | NewFault
export type RepeatStep = { times: number; as?: string; every?: string | number; steps: Step[] }
export type TogetherStep = (Step | Step[])[]

/** One thing that happens. */
export type Step =
  | { note: string }
  | { customer: CustomerStep }
  | { call: OperationId | CallStep }
  | { agent: AgentStep }
  | { wait: string | number | (string | number)[] }
  | { expect: ExpectStep }
  | { fault: FaultStep }
  | { push: { body: unknown; for?: string } }
  | { repeat: RepeatStep }
  | { together: TogetherStep }

const given = object({
  agents: optional({
    maxItems: mostPeople,
    ...listOf(
      object({
        as: alias,
        name: optional(name('As colleagues see it; else as the scenario calls the agent')),
        ...agentChoices,
        groups: optional(listOf(who('A group of given'))),
      }),
      'Who answers; while the scenario runs, the company’s other agents are offline',
    ),
  }),
  groups: optional(listOf(object({ as: alias, name: optional(name('Else as the scenario calls it')) }))),
  customers: optional({
    maxItems: mostPeople,
    ...listOf(
      object({
        as: alias,
        customer_token: optional(name('Else as the scenario calls the customer')),
        web_token: optional(name('Of a customer of the web plugin, who has no customer_token')),
        sdk_token: optional(name('Of a customer of the SDK, who has no customer_token')),
        channel: optional(text()),
        nick_name: optional(name()),
      }),
      'Only those of whom there is something to say: others come when they join',
    ),
  }),
  settings: optional(settingsPatch),
  assumptions: optional(assumptionsPatch),
  webhook: optional({
    ...oneOf('any', 'stand-in'),
    description:
      'any: the company’s, or where it has none one that answers 200 at once; stand-in: always that one. Not given: where there is none, pushes are dropped',
  }),
})

const session = object({
  session: mapOf(anything(), 'What is like this in the body of createSession; * stands for anything'),
  as: optional({
    ...alias,
    description: 'What the scenario calls the customer; customer unless it is called otherwise',
  }),
})

const shape = object({
  name: { ...text('Small letters and digits with hyphens between'), pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  description: name('What an integrator learns from it'),
  given: optional(given),
  when: optional(either(oneOf('now'), session, 'At once, or at the first request for a session that is like this')),
  steps,
})

/** Kept for editors as scenario.schema.json. */
export const scenarioSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A scenario of mock-udesk: who is there, what happens, and what must be seen',
  ...shape,
  $defs: { step: oneStep, steps: { ...listOf(step), minItems: 1 } },
}

/** A scenario as a file or code tells it. */
export type Scenario = Of<typeof shape>
export type Given = Of<typeof given>

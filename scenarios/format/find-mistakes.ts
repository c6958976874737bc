/** What no schema sees in a scenario: who is not there, what says two things at once, which variable nothing fills. */
import { suggest, type Mistake } from '../../common/mistakes.ts'
import { joinPointer } from '../../common/json-pointer.ts'
import { findTooLong } from './limits.ts'
import { findFakerMistake } from './faker.ts'
import { namesIn } from './variables.ts'
import { expectations } from './schema.ts'

/** The verbs of a step, of which it has one. */
const verbs = {
  customer: ['joins', 'says', 'previews', 'picks', 'rates', 'reads', 'goes', 'leaves'],
  agent: ['status', 'custom_status', 'capacity', 'says', 'reads', 'transfers', 'closes'],
  expect: Object.keys(expectations),
  picks: ['question', 'flow'],
  rates: ['session', 'robot', 'answer'],
  transfers: ['agent', 'group'],
}
/** An agent may change in several ways at once. */
const together = ['status', 'custom_status', 'capacity']

type Fields = Record<string, unknown>
type Visit = (step: Fields, pointer: string) => Mistake[]

/** `scenario` may be of any shape: what the schema has said of it is not said again. */
export function findScenarioSlips(scenario: unknown): Mistake[] {
  const { given, when, steps } = fieldsOf(scenario)
  const actors = actorsOf(fieldsOf(given), fieldsOf(when), steps)
  return [
    ...findTwins(fieldsOf(given)),
    ...eachStep(steps, '/steps', (step, pointer) => [
      ...findVerbs(step, pointer),
      ...findUnknownNames(step, pointer, actors),
      ...findVariables(step, pointer, actors),
      ...findLongWaits(step, pointer),
    ]),
  ]
}

/** Everybody and everything that the scenario names. */
type Actors = { customers: string[]; agents: string[] | null; groups: string[]; others: string[]; open: boolean }

function actorsOf(given: Fields, when: Fields, steps: unknown): Actors {
  const named: string[] = []
  const others = ['faker', 'n']
  eachStep(steps, '', (step) => {
    named.push(...aliasOf(step.customer))
    others.push(...aliasOf(step.call), ...aliasOf(step.repeat))
    return []
  })
  const customers = [...listOf(given.customers).flatMap(aliasOf), ...named]
  if ('session' in when) customers.push(...(aliasOf(when)[0] === undefined ? ['customer'] : aliasOf(when)))
  return {
    customers: [...new Set(customers)],
    agents: Array.isArray(given.agents) ? given.agents.flatMap(aliasOf) : null,
    groups: listOf(given.groups).flatMap(aliasOf),
    others,
    open: customers.some((name) => name.includes('${')),
  }
}

function findTwins(given: Fields): Mistake[] {
  const named = ['agents', 'groups', 'customers'].flatMap((kind) =>
    listOf(given[kind]).flatMap((entry, at) =>
      aliasOf(entry).map((name) => ({ name, pointer: `/given/${kind}/${at}/as` })),
    ),
  )
  return named
    .filter(({ name }, at) => named.findIndex((other) => other.name === name) < at)
    .map(({ name, pointer }) => ({ pointer, message: `somebody is called "${name}" already` }))
}

function findVerbs(step: Fields, pointer: string): Mistake[] {
  const { customer, agent, expect } = step
  return [
    ...oneOfVerbs(customer, `${pointer}/customer`, 'customer'),
    ...oneOfVerbs(agent, `${pointer}/agent`, 'agent'),
    ...oneOfVerbs(expect, `${pointer}/expect`, 'expect'),
    ...oneOfVerbs(fieldsOf(customer).picks, `${pointer}/customer/picks`, 'picks'),
    ...oneOfVerbs(fieldsOf(customer).rates, `${pointer}/customer/rates`, 'rates'),
    ...oneOfVerbs(fieldsOf(agent).transfers, `${pointer}/agent/transfers`, 'transfers'),
    ...findStrayFields(fieldsOf(expect), `${pointer}/expect`),
  ]
}

function oneOfVerbs(value: unknown, pointer: string, of: keyof typeof verbs): Mistake[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const known = verbs[of]
  const said = Object.keys(value).filter((key) => known.includes(key))
  const [first, ...more] = said
  const strange = Object.keys(value).some((key) => !known.includes(key) && !common.includes(key))
  if (first === undefined) return strange ? [] : [{ pointer, message: `says nothing: give one of ${known.join(', ')}` }]
  if (said.every((verb) => together.includes(verb))) return []
  return more.map((verb) => ({ pointer: `${pointer}/${verb}`, message: `goes into a step of its own, after ${first}` }))
}

/** What a step may say besides its verb; any other key is a mistake that the schema tells. */
const common = ['as', 'with', 'code', 'reply', 'within', 'remark', 'resolved', ...Object.values(expectations).flat()]

function findStrayFields(expect: Fields, pointer: string): Mistake[] {
  const [subject] = Object.entries(expectations).filter(([key]) => key in expect)
  if (!subject) return []
  const [name, fields] = subject
  const own: readonly string[] = [name, 'within', ...fields]
  const known = [...Object.values(expectations).flat()]
  return Object.keys(expect)
    .filter((key) => known.some((field) => field === key) && !own.includes(key))
    .map((key) => ({ pointer: `${pointer}/${key}`, message: `says nothing about a ${name}${suggest(key, fields)}` }))
}

function findUnknownNames(step: Fields, pointer: string, actors: Actors): Mistake[] {
  const [agent, expect, push] = [step.agent, step.expect, step.push].map(fieldsOf) as [Fields, Fields, Fields] // three in, three out
  const transfers = fieldsOf(agent.transfers)
  const isUnknownName = (name: unknown): name is string =>
    typeof name === 'string' && !name.includes('${') && !actors.customers.includes(name) && !actors.open
  const customers = [
    ...(isUnknownName(agent.with) ? [[`${pointer}/agent/with`, agent.with]] : []),
    ...(isUnknownName(expect.for) ? [[`${pointer}/expect/for`, expect.for]] : []),
    ...(isUnknownName(push.for) ? [[`${pointer}/push/for`, push.for]] : []),
  ]
  const { agents } = actors
  const isUnknown = (name: unknown): name is string =>
    agents !== null && typeof name === 'string' && !name.includes('${') && !agents.includes(name)
  const colleagues = [
    ...(isUnknown(agent.as) ? [[`${pointer}/agent/as`, agent.as]] : []),
    ...(isUnknown(transfers.agent) ? [[`${pointer}/agent/transfers/agent`, transfers.agent]] : []),
    ...(isUnknown(expect.agent) ? [[`${pointer}/expect/agent`, expect.agent]] : []),
  ]
  return [
    ...customers.map(([at = '', name = '']) => ({
      pointer: at,
      message: `no customer of the scenario is called "${name}"${suggest(name, actors.customers)}`,
    })),
    ...colleagues.map(([at = '', name = '']) => ({
      pointer: at,
      message: `no agent of given is called "${name}"${suggest(name, agents ?? [])}`,
    })),
  ]
}

/** A step that has steps of its own is looked at without them: they are visited by themselves. */
function findVariables(step: Fields, pointer: string, actors: Actors): Mistake[] {
  const known = [...actors.customers, ...(actors.agents ?? []), ...actors.groups, ...actors.others]
  return textsIn('repeat' in step ? { repeat: { ...fieldsOf(step.repeat), steps: [] } } : step, pointer).flatMap(
    ({ at, text }) =>
      namesIn(text).flatMap(({ root, path }) => {
        if (root === 'faker') return findFakerMistake(path).map((message) => ({ pointer: at, message }))
        if (known.includes(root) || actors.open || actors.agents === null) return []
        return [
          {
            pointer: at,
            message: `nothing is called "${root}" in \${${[root, ...path].join('.')}}${suggest(root, known)}`,
          },
        ]
      }),
  )
}

function findLongWaits({ wait, expect, repeat }: Fields, pointer: string): Mistake[] {
  const durations = [
    ...(Array.isArray(wait) ? wait.map((each: unknown, at) => [`wait/${at}`, each]) : [['wait', wait]]),
    ['expect/within', fieldsOf(expect).within],
    ['repeat/every', fieldsOf(repeat).every],
  ]
  return durations.flatMap(([at, duration]) =>
    findTooLong(duration).map((message) => ({ pointer: `${pointer}/${String(at)}`, message })),
  )
}

function textsIn(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, joinPointer(at, key)))
}

/** Every step at any depth, in the order of the file. */
function eachStep(steps: unknown, pointer: string, visit: Visit): Mistake[] {
  return listOf(steps).flatMap((entry, at) => {
    const here = `${pointer}/${at}`
    if (Array.isArray(entry)) return eachStep(entry, here, visit)
    const step = fieldsOf(entry)
    const { repeat, together: side, ...own } = step
    return [
      ...visit(side === undefined ? step : own, here),
      ...eachStep(fieldsOf(repeat).steps, `${here}/repeat/steps`, visit),
      ...eachStep(side, `${here}/together`, visit),
    ]
  })
}

const aliasOf = (entry: unknown): string[] => {
  const { as } = fieldsOf(entry)
  return typeof as === 'string' ? [as] : []
}
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

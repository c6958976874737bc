/**
 * Finds mistakes in a scenario that the schema cannot find: unknown names, two actions in one step, variables without a value.
 */
import { isRecord } from '../../common/written-number.ts'
import { joinPointer } from '../../common/json-pointer.ts'
import { suggest, type Mistake } from '../../common/mistakes.ts'
import { findTooLong } from './limits.ts'
import { findFakerMistake } from './faker.ts'
import { variablesIn } from './variables.ts'
import { expectations } from './expect-schema.ts'

/** The actions. Each step has exactly one of them. */
const actions = {
  customer: ['joins', 'says', 'previews', 'picks', 'rates', 'reads', 'goes', 'leaves'],
  agent: ['status', 'custom_status', 'capacity', 'says', 'reads', 'transfers', 'closes'],
  expect: Object.keys(expectations),
  picks: ['question', 'flow'],
  rates: ['session', 'robot', 'answer'],
  transfers: ['agent', 'group'],
}
/** One step may make several of these changes. */
const agentChanges = ['status', 'custom_status', 'capacity']

type Fields = Record<string, unknown>
type CheckStep = (step: Fields, pointer: string) => Mistake[]

/** Finds mistakes in a scenario. `scenario` may have any shape. Does not repeat mistakes that the schema reports. */
export function findScenarioMistakes(scenario: unknown): Mistake[] {
  const { given, when, steps } = fieldsOf(scenario)
  const names = namesOf(fieldsOf(given), fieldsOf(when), steps)
  return [
    ...findNamesGivenTwice(fieldsOf(given)),
    ...checkEachStep(steps, '/steps', (step, pointer) => [
      ...findActionMistakes(step, pointer),
      ...findUnknownNames(step, pointer, names),
      ...findUnknownVariables(step, pointer, names),
      ...findLongDurations(step, pointer),
    ]),
  ]
}

/**
 * All names that the scenario gives. `agents` is null if the scenario uses the company's agents. `anyCustomer` is true if the
 * name of a customer contains a variable: then any name may be correct.
 */
type KnownNames = {
  customers: ReadonlySet<string>
  agents: ReadonlySet<string> | null
  /** The names that a variable may begin with. */
  inVariables: ReadonlySet<string>
  anyCustomer: boolean
}

function namesOf(given: Fields, when: Fields, steps: unknown): KnownNames {
  const ofSteps: string[] = []
  const others = ['faker', 'n']
  checkEachStep(steps, '', (step) => {
    ofSteps.push(...aliasIn(step.customer))
    others.push(...aliasIn(step.call), ...aliasIn(step.repeat))
    return []
  })
  const customers = [...listOf(given.customers).flatMap(aliasIn), ...ofSteps]
  if ('session' in when) customers.push(aliasIn(when)[0] ?? 'customer')
  const agents = Array.isArray(given.agents) ? given.agents.flatMap(aliasIn) : null
  const groups = listOf(given.groups).flatMap(aliasIn)
  return {
    customers: new Set(customers),
    agents: agents && new Set(agents),
    inVariables: new Set([...customers, ...(agents ?? []), ...groups, ...others]),
    anyCustomer: customers.some((name) => name.includes('${')),
  }
}

function findNamesGivenTwice(given: Fields): Mistake[] {
  const named = ['agents', 'groups', 'customers'].flatMap((kind) =>
    listOf(given[kind]).flatMap((entry, at) =>
      aliasIn(entry).map((name) => ({ name, pointer: `/given/${kind}/${at}/as` })),
    ),
  )
  const seen = new Set<string>()
  return named
    .filter(({ name }) => seen.size === seen.add(name).size)
    .map(({ name, pointer }) => ({ pointer, message: `the name "${name}" is used twice` }))
}

function findActionMistakes(step: Fields, pointer: string): Mistake[] {
  const { customer, agent, expect } = step
  return [
    ...findNotOneAction(customer, `${pointer}/customer`, 'customer'),
    ...findNotOneAction(agent, `${pointer}/agent`, 'agent'),
    ...findNotOneAction(expect, `${pointer}/expect`, 'expect'),
    ...findNotOneAction(fieldsOf(customer).picks, `${pointer}/customer/picks`, 'picks'),
    ...findNotOneAction(fieldsOf(customer).rates, `${pointer}/customer/rates`, 'rates'),
    ...findNotOneAction(fieldsOf(agent).transfers, `${pointer}/agent/transfers`, 'transfers'),
    ...findFieldsOfOtherExpectations(fieldsOf(expect), `${pointer}/expect`),
  ]
}

function findNotOneAction(value: unknown, pointer: string, of: keyof typeof actions): Mistake[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const known = actions[of]
  const present = Object.keys(value).filter((key) => known.includes(key))
  const [first, ...more] = present
  const hasUnknown = Object.keys(value).some((key) => !known.includes(key) && !details.includes(key))
  if (first === undefined) return hasUnknown ? [] : [{ pointer, message: `needs one of ${known.join(', ')}` }]
  if (present.every((key) => agentChanges.includes(key))) return []
  return more.map((key) => ({ pointer: `${pointer}/${key}`, message: `needs a step of its own, after ${first}` }))
}

/** The keys that a step may have besides its action. The schema reports any other key. */
const details = ['as', 'with', 'code', 'reply', 'within', 'remark', 'resolved', ...Object.values(expectations).flat()]

function findFieldsOfOtherExpectations(expect: Fields, pointer: string): Mistake[] {
  const [subject] = Object.entries(expectations).filter(([key]) => key in expect)
  if (!subject) return []
  const [name, fields] = subject
  const own: readonly string[] = [name, 'within', ...fields]
  const known = [...Object.values(expectations).flat()]
  return Object.keys(expect)
    .filter((key) => known.some((field) => field === key) && !own.includes(key))
    .map((key) => ({ pointer: `${pointer}/${key}`, message: `cannot be used with ${name}${suggest(key, fields)}` }))
}

function findUnknownNames(step: Fields, pointer: string, names: KnownNames): Mistake[] {
  const [agent, expect, push] = [step.agent, step.expect, step.push].map(fieldsOf) as [Fields, Fields, Fields] // three in, three out
  const { agents } = names
  const isNotOf = (known: ReadonlySet<string>) => (name: unknown) =>
    typeof name === 'string' && !name.includes('${') && !known.has(name)
  const customerMistakes = namesAt(pointer, {
    'agent/with': agent.with,
    'expect/for': expect.for,
    'push/for': push.for,
  })
    .filter(({ name }) => !names.anyCustomer && isNotOf(names.customers)(name))
    .map(({ pointer, name }) =>
      unknownName(pointer, `no customer of the scenario has the name "${name}"`, name, names.customers),
    )
  if (agents === null) return customerMistakes
  const agentMistakes = namesAt(pointer, {
    'agent/as': agent.as,
    'agent/transfers/agent': fieldsOf(agent.transfers).agent,
    'expect/agent': expect.agent,
  })
    .filter(({ name }) => isNotOf(agents)(name))
    .map(({ pointer, name }) => unknownName(pointer, `no agent of given has the name "${name}"`, name, agents))
  return [...customerMistakes, ...agentMistakes]
}

const unknownName = (pointer: string, said: string, name: string, known: ReadonlySet<string>): Mistake => ({
  pointer,
  /** Computed when it is read: a scenario may have many mistakes, and only the first are shown. */
  get message() {
    return `${said}${suggest(name, [...known])}`
  },
})

const namesAt = (pointer: string, values: Fields): { pointer: string; name: string }[] =>
  Object.entries(values).flatMap(([path, name]) =>
    typeof name === 'string' ? [{ pointer: `${pointer}/${path}`, name }] : [],
  )

/** Finds unknown variables in one step. The steps inside a `repeat` are checked separately. */
function findUnknownVariables(step: Fields, pointer: string, names: KnownNames): Mistake[] {
  return textsIn('repeat' in step ? { repeat: { ...fieldsOf(step.repeat), steps: [] } } : step, pointer).flatMap(
    ({ at, text }) =>
      variablesIn(text).flatMap(({ root, path }) => {
        if (root === 'faker') return findFakerMistake(path).map((message) => ({ pointer: at, message }))
        if (names.inVariables.has(root) || names.anyCustomer || names.agents === null) return []
        const variable = `\${${[root, ...path].join('.')}}`
        return [unknownName(at, `nothing has the name "${root}" in ${variable}`, root, names.inVariables)]
      }),
  )
}

function findLongDurations({ wait, expect, repeat }: Fields, pointer: string): Mistake[] {
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

/** Checks every step at any depth, in the order of the file. */
function checkEachStep(steps: unknown, pointer: string, check: CheckStep): Mistake[] {
  return listOf(steps).flatMap((entry, at) => {
    const here = `${pointer}/${at}`
    if (Array.isArray(entry)) return checkEachStep(entry, here, check)
    const step = fieldsOf(entry)
    const { repeat, together, ...rest } = step
    return [
      ...check(together === undefined ? step : rest, here),
      ...checkEachStep(fieldsOf(repeat).steps, `${here}/repeat/steps`, check),
      ...checkEachStep(together, `${here}/together`, check),
    ]
  })
}

const aliasIn = (entry: unknown): string[] => {
  const { as } = fieldsOf(entry)
  return typeof as === 'string' ? [as] : []
}
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const fieldsOf = (value: unknown): Fields => (isRecord(value) ? { ...value } : {})

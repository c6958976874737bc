/** Each scenario of the library passes with any receiver, and with none; and each fails without its most important step. */
import { expect, onTestFinished, test } from 'vitest'
import { startBareReceiver, startReceiver } from '../server/pushes/testing.ts'
import { readLibrary, type Step, type Scenario } from './format/scenario.ts'
import { createScenarioFake } from './testing.ts'
import type { Run } from './run/shapes.ts'

const library = readLibrary()
const timeout = 120_000

// Scenarios pass.

const receivers = {
  'a receiver that answers 200': () => startReceiver(),
  'a receiver that answers 500': () => startReceiver((response) => response.writeHead(500).end()),
  'a receiver that closes the connection': () => startBareReceiver((socket) => socket.destroy()),
}

test.each(Object.entries(receivers))('all 26 scenarios pass with %s', { timeout }, async (_, start) => {
  const { url, stop } = await start()
  onTestFinished(stop)
  expect(await playAll(url)).toEqual(allPassed)
})

test('all 26 scenarios pass with no receiver', { timeout }, async () => {
  expect(await playAll(null)).toEqual(allPassed)
})

async function playAll(webhook: string | null): Promise<Record<string, string>> {
  const outcomes = await Promise.all(library.map((scenario) => playIn(scenario, webhook).then(outcomeOf)))
  return Object.fromEntries(library.map(({ name }, at) => [name, outcomes[at] ?? '']))
}

async function playIn(scenario: Scenario, webhook: string | null): Promise<Run> {
  const fake = createScenarioFake({ webhook })
  const run = await fake.play(scenario)
  await fake.stop()
  return run
}

/** `passed`, or what the run failed at. */
function outcomeOf({ state, steps }: Run): string {
  const failed = steps.filter(({ outcome }) => outcome === 'failed')
  return [state, ...failed.map(({ step, got }) => `at ${step}: ${got ?? ''}`)].join(' ')
}

const allPassed = Object.fromEntries(library.map(({ name }) => [name, 'passed']))

// Scenarios fail.

type Change = (scenario: Scenario) => Scenario

/** Without the steps that have a value at `path`, such as `agent.says`. */
const without =
  (path: string): Change =>
  (scenario) => ({ ...scenario, steps: scenario.steps.filter((step) => at(step, path) === undefined) })

/** With another value at `path`, in all steps that have one there. */
const having =
  (path: string, value: unknown): Change =>
  (scenario) => ({ ...scenario, steps: scenario.steps.map((step) => put(step, path.split('.'), value)) })

const given =
  (changed: Scenario['given']): Change =>
  (scenario) => ({ ...scenario, given: { ...scenario.given, ...changed } })

/** For each scenario: a change, and the beginning of the step that fails because of it. */
const broken: Record<string, [Change, string]> = {
  'assigned-and-answered': [without('agent.says'), 'expect push message'],
  'assigning-then-assigned': [given({ settings: {} }), 'u1 joins agent'],
  'busy-hour': [given({ agents: [{ as: 'lin', auto_reply: '有货的。' }] }), 'expect push start_session'],
  'close-force': [having('agent.closes', 'normal'), 'expect push close'],
  'close-normal': [without('agent.closes'), 'expect push close'],
  'close-redirect': [given({ assumptions: {} }), 'expect push close'],
  'every-message-type': [without('customer.says.filename'), 'expect session open'],
  'nobody-online': [given({ agents: [{ as: 'lin' }] }), 'u1 joins agent'],
  'offline-unread': [without('customer.goes'), 'call listUnreadMessages'],
  'preview-throttled': [without('wait'), 'u1 previews 我想退货'],
  'push-duplicates': [without('fault'), 'expect push message'],
  'push-just-in-time': [having('fault.ms', 5_000), 'expect push start_session'],
  'push-late-after-close': [without('fault'), 'expect no push message'],
  'push-out-of-order': [without('fault'), 'expect no push message'],
  'push-timeout-backoff': [having('fault.ms', 4_000), 'expect breaker suspended'],
  'queue-abandoned': [without('customer.leaves'), 'call getCustomerStatus'],
  'queue-then-assigned': [without('agent.capacity'), 'expect push start_session'],
  'rate-limited': [without('wait'), 'call searchSessions'],
  'read-receipts': [without('agent.reads'), 'expect push read'],
  'receiver-down-then-back': [without('fault'), 'expect push message'],
  'robot-then-agent': [having('customer.says', '今天天气如何'), 'expect push robot'],
  'struct-message': [given({ customers: [{ as: 'visitor' }] }), 'call sendStructMessage'],
  'survey-after-close': [without('agent.closes'), 'expect push close'],
  transfer: [without('agent.transfers'), 'expect push transfer'],
  'transfer-twice': [without('agent.transfers.group'), 'expect push transfer'],
  'urobot-flow': [without('customer.picks'), 'expect push urobot'],
}

test('every scenario of the library has a change that makes it fail', () => {
  expect(Object.keys(broken)).toEqual(library.map(({ name }) => name))
})

test.each(library)('$name fails when it is changed', async (scenario) => {
  const [change, failing] = broken[scenario.name]!
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const outcome = outcomeOf(await playIn(change(scenario), url))
  expect(outcome.slice(0, `failed at ${failing}`.length)).toBe(`failed at ${failing}`)
})

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' ? { ...value } : {})

const at = (step: Step, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => fieldsOf(value)[key], step)

function put<Value>(value: Value, [key = '', ...rest]: string[], replaced: unknown): Value {
  const fields = fieldsOf(value)
  if (!(key in fields)) return value
  return { ...value, [key]: rest.length === 0 ? replaced : put(fields[key], rest, replaced) }
}

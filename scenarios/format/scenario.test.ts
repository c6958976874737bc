import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkScenario, defineScenario, readScenario, type Scenario } from './scenario.ts'

/** The mistakes of the file, by line. */
function mistakesIn(yaml: string): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'scenario-')), 'scenario.yaml')
  writeFileSync(file, yaml)
  try {
    readScenario(file)
    return []
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(`${file}:`, ''))
  }
}

test('reports ten different mistakes at once, each with its line', () => {
  expect(
    mistakesIn(`name: ten-mistakes
description: Everything that can be wrong
given:
  agents: [{ as: ann, capacity: lots }]
  customers: [{ as: ann }]
when: later
steps:
  - custmer: { as: u1, joins: agent }
  - customer: { as: u1, joins: agnet }
  - wait: soon
  - agent: { as: anne, says: 您好 }
  - expect: { push: start_sesion, for: u1 }
  - customer: { as: u1, says: '\${faker.lorem.sentense}' }
  - expect: { queue: queued, content: 您好 }
  - agent: { as: ann, with: u1, says: 您好, closes: normal }
`),
  ).toEqual([
    '4 given.agents.0.capacity: must be a whole number, not "lots"',
    '5 given.customers.0.as: the name "ann" is used twice',
    '6 when: must not be "later" (there is: now)',
    '8 steps.0.custmer: "custmer" is not known; did you mean "customer"?',
    '9 steps.1.customer.joins: must not be "agnet"; did you mean "agent"?',
    '10 steps.2.wait: cannot be "soon" (60s, 1m, 250ms, or milliseconds)',
    '11 steps.3.agent.as: no agent of given has the name "anne"; did you mean "ann"?',
    '12 steps.4.expect.push: must not be "start_sesion"; did you mean "start_session"?',
    '13 steps.5.customer.says: faker has no lorem.sentense; did you mean "sentence"?',
    '14 steps.6.expect.content: cannot be used with queue (there is: for, place)',
    '15 steps.7.agent.closes: needs a step of its own, after says',
  ])
})

const steps = (text: string) => mistakesIn(`name: one\ndescription: One mistake\nsteps:\n${text}`)

test.each([
  ['  - {}', '4 steps.0: must not be empty'],
  ['  - wait', '4 steps.0: must be a map, not "wait"'],
  ['  - { wait: 1s, note: both }', '4 steps.0: must not have more than 1 of its entries'],
  [
    '  - customer: { as: u1 }',
    '4 steps.0.customer: needs one of joins, says, previews, picks, rates, reads, goes, leaves',
  ],
  [
    '  - customer: { as: u 1, joins: agent }',
    '4 steps.0.customer.as: cannot be "u 1" (The name that the scenario gives: a letter, then letters, digits, - and _)',
  ],
  ['  - agent: { as: Tom, transfers: {} }', '4 steps.0.agent.transfers: needs one of agent, group'],
  [
    '  - expect: { within: 1s }',
    '4 steps.0.expect: needs one of push, no_push, call, no_call, session, queue, customer, breaker',
  ],
  [
    '  - expect: { push: any, for: u2 }\n  - customer: { as: u1, joins: agent }',
    '4 steps.0.expect.for: no customer of the scenario has the name "u2"; did you mean "u1"?',
  ],
  [
    '  - repeat: { times: 2, steps: [{ wait: 1 }, { wiat: 1 }] }',
    '4 steps.0.repeat.steps.1.wiat: "wiat" is not known; did you mean "wait"?',
  ],
  [
    '  - together: [[{ wait: 1 }, { wiat: 1 }]]',
    '4 steps.0.together.0.1.wiat: "wiat" is not known; did you mean "wait"?',
  ],
  ['  - fault: { target: push, fault: slwo }', '4 steps.0.fault.fault: must not be "slwo"; did you mean "slow"?'],
  [
    "  - customer: { as: u1, joins: { agent_id: '3' } }",
    '4 steps.0.customer.joins.agent_id: cannot be "3" (This agent: a whole number, or a variable such as ${u1.session})',
  ],
  ['  - wait: 99999999999d', '4 steps.0.wait: must be at most 366d'],
  ['  - wait: [1s, 400d]', '4 steps.0.wait.1: must be at most 366d'],
  ['  - expect: { breaker: closed, within: 400d }', '4 steps.0.expect.within: must be at most 366d'],
  [
    '  - repeat: { times: 1000000000, steps: [{ wait: 1 }] }',
    '4 steps.0.repeat.times: must be <= 100000, and is 1000000000',
  ],
  ['  - note: ${faker.helpers.fake}', '4 steps.0.note: faker.helpers.fake returns nothing without arguments'],
])('reports the mistake in %j', (text, mistake) => {
  expect(steps(text)).toEqual([mistake])
})

test('refuses more agents than a scenario may have', () => {
  const agents = Array.from({ length: 1_001 }, (_, at) => ({ as: `ann${at}` }))
  const scenario = { name: 'crowd', description: 'Too many', given: { agents }, steps: [{ wait: 1 }] }
  expect(checkScenario(scenario)).toEqual([
    { pointer: '/given/agents', message: 'must not have more than 1000 entries' },
  ])
})

test('refuses a value inside too many lists', () => {
  const deep = (times: number) => `  - together: ${'['.repeat(times)}${']'.repeat(times)}`
  expect(steps(deep(61))).not.toContainEqual(expect.stringContaining('more than'))
  expect(steps(deep(62))).toEqual([expect.stringMatching(/0: is inside more than 64 lists and maps$/)])
})

test('accepts any agent name where given has no agents', () => {
  expect(steps('  - agent: { as: Tom, status: busy }\n  - note: "${Tom.id}"')).toEqual([])
})

test('checks a scenario written in code by the same rules', () => {
  const scenario: Scenario = { name: 'short', description: 'A wait', steps: [{ wait: '3s' }] }
  expect(defineScenario(scenario)).toBe(scenario)
  expect(() => defineScenario({ ...scenario, steps: [{ wait: 'soon' }] })).toThrow('/steps/0/wait cannot be "soon"')
})

import { expect, test } from 'vitest'
import type { Step } from '../format/scenario.ts'
import { createScenarioFake, failureOf, noon, scenarioOf } from '../testing.ts'

const play = (steps: Step[], more = {}) => createScenarioFake().play(scenarioOf(steps, more))
const joined: Step = { customer: { as: 'u1', joins: 'agent' } }

test('reports each step with its time and its result', async () => {
  const run = await play([
    { note: 'A customer comes' },
    { customer: { as: 'u1', joins: 'agent', code: 1000 } },
    { wait: '3s' },
    { agent: { as: 'ann', says: '您好' } },
    { expect: { push: 'message', for: 'u1', content: '您好' } },
  ])
  expect(run).toEqual({
    id: 1,
    scenario: 'test',
    state: 'passed',
    began: noon,
    steps: [
      { index: 0, step: '# A customer comes', at: noon, outcome: 'passed' },
      { index: 1, step: 'u1 joins agent → code 1000', at: noon, outcome: 'passed', got: 'code 1000' },
      { index: 2, step: 'wait 3s', at: '2026-01-01T04:00:03.000Z', outcome: 'passed' },
      { index: 3, step: 'ann says 您好', at: '2026-01-01T04:00:03.000Z', outcome: 'passed' },
      {
        index: 4,
        step: 'expect push message for u1 with content 您好',
        at: '2026-01-01T04:00:03.000Z',
        outcome: 'passed',
        got: 'push u1.2 message, dropped (no webhook)',
      },
    ],
  })
})

test('ends at the first step that fails, and shows what came instead, the nearest first', async () => {
  const run = await play([
    joined,
    { agent: { as: 'ann', says: '再见' } },
    { expect: { push: 'message', for: 'u1', content: '您好', within: '2s' } },
    { note: 'never said' },
  ])
  expect(run.state).toBe('failed')
  expect(run.steps).toHaveLength(3)
  expect(failureOf(run)).toMatchObject({
    at: '2026-01-01T04:00:02.000Z',
    expected: 'push message for u1 with content 您好 within 2s',
    got: [
      'push u1.1 start_session+message, dropped (no webhook): content is 您好，请问有什么可以帮您？, not 您好',
      'push u1.2 message, dropped (no webhook): content is 再见, not 您好',
    ].join('\n'),
  })
})

test.each<[string, Step[], object]>([
  ['a reply with another code', [{ customer: { as: 'u1', joins: 'agent', code: 2001 } }], { expected: 'code 2001' }],
  ['a refusal that is not expected', [{ customer: { as: 'u1', leaves: 'queue' } }], { expected: 'no refusal' }],
  [
    'a reply without an expected field',
    [{ call: { operation: 'listAgentStatus', reply: { agents: [{ name: 'Nobody' }] } } }],
    { expected: 'a reply with { agents: [{ name: Nobody }] }' },
  ],
  [
    'a customer who has not joined',
    [{ agent: { as: 'ann', with: 'u1', says: 'x' } }, joined],
    { expected: 'a customer "u1"' },
  ],
  [
    'a type that agents cannot send',
    [joined, { agent: { as: 'ann', says: { type: 'video', content: 'x' } } }],
    { got: expect.stringContaining('push.unsupported-types') as string },
  ],
  [
    'a variable without a value',
    [{ customer: { as: 'u1', says: '有人吗' } }, { note: '${u1.session}' }],
    { expected: 'a value of ${u1.session}', got: 'none' },
  ],
  [
    'a state that is not reached',
    [joined, { expect: { session: 'closed', for: 'u1', within: '1s' } }],
    { got: '{ session: open, agent: ann, close_type: null, unread: 0, preview:  }' },
  ],
  [
    'a push that should not come',
    [joined, { expect: { no_push: 'start_session', for: 'u1' } }],
    { expected: 'no push start_session for u1' },
  ],
  [
    'a push that comes while none should',
    [
      joined,
      {
        together: [
          { expect: { no_push: 'message', for: 'u1', content: '您好', within: '5s' } },
          [{ wait: '2s' }, { agent: { as: 'ann', says: '您好' } }],
        ],
      },
    ],
    { at: '2026-01-01T04:00:02.000Z' },
  ],
  [
    'a transfer to the same agent',
    [joined, { agent: { as: 'ann', status: 'busy' } }, { agent: { as: 'ann', transfers: { agent: 'ann' } } }],
    { got: 'The session is already with this agent.' },
  ],
])('fails for %s', async (_, steps, failure) => {
  const run = await play(steps)
  expect(run.state).toBe('failed')
  expect(failureOf(run)).toMatchObject(failure)
})

test('replaces variables by values of customers, agents, calls and rounds', async () => {
  const run = await play([
    joined,
    { agent: { as: 'ann', says: '您好' } },
    { expect: { push: 'message', for: 'u1', content: '您好' } },
    { call: { operation: 'listAgentStatus', as: 'staff' } },
    { repeat: { times: 2, steps: [{ note: 'round ${n}' }] } },
    { note: '${u1.token} ${u1.session} ${u1.reply.assign_info.agent_id} ${u1.push.messages.0.data.content}' },
    { note: '${ann.id} ${ann.name} ${staff.reply.code}' },
    { call: { operation: 'closeSession', path: { session_id: '${u1.session}' } } },
  ])
  expect(run.state).toBe('passed')
  expect(run.steps.slice(4, 8).map(({ step }) => step)).toEqual([
    '# round 1',
    '# round 2',
    '# u1 1001 2 您好',
    '# 2 ann 1000',
  ])
})

test('makes texts and pauses from the seed: the same in every run, different in each step', async () => {
  const scenario: Step[] = [
    { note: '${faker.lorem.sentence}' },
    { note: '${faker.lorem.sentence}' },
    { wait: ['1s', '9s'] },
  ]
  const [one, other] = [await play(scenario), await play(scenario)]
  expect(one).toEqual(other)
  expect(one.steps[0]?.step).not.toBe(one.steps[1]?.step)
  expect(one.steps[2]?.at).not.toBe(noon)
})

test('plays branches at the same time', async () => {
  const run = await play([
    {
      together: [
        [{ wait: '1s' }, { note: 'a1' }, { wait: '2s' }, { note: 'a2' }],
        [{ wait: '2s' }, { note: 'b' }],
      ],
    },
    { note: 'both' },
  ])
  expect(run.steps.flatMap(({ step, at }) => (step.startsWith('#') ? [`${at.slice(17, 19)} ${step}`] : []))).toEqual([
    '01 # a1',
    '02 # b',
    '03 # a2',
    '03 # both',
  ])
})

test('begins rounds one after the other, or at intervals', async () => {
  const steps: Step[] = [{ note: '${n} comes' }, { wait: '3s' }, { note: '${n} goes' }]
  const notes = (run: Awaited<ReturnType<typeof play>>) =>
    run.steps.flatMap(({ step, at }) => (step.startsWith('#') ? [`${at.slice(17, 19)} ${step.slice(2)}`] : []))
  expect(notes(await play([{ repeat: { times: 2, steps } }]))).toEqual([
    '00 1 comes',
    '03 1 goes',
    '03 2 comes',
    '06 2 goes',
  ])
  expect(notes(await play([{ repeat: { times: 2, every: '1s', steps } }]))).toEqual([
    '00 1 comes',
    '01 2 comes',
    '03 1 goes',
    '04 2 goes',
  ])
})

test('ends a scenario with too many steps', async () => {
  const empty: Step = { repeat: { times: 100_000, as: 'm', steps: [{ together: [] }] } }
  const run = await play([{ repeat: { times: 100_000, steps: [empty] } }])
  expect(failureOf(run)).toMatchObject({ expected: 'a scenario of at most 100000 steps', got: 'more' })
})

test('sends a push with any body', async () => {
  const bodies = [5, null, [], 'text', {}]
  const run = await play([...bodies.map((body): Step => ({ push: { body } })), joined])
  expect(run.state).toBe('passed')
})

test('reports a variable with an unknown name', async () => {
  const run = await play([joined, { note: '${u2.id}' }], { given: {} })
  expect(failureOf(run)).toMatchObject({ expected: 'something with the name "u2"', got: 'nothing; did you mean "u1"?' })
})

test('ends all branches when one fails', async () => {
  const run = await play([
    { together: [[{ wait: '1s' }, { expect: { breaker: 'suspended', within: 0 } }], [{ wait: '1h' }]] },
  ])
  expect(run.steps.map(({ outcome, step }) => [outcome, step])).toEqual([
    ['passed', 'wait 1s'],
    ['failed', 'expect breaker suspended within 0'],
    ['stopped', 'wait 1h'],
  ])
})

test('does not accept one push for two expects', async () => {
  const run = await play([
    joined,
    { agent: { as: 'ann', says: '您好' } },
    { expect: { push: 'message', for: 'u1', content: '您好' } },
    { expect: { push: 'message', for: 'u1', content: '您好', within: '1s' } },
  ])
  expect(failureOf(run)?.got).toContain('push u1.2 message, dropped (no webhook): another expect has taken it')
})

test('sends pushes to a stand-in where there is no webhook, and only while the scenario runs', async () => {
  const fake = createScenarioFake()
  const steps: Step[] = [joined, { expect: { push: 'start_session', state: 'delivered' } }]
  expect(await fake.play(scenarioOf(steps))).toMatchObject({ state: 'failed' })
  const given = { agents: [{ as: 'ann' }], webhook: 'any' as const }
  expect(await fake.play(scenarioOf(steps, { given }))).toMatchObject({ state: 'passed' })
  expect(fake.company.webhook.url()).toBeNull()
})

test('waits for a call that a fault delays, and lets time pass meanwhile', async () => {
  const fake = createScenarioFake()
  const run = await fake.play(
    scenarioOf([
      { fault: { target: 'reply', fault: 'delay', ms: 4_000, operation: 'createSession' } },
      joined,
      { expect: { session: 'open', for: 'u1' } },
    ]),
  )
  expect(run).toMatchObject({ state: 'passed', steps: [{}, { at: '2026-01-01T04:00:04.000Z' }, {}] })
})

test('gives a call without reply the code none', async () => {
  const run = await play([
    { fault: { target: 'reply', fault: 'connection-reset' } },
    { customer: { as: 'u1', joins: 'agent', code: 'none' } },
  ])
  expect(run.state).toBe('passed')
})

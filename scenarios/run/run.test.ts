import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { callSigned } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { startReceiver } from '../../server/pushes/testing.ts'
import { createIds } from '../../server/ids.ts'
import { readFromLibrary, type Step } from '../format/scenario.ts'
import { createScenarioFake, type ScenarioFake, failureOf, noon, scenarioOf } from '../testing.ts'
import type { Run } from './shapes.ts'
import { readEventsOf } from '../../server/testing.ts'

const joined: Step = { customer: { as: 'u1', joins: 'agent' } }

/** Everything that a run must change back; sessions and messages stay in the records. */
async function stateOf({ company, ask }: ScenarioFake) {
  const { world, clock, faults, assumptions, webhook } = company
  return {
    agents: (await ask<{ items: object[] }>('GET', '/agents')).items,
    groups: world.groups.list(),
    settings: structuredClone(world.settings.get()),
    assumptions: { ...assumptions },
    faults: faults.list(),
    webhook: webhook.url(),
    open: world.sessions.list({ state: 'open' }).length,
    waiting: world.queues.list().length,
    nextTimer: clock.toNext(),
    settled: await clock.settled({ timeout: 0 }),
  }
}

/** Changes everything that a scenario can change, and has customers in every state. */
const busyScenario = scenarioOf(
  [
    { fault: { target: 'push', fault: 'slow', ms: 1_000, every: 2 } },
    { fault: { target: 'reply', fault: 'delay', ms: 700, operation: 'sendMessage', every: 2 } },
    {
      repeat: {
        times: 6,
        every: '300ms',
        steps: [
          { customer: { as: 'u${n}', joins: 'agent' } },
          { customer: { as: 'u${n}', says: '${faker.lorem.sentence}' } },
          { expect: { push: 'start_session', for: 'u${n}', within: '10s' } },
          { wait: ['1s', '3s'] },
          { customer: { as: 'u${n}', leaves: 'session' } },
        ],
      },
    },
    {
      together: [
        [{ agent: { as: 'ann', status: 'busy' } }, { wait: '1s' }],
        [joined, { expect: { no_call: 'sendMessage', within: '2s' } }],
      ],
    },
  ],
  {
    given: {
      agents: [{ as: 'ann', capacity: 2, groups: ['sales'] }],
      groups: [{ as: 'sales' }],
      customers: [{ as: 'u1', nick_name: '小明' }],
      settings: { assigning: '200ms', welcome: '欢迎' },
      assumptions: { 'push.while-suspended': 'hold' },
      webhook: 'any',
    },
  },
)

test('changes everything back at its end', async () => {
  const fake = createScenarioFake()
  const before = await stateOf(fake)
  const run = await fake.play(busyScenario)
  expect(failureOf(run)).toBeUndefined()
  expect(run.state).toBe('passed')
  expect(await stateOf(fake)).toEqual(before)
  expect(fake.company.world.sessions.list().length).toBeGreaterThan(0)
})

test('judges a held push again when the assumption of the scenario is changed back', async () => {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const fake = createScenarioFake({ webhook: url })
  onTestFinished(() => fake.fake.stop())
  const run = await fake.play(
    scenarioOf(
      [
        { fault: { target: 'push', fault: 'slow', ms: 6_000, times: 10 } },
        { repeat: { times: 10, steps: [{ push: { body: {}, for: 'u${n}' } }] } },
        { expect: { breaker: 'suspended', within: '10s' } },
        { push: { body: {}, for: 'late' } },
        { expect: { push: 'any', for: 'late', state: 'held' } },
      ],
      { given: { customers: [{ as: 'late' }], assumptions: { 'push.while-suspended': 'hold' } } },
    ),
  )
  expect(run.state).toBe('passed')
  await fake.company.clock.settled()
  expect(fake.company.journal.push('late.1')).toMatchObject({
    state: 'dropped',
    reason: expect.stringMatching(/^susp/) as string,
  })
})

const stops = process.env.MOCK_UDESK_LONG === '1' ? 500 : 12

test(`changes everything back when it is stopped at any of ${stops} moments`, async () => {
  const ids = createIds(7)
  for (let count = 1; count <= stops; count++) {
    const fake = createScenarioFake()
    const before = await stateOf(fake)
    await fake.freeze()
    const run = await fake.begin(busyScenario)
    const turns = Math.floor(ids.draw('turns', count) * 12)
    const moving = fake.ask('PUT', '/clock', { advance: Math.floor(ids.draw('moment', count) * 6_000), grace: 20 })
    if (ids.draw('midway', count) < 0.5) await moving
    for (let turn = 0; turn < turns; turn++) await realTime.nextTurn()
    const stopped = await fake.ask<Run>('DELETE', `/runs/${run.id}`)
    await moving
    expect(['stopped', 'passed']).toContain(stopped.state)
    await fake.ask('PUT', '/clock', { advance: '1m', grace: 20 })
    expect(await stateOf(fake), `stop ${count}`).toEqual(before)
    await fake.fake.stop()
  }
}, 900_000)

test('runs a scenario on a frozen clock the same way every time, byte for byte', async () => {
  const texts = new Set<string>()
  for (let count = 1; count <= (process.env.MOCK_UDESK_LONG === '1' ? 100 : 5); count++) {
    const fake = createScenarioFake()
    const run = await fake.play(busyScenario)
    const { items: requests } = await fake.ask<{ items: object[] }>('GET', '/requests')
    const { items: pushes } = await fake.ask<{ items: object[] }>('GET', '/pushes')
    texts.add(JSON.stringify({ run, requests, pushes, now: await fake.now() }))
  }
  expect(texts.size).toBe(1)
}, 900_000)

test('runs again in the same company, with new customers', async () => {
  const fake = createScenarioFake()
  const scenario = scenarioOf([joined, { note: '${u1.token}' }])
  const runs = [await fake.play(scenario), await fake.play(scenario), await fake.play(scenario)]
  expect(runs.map(({ state, steps }) => [state, steps[1]?.step])).toEqual([
    ['passed', '# u1'],
    ['passed', '# u1-2'],
    ['passed', '# u1-3'],
  ])
})

test('does not move the clock when a run begins', async () => {
  const fake = createScenarioFake()
  await fake.freeze()
  const run = await fake.begin(scenarioOf([joined, { wait: '3s' }]))
  await fake.company.clock.settled()
  expect(await fake.ask<Run>('GET', `/runs/${run.id}`)).toMatchObject({ state: 'running', steps: [{ index: 0 }] })
  expect(await fake.now()).toBe(noon)
  await fake.ask('PUT', '/clock', { advance: '2.999s' })
  expect(await fake.ask<Run>('GET', `/runs/${run.id}`)).toMatchObject({ state: 'running' })
  await fake.ask('PUT', '/clock', { advance: '1ms' })
  expect(await fake.ask<Run>('GET', `/runs/${run.id}`)).toMatchObject({ state: 'passed' })
})

test('walks to the end of the scenario and not beyond', async () => {
  const fake = createScenarioFake()
  fake.company.clock.after(3_600_000, () => undefined) // as an idle close would wait
  await fake.play(scenarioOf([joined, { wait: '90s' }]))
  expect(await fake.now()).toBe('2026-01-01T04:01:30.000Z')
})

test('sends other agents offline while a scenario with agents runs, and back afterwards', async () => {
  const fake = createScenarioFake()
  await fake.freeze()
  const statuses = () => fake.company.world.agents.list().map(({ name, status }) => `${name} ${status}`)
  const before = statuses()
  const run = await fake.begin(scenarioOf([{ wait: '1s' }]))
  expect(statuses().filter((line) => line.endsWith('online'))).toEqual(['ann online'])
  await fake.walk(run)
  expect(statuses()).toEqual(before)
})

test('keeps the agents of two scenarios apart, and brings the others back after both', async () => {
  const fake = createScenarioFake()
  await fake.freeze()
  const before = await stateOf(fake)
  const given = { agents: [{ as: 'bob' }] }
  const [one, other] = [
    await fake.begin(scenarioOf([{ wait: '1s' }])),
    await fake.begin(scenarioOf([{ wait: '2s' }], { given })),
  ]
  const online = () =>
    fake.company.world.agents
      .list()
      .filter(({ status }) => status === 'online')
      .map(({ name }) => name)
  expect(online()).toEqual(['ann', 'bob'])
  await fake.walk(one)
  expect(online()).toEqual(['bob'])
  await fake.walk(other)
  expect(await stateOf(fake)).toEqual(before)
})

test('begins with the first session that fits, and leaves its customer as it is', async () => {
  const fake = createScenarioFake()
  await fake.freeze()
  const run = await fake.begin(
    scenarioOf(
      [
        { agent: { as: 'ann', with: 'vip', says: '您好' } },
        { expect: { call: 'sendMessage', for: 'vip', content: '谢谢', within: '5s' } },
      ],
      { when: { session: { customer_token: 'vip*' }, as: 'vip' } },
    ),
  )
  expect(run).toMatchObject({ state: 'running', began: null, steps: [] })
  const call = caller(fake)
  await call('POST', '/im/sessions', { customer_token: 'u9', assign_type: 'agent' })
  const { assign_info: info } = (await call('POST', '/im/sessions', {
    customer_token: 'vip1',
    assign_type: 'agent',
  })) as {
    assign_info: { im_sub_session_id: number }
  }
  const { im_sub_session_id } = info
  await call('POST', '/im/messages', {
    customer_token: 'vip1',
    im_sub_session_id,
    message_id: 'm1',
    data: { content: '谢谢' },
  })
  const over = await fake.walk(run)
  expect(over).toMatchObject({ state: 'passed', began: noon })
  const { world } = fake.company
  expect(world.sessions.get(im_sub_session_id)?.state).toBe('open')
  expect(world.agents.list().find(({ name }) => name === 'ann')?.status).toBe('offline')
})

test('stops the runs of a company that is reset, and begins those of its start again', async () => {
  const fake = createScenarioFake({ atStart: [scenarioOf([{ wait: '1h' }], { name: 'from-the-start' })] })
  const events = readEventsOf(fake.company.wiring.stream)
  await fake.ask('GET', '/runs/1')
  await fake.fake.companies.reset(fake.company.wiring.id)
  const order = events()
    .filter(({ type }) => type === 'run' || type === 'reset')
    .map(({ type, data }) => (type === 'reset' ? type : (data as { state: string }).state))
  expect(order.indexOf('reset')).toBe(order.indexOf('stopped') + 1)
  await fake.freeze()
  expect((await fake.ask<{ items: Run[] }>('GET', '/runs')).items).toMatchObject([
    { id: 1, scenario: 'from-the-start', state: 'running' },
  ])
})

test('publishes the beginning and the end of every step', async () => {
  const fake = createScenarioFake()
  const events = readEventsOf(fake.company.wiring.stream)
  await fake.play(scenarioOf([joined]))
  const at = isoInstant(fake.company.clock.now())
  const step = { index: 0, step: 'u1 joins agent', at, outcome: 'passed', got: 'code 1000' }
  const news = { id: 1, scenario: 'test', at, state: 'running', begins: null, step: null }
  const ofRun = events().filter(({ type }) => type === 'run')
  const seen = ofRun.map(({ data }) => data)
  expect(seen).toEqual([news, { ...news, begins: 'u1 joins agent' }, { ...news, step }, { ...news, state: 'passed' }])
})

test('changes back only the assumptions and settings that its scenario changed', async () => {
  const fake = createScenarioFake()
  await fake.freeze()
  const { assumptions, world } = fake.company
  const before = { ...assumptions }
  const given = { assumptions: { 'push.while-suspended': 'hold' }, settings: { welcome: '欢迎' } } as const
  const run = await fake.begin(scenarioOf([{ wait: '1s' }], { given }))
  await fake.ask('PUT', '/assumptions', { 'push.retry': '2018' })
  await fake.ask('PATCH', '/settings', { assigning: '3s' })
  await fake.walk(run)
  expect(assumptions).toEqual({ ...before, 'push.retry': '2018' })
  expect(world.settings.get()).toMatchObject({
    assigning: 3_000,
    welcome: expect.not.stringContaining('欢迎') as string,
  })
})

test('fails where given cannot be applied, and changes everything back', async () => {
  const fake = createScenarioFake()
  const before = await stateOf(fake)
  const given = { settings: { welcome: '欢迎' }, agents: [{ as: 'ann', group_ids: [99] }] }
  const run = await fake.play(scenarioOf([joined], { given }))
  expect(run).toMatchObject({ state: 'failed', began: null, steps: [{ step: 'given', got: 'There is no group 99.' }] })
  expect(await stateOf(fake)).toEqual(before)
})

test('runs without a walk in real time', async () => {
  const fake = createScenarioFake()
  const run = await fake.begin(scenarioOf([joined, { wait: '20ms' }, { expect: { session: 'open', for: 'u1' } }]))
  expect(await fake.walk(run)).toMatchObject({ state: 'passed' })
})

test.each(['hangs', 'answers 500', 'answers 200'])(
  'suspends a webhook that %s, after ten slow answers',
  async (behaviour) => {
    const receiver = createServer((request, response) => {
      request.resume()
      if (behaviour !== 'hangs') response.writeHead(behaviour === 'answers 500' ? 500 : 200).end()
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const { port } = receiver.address() as AddressInfo
    const fake = createScenarioFake({ webhook: `http://127.0.0.1:${port}/` })
    const run = await fake.play(readFromLibrary('push-timeout-backoff'))
    expect(failureOf(run)).toBeUndefined()
    expect(run.state).toBe('passed')
    await fake.fake.stop()
    receiver.close().closeAllConnections()
  },
)

test('does not count a push from before the run, even if it arrives during the run', async () => {
  const fake = createScenarioFake()
  await fake.freeze()
  await fake.ask('POST', '/pushes', { body: { old: true } })
  await fake.company.clock.settled()
  const run = await fake.begin(scenarioOf([{ wait: '1s' }, { expect: { push: 'any', within: '1s' } }]))
  await fake.ask('POST', '/pushes/-.1/redeliver')
  expect(failureOf(await fake.walk(run))?.got).toBe('nothing at all')
})

test('refuses unknown scenarios and runs, and scenarios with mistakes', async () => {
  const { ask } = createScenarioFake()
  expect(await ask('POST', '/scenarios/queue-then-asigned/runs')).toMatchObject({
    status: 404,
    detail: 'There is no scenario "queue-then-asigned"; did you mean "queue-then-assigned"?',
  })
  expect(await ask('POST', '/runs', { name: 'x', steps: [{ wait: 'soon' }] })).toMatchObject({
    status: 422,
    mistakes: [{ message: '"description" is missing' }, { pointer: '/steps/0/wait' }],
  })
  expect(await ask('GET', '/runs/9')).toMatchObject({ status: 404 })
  expect(await ask('DELETE', '/runs/nine')).toMatchObject({ status: 404 })
})

/** The integration. */
function caller({ fake, company }: ScenarioFake) {
  const { admins, apiToken } = company.wiring
  let made = 0
  return async (method: string, path: string, body: object): Promise<unknown> => {
    const credentials = { email: admins[0] ?? '', apiToken }
    const timestamp = Math.floor(company.clock.now() / 1000)
    const nonce = `n${++made}`
    const baseUrl = 'http://127.0.0.1/open_api_v1'
    return (await callSigned(fake.send, { method, baseUrl, path, body, credentials, timestamp, nonce })).json()
  }
}

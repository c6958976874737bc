import { expect, test } from 'vitest'
import { connectMockUdesk, startMockUdesk, defineScenario, UsageError, type MockUdesk } from '../index.ts'

const noon = '2026-01-01T04:00:00.000Z'
const scenario = defineScenario({
  name: 'three-seconds',
  description: 'What an agent says after three seconds',
  given: { agents: [{ as: 'ann' }] },
  steps: [
    { customer: { as: 'u1', joins: 'agent' } },
    { wait: '3s' },
    { agent: { as: 'ann', says: '您好' } },
    { call: { operation: 'closeSession', path: { session_id: '${u1.session}' } } },
  ],
})

/** The same fake: in this process, and over the network. */
const ways: [string, (udesk: MockUdesk) => Promise<MockUdesk>][] = [
  ['in process', (udesk) => Promise.resolve(udesk)],
  ['from afar', (udesk) => connectMockUdesk(udesk.url)],
]

test.each(ways)('plays a scenario on a frozen clock exactly to its end, %s', async (_, reach) => {
  await using started = await startMockUdesk()
  const udesk = await reach(started)
  await udesk.clock.freeze(noon)
  const run = await udesk.play(scenario)
  expect(run).toMatchObject({ scenario: 'three-seconds', state: 'passed', began: noon })
  expect(run.steps).toHaveLength(4)
  expect(await udesk.clock.now()).toBe('2026-01-01T04:00:03.000Z')
})

test.each(ways)('plays a scenario of the library by its name, %s', async (_, reach) => {
  await using started = await startMockUdesk()
  const udesk = await reach(started)
  await udesk.clock.freeze(noon)
  expect(await udesk.play('queue-then-assigned')).toMatchObject({ state: 'passed' })
  await expect(udesk.play('queue-then-asigned')).rejects.toThrow(UsageError)
  await expect(udesk.play('nowhere.yaml')).rejects.toThrow('Cannot read nowhere.yaml: there is no such file')
})

test('waits for a scenario in real time', async () => {
  await using udesk = await startMockUdesk()
  expect(await udesk.play({ ...scenario, steps: [...scenario.steps.slice(0, 1), { wait: '30ms' }] })).toMatchObject({
    state: 'passed',
  })
})

test('waits for the integration if a scenario begins with a session, and does not move the clock before', async () => {
  await using udesk = await startMockUdesk()
  await udesk.clock.freeze(noon)
  const playing = udesk.play({
    ...scenario,
    when: { session: { customer_token: 'vip*' } },
    steps: [{ wait: '1s' }, { agent: { as: 'ann', says: '您好' } }],
  })
  await udesk.follow().then((events) => events.leave())
  expect(await udesk.clock.now()).toBe(noon)
  await udesk.client.createSession({ body: { customer_token: 'vip1', assign_type: 'agent' } })
  expect(await playing).toMatchObject({ state: 'passed' })
  expect(await udesk.clock.now()).toBe('2026-01-01T04:00:01.000Z')
})

test('reports what is wrong with a scenario', async () => {
  await using udesk = await startMockUdesk()
  await expect(udesk.play({ ...scenario, steps: [{ wait: 'soon' }] })).rejects.toThrow('/steps/0/wait cannot be "soon"')
})

test('plays scenarios from the start, and again after a reset', async () => {
  const afterwards = { ...scenario, steps: [{ agent: { as: 'ann', status: 'busy' as const } }, { wait: '1h' }] }
  await using udesk = await startMockUdesk({ scenario: afterwards })
  const isThere = async () => (await udesk.agents.list()).some(({ name }) => name === 'ann')
  expect(await isThere()).toBe(true)
  await udesk.reset()
  expect(await isThere()).toBe(true)
})

test('reports all mistakes of the scenarios of a configuration', async () => {
  const mistaken = ['transfre', { ...scenario, steps: [{ wait: 'soon' }] }]
  await expect(startMockUdesk({ scenario: mistaken })).rejects.toThrow(
    'There is no scenario "transfre"; did you mean "transfer"?\nscenario: 1.steps.0.wait cannot be "soon"',
  )
})

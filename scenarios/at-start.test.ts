import { expect, test } from 'vitest'
import { createScenarioFake, scenarioOf } from './testing.ts'
import type { Run } from './run/shapes.ts'

const long = (name: string, customer: string) =>
  scenarioOf([{ customer: { as: customer, joins: 'agent' } }, { wait: '1h' }], { name })

function createFakeWithRuns() {
  const fake = createScenarioFake({ atStart: [long('one', 'u1'), long('two', 'u2')] })
  return {
    ...fake,
    replace: (scenarios: unknown[]) => fake.ask<{ changed: string[] }>('PUT', '/scenarios/at-start', { scenarios }),
    runs: async (company = 'demo') =>
      (await fake.ask<{ items: Run[] }>('GET', `/runs?company=${company}`)).items.map(
        ({ id, scenario, state }) => `${id} ${scenario} ${state}`,
      ),
    reset: () => fake.fake.companies.reset(fake.fake.companies.first().wiring.id),
  }
}

test('stops the run of a changed scenario and begins it again, while the others go on', async () => {
  const { replace, runs, reset } = createFakeWithRuns()
  expect(await replace([long('one', 'u1'), long('two', 'u3')])).toEqual({ changed: ['scenario/two'] })
  expect(await runs()).toEqual(['1 one running', '2 two stopped', '3 two running'])
  await reset()
  expect(await runs()).toEqual(['1 one running', '2 two running'])
})

test('stops the run of a removed scenario and changes everything back', async () => {
  const { replace, company, freeze, runs } = createFakeWithRuns()
  await freeze()
  const agents = company.world.agents.list().map(({ name }) => name)
  expect(agents).toContain('ann')
  expect(await replace([])).toEqual({ changed: ['scenario/one', 'scenario/two'] })
  expect(await runs()).toEqual(['1 one stopped', '2 two stopped'])
  expect(company.world.agents.list().map(({ name }) => name)).not.toContain('ann')
  expect(company.world.sessions.list({ state: 'open' })).toEqual([])
})

test('replaces scenarios in every company; of two calls at once the last one counts', async () => {
  const { fake, replace, runs } = createFakeWithRuns()
  fake.companies.add({ id: 'acme' })
  await Promise.all([replace([long('three', 'u3')]), replace([long('four', 'u4')])])
  const stoppedRuns = ['1 one stopped', '2 two stopped', '3 three stopped']
  expect(await runs()).toEqual([...stoppedRuns, '4 four running'])
  expect(await runs('acme')).toEqual([...stoppedRuns, '4 four running'])
})

test('begins no new run in a company that was reset meanwhile', async () => {
  const { replace, reset, company: old, runs } = createFakeWithRuns()
  const stopped = new Promise<void>((resolve) => {
    old.journal.subscribe((event) => {
      if (event.type === 'run' && event.run.state === 'stopped') resolve()
    })
  })
  await Promise.all([replace([long('three', 'u3')]), stopped.then(reset)])
  expect(await runs()).toEqual(['1 three running'])
  expect(old.ids.integer('run')).toBe(3)
})

test('changes nothing where one of the scenarios has mistakes, and names it', async () => {
  const { replace, runs } = createFakeWithRuns()
  expect(await replace([long('one', 'u1'), { ...long('two', 'u2'), stpes: [] }])).toMatchObject({
    status: 422,
    mistakes: [{ pointer: '/scenarios/1/stpes' }],
  })
  expect(await runs()).toEqual(['1 one running', '2 two running'])
})

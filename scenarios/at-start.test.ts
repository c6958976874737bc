import { expect, test } from 'vitest'
import { createScenarioFake, scenarioOf } from './testing.ts'
import type { Run } from './run/shapes.ts'

const long = (name: string, customer: string) =>
  scenarioOf([{ customer: { as: customer, joins: 'agent' } }, { wait: '1h' }], { name })

function createScene() {
  const fake = createScenarioFake({ atStart: [long('one', 'u1'), long('two', 'u2')] })
  return {
    ...fake,
    exchange: (scenarios: unknown[]) => fake.ask<{ changed: string[] }>('PUT', '/scenarios/at-start', { scenarios }),
    runs: async (company = 'demo') =>
      (await fake.ask<{ items: Run[] }>('GET', `/runs?company=${company}`)).items.map(
        ({ id, scenario, state }) => `${id} ${scenario} ${state}`,
      ),
    reset: () => fake.fake.companies.reset(fake.fake.companies.first().wiring.id),
  }
}

test('stops the run of a scenario that changed and begins it anew, while the others go on', async () => {
  const { exchange, runs, reset } = createScene()
  expect(await exchange([long('one', 'u1'), long('two', 'u3')])).toEqual({ changed: ['scenario/two'] })
  expect(await runs()).toEqual(['1 one running', '2 two stopped', '3 two running'])
  await reset()
  expect(await runs()).toEqual(['1 one running', '2 two running'])
})

test('leaves nothing of a scenario that is taken away', async () => {
  const { exchange, company, freeze, runs } = createScene()
  await freeze()
  const agents = company.world.agents.list().map(({ name }) => name)
  expect(agents).toContain('ann')
  expect(await exchange([])).toEqual({ changed: ['scenario/one', 'scenario/two'] })
  expect(await runs()).toEqual(['1 one stopped', '2 two stopped'])
  expect(company.world.agents.list().map(({ name }) => name)).not.toContain('ann')
  expect(company.world.sessions.list({ state: 'open' })).toEqual([])
})

test('exchanges scenarios in every company, and the last of two exchanges at once counts', async () => {
  const { fake, exchange, runs } = createScene()
  fake.companies.add({ id: 'acme' })
  await Promise.all([exchange([long('three', 'u3')]), exchange([long('four', 'u4')])])
  const over = ['1 one stopped', '2 two stopped', '3 three stopped']
  expect(await runs()).toEqual([...over, '4 four running'])
  expect(await runs('acme')).toEqual([...over, '4 four running'])
})

test('begins nothing anew in a company that was reset meanwhile', async () => {
  const { exchange, reset, company: old, runs } = createScene()
  const stopped = new Promise<void>((resolve) => {
    old.journal.subscribe((happening) => {
      if (happening.type === 'run' && happening.run.state === 'stopped') resolve()
    })
  })
  await Promise.all([exchange([long('three', 'u3')]), stopped.then(reset)])
  expect(await runs()).toEqual(['1 three running'])
  expect(old.ids.integer('run')).toBe(3)
})

test('keeps what there is where one of the scenarios has mistakes, and says which', async () => {
  const { exchange, runs } = createScene()
  expect(await exchange([long('one', 'u1'), { ...long('two', 'u2'), stpes: [] }])).toMatchObject({
    status: 422,
    mistakes: [{ pointer: '/scenarios/1/stpes' }],
  })
  expect(await runs()).toEqual(['1 one running', '2 two running'])
})

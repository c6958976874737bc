/** Plays the library in real time; for the long scenarios all time runs faster, also Udesk's limits. */
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../server/pushes/testing.ts'
import { readLibrary, type Scenario } from './format/scenario.ts'
import { createScenarioFake, speedUp } from './testing.ts'

const library = readLibrary()
const isLong = ({ name }: Scenario) => name === 'push-timeout-backoff' || name === 'busy-hour'
const speed = process.env['MOCK_UDESK_LONG'] === undefined ? 10 : 1
const timeout = 400_000

test('the short scenarios pass in real time', { timeout }, async () => {
  await playAtOnce(library, { frozen: true }) // loads and compiles everything before the clock runs
  await playAtOnce(library.filter((scenario) => !isLong(scenario)))
})

test(`the long scenarios pass in real time that runs ${speed} times as fast`, { timeout }, async () => {
  speedUp(speed)
  await playAtOnce(library.filter(isLong))
})

async function playAtOnce(scenarios: readonly Scenario[], { frozen = false } = {}): Promise<void> {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const runs = await Promise.all(
    scenarios.map(async (scenario) => {
      const fake = createScenarioFake({ webhook: url })
      const { state, steps } = await fake.play(scenario, { frozen })
      await fake.stop()
      return [scenario.name, state, ...steps.filter(({ outcome }) => outcome !== 'passed')]
    }),
  )
  expect(runs).toEqual(scenarios.map(({ name }) => [name, 'passed']))
}

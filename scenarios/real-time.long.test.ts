/** The library in real time, every minute of it; where a scenario is long, time is made to run faster, Udesk's limits as well. */
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../server/pushes/testing.ts'
import { speedUp } from './run/fast-time.ts'
import { readLibrary, type Scenario } from './format/scenario.ts'
import { createServedFake } from './testing.ts'

const library = readLibrary()
const isLong = ({ name }: Scenario) => name === 'push-timeout-backoff' || name === 'busy-hour'
const pace = process.env['MOCK_UDESK_LONG'] === undefined ? 10 : 1
const timeout = 400_000

test('the short scenarios pass in real time', { timeout }, async () => {
  await playAtOnce(library, { frozen: true }) // so that nothing is loaded or compiled while the clock runs
  await playAtOnce(library.filter((scenario) => !isLong(scenario)))
})

test(`the long scenarios pass at ${pace} times the pace of real time`, { timeout }, async () => {
  speedUp(pace)
  await playAtOnce(library.filter(isLong))
})

async function playAtOnce(scenarios: readonly Scenario[], { frozen = false } = {}): Promise<void> {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const runs = await Promise.all(
    scenarios.map(async (scenario) => {
      const served = await createServedFake(url, { frozen })
      const { state, steps } = await served.play(scenario)
      await served.stop()
      return [scenario.name, state, ...steps.filter(({ outcome }) => outcome !== 'passed')]
    }),
  )
  expect(runs).toEqual(scenarios.map(({ name }) => [name, 'passed']))
}

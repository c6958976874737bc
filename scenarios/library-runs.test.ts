/** Plays each scenario of the library several times on a frozen clock. */
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../server/pushes/testing.ts'
import { readLibrary } from './format/scenario.ts'
import { createScenarioFake } from './testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined
const times = long ? 100 : 3

test.each(readLibrary())('$name runs the same, byte for byte', { timeout: 1_800_000 }, async (scenario) => {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const records = new Set<string>()
  for (let run = 0; run < times; run++) {
    const fake = createScenarioFake({ webhook: url })
    records.add(JSON.stringify(await fake.play(scenario)) + fake.journal())
    await fake.stop()
  }
  expect(records.size).toBe(1)
})

/** Each scenario of the library, again and again on a frozen clock, and once in real time. */
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../server/pushes/testing.ts'
import { readLibrary } from './format/scenario.ts'
import { createServedFake } from './testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined
const times = long ? 100 : 3

test.each(readLibrary())('$name runs the same, byte for byte', { timeout: 1_800_000 }, async (scenario) => {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const tales = new Set<string>()
  for (let run = 0; run < times; run++) {
    const served = await createServedFake(url)
    tales.add(JSON.stringify(await served.play(scenario)) + served.journal())
    await served.stop()
  }
  expect(tales.size).toBe(1)
})

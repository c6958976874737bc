/** Each story of the library, again and again on a frozen clock, and once in real time. */
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../server/pushes/testing.ts'
import { readLibrary } from './format/scenario.ts'
import { createPlayhouse } from './testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined
const times = long ? 100 : 3

test.each(readLibrary())('$name runs the same, byte for byte', { timeout: 1_800_000 }, async (story) => {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const tales = new Set<string>()
  for (let run = 0; run < times; run++) {
    const playhouse = await createPlayhouse(url)
    tales.add(JSON.stringify(await playhouse.play(story)) + playhouse.journal())
    await playhouse.stop()
  }
  expect(tales.size).toBe(1)
})

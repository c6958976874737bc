/** The library in real time, every minute of it; where a story is long, time is made to run faster, Udesk's limits as well. */
import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../server/pushes/testing.ts'
import { speedUp } from './run/fast-time.ts'
import { readLibrary, type Story } from './format/scenario.ts'
import { createPlayhouse } from './testing.ts'

const library = readLibrary()
const isLong = ({ name }: Story) => name === 'push-timeout-backoff' || name === 'busy-hour'
const pace = process.env['MOCK_UDESK_LONG'] === undefined ? 10 : 1
const timeout = 400_000

test('the short stories pass in real time', { timeout }, async () => {
  await playAtOnce(library, { frozen: true }) // so that nothing is loaded or compiled while the clock runs
  await playAtOnce(library.filter((story) => !isLong(story)))
})

test(`the long stories pass at ${pace} times the pace of real time`, { timeout }, async () => {
  speedUp(pace)
  await playAtOnce(library.filter(isLong))
})

async function playAtOnce(stories: readonly Story[], { frozen = false } = {}): Promise<void> {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const runs = await Promise.all(
    stories.map(async (story) => {
      const playhouse = await createPlayhouse(url, { frozen })
      const { state, steps } = await playhouse.play(story)
      await playhouse.stop()
      return [story.name, state, ...steps.filter(({ outcome }) => outcome !== 'passed')]
    }),
  )
  expect(runs).toEqual(stories.map(({ name }) => [name, 'passed']))
}

import { expect, test } from 'vitest'
import { createClock, realTime } from './clock.ts'

const noon = 1_767_268_800_000

test('in real time, ticks and dates go on together and a timer fires when it is due, never early', async () => {
  const clock = createClock()
  expect(Math.abs(clock.now() - realTime.now())).toBeLessThan(100)
  const began = clock.ticks()
  await clock.sleep(20)
  expect(clock.ticks() - began).toBeGreaterThanOrEqual(20)
  clock.stop()
})

test('freezes at the instant it is given and stands still there', async () => {
  const clock = createClock()
  await clock.freeze(noon)
  await realTime.nextTurn()
  expect([clock.mode(), clock.now()]).toEqual(['frozen', noon])
})

test('advances from due timer to due timer, the target included', async () => {
  const clock = createClock()
  await clock.freeze(noon)
  const seen: number[] = []
  for (const ms of [5_001, 5_000, 1]) clock.after(ms, () => seen.push(clock.now() - noon))
  expect(await clock.advance(5_000)).toBe(2)
  expect(seen).toEqual([1, 5_000])
  expect(clock.now()).toBe(noon + 5_000)
})

import { expect, test } from 'vitest'
import { createClock, NotFrozen, realTime } from './clock.ts'
import { aWhile, frozenClock, noon, shown } from './testing.ts'

// Ticks and dates.

test('in real time ticks and dates go on together, and no timer fires early', async () => {
  const clock = createClock()
  expect(Math.abs(clock.now() - realTime.now())).toBeLessThan(100)
  const began = clock.ticks()
  await clock.sleep(20)
  expect(clock.ticks() - began).toBeGreaterThanOrEqual(20)
  clock.stop()
})

test('freezes as it is, or at a given instant, and stands still there', async () => {
  const clock = createClock()
  await clock.freeze()
  expect(Math.abs(clock.now() - realTime.now())).toBeLessThan(100)
  await clock.freeze(noon)
  await aWhile()
  expect([clock.mode(), shown(clock)]).toEqual(['frozen', 0])
})

test('set changes the date, even back, and fires nothing', async () => {
  const clock = await frozenClock()
  let fired = false
  clock.after(1_000, () => (fired = true))
  const ticks = clock.ticks()
  await clock.set(noon + 86_400_000)
  await clock.set(noon - 86_400_000)
  expect([shown(clock), clock.ticks() - ticks, fired]).toEqual([-86_400_000, 0, false])
  await clock.advance(1_000)
  expect([shown(clock), fired]).toEqual([-86_399_000, true])
})

test('set moves the date of a real clock too', async () => {
  const clock = createClock()
  await clock.set(noon)
  expect(shown(clock)).toBeGreaterThanOrEqual(0)
  expect(shown(clock)).toBeLessThan(100)
  expect(clock.mode()).toBe('real')
})

test('resume lets timers run on with what was left', async () => {
  const clock = await frozenClock()
  const asleep = clock.sleep(1_010)
  await clock.advance(1_000)
  const began = realTime.elapsed()
  await clock.resume()
  await asleep
  expect(realTime.elapsed() - began).toBeGreaterThanOrEqual(9)
  expect(shown(clock)).toBeGreaterThanOrEqual(1_010)
  expect(shown(clock)).toBeLessThan(1_500)
  clock.stop()
})

// Advancing.

test('advances from due timer to due timer, the target included', async () => {
  const clock = await frozenClock()
  const seen: number[] = []
  for (const ms of [5_001, 5_000, 1]) clock.after(ms, () => seen.push(shown(clock)))
  expect(await clock.advance(5_000)).toBe(2)
  expect([seen, shown(clock)]).toEqual([[1, 5_000], 5_000])
})

test('only a frozen clock can be advanced', async () => {
  await expect(createClock().advance(1)).rejects.toThrow(NotFrozen)
})

test('fires the timers of one instant by conversation, then creation', async () => {
  const clock = await frozenClock()
  const fired: string[] = []
  for (const customerToken of ['u2', 'u10', 'u2', ''])
    clock.after(5, () => fired.push(`${customerToken} ${fired.length}`), customerToken)
  clock.after(4, () => fired.push('before'), 'u9')
  await clock.advance(5)
  expect(fired).toEqual(['before', ' 1', 'u10 2', 'u2 3', 'u2 4'])
})

test('lets the promises of a timer run before the next timer of its instant', async () => {
  const clock = await frozenClock()
  const seen: string[] = []
  for (const customerToken of ['a', 'b']) {
    const later = async () => {
      seen.push(`${customerToken} fires`)
      for (let step = 0; step < 20; step++) await Promise.resolve()
      seen.push(`${customerToken} ends`)
    }
    clock.after(1, () => void later(), customerToken)
  }
  await clock.advance(1)
  expect(seen).toEqual(['a fires', 'a ends', 'b fires', 'b ends'])
})

test('fires what is due at an instant before anything that the network brings there', async () => {
  const clock = await frozenClock()
  const seen: string[] = []
  clock.after(
    1,
    () =>
      void realTime
        .nextTurn()
        .then(realTime.nextTurn)
        .then(() => seen.push('network')),
  )
  clock.after(2, () => seen.push('timer'))
  await clock.advance(2)
  await aWhile()
  expect(seen).toEqual(['timer', 'network'])
})

test('a timer that a timer sets is under the same rules', async () => {
  const clock = await frozenClock()
  const seen: number[] = []
  const again = () => {
    seen.push(shown(clock))
    clock.after(400, again)
  }
  clock.after(400, again)
  await clock.advance(1_000)
  expect(seen).toEqual([400, 800])
})

test('a cancelled timer does not fire', async () => {
  const clock = await frozenClock()
  let fired = false
  const [timer] = [clock.after(5, () => (fired = true), 'u1'), clock.after(5, () => undefined, 'u1')]
  clock.cancel(timer)
  expect(await clock.advance(5)).toBe(1)
  expect(fired).toBe(false)
})

test('what is due at once fires on a frozen clock without a move', async () => {
  const clock = await frozenClock()
  await clock.sleep(0)
  expect(shown(clock)).toBe(0)
})

test('moves queue, and each counts from its own begin', async () => {
  const clock = await frozenClock()
  const seen: number[] = []
  const note = () => seen.push(shown(clock))
  const moves = [
    clock.advance(5_000).then(note),
    clock.advance(10_000).then(note),
    clock.set(noon).then(note),
    clock.advance(1).then(note),
  ]
  await Promise.all(moves)
  expect(seen).toEqual([5_000, 15_000, 0, 1])
})

test('a move that fails does not hold up the next', async () => {
  const clock = createClock()
  const refused = clock.advance(1)
  const frozen = clock.freeze(noon)
  await expect(refused).rejects.toThrow(NotFrozen)
  await frozen
  expect(await clock.advance(1)).toBe(0)
})

test('walks ten thousand timers in an hour', async () => {
  const clock = await frozenClock()
  let fired = 0
  for (let number = 0; number < 10_000; number++) clock.after((number * 7_919) % 3_600_000, () => fired++)
  expect(await clock.advance(3_600_000)).toBe(10_000)
  expect(fired).toBe(10_000)
})

test('says how far it is to the next timer', async () => {
  const clock = createClock()
  expect(clock.toNext()).toBeNull()
  await clock.freeze()
  clock.after(3_000, () => undefined)
  const sooner = clock.after(1_000, () => undefined)
  expect(clock.toNext()).toBe(1_000)
  clock.cancel(sooner)
  expect(clock.toNext()).toBe(3_000)
})

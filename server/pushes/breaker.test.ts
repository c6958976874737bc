import { expect, test } from 'vitest'
import { createBreaker } from './breaker.ts'

type Rules = Parameters<typeof createBreaker>[0]
const usual: Rules = { 'push.suspension-end': 'last', 'push.window': 'sliding' }

/** A breaker that has seen timeouts at these ticks. */
function after(timeouts: number[], rules = usual) {
  const breaker = createBreaker(rules)
  const verdicts = timeouts.map(breaker.addTimeout)
  return { ...breaker, suspendedAt: timeouts.filter((_, index) => verdicts[index]) }
}

const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8]

test('suspends at the tenth timeout, not at the ninth', () => {
  expect(after(nine).suspended(8)).toBe(false)
  expect(after([...nine, 9]).suspended(9)).toBe(true)
})

test('counts a tenth timeout 59,999 ms after the first, and not one at 60,000', () => {
  expect(after([...nine, 59_999]).suspended(59_999)).toBe(true)
  expect(after([...nine, 60_000]).suspended(60_000)).toBe(false)
})

test('is silent until 59,999 ms after the last timeout, and calls again at 60,000', () => {
  const breaker = after([...nine, 100])
  expect(breaker.suspended(100 + 59_999)).toBe(true)
  expect(breaker.suspended(100 + 60_000)).toBe(false)
  expect(breaker.suspendedUntil(100)).toBe(60_100)
  expect(breaker.suspendedUntil(60_100)).toBeNull()
})

test('a push that was in flight moves the end when it times out', () => {
  const breaker = after([...nine, 9, 4_000])
  expect(breaker.suspendedUntil(4_000)).toBe(64_000)
  expect(breaker.suspendedAt).toEqual([9])
})

test('under push.suspension-end=tenth the end does not move', () => {
  expect(after([...nine, 9, 4_000], { ...usual, 'push.suspension-end': 'tenth' }).suspendedUntil(4_000)).toBe(60_009)
})

test('under push.window=fixed the count begins anew 60 s after its first timeout', () => {
  const late = [0, 55_000, 55_001, 55_002, 55_003, 60_000, 60_001, 60_002, 60_003, 60_004, 60_005]
  expect(after(late).suspendedAt).toEqual([60_005])
  expect(after(late, { ...usual, 'push.window': 'fixed' }).suspendedAt).toEqual([])
})

test('says how many timeouts count, ten at most', () => {
  expect(after(nine).timeouts(8)).toBe(9)
  expect(after(nine).timeouts(60_004)).toBe(4)
  expect(after([...nine, 9, 10, 11]).timeouts(11)).toBe(10)
})

/** The rule as its text says, computed from all timeouts: is there a suspension at `tick`? */
function isSuspended(tick: number, timeouts: number[], rules: Rules): boolean {
  const within = (from: number, to: number) => to - from < 60_000
  let windowFrom = -Infinity
  const suspending: number[] = []
  timeouts.forEach((timeout, index) => {
    if (!within(windowFrom, timeout)) windowFrom = timeout
    const from = rules['push.window'] === 'fixed' ? windowFrom : timeout - 59_999
    const counted = timeouts.slice(0, index + 1).filter((other) => other >= from).length
    const duringOne = suspending.some((earlier) => within(earlier, timeout))
    if (duringOne ? rules['push.suspension-end'] === 'last' : counted >= 10) suspending.push(timeout)
  })
  return suspending.some((timeout) => within(timeout, tick))
}

test.each<[histories: number, Rules]>([
  [100_000, usual],
  [10_000, { ...usual, 'push.suspension-end': 'tenth' }],
  [10_000, { ...usual, 'push.window': 'fixed' }],
])('agrees with its text in %i random histories of %j', (histories, rules) => {
  const random = createRandom(7)
  const pick = <Value>(values: Value[]): Value => values[Math.floor(random() * values.length)]!
  let suspensions = 0
  for (let history = 0; history < histories; history++) {
    const breaker = createBreaker(rules)
    const pace = pick([1, 500, 6_665, 6_666, 6_667, 20_000])
    const timeouts: number[] = []
    let tick = 0
    for (let step = 0; step < 14 + random() * 8; step++) {
      tick += pick([0, pace, pace, pace, pace, Math.floor(random() * pace), pick([1, 5_000, 59_999, 60_000, 60_001])])
      timeouts.push(tick)
      breaker.addTimeout(tick)
    }
    const ask = tick + pick([0, 1, 59_999, 60_000, Math.floor(random() * 60_000)])
    const expected = isSuspended(ask, timeouts, rules)
    if (expected) suspensions++
    if (breaker.suspended(ask) !== expected) expect.fail(`at ${ask} after ${timeouts.join(' ')}: ${String(!expected)}`)
  }
  expect(suspensions / histories).toBeGreaterThan(0.2)
})

/** mulberry32: small, quick, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

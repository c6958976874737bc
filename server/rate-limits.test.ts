import { expect, test } from 'vitest'
import { createRateLimits } from './rate-limits.ts'

const threePerSecond = { calls: 3, perMs: 1_000 }

function start(most?: number) {
  const time = { now: 0 }
  return { time, limits: createRateLimits({ ticks: () => time.now, ...(most !== undefined && { most }) }) }
}

test('refuses the call after the last one allowed', () => {
  const { limits } = start()
  const taken = [1, 2, 3, 4].map(() => limits.take('preview', threePerSecond))
  expect(taken).toEqual([true, true, true, false])
})

test('slides: each call frees its place when its own time is over', () => {
  const { time, limits } = start()
  limits.take('preview', threePerSecond)
  time.now = 600
  limits.take('preview', threePerSecond)
  limits.take('preview', threePerSecond)
  time.now = 999
  expect(limits.take('preview', threePerSecond)).toBe(false)
  time.now = 1_000
  expect(limits.take('preview', threePerSecond)).toBe(true)
  expect(limits.take('preview', threePerSecond)).toBe(false)
})

test('does not count a refused call', () => {
  const { time, limits } = start()
  const one = { calls: 1, perMs: 2_000 }
  limits.take('search', one)
  time.now = 1_999
  expect(limits.take('search', one)).toBe(false)
  time.now = 2_000
  expect(limits.take('search', one)).toBe(true)
})

test('counts keys apart', () => {
  const { limits } = start()
  const one = { calls: 1, perMs: 1_000 }
  expect(limits.take('preview 1', one)).toBe(true)
  expect(limits.take('preview 2', one)).toBe(true)
  expect(limits.take('preview 1', one)).toBe(false)
})

test('forgets idle keys', () => {
  const { time, limits } = start()
  for (let session = 0; session < 100; session++) limits.take(`preview ${session}`, threePerSecond)
  expect(limits.size()).toBe(100)
  time.now = 1_000
  limits.take('preview 7', threePerSecond)
  expect(limits.size()).toBe(1)
})

test('holds no more keys than it may', () => {
  const { limits } = start(10)
  for (let session = 0; session < 100; session++) limits.take(`preview ${session}`, threePerSecond)
  expect(limits.size()).toBe(10)
})

import { expect, test } from 'vitest'
import { createIds, randomNonce } from './ids.ts'

test('counts integers per kind, from the given number', () => {
  const ids = createIds(1)
  expect([ids.integer('session', 1000), ids.integer('session', 1000), ids.integer('agent')]).toEqual([1000, 1001, 1])
})

test('counts requests and pushes per conversation', () => {
  const ids = createIds(1)
  expect([ids.count('push', 'u42'), ids.count('push', 'u7'), ids.count('push', 'u42')]).toEqual([
    'u42.1',
    'u7.1',
    'u42.2',
  ])
  expect(ids.count('request', 'u42')).toBe('u42.1')
})

test('counts calls without a conversation as a dash', () => {
  expect(createIds(1).count('request', '')).toBe('-.1')
})

test('gives the token of a dash no id that a call without a conversation has', () => {
  const ids = createIds(1)
  expect([ids.count('request', ''), ids.count('request', '-')]).toEqual(['-.1', '-.2'])
})

test('counts the requests of a token on, while other tokens come', () => {
  const ids = createIds(1)
  for (let number = 0; number < 100_000; number++) {
    if (number % 50_000 === 0) ids.count('request', 'u42')
    ids.count('request', `other ${number}`)
  }
  expect(ids.count('request', 'u42')).toBe('u42.3')
})

test('forgets a token with which nobody called for a long time', () => {
  const ids = createIds(1)
  ids.count('request', 'u42')
  for (let number = 0; number < 200_000; number++) ids.count('request', `other ${number}`)
  expect(ids.count('request', 'u42')).toBe('u42.1')
})

test('draws the same message ids in any order of conversations', () => {
  const [one, other] = [createIds(7), createIds(7)]
  const ofTwo = [one.messageId('a'), one.messageId('b')]
  const ofTwoReversed = [other.messageId('b'), other.messageId('a')].reverse()
  expect(ofTwo).toEqual(ofTwoReversed)
  expect(new Set([...ofTwo, one.messageId('a'), createIds(8).messageId('a')]).size).toBe(4)
})

test('shapes message ids as UUIDs of version 4', () => {
  expect(createIds(1).messageId('u42')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('draws by key and not by order, evenly in [0, 1)', () => {
  const ids = createIds(3)
  const draws = Array.from({ length: 1_000 }, (_, number) => ids.draw('name', number))
  expect(ids.draw('name', 5)).toBe(draws[5])
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...draws)).toBeLessThan(1)
  expect(draws.reduce((sum, draw) => sum + draw) / 1_000).toBeCloseTo(0.5, 1)
})

test('never gives a nonce twice', () => {
  expect(randomNonce()).not.toBe(randomNonce())
})

import { expect, test } from 'vitest'
import { createNonces, nonceWindowMs } from './nonces.ts'

function start(most?: number) {
  const time = { now: 1_000 }
  return { time, nonces: createNonces({ ticks: () => time.now, ...(most !== undefined && { most }) }) }
}

test('refuses a nonce used twice', () => {
  const { nonces } = start()
  expect(nonces.use('a')).toBe(true)
  expect(nonces.use('a')).toBe(false)
  expect(nonces.use('A')).toBe(true)
})

test('takes a nonce again 15 minutes after its use, not a millisecond earlier', () => {
  const { time, nonces } = start()
  nonces.use('a')
  time.now += nonceWindowMs - 1
  expect(nonces.use('a')).toBe(false)
  time.now += 1
  expect(nonces.use('a')).toBe(true)
  expect(nonces.use('a')).toBe(false)
})

test('does not count a refused use as a use', () => {
  const { time, nonces } = start()
  nonces.use('a')
  time.now += nonceWindowMs / 2
  nonces.use('a')
  time.now += nonceWindowMs / 2
  expect(nonces.use('a')).toBe(true)
})

test('forgets the oldest when there are too many', () => {
  const { nonces } = start(3)
  for (const nonce of ['a', 'b', 'c', 'd']) nonces.use(nonce)
  expect(nonces.use('d')).toBe(false)
  expect(nonces.use('c')).toBe(false)
  expect(nonces.use('b')).toBe(false)
  expect(nonces.use('a')).toBe(true)
  expect(nonces.use('b')).toBe(true)
})

test('keeps two companies apart', () => {
  const one = start()
  const other = start()
  one.nonces.use('a')
  expect(other.nonces.use('a')).toBe(true)
})

test('takes an empty, a huge and a malformed nonce', () => {
  const { nonces } = start()
  for (const nonce of ['', 'n'.repeat(1_000_000), '\ud800', '会话']) {
    expect(nonces.use(nonce)).toBe(true)
    expect(nonces.use(nonce)).toBe(false)
  }
})

import { expect, test } from 'vitest'
import { createNonces, nonceWindowMs } from './nonces.ts'

function start(most?: number) {
  const time = { now: 1_000 }
  return { time, nonces: createNonces({ ticks: () => time.now, ...(most !== undefined && { most }) }) }
}

test('knows a used nonce, to the letter', () => {
  const { nonces } = start()
  expect(nonces.used('a')).toBe(false)
  nonces.use('a')
  expect(nonces.used('a')).toBe(true)
  expect(nonces.used('A')).toBe(false)
})

test('frees a nonce 15 minutes after its use, not a millisecond earlier', () => {
  const { time, nonces } = start()
  nonces.use('a')
  time.now += nonceWindowMs - 1
  expect(nonces.used('a')).toBe(true)
  time.now += 1
  expect(nonces.used('a')).toBe(false)
  nonces.use('a')
  expect(nonces.used('a')).toBe(true)
})

test('counts from the first use', () => {
  const { time, nonces } = start()
  nonces.use('a')
  time.now += nonceWindowMs / 2
  nonces.use('a')
  time.now += nonceWindowMs / 2
  expect(nonces.used('a')).toBe(false)
})

test('forgets the oldest when there are too many', () => {
  const { nonces } = start(3)
  for (const nonce of ['a', 'b', 'c', 'd', 'e']) nonces.use(nonce)
  expect(['a', 'b', 'c', 'd', 'e'].map((nonce) => nonces.used(nonce))).toEqual([false, false, true, true, true])
})

test('keeps two companies apart', () => {
  const one = start()
  const other = start()
  one.nonces.use('a')
  expect(other.nonces.used('a')).toBe(false)
})

test('takes an empty, a huge and a malformed nonce', () => {
  const { nonces } = start()
  for (const nonce of ['', 'n'.repeat(1_000_000), '\ud800', '会话']) {
    expect(nonces.used(nonce)).toBe(false)
    nonces.use(nonce)
    expect(nonces.used(nonce)).toBe(true)
  }
})

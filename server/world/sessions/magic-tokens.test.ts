import { expect, test } from 'vitest'
import { readMagicToken } from './magic-tokens.ts'

test('the prefix of a magic token decides what it forces', () => {
  expect(readMagicToken('mock-offline-7')).toEqual({ kind: 'offline' })
  expect(readMagicToken('mock-assigning')).toEqual({ kind: 'assigning' })
  expect(readMagicToken('mock-queue-3-of-test-12')).toEqual({ kind: 'queue', count: 3 })
  expect(readMagicToken('u-mock-queue-3')).toBeUndefined()
  expect(readMagicToken(null)).toBeUndefined()
})

test('a queue without a place, or with place 0, is at place 1', () => {
  for (const token of ['mock-queue', 'mock-queue-', 'mock-queue-0', 'mock-queue-me'])
    expect(readMagicToken(token), token).toEqual({ kind: 'queue', count: 1 })
})

import { expect, test } from 'vitest'
import { matchesPattern } from './matching.ts'

test.each([
  ['您好，请讲。', '您好*', true],
  ['您好，请讲。', '*请讲*', true],
  ['您好，请讲。', '*请讲', false],
  ['aba', 'ab*ba', false],
  ['abba', 'ab*ba', true],
  ['a.c', 'a.*', true],
  ['abc', 'a.*', false],
  ['', '*', true],
  [7, '7*', false],
])('%j is like %j: %j', (value, wanted, like) => {
  expect(matchesPattern(value, wanted)).toBe(like)
})

test('no pattern takes long', () => {
  expect(matchesPattern('a'.repeat(5_000), `${'*a'.repeat(100)}*b`)).toBe(false)
})

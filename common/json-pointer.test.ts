import { expect, test } from 'vitest'
import { joinPointer, parsePointer, valueAt } from './json-pointer.ts'

test('escapes the keys that it joins, and parses them back', () => {
  const pointer = joinPointer('', 'paths', '/a~b', 0, '~1', '')
  expect(pointer).toBe('/paths/~1a~0b/0/~01/')
  expect(parsePointer(pointer)).toEqual(['paths', '/a~b', '0', '~1', ''])
})

test('joins keys to a pointer as it is', () => {
  expect(joinPointer('/a~1b', 'c/d')).toBe('/a~1b/c~1d')
  expect(joinPointer('/a')).toBe('/a')
})

test('reads the value at a pointer', () => {
  const value = { list: [{ 'a/b': 1, '': 2 }], none: null }
  expect(valueAt(value, '')).toBe(value)
  expect(valueAt(value, '/list/0/a~1b')).toBe(1)
  expect(valueAt(value, '/list/0/')).toBe(2)
})

test.each(['/list/1', '/list/0/b', '/none/b', '/text/0', '/a', '/toString'])('finds nothing at %s', (pointer) => {
  expect(valueAt({ list: [{}], none: null, text: 'abc' }, pointer)).toBeUndefined()
})

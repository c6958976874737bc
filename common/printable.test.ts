import { expect, test } from 'vitest'
import { printable, printableLines } from './printable.ts'

test.each([
  ['\u001b[2Jx\u0007', '\\u001b[2Jx\\u0007'],
  ['a\r\nb\tc', 'a\\r\\nb\\tc'],
  ['\u007f\u0085\u009b31m', '\\u007f\\u0085\\u009b31m'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['\u202eabc\u2066d\u200ee\u061cf', '\\u202eabc\\u2066d\\u200ee\\u061cf'],
  ['u1\u200b\ufeff\u2060\u00ad', 'u1\\u200b\\ufeff\\u2060\\u00ad'],
  ['\u001e\u001cid: 5\r\u000b\u000c', '\\u001e\\u001cid: 5\\r\\u000b\\u000c'],
  ['a\u{e0041}b', 'a\\u{e0041}b'],
  ['a\u3164\u115f\u180e\u00a0b', 'a\\u3164\\u115f\\u180e\\u00a0b'],
  ['a\ufe0f', 'a\\ufe0f'],
  ['\ud800 \udc00', '\\ud800 \\udc00'],
])('spells out %j', (text, shown) => expect(printable(text)).toBe(shown))

test('leaves alone what people write', () => {
  const text = '您好 ☺️ 👌🏽 👨‍👩‍👧 é ñ العربية \\n "x"'
  expect(printable(text)).toBe(text)
})

test('spells out texts at any depth, and nothing else', () => {
  const value = { a: ['\n', { '\u001b': 1, b: null, c: true, d: undefined }] }
  expect(printable(value)).toEqual({ a: ['\\n', { '\\u001b': 1, b: null, c: true, d: undefined }] })
})

test('JSON stays the same JSON', () => {
  const value = { text: '\u001b\u00a0\u007f\u009b\u2028\u202e\ud800"\\' }
  expect(JSON.parse(printableLines(JSON.stringify(value, null, 2)))).toEqual(value)
})

test('keeps the lines of a text that is ours', () => {
  expect(printableLines('one\ntwo\u001b\r\n')).toBe('one\ntwo\\u001b\\r\n')
})

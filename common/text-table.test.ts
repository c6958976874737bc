import { expect, test } from 'vitest'
import { formatTable, shorten } from './text-table.ts'

test('gives a Chinese letter the room of two', () => {
  const table = formatTable([
    ['您好', 'hello', '👋'],
    ['1', '2', '3'],
  ])
  expect(table).toBe(['  您好   1', '  hello  2', '  👋     3'].join('\n'))
})

test('aligns numbers to the right, and indents as asked', () => {
  const columns = [
    ['a', '您好'],
    ['100', '7'],
  ]
  expect(formatTable(columns, { indent: 1, rightAligned: [1] })).toBe(' a     100\n 您好    7')
})

test('an emoji of several characters has the room of two, a combining accent none', () => {
  expect(
    formatTable([
      ['👩‍💻', 'e\u0301e'],
      ['1', '2'],
    ]),
  ).toBe('  👩‍💻  1\n  e\u0301e  2')
})

test('keeps to one line for each row, whatever stands in a cell', () => {
  expect(formatTable([['a\nb', '\u001b[2J']])).toBe('  a\\nb\n  \\u001b[2J')
})

test('keeps a text that has room, and cuts one that has not', () => {
  expect(shorten('您好', '', 4)).toBe('您好')
  expect(shorten('您好吗', '', 4)).toBe('您…')
})

test('cuts no letter in two', () => {
  expect(shorten('👩‍💻👩‍💻👩‍💻', '', 5)).toBe('👩‍💻…')
})

test('shows of a long text the place where it begins to differ', () => {
  const wanted = `${'订单'.repeat(20)}已发货`
  expect(shorten(wanted.replace('已', '未'), wanted, 30)).toBe('…订单订单订单订单订单未发货')
  expect(shorten('别的'.repeat(20), wanted, 10)).toBe('别的别的…')
})

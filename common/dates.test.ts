import { expect, test } from 'vitest'
import {
  beijingCompact,
  beijingIso,
  beijingTime,
  isoInstant,
  readBeijingTime,
  readDuration,
  readInstant,
} from './dates.ts'

const instant = Date.UTC(2018, 0, 23, 2, 55, 20, 7)

test('writes an instant for us in UTC and for Udesk in Beijing time', () => {
  expect(isoInstant(instant)).toBe('2018-01-23T02:55:20.007Z')
  expect(beijingTime(instant)).toBe('2018-01-23 10:55:20')
  expect(beijingCompact(instant)).toBe('20180123 10:55:20')
  expect(beijingIso(instant)).toBe('2018-01-23T10:55:20.007+08:00')
})

test('carries a Beijing evening over into the next day', () => {
  expect(beijingTime(Date.UTC(2025, 11, 31, 16))).toBe('2026-01-01 00:00:00')
})

test.each([
  ['2018-01-23', Date.UTC(2018, 0, 22, 16)],
  ['2018-01-23 10:55', Date.UTC(2018, 0, 23, 2, 55)],
  ['2018-01-23 10:55:20', Date.UTC(2018, 0, 23, 2, 55, 20)],
  ['2018-01-23T10:55:20', Date.UTC(2018, 0, 23, 2, 55, 20)],
  ['2020-02-29', Date.UTC(2020, 1, 28, 16)],
])('reads %s as Beijing time', (text, expected) => {
  expect(readBeijingTime(text)).toBe(expected)
})

test.each([
  '',
  'yesterday',
  '2018-1-2',
  '2018-02-30',
  '2018-01-23 24:00',
  '2018-01-23 10:55:60',
  '2018-13-01',
  '20180123',
])('refuses %j as a Beijing time', (text) => {
  expect(readBeijingTime(text)).toBeUndefined()
})

test.each([
  ['2018-01-23T02:55:20.007Z', instant],
  ['2018-01-23T10:55:20.007+08:00', instant],
  ['2018-01-23T02:55Z', Date.UTC(2018, 0, 23, 2, 55)],
])('reads %s as an instant', (text, expected) => {
  expect(readInstant(text)).toBe(expected)
})

test.each(['2018-01-23', '2018-01-23T02:55:20', 'now', '2018-99-23T02:55:20Z'])('refuses %s as an instant', (text) => {
  expect(readInstant(text)).toBeUndefined()
})

test.each([
  ['250ms', 250],
  ['60s', 60_000],
  ['4.9s', 4_900],
  ['1m', 60_000],
  ['2 h', 7_200_000],
  ['1d', 86_400_000],
  ['1500', 1_500],
  [1_500, 1_500],
  [0, 0],
])('reads the duration %s', (text, expected) => {
  expect(readDuration(text)).toBe(expected)
})

test.each(['', 's', '-1s', '1 week', '1e3', 'NaN', -1, Number.NaN, Number.POSITIVE_INFINITY, '9'.repeat(20)])(
  'refuses the duration %s',
  (text) => {
    expect(readDuration(text)).toBeUndefined()
  },
)

test.each(['9999-12-31T16:00:00Z', '0000-01-01T00:00:00+08:00', '9999-12-31T23:59:59-01:00'])(
  'refuses %s, which is in no year of four digits in UTC or in Beijing',
  (text) => {
    expect(readInstant(text)).toBeUndefined()
  },
)

test('writes no year beyond 9999', () => {
  expect(isoInstant(Infinity)).toBe('9999-12-31T15:59:59.999Z')
  expect(beijingTime(8.64e15)).toBe('9999-12-31 23:59:59')
  expect(beijingIso(1e300)).toBe('9999-12-31T23:59:59.999+08:00')
})

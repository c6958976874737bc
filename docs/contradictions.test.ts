import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { register } from '../spec/assumptions.ts'

const rows = readFileSync('docs/contradictions.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , , where = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim())
    return /^\d+$/.test(number ?? '') ? [{ number: Number(number), where: [...where.matchAll(/`(.+?)`/g)] }] : []
  })
const places = rows.flatMap(({ where }) => where.map(([, place = '']) => place))

test('lists fifty contradictions, each with the place where it is handled', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
  for (const { number, where } of rows) expect(where, String(number)).not.toEqual([])
})

test('every place where one is handled exists: an assumption or a file', () => {
  const ids = register.map(({ id }) => id as string)
  expect(places.filter((place) => !ids.includes(place) && !existsSync(place))).toEqual([])
  expect(places.filter((place) => ids.includes(place)).length).toBeGreaterThan(15)
})

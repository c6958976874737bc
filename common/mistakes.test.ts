import { expect, test } from 'vitest'
import { createCheck, nearest } from './mistakes.ts'
import { compileLater } from './validators/compile.ts'

const check = createCheck(
  compileLater({
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: { type: 'string' },
      status: { enum: ['online', 'busy', 'offline'] },
      capacity: { type: 'integer', minimum: 0 },
      webhook: { type: ['string', 'null'], format: 'uri' },
    },
  }),
)

test('finds nothing wrong with a good value', () => {
  expect(check({ name: 'Tom', status: 'busy', capacity: 0, webhook: null })).toEqual([])
})

test('names every mistake at once, with the nearest word', () => {
  expect(check({ statsu: 'online', status: 'onlin', capacity: '3' })).toEqual([
    { pointer: '', message: '"name" is missing' },
    { pointer: '/statsu', message: '"statsu" is not known; did you mean "status"?' },
    { pointer: '/status', message: 'must not be "onlin"; did you mean "online"?' },
    { pointer: '/capacity', message: 'must be a whole number, not "3"' },
  ])
})

test('lists what there is where nothing is near', () => {
  expect(check({ name: 'Tom', colour: 1, status: 'away' })).toEqual([
    { pointer: '/colour', message: '"colour" is not known (there is: name, status, capacity, webhook)' },
    { pointer: '/status', message: 'must not be "away" (there is: online, busy, offline)' },
  ])
})

test('says the limit and the value that left it', () => {
  expect(check({ name: 'Tom', capacity: -1, webhook: 'nowhere' })).toEqual([
    { pointer: '/capacity', message: 'must be >= 0, and is -1' },
    { pointer: '/webhook', message: 'must match format "uri", and is "nowhere"' },
  ])
})

test('says what is too short in plain words', () => {
  const short = createCheck(
    compileLater({
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 1 },
        password: { type: 'string', minLength: 3 },
        options: { type: 'array', items: {}, minItems: 1 },
      },
    }),
  )
  expect(short({ name: '', password: 'x', options: [] })).toEqual([
    { pointer: '/name', message: 'must not be empty' },
    { pointer: '/password', message: 'must have at least 3 characters' },
    { pointer: '/options', message: 'must not be empty' },
  ])
})

test('takes swapped neighbours for one edit', () => {
  expect(nearest('prot', ['port', 'host'])).toBe('port')
  expect(nearest('x', ['port', 'host'])).toBeUndefined()
})

test('shows what was given, if it is short', () => {
  const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown
  expect(check({ name: deep, capacity: 'x'.repeat(1000) })).toEqual([
    { pointer: '/name', message: 'must be a text, not a list' },
    { pointer: '/capacity', message: `must be a whole number, not "${'x'.repeat(79)}…` },
  ])
})

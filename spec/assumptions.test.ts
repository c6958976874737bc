import { expect, test } from 'vitest'
import { defaultAssumptions, register } from './assumptions.ts'

test('the first value of every question is what the fake assumes', () => {
  expect(defaultAssumptions['auth.legacy']).toBe('off')
  expect(Object.keys(defaultAssumptions)).toEqual(register.map(({ id }) => id))
})

test('every question is asked once, with values that differ', () => {
  const ids = register.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, values } of register) expect(new Set(values).size, id).toBe(values.length)
})

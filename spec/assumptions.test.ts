import { expect, test } from 'vitest'
import { defaultAssumptions, lenient, register } from './assumptions.ts'

test('the first value of every question is what the fake assumes', () => {
  expect(defaultAssumptions['auth.legacy']).toBe('off')
  expect(Object.keys(defaultAssumptions)).toEqual(register.map(({ id }) => id))
})

test('every question is asked once, with values that differ', () => {
  const ids = register.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, values } of register) expect(new Set(values).size, id).toBe(values.length)
})

test('the questions of one subject stand where the alphabet has them', () => {
  const ids = register.map(({ id }) => id)
  const subjectOf = (id: string) => id.split('.')[0]
  for (const subject of new Set(ids.map(subjectOf))) {
    const ofSubject = ids.filter((id) => subjectOf(id) === subject)
    expect(ofSubject).toEqual(ofSubject.toSorted())
  }
})

test('the lenient set answers nothing as it is answered anyway', () => {
  expect(Object.keys(lenient).length).toBeGreaterThan(5)
  for (const [id, value] of Object.entries(lenient)) expect(defaultAssumptions, id).not.toHaveProperty([id], value)
})

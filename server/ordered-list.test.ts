import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOrderedList } from './ordered-list.ts'

const numbers = () => createOrderedList<number>((one, other) => one - other)

/** Numbers of a small range, so that steps meet numbers that are in the list. */
const step = fc.tuple(fc.constantFrom('add', 'add', 'add', 'remove', 'takeFirst'), fc.integer({ min: 0, max: 3_000 }))

test('is equal to a sorted array, whatever is added and removed', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4_000, size: 'max' }), (steps) => {
      const list = numbers()
      const present = new Set<number>()
      for (const [kind, number] of steps) {
        if (kind === 'add') {
          list.add(number)
          present.add(number)
        } else if (kind === 'remove') {
          list.remove(number)
          present.delete(number)
        } else {
          const first = list.takeFirst()
          if (first !== undefined) present.delete(first)
        }
      }
      const [, last] = steps.at(-1)!
      const sorted = [...present].sort((one, other) => one - other)
      expect([...list.values()]).toEqual(sorted)
      expect(list.length).toBe(sorted.length)
      expect(list.first()).toBe(sorted[0])
      expect(list.has(last)).toBe(present.has(last))
      expect(list.countBefore(last)).toBe(sorted.filter((number) => number < last).length)
      expect(list.countWhile((number) => number <= last)).toBe(sorted.filter((number) => number <= last).length)
      expect(list.slice(last, last + 700)).toEqual(sorted.slice(last, last + 700))
    }),
    { numRuns: 60 },
  )
})

test('takes items in their order, in the opposite order, and all out again', () => {
  const list = numbers()
  for (let number = 0; number < 2_000; number++) list.add(number)
  for (let number = -1; number >= -2_000; number--) list.add(number)
  expect(list.slice(1_999, 2_002)).toEqual([-1, 0, 1])
  expect(list.countBefore(1_500)).toBe(3_500)
  for (let number = -2_000; number < 2_000; number++) expect(list.takeFirst()).toBe(number)
  expect(list.takeFirst()).toBeUndefined()
  expect(list.length).toBe(0)
  list.add(7)
  expect([...list.values()]).toEqual([7])
})

test('is empty after clear', () => {
  const list = numbers()
  list.add(1)
  list.clear()
  expect([list.length, list.first(), [...list.values()]]).toEqual([0, undefined, []])
})

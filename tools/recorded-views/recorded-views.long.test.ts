import { expect, test } from 'vitest'
import { findDifferences, sets } from './recording.ts'

test.each(['conversations', 'secrets'] as const)('shows all %s as recorded', async (set) => {
  expect(await findDifferences(set, 0, sets[set].count)).toEqual([])
})

import { expect, test } from 'vitest'
import { conversations, findDifferences } from './recording.ts'

test('shows all conversations as recorded', async () => {
  expect(await findDifferences(0, conversations)).toEqual([])
})

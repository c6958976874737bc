import { expect, test } from 'vitest'
import { compareWithModel } from './testing.ts'

test('agents, customers, queues, transfers and closes do what a simple model says, also after resets', async () => {
  expect(await compareWithModel({ seed: 1, runs: 10, most: 60 })).toBeGreaterThan(200)
})

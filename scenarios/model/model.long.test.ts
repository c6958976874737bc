/** MODEL_SEED generates other scenarios. */
import { expect, test } from 'vitest'
import { compareWithModel } from './testing.ts'

const seed = Number(process.env['MODEL_SEED'] ?? 1)

test(`10,000 actions of agents and customers do what a simple model says (MODEL_SEED=${seed})`, async () => {
  expect(await compareWithModel({ seed, runs: 150, most: 200 })).toBeGreaterThan(10_000)
})

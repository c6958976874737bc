import { expect, test } from 'vitest'
import { ours } from '../subjects/subjects.ts'
import { judge, listGoals } from './goals.ts'
import * as measures from './measures.ts'
import { createSamples } from './samples.ts'

const verdictsOf = (fill: (samples: ReturnType<typeof createSamples>) => void, measure: string) => {
  const samples = createSamples()
  fill(samples)
  return judge(samples, listGoals(1))
    .filter((verdict) => verdict.measure === measure)
    .map(({ against, kind, verdict }) => [against, kind, verdict])
}

test('medians are compared with those of another line', () => {
  const rate = measures.rateOf('getQueueStatus')
  const verdicts = verdictsOf((samples) => {
    samples.add(rate, ours, 1, 600, 9_000)
    samples.add(rate, 'work', 1_000)
    samples.add(rate, 'emulate', 400)
  }, rate)
  expect(verdicts).toEqual([
    ['work', 'must', 'pass'],
    ['emulate', 'must', 'short'],
    ['bare work', 'reach', 'not measured'],
  ])
})

test('some goals are numbers', () => {
  const verdicts = verdictsOf((samples) => samples.add(measures.reset, ours, 1.5), measures.reset)
  expect(verdicts).toEqual([
    [null, 'must', 'pass'],
    [null, 'reach', 'short'],
  ])
})

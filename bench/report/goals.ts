import { kinds } from '../load/caller.ts'
import { ours } from '../subjects/subjects.ts'
import * as measures from './measures.ts'
import type { Samples } from './samples.ts'

type Bound = '≥' | '≤'
type Goal = {
  measure: string
  /** Whose median, and of which measure, is 1. Without it the goal is the number itself. */
  against?: { subject: string; measure?: string }
  bound: Bound
  must?: number
  /** What is better than the must. */
  reach?: number
}

export type Verdict = {
  measure: string
  ours: number
  against: string | null
  theirs: number | null
  ratio: number | null
  goal: string
  kind: 'must' | 'reach'
  verdict: 'pass' | 'short' | 'not measured'
}

/** `partOfHour`: the part of the busy hour that was measured. */
export const listGoals = (partOfHour: number): Goal[] => [
  ...kinds.flatMap((kind): Goal[] => [
    { measure: measures.rateOf(kind), against: { subject: 'work' }, bound: '≥', must: 0.6 },
    { measure: measures.rateOf(kind), against: { subject: 'emulate' }, bound: '≥', must: 2 },
    { measure: measures.rateOf(kind), against: { subject: 'bare work' }, bound: '≥', reach: 0.9 },
  ]),
  { measure: measures.p99, against: { subject: 'work' }, bound: '≤', must: 2 },
  { measure: measures.p99, against: { subject: 'bare work' }, bound: '≤', reach: 1 },
  { measure: measures.coldStart, against: { subject: 'work' }, bound: '≤', must: 1.2 },
  { measure: measures.coldStart, against: { subject: 'Prism' }, bound: '≤', must: 1 },
  { measure: measures.coldStart, against: { subject: 'Mockoon' }, bound: '≤', must: 1 },
  { measure: measures.coldStart, against: { subject: 'bare Hono' }, bound: '≤', reach: 1.3 },
  { measure: measures.memoryIdle, against: { subject: 'work' }, bound: '≤', must: 1.25, reach: 1 },
  {
    measure: measures.memoryAfter(3),
    against: { subject: ours, measure: measures.memoryAfter(1) },
    bound: '≤',
    must: 1.1,
  },
  { measure: measures.memoryAfter(3), against: { subject: ours, measure: measures.memoryIdle }, bound: '≤', must: 1.5 },
  { measure: measures.memoryAfter(3), against: { subject: 'work' }, bound: '≤', reach: 1 },
  { measure: measures.secondInstance, bound: '≤', must: 5, reach: 1 },
  { measure: measures.createCompany, bound: '≤', must: 2, reach: 1 },
  { measure: measures.reset, bound: '≤', must: 2, reach: 1 },
  { measure: measures.busyHour, bound: '≤', must: 30 * partOfHour, reach: 10 * partOfHour },
  { measure: measures.pushes, against: { subject: 'a bare undici Pool' }, bound: '≥', must: 0.4 },
  { measure: measures.containerStart, against: { subject: 'an empty Node' }, bound: '≤', must: 1.6, reach: 1.3 },
]

export function judge(samples: Samples, goals: readonly Goal[]): Verdict[] {
  return goals.flatMap(({ measure, against, bound, must, reach }) => {
    const ourMedian = samples.median(measure, ours)
    const theirs = against ? samples.median(against.measure ?? measure, against.subject) : null
    const ratio = theirs === null ? null : ourMedian / theirs
    const found = ratio ?? ourMedian
    return (['must', 'reach'] as const).flatMap((kind): Verdict[] => {
      const goal = { must, reach }[kind]
      if (goal === undefined) return []
      const isMet = bound === '≥' ? found >= goal : found <= goal
      const name = against ? [against.subject, against.measure].filter(Boolean).join(', ') : null
      const verdict = Number.isNaN(found) ? 'not measured' : isMet ? 'pass' : 'short'
      const times = theirs === null ? '' : ' ×'
      return [
        { measure, ours: ourMedian, against: name, theirs, ratio, goal: `${bound} ${goal}${times}`, kind, verdict },
      ]
    })
  })
}

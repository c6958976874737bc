/** Limits for the size of a scenario, so that a typing error does not keep the fake busy for hours. */
import { readDuration } from '../../common/dates.ts'
import type { Mistake } from '../../common/mistakes.ts'
import { StepFailure } from './step-failure.ts'
import { inWords } from './matching.ts'

/** The maximum number of steps in a run. Each round of a `repeat` counts its steps again. */
export const mostSteps = 100_000
/** The maximum number of agents in `given`, and of customers. */
export const mostPeople = 1_000

const longest = 366 * 86_400_000
const deepest = 64

/** Returns the duration in ms. Throws a `StepFailure` if the text is no duration, or if the duration is too long. */
export function durationOf(duration: string | number): number {
  const ms = readDuration(duration)
  if (ms === undefined || ms > longest)
    throw new StepFailure('a duration of at most 366d, as 60s, 1m or 250ms', inWords(duration))
  return ms
}

/** Reports a duration that is too long; the schema reports a text that is no duration. */
export function findTooLong(duration: unknown): string[] {
  if (typeof duration !== 'string' && typeof duration !== 'number') return []
  const text = String(duration)
  return /^\d/.test(text) && (readDuration(text) ?? Infinity) > longest ? ['must be at most 366d'] : []
}

/** Reports the first place where lists and maps are nested too deep. */
export function findTooDeep(value: unknown, pointer = '', depth = 0): Mistake[] {
  if (typeof value !== 'object' || value === null) return []
  if (depth >= deepest) return [{ pointer, message: `is inside more than ${deepest} lists and maps` }]
  for (const [key, inner] of Object.entries(value)) {
    const found = findTooDeep(inner, `${pointer}/${key}`, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

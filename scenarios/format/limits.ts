/** How large a scenario may be, so that a typing error does not keep the fake busy for hours. */
import { readDuration } from '../../common/dates.ts'
import type { Mistake } from '../../common/mistakes.ts'
import { StepFailure } from './step-failure.ts'
import { inWords } from './matching.ts'

/** Steps that a run plays; each round of a `repeat` counts its own. */
export const mostSteps = 100_000
/** Agents in `given`, and customers. */
export const mostPeople = 1_000

const longest = 366 * 86_400_000
const deepest = 64

/** In ms. Throws a `StepFailure` for a text that is no duration, and for a duration that is too long. */
export function durationOf(duration: string | number): number {
  const ms = readDuration(duration)
  if (ms === undefined || ms > longest)
    throw new StepFailure('a duration of at most 366d, as 60s, 1m or 250ms', inWords(duration))
  return ms
}

/** Reports a duration that is too long; the schema reports a text that is no duration. */
export const findTooLong = (duration: unknown): string[] =>
  /^\d/.test(String(duration)) && (readDuration(String(duration)) ?? Infinity) > longest ? ['must be at most 366d'] : []

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

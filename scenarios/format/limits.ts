/** How far a scenario may go, so that a slip of the pen does not keep a fake busy for ever. */
import { readDuration } from '../../common/dates.ts'
import type { Mistake } from '../../common/mistakes.ts'
import { Failure } from './step-failure.ts'
import { inWords } from './matching.ts'

/** Steps that a run plays, each round of a `repeat` with its own. */
export const mostSteps = 100_000
/** Agents that a scenario brings, and customers. */
export const mostPeople = 1_000

const longest = 366 * 86_400_000
const deepest = 64

/** In ms. Throws a `Failure` for what is none, or too long. */
export function durationOf(duration: string | number): number {
  const ms = readDuration(duration)
  if (ms === undefined || ms > longest)
    throw new Failure('a duration of at most 366d, as 60s, 1m or 250ms', inWords(duration))
  return ms
}

/** What is wrong with the length of a duration; whether it is one the schema says. */
export const findTooLong = (duration: unknown): string[] =>
  /^\d/.test(String(duration)) && (readDuration(String(duration)) ?? Infinity) > longest ? ['must be at most 366d'] : []

/** Where lists and maps stand in each other so deep that nobody can have meant it. */
export function findTooDeep(value: unknown, pointer = '', depth = 0): Mistake[] {
  if (typeof value !== 'object' || value === null) return []
  if (depth >= deepest) return [{ pointer, message: `stands in more than ${deepest} lists and maps` }]
  for (const [key, inner] of Object.entries(value)) {
    const found = findTooDeep(inner, `${pointer}/${key}`, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

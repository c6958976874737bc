/** Adds up the coverage of several companies. */
import { createCoverage, totalsOf } from '../../server/coverage.ts'
import type { Coverage } from '../company/company.ts'

/**
 * Adds up several results of `udesk.coverage()`. The result has each operation, code, parameter, kind of push and type of message
 * of Udesk's document, with the sum of its counts.
 */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const nothingSeen = createCoverage({ subscribe: () => () => {} })
  const operations = gather(
    [nothingSeen.operations(), ...parts.map((part) => part.operations)],
    ({ operation }) => operation,
    (same) => ({
      codes: add(
        same.map(({ codes }) => codes),
        ({ code }) => code,
      ),
      parameters: add(
        same.map(({ parameters }) => parameters),
        ({ name }) => name,
      ),
    }),
  )
  const pushes = gather(
    [nothingSeen.pushes(), ...parts.map((part) => part.pushes)],
    ({ kind }) => kind,
    (same) => ({
      types: add(
        same.map(({ types }) => types),
        ({ type }) => type,
      ),
    }),
  )
  const unrouted = parts.reduce((sum, part) => sum + part.unrouted, 0)
  return { totals: totalsOf(operations, pushes), operations, unrouted, pushes }
}

/**
 * Removes everything that was never seen, so that the coverage is short enough to store with each test. `mergeCoverage` accepts
 * the result.
 */
export function withoutUnseen({ totals, operations, unrouted, pushes }: Coverage): Coverage {
  const seen = <T extends { count: number }>(things: T[]) => things.filter(({ count }) => count > 0)
  return {
    totals,
    operations: seen(operations).map((each) => ({
      ...each,
      codes: seen(each.codes),
      parameters: seen(each.parameters),
    })),
    unrouted,
    pushes: seen(pushes).map((each) => ({ ...each, types: seen(each.types) })),
  }
}

type Counted = { count: number }

/** One item for each name, with the sum of the counts. */
const add = <T extends Counted>(lists: readonly T[][], nameOf: (thing: T) => unknown): T[] =>
  gather(lists, nameOf, () => ({}))

function gather<T extends Counted>(
  lists: readonly T[][],
  nameOf: (thing: T) => unknown,
  inside: (same: [T, ...T[]]) => Partial<T>,
): T[] {
  const named = new Map<unknown, [T, ...T[]]>()
  for (const thing of lists.flat()) {
    const same = named.get(nameOf(thing))
    if (same) same.push(thing)
    else named.set(nameOf(thing), [thing])
  }
  return [...named.values()].map((same) => ({
    ...same[0],
    ...inside(same),
    count: same.reduce((sum, { count }) => sum + count, 0),
  }))
}

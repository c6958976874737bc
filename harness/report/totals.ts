/** Computes how much of the document the tests used, in per cent, and compares the result with the threshold. */
import { suggest } from '../../common/mistakes.ts'
import { UsageError } from '../../common/usage-error.ts'
import type { Coverage } from '../company/company.ts'

export type Measure = keyof Coverage['totals']
export type Total = { seen: number; of: number }
/** The minimum for each measure, in per cent. */
export type Threshold = Partial<Record<Measure, number>>

const names: Record<Measure, string> = {
  operations: 'operations',
  codes: 'codes',
  parameters: 'parameters',
  pushKinds: 'push kinds',
  pushTypes: 'push types',
}
const measures = Object.keys(names) as Measure[] // the type of keys() is string[]

export const totalsByMeasure = ({ totals }: Coverage): { measure: Measure; name: string; total: Total }[] =>
  measures.map((measure) => ({ measure, name: names[measure], total: totals[measure] }))

/** Rounds down, so that 100 % means that everything was seen. */
export const percentOf = ({ seen, of }: Total): number => Math.floor((100 * seen) / of)
export const showPercent = (total: Total): string => `${percentOf(total)} %`

/** Returns one sentence for each measure that is below its threshold. */
export function findBelowThreshold(coverage: Coverage, threshold: Threshold): string[] {
  return totalsByMeasure(coverage).flatMap(({ measure, name, total }) => {
    const least = threshold[measure]
    if (least === undefined || percentOf(total) >= least) return []
    return [
      `Coverage of ${name} is ${showPercent(total)} (${total.seen} of ${total.of}), below the threshold of ${least} %.`,
    ]
  })
}

/** Throws a `UsageError` if a threshold is wrong. JavaScript code and configurations have no type check. */
export function checkThreshold(threshold: Readonly<Record<string, unknown>>): void {
  for (const [measure, least] of Object.entries(threshold)) {
    if (!(measure in names))
      throw new UsageError(`There is no coverage threshold "${measure}"${suggest(measure, measures)}`)
    if (typeof least !== 'number' || !(least >= 0 && least <= 100))
      throw new UsageError(
        `The coverage threshold ${measure} must be a number from 0 to 100 (per cent), not ${String(least)}.`,
      )
  }
}

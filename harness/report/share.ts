/** How much of the document was met, against how much was asked for. */
import { suggest } from '../../common/mistakes.ts'
import { UsageError } from '../../common/usage-error.ts'
import type { Coverage } from '../company/company.ts'

export type Measure = keyof Coverage['totals']
export type Share = { seen: number; of: number }
/** The least that must be met, in per cent. */
export type Threshold = Partial<Record<Measure, number>>

const names: Record<Measure, string> = {
  operations: 'operations',
  codes: 'codes',
  parameters: 'parameters',
  pushKinds: 'push kinds',
  pushTypes: 'push types',
}
const measures = Object.keys(names) as Measure[] // keys() forgets them

export const shares = ({ totals }: Coverage): { measure: Measure; name: string; share: Share }[] =>
  measures.map((measure) => ({ measure, name: names[measure], share: totals[measure] }))

/** Rounded down, so that 100 % is all of it. */
export const percentOf = ({ seen, of }: Share): number => Math.floor((100 * seen) / of)
export const percent = (share: Share): string => `${percentOf(share)} %`

/** One sentence for each measure that falls short. */
export function shortfalls(coverage: Coverage, threshold: Threshold): string[] {
  return shares(coverage).flatMap(({ measure, name, share }) => {
    const least = threshold[measure]
    if (least === undefined || percentOf(share) >= least) return []
    return [
      `Too little of Udesk was met: ${percent(share)} of its ${name} (${share.seen} of ${share.of}), ${least} % are asked for.`,
    ]
  })
}

/** What JavaScript, or a config, may have handed over. */
export function checkThreshold(threshold: Readonly<Record<string, unknown>>): void {
  for (const [measure, least] of Object.entries(threshold)) {
    if (!(measure in names)) throw new UsageError(`There is no coverage of "${measure}"${suggest(measure, measures)}`)
    if (typeof least !== 'number' || !(least >= 0 && least <= 100))
      throw new UsageError(
        `The threshold of ${measure} is a number from 0 to 100, in per cent; it is ${String(least)}.`,
      )
  }
}

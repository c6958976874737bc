/** The results of a contract run. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Difference } from '../report/report.ts'
import type { ExampleTrial } from './try-example.ts'

/**
 * `unreachable`: no HTTP answer at all. `skipped`: nothing could be found out, and `because` says why. `conforms` with a
 * `because` that begins with “refusals only”: no success was seen.
 */
export type OperationVerdict = 'conforms' | 'differs' | 'unreachable' | 'skipped'

export type OperationResult = {
  operation: OperationId
  verdict: OperationVerdict
  differences: Difference[]
  because?: string
}

/** What the report says about an operation besides its result. */
export type OperationNotes = {
  ms: number
  /** What would have to change if the target is right. */
  neededChanges: string[]
  /** Fields that the document does not name. */
  undocumented: string[]
}

export type TriedOperation = OperationResult & OperationNotes

export type VerifyResults = {
  verdict: OperationVerdict
  operations: TriedOperation[]
  /** The values of assumptions that the replies showed. */
  observed: Partial<Assumptions>
  /** What the run made and could not remove. */
  left: string[]
  /** Stopped by its signal before all was tried. */
  interrupted: boolean
}

/** The format of `--report json=`. */
export const resultsForPrograms = ({ verdict, operations }: Pick<VerifyResults, 'verdict' | 'operations'>) => ({
  verdict,
  operations: operations.map(({ operation, verdict, differences, because, neededChanges }): OperationResult => {
    const reasons = [because, hintOf(neededChanges)].filter((each) => each !== undefined)
    return { operation, verdict, differences, ...(reasons.length > 0 && { because: reasons.join('. ') }) }
  }),
})

/** One sentence. */
export const hintOf = (remedies: string[]): string | undefined =>
  remedies.length === 0 ? undefined : `If the target is right, this must change: ${remedies.join('; ')}`

/** The worst verdict; `skipped` where there is no other. */
export function worstOf(verdicts: OperationVerdict[]): OperationVerdict {
  return (['differs', 'unreachable', 'conforms'] as const).find((each) => verdicts.includes(each)) ?? 'skipped'
}

/** The result of an operation from the trials of its examples. `untried`: why no success was tried. */
export function summarise(
  operation: OperationId,
  trials: ExampleTrial[],
  untried: string | undefined,
  ms: number,
): TriedOperation {
  const judged = trials.filter((trial) => 'differences' in trial)
  const verdict = verdictOf(trials)
  return {
    operation,
    verdict,
    differences: unique(judged.flatMap((trial) => trial.differences)),
    ...reasonOf(verdict, trials, untried),
    ms,
    neededChanges: unique(judged.flatMap((trial) => trial.neededChanges)),
    undocumented: unique(judged.flatMap((trial) => trial.undocumented)),
  }
}

function verdictOf(trials: ExampleTrial[]): OperationVerdict {
  const verdicts = trials.map(({ verdict }) => verdict).filter((each) => each !== 'not available')
  const unprepared = verdicts.includes('skipped') && !verdicts.includes('differs') && !verdicts.includes('unreachable')
  return unprepared ? 'skipped' : worstOf(verdicts)
}

/** Why nothing was found out, or that only refusals were seen: an unseen reply may be wrong. */
function reasonOf(
  verdict: OperationVerdict,
  trials: ExampleTrial[],
  untried: string | undefined,
): { because?: string } {
  const out = trials.flatMap((each) => (each.verdict === 'not available' ? [each.because] : []))
  const failed = trials.flatMap((each) => (each.verdict !== 'not available' && 'because' in each ? [each.because] : []))
  const none = [...out, ...(untried === undefined ? [] : [untried])]
  if (verdict === 'conforms' && !trials.some((each) => 'isSuccess' in each && each.isSuccess))
    return { because: `refusals only: ${unique(none).join('; ') || 'the call that would be a success was refused'}` }
  const reasons = unique([...failed, ...(failed.length === 0 && verdict === 'skipped' ? none : [])])
  return reasons.length > 0 ? { because: reasons.join('. ') } : {}
}

const unique = <Value>(values: Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

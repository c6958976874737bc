/** The results of a contract run. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Difference } from '../report/report.ts'
import type { ExampleTrial } from './try-example.ts'

/**
 * `unreachable` means that no call got an HTTP answer. `skipped` means that the operation could not be tested; `because` has the
 * reason. If `conforms` has a `because` that begins with “refusals only”, the run saw no success.
 */
export type OperationVerdict = 'conforms' | 'differs' | 'unreachable' | 'skipped'

export type OperationResult = {
  operation: OperationId
  verdict: OperationVerdict
  differences: Difference[]
  because?: string
}

/** Additional information about an operation in the report. */
export type OperationNotes = {
  ms: number
  /** The parts of the document that would have to change if the target is right. */
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
  /** The customers and sessions that the run created and could not remove. */
  left: string[]
  /** Whether a signal stopped the run before all examples were tried. */
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

/** Joins the remedies into one sentence. */
export const hintOf = (remedies: string[]): string | undefined =>
  remedies.length === 0 ? undefined : `If the target is right, this must change: ${remedies.join('; ')}`

/** Returns the worst verdict. Returns `skipped` if the list has no other verdict. */
export function worstOf(verdicts: OperationVerdict[]): OperationVerdict {
  return (['differs', 'unreachable', 'conforms'] as const).find((each) => verdicts.includes(each)) ?? 'skipped'
}

/** Computes the result of an operation from the results of its examples. `untried` is the reason why no success was tried. */
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

/**
 * Returns why an operation could not be tested, or says that the run saw only refusals. A success that was not seen may be wrong.
 */
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

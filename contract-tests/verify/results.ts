/** What a contract run found, as programs get it. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Difference } from '../report/report.ts'
import type { Trial } from './try-example.ts'

/**
 * `unreachable`: no HTTP answer at all. `skipped`: nothing could be found out, and `because` says why. `conforms` with a
 * `because`, which begins with “refusals only”: no success was seen.
 */
export type Verdict = 'conforms' | 'differs' | 'unreachable' | 'skipped'

export type OperationResult = {
  operation: OperationId
  verdict: Verdict
  differences: Difference[]
  because?: string
}

/** What is said of an operation beside its result. */
export type OperationNotes = {
  ms: number
  /** What would have to change for the target to be right. */
  remedies: string[]
  /** Fields that the document does not name. */
  undocumented: string[]
}

export type Tried = OperationResult & OperationNotes

export type Results = {
  verdict: Verdict
  operations: Tried[]
  /** The answers to open questions that the replies told. */
  told: Partial<Assumptions>
  /** What the run made and could not clean up. */
  left: string[]
  /** It was told to stop before it had tried everything. */
  interrupted: boolean
}

/** As `--report json=` has it. */
export const resultsForPrograms = ({ verdict, operations }: Pick<Results, 'verdict' | 'operations'>) => ({
  verdict,
  operations: operations.map(({ operation, verdict, differences, because, remedies }): OperationResult => {
    const reasons = [because, adviceOf(remedies)].filter((each) => each !== undefined)
    return { operation, verdict, differences, ...(reasons.length > 0 && { because: reasons.join('. ') }) }
  }),
})

/** What would have to change, in a sentence. */
export const adviceOf = (remedies: string[]): string | undefined =>
  remedies.length === 0 ? undefined : `If the target is right, what would have to change is ${remedies.join('; ')}`

/** The worst that counts; a run that found out nothing is skipped as a whole. */
export function worstOf(verdicts: Verdict[]): Verdict {
  return (['differs', 'unreachable', 'conforms'] as const).find((each) => verdicts.includes(each)) ?? 'skipped'
}

/** What the trials of an operation's examples come to; `untried` says why no success was tried. */
export function summarise(operation: OperationId, trials: Trial[], untried: string | undefined, ms: number): Tried {
  const judged = trials.filter((trial) => 'differences' in trial)
  const verdict = verdictOf(trials)
  return {
    operation,
    verdict,
    differences: unique(judged.flatMap((trial) => trial.differences)),
    ...reasonOf(verdict, trials, untried),
    ms,
    remedies: unique(judged.flatMap((trial) => trial.remedies)),
    undocumented: unique(judged.flatMap((trial) => trial.undocumented)),
  }
}

function verdictOf(trials: Trial[]): Verdict {
  const verdicts = trials.map(({ verdict }) => verdict).filter((each) => each !== 'out of reach')
  const unprepared = verdicts.includes('skipped') && !verdicts.includes('differs') && !verdicts.includes('unreachable')
  return unprepared ? 'skipped' : worstOf(verdicts)
}

/** Why nothing was found out, or that only refusals were: a reply that was never seen may be wrong. */
function reasonOf(verdict: Verdict, trials: Trial[], untried: string | undefined): { because?: string } {
  const out = trials.flatMap((each) => (each.verdict === 'out of reach' ? [each.because] : []))
  const failed = trials.flatMap((each) => (each.verdict !== 'out of reach' && 'because' in each ? [each.because] : []))
  const none = [...out, ...(untried === undefined ? [] : [untried])]
  if (verdict === 'conforms' && !trials.some((each) => 'isSuccess' in each && each.isSuccess))
    return { because: `refusals only: ${unique(none).join('; ') || 'what would be a success was refused'}` }
  const reasons = unique([...failed, ...(failed.length === 0 && verdict === 'skipped' ? none : [])])
  return reasons.length > 0 ? { because: reasons.join('. ') } : {}
}

const unique = <Value>(values: Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

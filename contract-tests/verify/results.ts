/** What a contract run found, as programs get it. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Difference } from '../report/report.ts'
import type { Trial } from './try-example.ts'

/** `unreachable`: no HTTP answer at all. `skipped`: nothing could be found out, and `because` says why. */
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

/** What the trials of an operation's examples come to; `untried` says why some of them were not made. */
export function summarise(operation: OperationId, trials: Trial[], untried: string | undefined, ms: number): Tried {
  const judged = trials.filter((trial) => 'differences' in trial)
  const failed = trials.filter((trial) => 'because' in trial)
  const verdicts = trials.map(({ verdict }) => verdict)
  const unprepared = verdicts.includes('skipped') && !verdicts.includes('differs') && !verdicts.includes('unreachable')
  const reasons = unique([
    ...failed.map(({ because }) => because),
    ...(trials.length === 0 && untried !== undefined ? [untried] : []),
  ])
  return {
    operation,
    verdict: unprepared ? 'skipped' : worstOf(verdicts),
    differences: unique(judged.flatMap((trial) => trial.differences)),
    ...(reasons.length > 0 && { because: reasons.join('. ') }),
    ms,
    remedies: unique(judged.flatMap((trial) => trial.remedies)),
    undocumented: unique(judged.flatMap((trial) => trial.undocumented)),
  }
}

const unique = <Value>(values: Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

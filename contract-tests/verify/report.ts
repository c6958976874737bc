/** Writes the results of a contract run as a report. */
import { register } from '../../spec/assumptions.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { words } from '../../spec/words.ts'
import type { ReportCase, ReportGroup, Report } from '../report/report.ts'
import { hintOf, type VerifyResults, type TriedOperation, type OperationVerdict } from './results.ts'

export type RunInfo = { subject: string; at: string; ms: number }

export function reportVerify(results: VerifyResults, circumstances: RunInfo): Report {
  const { verdict, operations } = results
  const cases = operations.map(caseOf)
  const warned = cases.some(({ outcome }) => outcome === 'warning')
  return {
    ...circumstances,
    title: 'Contract run',
    verdict,
    outcome: verdict === 'differs' || verdict === 'unreachable' ? 'failed' : warned ? 'warning' : 'passed',
    summary: summaryOf(operations),
    groups: groupsOf(cases),
    notes: notesOf(results),
  }
}

export function caseOf({
  operation,
  verdict,
  differences,
  because,
  neededChanges,
  undocumented,
  ms,
}: TriedOperation): ReportCase {
  const extra = undocumented.length > 0 ? `undocumented fields: ${undocumented.join(', ')}` : undefined
  const reasons = [because, extra].filter((each) => each !== undefined)
  const hint = hintOf(neededChanges)
  return {
    name: operation,
    verdict,
    outcome: verdict === 'conforms' && reasons.length > 0 ? 'warning' : outcomes[verdict],
    ms,
    differences,
    ...(reasons.length > 0 && { because: reasons.join('. ') }),
    ...(hint !== undefined && { hint }),
  }
}

const outcomes = {
  conforms: 'passed',
  differs: 'failed',
  unreachable: 'error',
  skipped: 'skipped',
} as const satisfies {
  [Each in OperationVerdict]: ReportCase['outcome']
}

function summaryOf(operations: TriedOperation[]): string {
  const count = (verdict: OperationVerdict) => operations.filter((each) => each.verdict === verdict).length
  const tried = operations.length - count('skipped')
  if (tried === 0) return 'Nothing was tried.'
  if (count('unreachable') === tried) return 'The target does not answer.'
  const wrong = count('differs') + count('unreachable')
  if (wrong === 0) {
    const refused = operations.filter(({ verdict, because }) => verdict === 'conforms' && because !== undefined).length
    const all = tried === 1 ? 'The operation keeps the document' : `All ${tried} operations keep the document`
    if (refused === 0) return `${all}.`
    return `${all}; ${refused === tried ? 'only refusals were seen' : `of ${refused} only refusals were seen`}.`
  }
  return `${wrong} of ${tried} operations do not keep the document.`
}

/** Groups the cases by the tags of the document. */
function groupsOf(cases: ReportCase[]): ReportGroup[] {
  const tagOf = new Map<string, string>()
  for (const item of Object.values(describeUdesk(words.zh).paths ?? {}))
    for (const operation of [item.get, item.post, item.put, item.delete])
      if (operation) tagOf.set(operation.operationId ?? '', operation.tags?.[0] ?? '')
  const names = [...new Set(cases.map(({ name }) => tagOf.get(name) ?? ''))]
  return names.map((name) => ({ name, cases: cases.filter((each) => tagOf.get(each.name) === name) }))
}

function notesOf({ observed, left, interrupted }: VerifyResults): string[] {
  const answers = register.flatMap(({ id, values }) => {
    const value = observed[id]
    return value === undefined || value === values[0]
      ? []
      : [`${id} is ${value} at this target; the fake assumes ${values[0]}.`]
  })
  return [
    ...(interrupted ? ['The run was interrupted.'] : []),
    ...answers,
    ...left.map((what) => `Could not be removed: ${what}.`),
  ]
}

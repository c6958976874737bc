/**
 * The findings of a contract command. The terminal, JUnit and HTML outputs are made from this report. The report contains no
 * secrets.
 */
export type Report = {
  /** The name of the run: `Contract run`, `Receiver check`. */
  title: string
  /** The address that was checked, without secrets. */
  subject: string
  /** The result as text: `conforms`, `Grade B`. */
  verdict: string
  /** The worst outcome of the cases. */
  outcome: 'passed' | 'warning' | 'failed'
  /** One sentence: `Several checks failed.` */
  summary: string
  /** When the command began, in ISO 8601. */
  at: string
  /** How long the command ran, in ms. */
  ms: number
  groups: ReportGroup[]
  /** Sentences about the whole run, such as what Udesk would do, or which assumption differs. */
  notes: string[]
}

/** The operations of one resource, or the checks of one kind. */
export type ReportGroup = { name: string; cases: ReportCase[] }

export type ReportCase = {
  /** The name of the case, unique in the report: `createSession`, `close-force`. */
  name: string
  /** The subject of the case: `POST /im/sessions`, `accepts an image`. */
  about?: string
  /** The result in the words of the command: `conforms`, `unreachable`, `warning`. */
  verdict: string
  outcome: CaseOutcome
  /** The duration in ms. 0 if no time was measured. */
  ms: number
  differences: Difference[]
  /** What the check found, or why it could not check. */
  because?: string
  /** What the user can do about the result. */
  hint?: string
}

/** `error` means that there was no answer. */
export type CaseOutcome = 'passed' | 'warning' | 'failed' | 'error' | 'skipped'

/** One difference, as the reports show it. */
export type Difference = {
  /** The place of the difference, as a JSON pointer. Empty means the whole value. */
  pointer: string
  /** Absent if `got` alone explains the difference. */
  expected?: string
  got: string
}

/** All outcomes, in the order in which reports show and count them. */
export const outcomes = ['failed', 'error', 'warning', 'skipped', 'passed'] as const satisfies CaseOutcome[]

export const casesOf = ({ groups }: Pick<Report, 'groups'>): ReportCase[] => groups.flatMap(({ cases }) => cases)

export const countOf = (cases: readonly ReportCase[], outcome: CaseOutcome): number =>
  cases.filter((each) => each.outcome === outcome).length

/** `2 failed, 1 skipped, 28 passed` */
export const countOutcomes = (cases: readonly ReportCase[]): string =>
  outcomes
    .filter((outcome) => countOf(cases, outcome) > 0)
    .map((outcome) => `${countOf(cases, outcome)} ${outcome === 'error' ? 'unanswered' : outcome}`)
    .join(', ')

/** `350 ms`, `4.2 s`, `3 min 20 s` */
export function showDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`
  const seconds = Math.round(ms / 1_000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Returns the address without its user, password and query values. */
export function showAddress(address: string): string {
  const { origin, pathname, searchParams } = new URL(address)
  const names = [...searchParams.keys()].map((name) => `${name}=…`)
  return `${origin}${pathname}${names.length > 0 ? `?${names.join('&')}` : ''}`
}

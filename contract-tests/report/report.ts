/** What a contract command found. The terminal, JUnit and HTML outputs are written from it. It contains no secrets. */
export type Report = {
  /** What was done: `Contract run`, `Receiver check`. */
  title: string
  /** The address that was checked, without secrets. */
  subject: string
  /** `conforms`, `Grade B`. */
  verdict: string
  /** The worst outcome of the cases. */
  outcome: 'passed' | 'warning' | 'failed'
  /** One sentence: `Several checks failed.` */
  summary: string
  /** When it began, ISO 8601. */
  at: string
  /** How long it took. */
  ms: number
  groups: ReportGroup[]
  /** Sentences about the whole: what Udesk would do, which assumption differs. */
  notes: string[]
}

/** The operations of one resource, or the checks of one kind. */
export type ReportGroup = { name: string; cases: ReportCase[] }

export type ReportCase = {
  /** Unique in the report: `createSession`, `close-force`. */
  name: string
  /** What it is about: `POST /im/sessions`, `accepts an image`. */
  about?: string
  /** A word of the command: `conforms`, `unreachable`, `warning`. */
  verdict: string
  outcome: CaseOutcome
  /** 0 where no time was measured. */
  ms: number
  differences: Difference[]
  /** What was found, or why nothing was. */
  because?: string
  /** What to do about it. */
  hint?: string
}

/** `error`: there was no answer. */
export type CaseOutcome = 'passed' | 'warning' | 'failed' | 'error' | 'skipped'

/** One difference, as it is shown. */
export type Difference = {
  /** A JSON pointer, empty for the whole. */
  pointer: string
  /** Absent where `got` is enough. */
  expected?: string
  got: string
}

/** In the order in which they are shown and counted. */
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

/** The address without its user, password and query values. */
export function showAddress(address: string): string {
  const { origin, pathname, searchParams } = new URL(address)
  const names = [...searchParams.keys()].map((name) => `${name}=…`)
  return `${origin}${pathname}${names.length > 0 ? `?${names.join('&')}` : ''}`
}

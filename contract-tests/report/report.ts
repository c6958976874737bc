/** What a contract command found, in the one shape that the terminal, JUnit and HTML are written from. It holds no secrets. */
export type Report = {
  /** What was done: `Contract run`, `Receiver check`. */
  title: string
  /** Against what: an address, without secrets. */
  subject: string
  /** The verdict in a word or a letter: `conforms`, `B`. */
  verdict: string
  /** How the whole ended: the worst that counts. */
  outcome: 'passed' | 'warning' | 'failed'
  /** The verdict in a sentence: `Two checks of 31 failed.` */
  summary: string
  /** When it began, ISO 8601. */
  at: string
  /** How long it took. */
  ms: number
  groups: Group[]
  /** What follows from it as a whole, a sentence each: what Udesk would do, which assumption would have to change. */
  notes: string[]
}

/** Cases that belong together: a resource's operations, the checks of one kind. */
export type Group = { name: string; cases: Case[] }

export type Case = {
  /** Unique in the report: `createSession`, `close-force`. */
  name: string
  /** What it is about: `POST /im/sessions`, `takes an image of an agent`. */
  about?: string
  /** In the command's own words: `conforms`, `unreachable`, `warning`. */
  verdict: string
  outcome: Outcome
  /** 0 where it takes no time of its own. */
  ms: number
  differences: Difference[]
  /** What was seen, or why nothing was. */
  because?: string
  /** What to do about it. */
  hint?: string
}

/** `error`: nothing could be found out, as nobody answered. */
export type Outcome = 'passed' | 'warning' | 'failed' | 'error' | 'skipped'

/** One place where something is not as it should be, each side as it is to be shown. */
export type Difference = {
  /** A JSON pointer, empty for the whole. */
  pointer: string
  /** Not where `got` says it all. */
  expected?: string
  got: string
}

/** In the order in which they are shown and counted. */
export const outcomes = ['failed', 'error', 'warning', 'skipped', 'passed'] as const satisfies Outcome[]

export const casesOf = ({ groups }: Pick<Report, 'groups'>): Case[] => groups.flatMap(({ cases }) => cases)

export const countOf = (cases: readonly Case[], outcome: Outcome): number =>
  cases.filter((each) => each.outcome === outcome).length

/** `2 failed, 1 skipped, 28 passed` */
export const countOutcomes = (cases: readonly Case[]): string =>
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

/** An address as a report may show it: who logs in, and what its query says, are nobody else's business. */
export function showAddress(address: string): string {
  const { origin, pathname, searchParams } = new URL(address)
  const names = [...searchParams.keys()].map((name) => `${name}=…`)
  return `${origin}${pathname}${names.length > 0 ? `?${names.join('&')}` : ''}`
}

/** An open question: a switch. The first value is the default. */
export type Question = {
  id: string
  question: string
  /** What the documentation says about it, or that it says nothing. */
  documented: string
  values: readonly [string, string, ...string[]]
  /** Why the first value is the default. */
  why: string
}

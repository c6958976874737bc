/** What a command of the bench found, as text, and whether it is as it must be. */
export type Outcome = { text: string; isRight: boolean }

/** A step failed because an expected push, call, reply or state did not come. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure'
  readonly expected: string
  readonly got: string

  constructor(expected: string, got: string) {
    super(`expected ${expected}, got ${got}`)
    this.expected = expected
    this.got = got
  }
}

/** The run has ended, so its steps stop waiting. */
export class RunEnded extends Error {
  override readonly name = 'RunEnded'
}

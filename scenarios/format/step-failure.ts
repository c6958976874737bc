/** A step did not come out as the scenario has it. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly expected: string
  readonly got: string

  constructor(expected: string, got: string) {
    super(`expected ${expected}, got ${got}`)
    this.expected = expected
    this.got = got
  }
}

/** The run is over: whoever still waits in it need not. */
export class Over extends Error {
  override readonly name = 'Over'
}

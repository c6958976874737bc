/** Somebody who starts or configures the fake made a mistake: the message says what to do, and a stack would not help. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The user started or configured the fake wrongly. The message says what to do; a stack would not help. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

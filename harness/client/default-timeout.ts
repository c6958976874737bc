/** The timeout of a wait if the caller gives no timeout, in real ms. */
export const defaultTimeout = 5_000

/**
 * The timeout for waits in a test with a time limit (`limit`), both in ms. A wait must time out before the test does, because the
 * error of the wait explains more than the error of the test runner.
 */
export const timeoutWithin = (limit: number): number =>
  limit > 0 ? Math.min(defaultTimeout, Math.round(0.7 * limit)) : defaultTimeout // 0: the test has no limit

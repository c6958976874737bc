/** The timeout of a wait whose caller gives none, in real ms. */
export const defaultTimeout = 5_000

/** The timeout for waits in a test with a time limit. A wait must time out before its test, because its error explains more than the test runner's. */
export const timeoutWithin = (limit: number): number =>
  limit > 0 ? Math.min(defaultTimeout, Math.round(0.7 * limit)) : defaultTimeout // 0: the test has no limit

/** How long a wait lasts where its caller does not say: ms of real time. */
export const defaultTimeout = 5_000

/** The timeout for waits in a test with a time limit. A wait ends before its test: its error says more than the test runner's. */
export const timeoutWithin = (limit: number): number =>
  limit > 0 ? Math.min(defaultTimeout, Math.round(0.7 * limit)) : defaultTimeout // 0: the test has no limit

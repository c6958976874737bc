/** How long Udesk waits for the answer to a push, in ms. */
export const pushTimeout = 5_000

/** The same in 2018, under `push.retry=2018`. */
export const pushTimeout2018 = 10_000

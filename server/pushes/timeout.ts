/** How long Udesk waits for the answer to a push, in ms. */
export const pushTimeout = 5_000

/** How long Udesk waited in 2018, in ms. Used if `push.retry=2018`. */
export const pushTimeout2018 = 10_000

/** What the tests of the clock share. */
import { createClock, realTime, type Clock } from './clock.ts'

export const noon = 1_767_268_800_000

export async function frozenClock(settings?: Parameters<typeof createClock>[0]) {
  const clock = createClock(settings)
  await clock.freeze(noon)
  return clock
}

/** Since noon. */
export const shown = (clock: Clock) => clock.now() - noon

export function addPending(clock: Clock, customerToken: string, apply: (answer: string) => void = () => undefined) {
  return clock.addPending({ what: `push ${customerToken}.1`, customerToken, apply })
}

/** Long enough for anything that would happen to happen. */
export async function aWhile() {
  for (let turn = 0; turn < 20; turn++) await realTime.nextTurn()
}

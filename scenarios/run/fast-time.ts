import { realTime } from '../../server/clock/clock.ts'

/**
 * For tests: lets all time of this process run `times` as fast, Udesk's limits and a scenario's waits alike, so that what takes a
 * minute in real time can be watched in seconds. Nothing is skipped and nothing is frozen: every timer still waits.
 */
export function speedUp(times: number): void {
  const { now, elapsed, after } = realTime
  const [began, beganElapsed] = [now(), elapsed()]
  Object.assign(realTime, {
    now: () => Math.floor(began + (now() - began) * times),
    elapsed: () => beganElapsed + (elapsed() - beganElapsed) * times,
    after: (ms: number, fire: () => void) => after(ms / times, fire),
  })
}

/**
 * For tests: lets all time of this process run `times` as fast, Udesk's limits and a story's waits alike, so that what takes a
 * minute in real time can be watched in seconds. Nothing is skipped and nothing is frozen: every timer still waits.
 */
export function speedUp(times: number): void {
  /* eslint-disable no-restricted-globals -- it bends the time that everything else asks server/clock.ts for */
  const { setTimeout: wait } = globalThis
  const [now, elapsed] = [Date.now.bind(Date), performance.now.bind(performance)]
  const [began, beganElapsed] = [now(), elapsed()]
  Date.now = () => Math.floor(began + (now() - began) * times)
  performance.now = () => beganElapsed + (elapsed() - beganElapsed) * times
  const fast = (fire: () => void, ms = 0, ...given: []) => wait(fire, ms / times, ...given)
  globalThis.setTimeout = Object.assign(fast, { __promisify__: wait.__promisify__ })
  /* eslint-enable no-restricted-globals */
}

/**
 * The clock of a company. Its ticks only go forward. Every limit, window, expiry and timer counts ticks. A date is the ticks
 * plus an offset. A frozen clock moves only when `advance` is called: from one due timer to the next. At each of these instants,
 * the clock waits until nothing more can happen. A wait that does not depend on a company's clock uses `realTime`.
 */
import { createCurrentTime } from './current-time.ts'
import { createInstant } from './instant.ts'
import { createMoves } from './moves.ts'
import { createPending } from './pending.ts'
import type { PendingPush, PushInFlight } from './pending.ts'
import { createSignal } from './real-time.ts'
import { createSettled } from './settled.ts'
import type { Settled } from './settled.ts'
import type { Timer } from './timer-list.ts'
import { createTimers } from './timers.ts'

export { Interrupted } from './current-time.ts'
export { NotFrozen } from './moves.ts'
export type { PendingPush } from './pending.ts'
export { realTime } from './real-time.ts'
export { compareIds } from './timer-list.ts'
export type { Timer } from './timer-list.ts'

export type Clock = {
  /** The date: whole milliseconds since 1970. */
  now: () => number
  /** Whole milliseconds since the clock was made, without the time in which it was frozen. */
  ticks: () => number
  mode: () => 'real' | 'frozen'
  /** Whole ms until the next timer; null if no timer is set. */
  toNext: () => number | null

  /** Sets a timer. Timers of one instant fire in the order of their customer tokens. */
  at: (tick: number, fire: () => void, customerToken?: string) => Timer
  after: (ms: number, fire: () => void, customerToken?: string) => Timer
  cancel: (timer: Timer) => void
  /** Resolves when the clock has moved forward by `ms`. Rejects with `Interrupted` when the clock is stopped. */
  sleep: (ms: number, customerToken?: string) => Promise<void>

  /**
   * Call this when an open API call was read completely. Frozen time waits until the returned function is called. A handler that
   * itself waits for the clock ends its call first and begins again later: `end(); await clock.sleep(ms); end = clock.serve()`.
   */
  serve: (what?: string) => () => void
  /** Frozen time waits until the returned function is called. With `grace`, frozen time waits no longer than for a push. */
  hold: (what: string, options?: { grace?: boolean }) => () => void
  /** Call this when a push is sent. Frozen time waits for the answer to the push. */
  addPending: <Answer>(push: PushInFlight<Answer>) => PendingPush<Answer>

  /** Stops the ticks. Sets the date to `instant`, if given. */
  freeze: (instant?: number) => Promise<void>
  /** Changes the date and fires no timer. */
  set: (instant: number) => Promise<void>
  /** Moves a frozen clock and returns how many timers fired. `grace` is the real time to wait for each unanswered push, in ms. */
  advance: (ms: number, options?: { grace?: number | undefined }) => Promise<number>
  /** Lets the ticks run again. Every timer keeps its remaining time. */
  resume: () => Promise<void>
  /** Resolves when nothing is in flight, being answered or due. After `timeout` real ms, resolves with the list of what is pending. */
  settled: (options?: { timeout?: number | undefined }) => Promise<Settled>
  /** Stops the clock for ever. No timer fires any more, and everything that waits for the clock gets `Interrupted`. */
  stop: () => void
}

export function createClock({ grace = 1_000 } = {}): Clock {
  const changed = createSignal()
  const time = createCurrentTime()
  const timers = createTimers({ time, alarmFired: changed.notify, dueWhileFrozen: () => instant.begin() })
  const pending = createPending({
    grace,
    changed: changed.notify,
    answered: () => {
      if (time.mode() === 'real') pending.applyAnswers()
      else instant.begin()
    },
  })
  const instant = createInstant({ time, timers, pending, changed, moveGrace: () => moves.graceNow() })
  const moves = createMoves({ time, timers, instant, changed, grace })

  return {
    now: time.now,
    ticks: time.ticks,
    mode: time.mode,
    toNext() {
      const next = timers.nextDue()
      return next === undefined ? null : Math.max(0, Math.ceil(next - time.exactTicks()))
    },
    at: timers.at,
    after: timers.after,
    cancel: timers.cancel,
    sleep: timers.sleep,
    serve: (what = 'an open API call') => pending.hold(`${what} is being answered`),
    hold: pending.hold,
    addPending: pending.addPending,
    freeze: moves.freeze,
    set: moves.set,
    advance: (ms, options) => moves.advance(ms, options?.grace),
    resume: moves.resume,
    settled: createSettled({ time, timers, pending, moves, changed }),
    stop() {
      time.stop()
      pending.close()
      timers.stop()
      changed.notify()
    },
  }
}

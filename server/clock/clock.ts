/**
 * All the time there is. A company's clock has ticks, which only go forward and rule every limit, window, expiry and timer,
 * and dates, which are ticks plus an offset. Frozen, it moves only when it is told to, from due timer to due timer, and
 * stands still at each until nothing more can happen there. Real waiting, which no company's clock rules, is `realTime`.
 */
import { createAlarm, createSignal, realTime } from './real-time.ts'
import { createRegister } from './register.ts'
import type { PendingPush, Push, Wait } from './register.ts'
import { createTimers } from './timers.ts'
import type { Timer } from './timers.ts'

export { realTime } from './real-time.ts'
export type { PendingPush } from './register.ts'
export { compareIds } from './timers.ts'
export type { Timer } from './timers.ts'

export type Clock = {
  /** The date: whole milliseconds since 1970. */
  now: () => number
  /** Whole milliseconds since the clock was made, as far as it was not frozen. */
  ticks: () => number
  mode: () => 'real' | 'frozen'
  /** How far it is to the next timer, in whole ms; null where nothing waits for the clock. */
  toNext: () => number | null

  at: (tick: number, fire: () => void, customerToken?: string) => Timer
  after: (ms: number, fire: () => void, customerToken?: string) => Timer
  cancel: (timer: Timer) => void
  /** Resolves when the clock has gone on by `ms`; rejects with `Interrupted` when it is stopped. */
  sleep: (ms: number, customerToken?: string) => Promise<void>

  /**
   * A call at Udesk's door, completely read, begins to be answered; returns its end, for which frozen time waits. A call that
   * itself waits for the clock ends before and begins again after: `end(); await clock.sleep(ms); end = clock.serve()`.
   */
  serve: (what?: string) => () => void
  /** Something else that frozen time waits for until it is released; with `grace` no longer than for a push. */
  hold: (what: string, options?: { grace?: boolean }) => () => void
  /** A push goes out and its receiver owes an answer. */
  addPending: <Answer>(push: Push<Answer>) => PendingPush<Answer>

  /** Stops the ticks, as now or so that now is `instant`. */
  freeze: (instant?: number) => Promise<void>
  /** Changes the date and fires nothing. */
  set: (instant: number) => Promise<void>
  /** Moves a frozen clock and says how many timers fired; `grace` is the real time to wait for each unanswered push. */
  advance: (ms: number, options?: { grace?: number | undefined }) => Promise<number>
  /** Lets the ticks run on with what was left of every timer. */
  resume: () => Promise<void>
  /** Resolves when nothing is in flight, being answered or due, or after `timeout` real ms with what it waits for. */
  settled: (options?: { timeout?: number | undefined }) => Promise<Settled>
  /** For ever: no timer fires any more, and whoever waits for the clock gets `Interrupted`. */
  stop: () => void
}

export type Settled = { settled: true } | { settled: false; waitingFor: string[] }

/** A reset or a stop overtook what was waiting for the clock. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted: the company was reset or stopped meanwhile')
  }
}

export class NotFrozen extends Error {
  constructor() {
    super('only a frozen clock can be advanced; freeze it first')
  }
}

/** Grace is spent in slices, so that a machine which stalls in one does not use up what the receiver has. */
const slice = 10

export function createClock({ grace = 1_000 } = {}): Clock {
  const timers = createTimers()
  const signal = createSignal()
  const register = createRegister({
    grace,
    changed: signal.ring,
    answered: () => {
      if (mode === 'real') register.takeRound()
      else void stand()
    },
  })

  let mode: 'real' | 'frozen' = 'real'
  let stopped = false
  let origin = realTime.elapsed() // in real mode, ticks = elapsed − origin
  let stoodAt = 0 // on a frozen clock, the ticks
  let offset = realTime.now()
  const exact = () => (mode === 'frozen' ? stoodAt : realTime.elapsed() - origin)
  const ticks = () => Math.floor(exact())

  // Timers.

  let fired = 0
  const alarm = createAlarm(ring)
  const sleepers = new Set<(reason: Interrupted) => void>()

  function at(due: number, fire: () => void, customerToken = ''): Timer {
    const timer = timers.add(due, customerToken, fire)
    if (stopped) timers.cancel(timer)
    else if (mode === 'real') setAlarm()
    else if (due <= stoodAt) void stand()
    return timer
  }

  function setAlarm(): void {
    const first = timers.first()
    if (first !== undefined) alarm.set(origin + first.due)
  }

  function ring(): void {
    while (fireNext());
    setAlarm()
    signal.ring()
  }

  const isDue = () => (timers.first()?.due ?? Infinity) <= exact()

  function fireNext(): boolean {
    const timer = timers.takeDue(exact())
    if (timer === undefined) return false
    fired++
    timer.fire()
    return true
  }

  function sleep(ms: number, customerToken?: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = () => {
        sleepers.delete(reject)
        resolve()
      }
      sleepers.add(reject)
      at(exact() + ms, wake, customerToken)
      if (stopped) reject(new Interrupted())
    })
  }

  // Standing still at an instant until nothing more can happen in it. One loop does it, for a move or for a round of answers.

  let standing: Promise<void> | undefined
  let move: { grace: number } | undefined // the one under way

  function stand(): Promise<void> {
    standing ??= standStill().finally(() => {
      standing = undefined
      signal.ring()
    })
    return standing
  }

  async function standStill(): Promise<void> {
    for (;;) {
      await realTime.promisesDone()
      while (mode === 'frozen' && fireNext()) await realTime.promisesDone()
      await realTime.nextTurn() // only now: what the network brings comes after the timers of its instant
      if (mode === 'real' || stopped) return
      if (isDue()) continue
      const waits = register.waits(move?.grace)
      if (waits.length > 0) await spend(waits)
      else if (!register.takeRound()) return
    }
  }

  async function spend(waits: Wait[]): Promise<void> {
    const [began, charged] = [realTime.elapsed(), move !== undefined]
    await signal.heard(Math.min(slice, ...waits.map(({ ms }) => ms)))
    const spent = Math.min(realTime.elapsed() - began, slice)
    if (charged) for (const { charge } of waits) charge(spent)
  }

  async function calm(): Promise<void> {
    await standing // it may have looked before this move began
    do {
      await stand()
      refuseIfStopped()
    } while (standing !== undefined)
  }

  // Moves, one after the other.

  let moves: Promise<unknown> = Promise.resolve()

  function queue<Result>(work: () => Promise<Result>, moveGrace = grace): Promise<Result> {
    const turn = moves.then(async () => {
      refuseIfStopped()
      move = { grace: moveGrace }
      signal.ring()
      try {
        return await work()
      } finally {
        move = undefined
        signal.ring()
      }
    })
    moves = turn.catch(() => undefined)
    return turn
  }

  function refuseIfStopped(): void {
    if (stopped) throw new Interrupted()
  }

  async function freeze(instant?: number): Promise<void> {
    if (mode === 'real') {
      stoodAt = Math.ceil(exact()) // whole, so that all that follows is stamped in whole milliseconds
      mode = 'frozen'
      alarm.silence()
      void stand()
    }
    if (instant !== undefined) await set(instant)
  }

  async function set(instant: number): Promise<void> {
    if (mode === 'frozen') await calm()
    offset = instant - ticks()
  }

  async function advance(ms: number): Promise<number> {
    if (mode === 'real') throw new NotFrozen()
    const [target, firedBefore] = [stoodAt + ms, fired]
    await calm()
    while (stoodAt < target) {
      stoodAt = Math.min(timers.first()?.due ?? target, target)
      await calm()
    }
    return fired - firedBefore
  }

  async function resume(): Promise<void> {
    if (mode === 'real') return
    await calm()
    origin = realTime.elapsed() - stoodAt
    mode = 'real'
    setAlarm()
  }

  // What can be said of it from outside.

  function unrest(): string[] {
    const waitingFor = [
      ...register.list(),
      ...(isDue() ? ['a timer is due'] : []),
      ...(move ? ['the clock is being moved'] : []),
    ]
    return mode === 'frozen' && waitingFor.length > 0 ? [...waitingFor, 'time stands still: advance it'] : waitingFor
  }

  async function settled({ timeout = 5_000 }: { timeout?: number | undefined } = {}): Promise<Settled> {
    const end = realTime.elapsed() + timeout
    for (;;) {
      await realTime.nextTurn()
      refuseIfStopped()
      const waitingFor = unrest()
      if (waitingFor.length === 0) return { settled: true }
      const left = end - realTime.elapsed()
      if (left <= 0) return { settled: false, waitingFor }
      await signal.heard(left)
    }
  }

  function stop(): void {
    stopped = true
    alarm.silence()
    timers.clear()
    register.close()
    for (const reject of sleepers) reject(new Interrupted())
    sleepers.clear()
    signal.ring()
  }

  return {
    now: () => ticks() + offset,
    ticks,
    mode: () => mode,
    toNext() {
      const first = timers.first()
      return first === undefined ? null : Math.max(0, Math.ceil(first.due - exact()))
    },
    at,
    after: (ms, fire, customerToken) => at(exact() + ms, fire, customerToken),
    cancel: (timer) => timers.cancel(timer),
    sleep,
    serve: (what = 'a call at Udesk’s door') => register.hold(`${what} is being answered`),
    hold: register.hold,
    addPending: register.addPending,
    freeze: (instant) => queue(() => freeze(instant)),
    set: (instant) => queue(() => set(instant)),
    advance: (ms, options) => queue(() => advance(ms), options?.grace),
    resume: () => queue(resume),
    settled,
    stop,
  }
}

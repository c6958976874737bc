/** Moves of a clock (freeze, set, advance, resume), one after the other. */
import type { CurrentTime } from './current-time.ts'
import type { Instant } from './instant.ts'
import type { Signal } from './real-time.ts'
import type { Timers } from './timers.ts'

export type Moves = {
  freeze: (instant?: number) => Promise<void>
  set: (instant: number) => Promise<void>
  /** Returns how many timers fired. */
  advance: (ms: number, grace?: number) => Promise<number>
  resume: () => Promise<void>
  /** The grace time of the move in progress; undefined if no move is in progress. */
  graceNow: () => number | undefined
}

export class NotFrozen extends Error {
  constructor() {
    super('only a frozen clock can be advanced; freeze it first')
  }
}

type Needs = { time: CurrentTime; timers: Timers; instant: Instant; changed: Signal; grace: number }

export function createMoves({ time, timers, instant, changed, grace: usualGrace }: Needs): Moves {
  let last: Promise<unknown> = Promise.resolve()
  let graceNow: number | undefined

  function enqueue<Result>(move: () => Promise<Result>, grace = usualGrace): Promise<Result> {
    const turn = last.then(async () => {
      time.refuseIfStopped()
      graceNow = grace
      changed.notify()
      try {
        return await move()
      } finally {
        graceNow = undefined
        changed.notify()
      }
    })
    last = turn.catch(() => undefined)
    return turn
  }

  async function freeze(date?: number): Promise<void> {
    if (time.mode() === 'real') {
      time.freeze()
      timers.stopAlarm()
      instant.begin()
    }
    if (date !== undefined) await set(date)
  }

  async function set(date: number): Promise<void> {
    if (time.mode() === 'frozen') await instant.finished()
    time.setDate(date)
  }

  async function advance(ms: number): Promise<number> {
    if (time.mode() === 'real') throw new NotFrozen()
    const [target, firedBefore] = [time.exactTicks() + ms, timers.firedCount()]
    await instant.finished()
    while (time.exactTicks() < target) {
      time.moveTo(Math.min(timers.nextDue() ?? target, target))
      await instant.finished()
    }
    return timers.firedCount() - firedBefore
  }

  async function resume(): Promise<void> {
    if (time.mode() === 'real') return
    await instant.finished()
    time.resume()
    timers.startAlarm()
  }

  return {
    freeze: (date) => enqueue(() => freeze(date)),
    set: (date) => enqueue(() => set(date)),
    advance: (ms, grace) => enqueue(() => advance(ms), grace),
    resume: () => enqueue(resume),
    graceNow: () => graceNow,
  }
}

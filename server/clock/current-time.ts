/** The time of one clock: ticks, which run or are frozen, and the date. The date is the ticks plus an offset. */
import { realTime } from './real-time.ts'

export type CurrentTime = {
  mode: () => 'real' | 'frozen'
  /** Milliseconds since the clock was made, without the time in which it was frozen. */
  exactTicks: () => number
  /** The ticks, rounded down to whole milliseconds. */
  ticks: () => number
  /** The date: whole milliseconds since 1970. */
  now: () => number
  /** The real time (`realTime.elapsed`) at which running ticks reach `tick`. */
  elapsedAt: (tick: number) => number
  freeze: () => void
  /** Moves frozen ticks forward. */
  moveTo: (tick: number) => void
  resume: () => void
  setDate: (instant: number) => void
  /** Stops the ticks for ever. */
  stop: () => void
  isStopped: () => boolean
  refuseIfStopped: () => void
}

/** The company was reset or stopped while something waited for its clock. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted: the company was reset or stopped meanwhile')
  }
}

export function createCurrentTime(): CurrentTime {
  let mode: 'real' | 'frozen' = 'real'
  let stopped = false
  let origin = realTime.elapsed() // in real mode, ticks = elapsed − origin
  let frozenTicks = 0
  let offset = realTime.now()
  const exactTicks = () => (mode === 'frozen' ? frozenTicks : realTime.elapsed() - origin)
  const ticks = () => Math.floor(exactTicks())

  return {
    mode: () => mode,
    exactTicks,
    ticks,
    now: () => ticks() + offset,
    elapsedAt: (tick) => origin + tick,
    freeze() {
      frozenTicks = Math.ceil(exactTicks()) // A whole number here makes every later time a whole number of milliseconds.
      mode = 'frozen'
    },
    moveTo: (tick) => void (frozenTicks = tick),
    resume() {
      origin = realTime.elapsed() - frozenTicks
      mode = 'real'
    },
    setDate: (instant) => void (offset = instant - ticks()),
    stop: () => void (stopped = true),
    isStopped: () => stopped,
    refuseIfStopped() {
      if (stopped) throw new Interrupted()
    },
  }
}

/** Fires timers. While time runs, an alarm fires them. While time is frozen, the caller fires them one by one. */
import { Interrupted, type CurrentTime } from './current-time.ts'
import { createAlarm } from './real-time.ts'
import { createTimerList, type Timer } from './timer-list.ts'

export type Timers = {
  /** Timers of one instant fire in the order of customer tokens; timers of one customer fire in the order in which they were set. */
  at: (tick: number, fire: () => void, customerToken?: string) => Timer
  after: (ms: number, fire: () => void, customerToken?: string) => Timer
  cancel: (timer: Timer) => void
  sleep: (ms: number, customerToken?: string) => Promise<void>
  /** The tick of the next timer. */
  nextDue: () => number | undefined
  isDue: () => boolean
  /** Fires the next timer if that timer is due. Returns whether a timer fired. */
  fireNext: () => boolean
  /** How many timers have fired so far. */
  firedCount: () => number
  startAlarm: () => void
  stopAlarm: () => void
  /** Cancels all timers. Each open `sleep` rejects with `Interrupted`. */
  stop: () => void
}

type Needs = {
  time: CurrentTime
  /** Called after timers fired by the alarm. */
  alarmFired: () => void
  /** Called when a new timer is due at the present frozen instant. */
  dueWhileFrozen: () => void
}

export function createTimers({ time, alarmFired, dueWhileFrozen }: Needs): Timers {
  const list = createTimerList()
  const sleepers = new Set<(reason: Interrupted) => void>()
  let fired = 0

  const alarm = createAlarm(() => {
    while (fireNext());
    startAlarm()
    alarmFired()
  })

  function startAlarm(): void {
    const first = list.first()
    if (first !== undefined) alarm.set(time.elapsedAt(first.due))
  }

  function fireNext(): boolean {
    const timer = list.takeDue(time.exactTicks())
    if (timer === undefined) return false
    fired++
    timer.fire()
    return true
  }

  function at(due: number, fire: () => void, customerToken = ''): Timer {
    const timer = list.add(due, customerToken, fire)
    if (time.isStopped()) list.remove(timer)
    else if (time.mode() === 'real') startAlarm()
    else if (due <= time.exactTicks()) dueWhileFrozen()
    return timer
  }

  const after: Timers['after'] = (ms, fire, customerToken) => at(time.exactTicks() + ms, fire, customerToken)

  function sleep(ms: number, customerToken?: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = () => {
        sleepers.delete(reject)
        resolve()
      }
      sleepers.add(reject)
      after(ms, wake, customerToken)
      if (time.isStopped()) reject(new Interrupted())
    })
  }

  return {
    at,
    after,
    cancel: list.remove,
    sleep,
    nextDue: () => list.first()?.due,
    isDue: () => (list.first()?.due ?? Infinity) <= time.exactTicks(),
    fireNext,
    firedCount: () => fired,
    startAlarm,
    stopAlarm: alarm.cancel,
    stop() {
      alarm.cancel()
      list.clear()
      for (const reject of sleepers) reject(new Interrupted())
      sleepers.clear()
    },
  }
}

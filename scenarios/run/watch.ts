/** How a run waits: for the company's clock, or for something to happen. */
import type { Company } from '../../server/company.ts'
import type { JournalEvent } from '../../server/journal.ts'
import { Over } from '../format/step-failure.ts'

export type Watched<Found> = {
  /** What is there already. */
  now: () => Found | undefined
  /** What has come with this. */
  then: (happening: JournalEvent) => Found | undefined
  /** How long of the company's clock; Infinity: for ever. */
  ms: number
  /** Somebody outside is to act, in real time: frozen time waits as long as it would for a push. */
  grace?: boolean
}

export type Watch = {
  /** Resolves when the clock has gone on so far; rejects with `Over` when the run ends. */
  sleep: (ms: number) => Promise<void>
  /** Resolves as soon as something is found, and with nothing when the time is over; rejects with `Over` when the run ends. */
  watch: <Found>(watched: Watched<Found>) => Promise<Found | undefined>
}

/** Whoever waits for the end of an instant comes after all that happens in it. */
const last = '\uffff'

export function createWatch({ clock, journal }: Company, ending: AbortSignal): Watch {
  /** `begin` starts waiting and says how to stop; whatever ends it, it is stopped. */
  function wait<Value>(begin: (end: (value: Value) => void) => () => void): Promise<Value> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        stop()
        reject(new Over())
      }
      const end = (value: Value) => {
        ending.removeEventListener('abort', leave)
        stop()
        resolve(value)
      }
      const stop = begin(end)
      if (ending.aborted) leave()
      else ending.addEventListener('abort', leave, { once: true })
    })
  }

  return {
    sleep: (ms) =>
      wait<undefined>((end) => {
        const timer = clock.after(ms, () => end(undefined))
        return () => clock.cancel(timer)
      }),

    watch<Found>({ now, then, ms, grace = false }: Watched<Found>) {
      const found = now()
      if (found !== undefined || ms === 0) return Promise.resolve(found)
      return wait<Found | undefined>((end) => {
        let waiting = true
        const release = grace ? clock.hold('a scenario waits for a call of the integration', { grace: true }) : () => {}
        const timer = ms === Infinity ? undefined : clock.after(ms, () => end(now()), last)
        const leave = journal.subscribe((happening) => {
          // Only once the rule that tells of it has come to its end.
          void Promise.resolve().then(() => {
            const come = waiting ? then(happening) : undefined
            if (come !== undefined) end(come)
          })
        })
        return () => {
          waiting = false
          if (timer) clock.cancel(timer)
          leave()
          release()
        }
      })
    },
  }
}

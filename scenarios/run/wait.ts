/** How a run waits: for the company's clock, or for an event of its journal. */
import type { Company } from '../../server/company.ts'
import type { JournalEvent } from '../../server/journal.ts'
import { RunEnded } from '../format/step-failure.ts'

export type WaitedFor<Found> = {
  /** Returns what is already found when the wait begins. */
  now: () => Found | undefined
  /** Returns what an event adds, if the wait looks for it. */
  then: (event: JournalEvent) => Found | undefined
  /** The timeout in ms on the company's clock. Infinity means no timeout. */
  ms: number
  /**
   * Whether the integration must act, in real time. If so, a frozen clock waits for the integration as long as for the answer to
   * a push.
   */
  grace?: boolean
}

export type RunWait = {
  /** Resolves when the clock has advanced by `ms`. Rejects with `RunEnded` if the run ends first. */
  sleep: (ms: number) => Promise<void>
  /**
   * Resolves to the first result that is found, or to undefined after the timeout. Rejects with `RunEnded` if the run ends first.
   */
  until: <Found>(waitedFor: WaitedFor<Found>) => Promise<Found | undefined>
}

/** This key sorts after all conversations, so that a timeout comes after all other events of the same instant. */
const last = '\uffff'

export function createRunWait({ clock, journal }: Company, ending: AbortSignal): RunWait {
  /** `begin` starts the wait and returns a function that stops it. This function is called at the end of every wait. */
  function wait<Value>(begin: (end: (value: Value) => void) => () => void): Promise<Value> {
    return new Promise((resolve, reject) => {
      const abort = () => {
        stop()
        reject(new RunEnded())
      }
      const end = (value: Value) => {
        ending.removeEventListener('abort', abort)
        stop()
        resolve(value)
      }
      const stop = begin(end)
      if (ending.aborted) abort()
      else ending.addEventListener('abort', abort, { once: true })
    })
  }

  return {
    sleep: (ms) =>
      wait<undefined>((end) => {
        const timer = clock.after(ms, () => end(undefined))
        return () => clock.cancel(timer)
      }),

    until<Found>({ now, then, ms, grace = false }: WaitedFor<Found>) {
      const found = now()
      if (found !== undefined || ms === 0) return Promise.resolve(found)
      return wait<Found | undefined>((end) => {
        let waiting = true
        const release = grace ? clock.hold('a scenario waits for a call of the integration', { grace: true }) : () => {}
        const timer = ms === Infinity ? undefined : clock.after(ms, () => end(now()), last)
        const unsubscribe = journal.subscribe((event) => {
          // Ends the wait only after the rule that emits the event has ended.
          void Promise.resolve().then(() => {
            const come = waiting ? then(event) : undefined
            if (come !== undefined) end(come)
          })
        })
        return () => {
          waiting = false
          if (timer) clock.cancel(timer)
          unsubscribe()
          release()
        }
      })
    },
  }
}

/** How a run waits: for the company's clock, or for an event of its journal. */
import type { Company } from '../../server/company.ts'
import type { JournalEvent } from '../../server/journal.ts'
import { RunEnded } from '../format/step-failure.ts'

export type WaitedFor<Found> = {
  /** What is there already. */
  now: () => Found | undefined
  /** What an event brings. */
  then: (event: JournalEvent) => Found | undefined
  /** The timeout, on the company's clock; Infinity: none. */
  ms: number
  /** The integration is to act, in real time: frozen time waits for it as long as for a push. */
  grace?: boolean
}

export type RunWait = {
  /** Resolves when the clock has moved on by `ms`; rejects with `RunEnded` when the run ends. */
  sleep: (ms: number) => Promise<void>
  /** Resolves as soon as something is found, and with undefined after the timeout; rejects with `RunEnded` when the run ends. */
  until: <Found>(waitedFor: WaitedFor<Found>) => Promise<Found | undefined>
}

/** Sorts after all conversations: a timeout comes after everything else that happens in its instant. */
const last = '\uffff'

export function createRunWait({ clock, journal }: Company, ending: AbortSignal): RunWait {
  /** `begin` starts to wait and returns how to stop, which is called in every case. */
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
          // Only when the rule that emits the event has ended.
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

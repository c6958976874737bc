/** What the present instant of a frozen clock waits for: calls being answered, steps in progress, pushes without an answer. */
import { realTime } from './real-time.ts'
import { compareIds } from './timer-list.ts'

export type PushInFlight<Answer> = {
  /** The name of the push in the list of `settled`: `push u42.3`. */
  what: string
  customerToken: string
  /** Receives the answer. A frozen clock applies all answers of an instant together; a running clock applies each answer at once. */
  apply: (answer: Answer) => void
}

export type PendingPush<Answer> = {
  /** Call this when the request was written to the socket. */
  sent: () => void
  answered: (answer: Answer) => void
  /** From now on, only `settled` waits for this push; a move of the clock does not. */
  skipGrace: () => void
  /** Ends the wait; a later answer is ignored. */
  cancel: () => void
}

export type Pending = {
  addPending: <Answer>(push: PushInFlight<Answer>) => PendingPush<Answer>
  /** Adds something else to wait for, until the returned function is called. With `grace`, the wait is no longer than for a push. */
  hold: (what: string, options?: { grace?: boolean }) => () => void
  /** Applies the answers that have arrived, in the order of customer tokens. Returns whether there was an answer. */
  applyAnswers: () => boolean
  /** The open waits of the present instant. `moveGrace` is undefined if no move of the clock is in progress. */
  waits: (moveGrace: number | undefined) => Wait[]
  /** Describes each pending call, step and push. */
  describe: () => string[]
  /** Ends all waits for ever. No answer is applied any more. */
  close: () => void
}

/** `ms` is the real time that is left for this wait. A move of the clock calls `charge` with the time that the move has used. */
export type Wait = { ms: number; charge: (ms: number) => void }

type Waited = { what: string; spent: number; allowed: (grace: number) => number }
type KeptAnswer = { customerToken: string; number: number; apply: () => void }

/** The least time (ms) for writing a push to its socket. The push must be sent even with grace 0. */
const sendingGrace = 100
/** If a call or step does not end, the clock goes on after this time (ms). */
const holdTimeout = 10_000

export function createPending(settings: { grace: number; changed: () => void; answered: () => void }): Pending {
  const waited = new Set<Waited>()
  let answers: KeptAnswer[] = []
  let roundBegan = 0
  let added = 0
  let closed = false

  const add = (entry: Waited) => {
    if (!closed) waited.add(entry)
    return () => {
      if (waited.delete(entry)) settings.changed()
    }
  }

  return {
    addPending(push) {
      const number = ++added
      let [handedOver, skipped] = [false, false]
      const entry: Waited = {
        what: `${push.what} is unanswered`,
        spent: 0,
        allowed(grace) {
          if (skipped) return 0
          return handedOver ? grace : Math.max(grace, sendingGrace)
        },
      }
      const release = add(entry)
      return {
        cancel() {
          release()
          answers = answers.filter((answer) => answer.number !== number)
        },
        skipGrace() {
          skipped = true
          settings.changed()
        },
        sent() {
          handedOver = true
          settings.changed()
        },
        answered(answer) {
          if (!waited.has(entry)) return
          if (answers.length === 0) roundBegan = realTime.elapsed()
          answers.push({ customerToken: push.customerToken, number, apply: () => push.apply(answer) })
          release()
          settings.answered()
        },
      }
    },
    hold: (what, options) =>
      add({ what, spent: 0, allowed: (grace) => (options?.grace === true ? grace : holdTimeout) }),
    applyAnswers() {
      const round = answers.sort((a, b) => compareIds(a.customerToken, b.customerToken) || a.number - b.number)
      answers = []
      for (const answer of round) answer.apply()
      return round.length > 0
    },
    waits(moveGrace) {
      if (moveGrace === undefined && answers.length === 0) return []
      const roundLeft = moveGrace === undefined ? roundBegan + settings.grace - realTime.elapsed() : Infinity
      return [...waited]
        .map((entry) => ({
          ms: Math.min(entry.allowed(moveGrace ?? settings.grace) - entry.spent, roundLeft),
          charge: (ms: number) => void (entry.spent += ms),
        }))
        .filter(({ ms }) => ms > 0)
    },
    describe: () => [
      ...[...waited].map(({ what }) => what),
      ...answers.map(
        ({ customerToken }) => `an answer for ${customerToken} waits for the other answers of its instant`,
      ),
    ],
    close() {
      closed = true
      waited.clear()
      answers = []
    },
  }
}

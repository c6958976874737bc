/** What the present instant of a frozen clock waits for: calls being answered, steps in progress, pushes without an answer. */
import { realTime } from './real-time.ts'
import { compareIds } from './timer-list.ts'

export type PushInFlight<Answer> = {
  /** Names the push in what `settled` waits for: `push u42.3`. */
  what: string
  customerToken: string
  /** Takes the answer: on a frozen clock together with the other answers of the instant, otherwise at once. */
  apply: (answer: Answer) => void
}

export type PendingPush<Answer> = {
  /** The request was handed to the socket. */
  sent: () => void
  answered: (answer: Answer) => void
  /** From now on no real time is spent on this push; only `settled` still waits for it. */
  skipGrace: () => void
  /** The answer is no longer wanted. */
  cancel: () => void
}

export type Pending = {
  addPending: <Answer>(push: PushInFlight<Answer>) => PendingPush<Answer>
  /** Anything else to wait for, until it is released; with `grace` no longer than for a push. */
  hold: (what: string, options?: { grace?: boolean }) => () => void
  /** Applies the answers that came so far, by customer. Returns whether there were any. */
  applyAnswers: () => boolean
  /** What the present instant still waits for: for a move of the clock, or (`undefined`) for the other answers of a round. */
  waits: (moveGrace: number | undefined) => Wait[]
  /** What is pending, each in words. */
  describe: () => string[]
  /** For ever: nothing is waited for any more, and no answer is applied. */
  close: () => void
}

/** `ms`: how much real time may still be spent on it. A move of the clock charges what it has spent. */
export type Wait = { ms: number; charge: (ms: number) => void }

type Waited = { what: string; spent: number; allowed: (grace: number) => number }
type KeptAnswer = { customerToken: string; number: number; apply: () => void }

/** The least time that a push gets until it is handed to its socket: its bytes must leave even with grace 0. */
const sendingGrace = 100
/** Calls and steps end by themselves; if one does not, the clock goes on after this time. */
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

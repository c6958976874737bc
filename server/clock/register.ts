/** What the present instant of a frozen clock waits for: calls being answered, steps under way, pushes without an answer. */
import { realTime } from './real-time.ts'
import { compareIds } from './timers.ts'

export type Push<Answer> = {
  /** Names it in what `settled` waits for: `push u42.3`. */
  what: string
  customerToken: string
  /** Gets the answer, on a frozen clock together with the other answers of its round. */
  apply: (answer: Answer) => void
}

export type PendingPush<Answer> = {
  /** The request was handed to the socket. */
  sent: () => void
  paid: (answer: Answer) => void
  /** It may take as long as it likes: no real time is spent on it, and only `settled` still waits. */
  excuse: () => void
  /** No answer is wanted any more. */
  forgive: () => void
}

export type Register = {
  addPending: <Answer>(push: Push<Answer>) => PendingPush<Answer>
  /** Something else to wait for, until released; for as long as for a push, or until it ends by itself. */
  hold: (what: string, options?: { grace?: boolean }) => () => void
  /** Applies the answers kept so far; whether there were any. */
  takeRound: () => boolean
  /** What is still to be waited for at this instant: by a move of the clock, or by a round that has begun. */
  waits: (moveGrace: number | undefined) => Wait[]
  list: () => string[]
  /** For ever: nothing is waited for any more, and no answer is applied. */
  close: () => void
}

/** `ms` are left of the real time that may be spent on it; moves of the clock charge what they did spend. */
export type Wait = { ms: number; charge: (ms: number) => void }

type Awaited = { what: string; spent: number; allowed: (grace: number) => number }
type Kept = { customerToken: string; number: number; apply: () => void }

/** Until a push is handed to its socket, so long at least: its bytes are to leave even where nobody waits for the answer. */
const sendingGrace = 100
/** Calls and steps end by themselves; should one not, the clock still must go on. */
const patience = 10_000

export function createRegister(settings: { grace: number; changed: () => void; answered: () => void }): Register {
  const awaited = new Set<Awaited>()
  let kept: Kept[] = []
  let roundBegan = 0
  let owed = 0
  let closed = false

  const add = (entry: Awaited) => {
    if (!closed) awaited.add(entry)
    return () => {
      if (awaited.delete(entry)) settings.changed()
    }
  }

  return {
    addPending(push) {
      const number = ++owed
      let [handedOver, excused] = [false, false]
      const entry: Awaited = {
        what: `${push.what} is unanswered`,
        spent: 0,
        allowed(grace) {
          if (excused) return 0
          return handedOver ? grace : Math.max(grace, sendingGrace)
        },
      }
      const release = add(entry)
      return {
        forgive() {
          release()
          kept = kept.filter((answer) => answer.number !== number)
        },
        excuse() {
          excused = true
          settings.changed()
        },
        sent() {
          handedOver = true
          settings.changed()
        },
        paid(answer) {
          if (!awaited.has(entry)) return
          if (kept.length === 0) roundBegan = realTime.elapsed()
          kept.push({ customerToken: push.customerToken, number, apply: () => push.apply(answer) })
          release()
          settings.answered()
        },
      }
    },
    hold: (what, options) => add({ what, spent: 0, allowed: (grace) => (options?.grace === true ? grace : patience) }),
    takeRound() {
      const round = kept.sort((a, b) => compareIds(a.customerToken, b.customerToken) || a.number - b.number)
      kept = []
      for (const answer of round) answer.apply()
      return round.length > 0
    },
    waits(moveGrace) {
      if (moveGrace === undefined && kept.length === 0) return []
      const roundLeft = moveGrace === undefined ? roundBegan + settings.grace - realTime.elapsed() : Infinity
      return [...awaited]
        .map((entry) => ({
          ms: Math.min(entry.allowed(moveGrace ?? settings.grace) - entry.spent, roundLeft),
          charge: (ms: number) => void (entry.spent += ms),
        }))
        .filter(({ ms }) => ms > 0)
    },
    list: () => [
      ...[...awaited].map(({ what }) => what),
      ...kept.map(({ customerToken }) => `an answer for ${customerToken} waits for the other answers of its instant`),
    ],
    close() {
      closed = true
      awaited.clear()
      kept = []
    },
  }
}

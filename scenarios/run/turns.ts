/** Plays the actions of a run one after the other. During an action, a frozen clock does not move. */
import type { JournalEvent } from '../../server/journal.ts'
import { describeStep } from '../format/step-text.ts'
import { countSeen, type RunContext, type StepScope } from './run-context.ts'
import { playSingleStep, type SingleStep } from './steps/single-step.ts'

export type Turns = {
  play: (step: SingleStep, scope: StepScope) => Promise<string | undefined>
  /** Returns the actions that have not ended. After the end of a run, an action may still be in progress. */
  pending: () => Promise<unknown>[]
}

/** `orEnded` rejects a promise at the end of the run. */
export function createTurns(context: RunContext, orEnded: <Value>(waiting: Promise<Value>) => Promise<Value>): Turns {
  const { clock, journal } = context.company
  const pending = new Set<Promise<unknown>>()
  let turn: Promise<unknown> = Promise.resolve()

  /**
   * Plays an action. If the action needs the clock to advance (a delayed reply), it releases the clock and lets the next action
   * start.
   */
  async function play(step: SingleStep, scope: StepScope): Promise<string | undefined> {
    const release = clock.hold(`a scenario: ${describeStep(step)}`)
    const before = turn
    let endTurn = () => {}
    turn = new Promise<void>((resolve) => (endTurn = resolve))
    const letGo = () => {
      release()
      endTurn()
    }
    const unsubscribe = journal.subscribe((event) => {
      if (isDelayedReply(event)) letGo()
    })
    try {
      await orEnded(before)
      scope.since = countSeen(context.seen)
      const playing = playSingleStep(step, context, scope)
      pending.add(playing)
      void playing.catch(() => undefined).then(() => pending.delete(playing))
      return await orEnded(playing)
    } finally {
      unsubscribe()
      letGo()
    }
  }

  return { play, pending: () => [...pending] }
}

/** Returns whether a fault delays a reply. The action may wait for this reply. */
const isDelayedReply = (event: JournalEvent): boolean =>
  event.type === 'fault' && event.fault.target === 'reply' && ['delay', 'drip'].includes(event.fault.fault)

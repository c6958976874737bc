/**
 * Plays the steps of a scenario one after the other. The steps of a `together`, and overlapping rounds of a `repeat`, are played
 * at the same time. Actions always run one after the other, so that a run on a frozen clock is the same every time.
 */
import { realTime } from '../../server/clock/clock.ts'
import { durationOf, mostSteps } from '../format/limits.ts'
import type { RepeatStep, Step } from '../format/step-schemas.ts'
import { RunEnded, StepFailure } from '../format/step-failure.ts'
import { describeStep } from '../format/step-text.ts'
import { fill } from '../format/variables.ts'
import { countSeen, type RunContext, type StepScope } from './run-context.ts'
import type { RunRecord } from './run-record.ts'
import { isAction, playSingleStep, type SingleStep } from './steps/single-step.ts'
import { createTurns } from './turns.ts'

export type Player = {
  /** Resolves when all steps have passed. Rejects when the first step fails, or when the run is stopped. */
  play: (steps: readonly Step[]) => Promise<void>
  /** Returns the actions that have not ended. After the end of a run, an action may still be in progress. */
  pending: () => Promise<unknown>[]
}

/** The first step that fails aborts `ending`. */
export function createPlayer(context: RunContext, record: RunRecord, ending: AbortController): Player {
  const { company, variables, seen, wait } = context
  const isEnded = () => ending.signal.aborted
  let begun = 0

  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(new RunEnded()))
  })
  ended.catch(() => undefined) // the steps that wait for it handle it
  const orEnded = <Value>(waiting: Promise<Value>): Promise<Value> => Promise.race([waiting, ended])
  const turns = createTurns(context, orEnded)

  async function playAll(steps: readonly Step[], scope: StepScope): Promise<void> {
    for (const step of steps) {
      if (++begun % stepsAtOnce === 0) await letOthersRun()
      await playStep(step, scope)
    }
  }

  /** Lets other work of the process run. Otherwise a long scenario without pauses would block the process. */
  async function letOthersRun(): Promise<void> {
    const release = company.clock.hold('a scenario with many steps')
    await realTime.nextTurn()
    release()
  }

  function playStep(step: Step, scope: StepScope): Promise<void> {
    if (isEnded()) throw new RunEnded()
    if (begun > mostSteps) fail(step, new StepFailure(`a scenario of at most ${mostSteps} steps`, 'more'))
    if ('repeat' in step) return playRounds(step.repeat, scope)
    if ('together' in step) {
      scope.since = countSeen(seen)
      return allOf(step.together.map((branch) => playAll([branch].flat(), { ...scope })))
    }
    return playSingle(step, scope)
  }

  async function playRounds({ times, as = 'n', every, steps }: RepeatStep, scope: StepScope): Promise<void> {
    scope.since = countSeen(seen)
    const rounds: Promise<void>[] = []
    for (let round = 1; round <= times; round += 1) {
      const played = playAll(steps, { ...scope, rounds: { ...scope.rounds, [as]: round } })
      if (every === undefined) await played
      else {
        rounds.push(played)
        played.catch(() => undefined) // allOf handles it
        if (round < times) await wait.sleep(durationOf(every))
      }
    }
    await allOf(rounds)
  }

  async function playSingle(step: SingleStep, scope: StepScope): Promise<void> {
    let filled = step
    try {
      filled = fill(step, (variable) => variables.lookUp(variable, scope.rounds))
      record.begin(describeStep(filled))
      const got = isAction(filled)
        ? await turns.play(filled, scope)
        : await orEnded(playSingleStep(filled, context, scope))
      record.addPassed(describeStep(filled), got)
    } catch (error) {
      fail(filled, error)
    }
  }

  function fail(step: Step, error: unknown): never {
    if (isEnded()) record.addStopped(describeStep(step))
    else record.addFailed(describeStep(step), error)
    ending.abort()
    throw error
  }

  return {
    play: (steps) => playAll(steps, { rounds: {}, since: countSeen(seen) }),
    pending: turns.pending,
  }
}

/** After this number of steps, the player lets other work of the process run. */
const stepsAtOnce = 5_000

/** Waits until all branches have ended, even if one fails. */
async function allOf(branches: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(branches)
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

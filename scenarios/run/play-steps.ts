/**
 * Plays the steps of a scenario. They follow each other; those of a `together`, and rounds that overlap, go on side by side, but
 * what they do is done one thing after the other, so that a run on a frozen clock is the same every time.
 */
import { Problem } from '../../server/admin-api/problem.ts'
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import type { JournalEvent } from '../../server/journal.ts'
import { durationOf, mostSteps } from '../format/limits.ts'
import { Failure, Over } from '../format/step-failure.ts'
import type { Playing, Scope } from './scope.ts'
import { sentenceOf } from '../format/step-text.ts'
import { does, perform, type ActionStep } from './steps.ts'
import type { RepeatStep, Step } from '../format/schema.ts'
import type { RunStep } from './shapes.ts'
import { fill } from '../format/variables.ts'

export type Player = {
  /** Resolves when all has come out as told; rejects at the first step that has not, or when the run is stopped. */
  play: (steps: readonly Step[]) => Promise<void>
  /** Calls that somebody still waits for, though the run is over. */
  pending: () => Promise<unknown>[]
}

type Needs = {
  playing: Playing
  /** Ends the run for whoever waits in it. */
  ending: AbortController
  told: (step: Omit<RunStep, 'index'>) => void
  /** A step, in words, is about to be played. */
  begins: (step: string) => void
}

export function createPlayer({ playing, ending, told, begins }: Needs): Player {
  const { company, actors, seen, watch } = playing
  const { clock, journal } = company
  const pending = new Set<Promise<unknown>>()
  const isOver = () => ending.signal.aborted
  let begun = 0
  let turn: Promise<unknown> = Promise.resolve()

  const over = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(new Over()))
  })
  over.catch(() => undefined) // whoever waits is told
  const orOver = <Value>(waiting: Promise<Value>): Promise<Value> => Promise.race([waiting, over])

  async function playAll(steps: readonly Step[], scope: Scope): Promise<void> {
    for (const step of steps) {
      if (++begun % breath === 0) await giveWay()
      await playStep(step, scope)
    }
  }

  /** A long scenario without a pause would keep everybody else waiting. */
  async function giveWay(): Promise<void> {
    const release = clock.hold('a scenario with many steps')
    await realTime.nextTurn()
    release()
  }

  function playStep(step: Step, scope: Scope): Promise<void> {
    if (isOver()) throw new Over()
    if (begun > mostSteps) fail(step, new Failure(`a scenario of at most ${mostSteps} steps`, 'more'))
    if ('repeat' in step) return playRounds(step.repeat, scope)
    if ('together' in step) {
      scope.since = soFar()
      return allOf(step.together.map((branch) => playAll([branch].flat(), { ...scope })))
    }
    return playAction(step, scope)
  }

  async function playRounds({ times, as = 'n', every, steps }: RepeatStep, scope: Scope): Promise<void> {
    scope.since = soFar()
    const rounds: Promise<void>[] = []
    for (let round = 1; round <= times; round += 1) {
      const played = playAll(steps, { ...scope, counters: { ...scope.counters, [as]: round } })
      if (every === undefined) await played
      else {
        rounds.push(played)
        played.catch(() => undefined) // allOf tells of it
        if (round < times) await watch.sleep(durationOf(every))
      }
    }
    await allOf(rounds)
  }

  async function playAction(step: ActionStep, scope: Scope): Promise<void> {
    let action = step
    try {
      action = fill(step, (name) => actors.lookUp(name, scope.counters))
      begins(sentenceOf(action))
      const got = does(action) ? await inTurn(action, scope) : await orOver(perform(action, playing, scope))
      record(action, { outcome: 'passed', ...(got !== undefined && { got }) })
    } catch (error) {
      fail(action, error)
    }
  }

  function fail(step: Step, error: unknown): never {
    if (isOver()) record(step, { outcome: 'stopped' })
    else record(step, { outcome: 'failed', ...explain(error, step) })
    ending.abort()
    throw error
  }

  /** Time stands still meanwhile, unless it is time that the doing waits for. */
  async function inTurn(action: ActionStep, scope: Scope): Promise<string | undefined> {
    const release = clock.hold(`a scenario: ${sentenceOf(action)}`)
    const before = turn
    let pass = () => {}
    turn = new Promise<void>((resolve) => (pass = resolve))
    const letGo = () => {
      release()
      pass()
    }
    const leave = journal.subscribe((happening) => {
      if (waitsForClock(happening)) letGo()
    })
    try {
      await orOver(before)
      scope.since = soFar()
      const doing = perform(action, playing, scope)
      pending.add(doing)
      void doing.catch(() => undefined).then(() => pending.delete(doing))
      return await orOver(doing)
    } finally {
      leave()
      letGo()
    }
  }

  const soFar = () => ({ pushes: seen.pushes.length, calls: seen.calls.length })

  const record = (step: Step, outcome: Pick<RunStep, 'outcome' | 'expected' | 'got'>) => {
    told({ step: sentenceOf(step), at: isoInstant(clock.now()), ...outcome })
  }

  return {
    play: (steps) => playAll(steps, { counters: {}, since: soFar() }),
    pending: () => [...pending],
  }
}

/** So many steps a scenario begins without giving way to others. */
const breath = 5_000

/** All come to their end, whatever becomes of one. */
async function allOf(branches: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(branches)
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

/** A reply that is delayed as planned, perhaps ours. */
const waitsForClock = (happening: JournalEvent): boolean =>
  happening.type === 'fault' && happening.fault.target === 'reply' && ['delay', 'drip'].includes(happening.fault.fault)

/** Why a step failed, in words. */
export function explain(error: unknown, step: Step): { expected: string; got: string } {
  if (error instanceof Failure) return { expected: error.expected, got: error.got }
  const expected = sentenceOf(step)
  if (!(error instanceof Problem)) return { expected, got: `mock-udesk broke down: ${String(error)}` }
  const mistakes = error.mistakes.map(({ pointer, message }) => `${pointer} ${message}`)
  return { expected, got: [error.message, ...mistakes].join('\n') }
}

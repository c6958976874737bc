/** The record of a run: its state and its steps. The event stream publishes each change. */
import { isoInstant } from '../../common/dates.ts'
import { Problem } from '../../server/admin-api/problem.ts'
import type { Company } from '../../server/company.ts'
import { StepFailure } from '../format/step-failure.ts'
import type { Run, RunEvent, RunState, RunStep } from './shapes.ts'

export type RunRecord = ReturnType<typeof createRunRecord>

export function createRunRecord({ clock, journal }: Company, { id, scenario }: { id: number; scenario: string }) {
  const steps: RunStep[] = []
  let state: RunState = 'running'
  let began: string | null = null
  const now = () => isoInstant(clock.now())

  function publish({ begins = null, step = null }: Partial<Pick<RunEvent, 'begins' | 'step'>> = {}): void {
    const run: RunEvent = { id, scenario, at: now(), state, begins, step }
    journal.publish({ type: 'run', run })
  }

  function add(step: string, result: Pick<RunStep, 'outcome' | 'expected' | 'got'>): void {
    const added = { index: steps.length, step, at: now(), ...result }
    steps.push(added)
    publish({ step: added })
  }

  return {
    show: (): Run => ({ id, scenario, state, began, steps: [...steps] }),
    state: () => state,
    hasBegun: () => began !== null,

    beginRun(): void {
      began = now()
      publish()
    },
    endRun(outcome: RunState): void {
      state = outcome
      publish()
    },

    /** Records that a step begins. `step` is the text of the step, here and below. */
    begin: (step: string) => publish({ begins: step }),
    addPassed: (step: string, got: string | undefined) =>
      add(step, { outcome: 'passed', ...(got !== undefined && { got }) }),
    addStopped: (step: string) => add(step, { outcome: 'stopped' }),
    addFailed: (step: string, error: unknown) => add(step, { outcome: 'failed', ...explain(error, step) }),
  }
}

function explain(error: unknown, step: string): { expected: string; got: string } {
  if (error instanceof StepFailure) return { expected: error.expected, got: error.got }
  if (!(error instanceof Problem)) return { expected: step, got: `this is a bug in mock-udesk: ${String(error)}` }
  const mistakes = error.mistakes.map(({ pointer, message }) => `${pointer} ${message}`)
  return { expected: step, got: [error.message, ...mistakes].join('\n') }
}

/** Scenarios and runs as the admin API shows them. */
import {
  anything,
  instant,
  integer,
  listOf,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Of,
  type Schema,
} from '../../common/schema.ts'

export const scenario = named(
  'ScenarioSummary',
  object({ name: text(), description: text('what an integrator learns from it') }),
)

const state = oneOf('running', 'passed', 'failed', 'stopped')
export const runStep = named(
  'RunStep',
  object({
    index: integer('from 0, in the order in which the steps ended'),
    step: text('as one line'),
    at: instant('when it ended'),
    outcome: oneOf('passed', 'failed', 'stopped'),
    expected: optional(text()),
    got: optional(
      text('what came instead or, of a passed step, its result; candidates in the order of their differences'),
    ),
  }),
)
export const run = named(
  'Run',
  object({
    id: integer(),
    scenario: text(),
    state,
    began: nullable(instant('null: it waits for the session it begins with')),
    steps: listOf(runStep),
  }),
)
export const newRun: Schema<unknown> = {
  ...anything('a scenario that is valid by scenario.schema.json'),
  type: 'object',
}
export const scenariosAtStart = object({ scenarios: listOf(newRun) })

export type ScenarioSummary = Of<typeof scenario>
export type Run = Of<typeof run>
export type RunState = Run['state']
export type RunStep = Of<typeof runStep>

/** A run in the event stream, with the step that has just ended, or with the text of a step that begins. */
export type RunEvent = {
  id: number
  scenario: string
  at: string
  state: RunState
  begins: string | null
  step: RunStep | null
}

/** What /__admin tells of scenarios and their runs. */
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
    index: integer('from 0, in the order in which the steps were over'),
    step: text('in words'),
    at: instant('when it was over'),
    outcome: oneOf('passed', 'failed', 'stopped'),
    expected: optional(text()),
    got: optional(text('what came; where it failed, the nearest first')),
  }),
)
export const run = named(
  'Run',
  object({
    id: integer(),
    scenario: text(),
    state,
    began: nullable(instant('null: it waits for its session')),
    steps: listOf(runStep),
  }),
)
/** As the event stream tells it: with the step that is over just now, or the words of one that begins. */
export const runNews = named(
  'RunNews',
  object({
    id: integer(),
    scenario: text(),
    at: instant(),
    state,
    begins: nullable(text('a step, in words')),
    step: nullable(runStep),
  }),
)

export const newRun: Schema<unknown> = {
  ...anything('a scenario, as scenario.schema.json describes it'),
  type: 'object',
}
export const scenariosAtStart = object({ scenarios: listOf(newRun) })

export type ScenarioSummary = Of<typeof scenario>
export type Run = Of<typeof run>
export type RunNews = Of<typeof runNews>
export type RunState = Run['state']
export type RunStep = Of<typeof runStep>

/**
 * Defines what a scenario file may contain, as JSON Schema. Editors and the checks use this schema. It also gives the type of
 * scenarios that are written in code.
 */
import { anything, listOf, mapOf, name, object, oneOf, optional, text, type Of } from '../../common/schema.ts'
import { given } from './given-schema.ts'
import { alias, ofEitherType } from './schema-parts.ts'
import { oneStep, step, steps } from './step-schemas.ts'

const firstSession = object({
  session: mapOf(anything(), 'Fields that the body of createSession must have; * matches any text'),
  as: optional({
    ...alias,
    description: 'The name that the scenario gives to the customer; default: customer',
  }),
})

const scenario = object({
  name: { ...text('Lower-case letters and digits, with hyphens between them'), pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  description: name('What an integrator learns from it'),
  given: optional(given),
  when: optional(
    ofEitherType(
      oneOf('now'),
      firstSession,
      'Starts at once (now, the default), or at the first call of createSession with such a body',
    ),
  ),
  steps,
})

/** The schema for editors. It is published as scenario.schema.json. */
export const scenarioSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A scenario of mock-udesk: what is given, what happens, and what must be seen',
  ...scenario,
  $defs: { step: oneStep, steps: { ...listOf(step), minItems: 1 } },
}

export type Scenario = Of<typeof scenario>

/** Every step of a scenario: its JSON Schema, and its type. */
import type { OperationId } from '../../spec/types.ts'
import { newFaultSchema, type NewFault } from '../../server/admin-api/resources/control/faults.ts'
import { anything, count, listOf, name, object, oneOf, optional, text, type Schema } from '../../common/schema.ts'
import {
  agentStep,
  customerStep,
  openApiCallStep,
  type AgentStep,
  type CustomerStep,
  type OpenApiCallStep,
} from './actor-step-schemas.ts'
import { expectStep, type ExpectStep } from './expect-schema.ts'
import { mostSteps } from './limits.ts'
import { aliasReference, durationOrVariable, ofEitherType, operationName } from './schema-parts.ts'

export const step: Schema<Step> = { $ref: '#/$defs/step' }
export const steps: Schema<Step[]> = { $ref: '#/$defs/steps' }

const stepShapes = {
  note: text('A comment that is shown while the scenario runs'),
  customer: customerStep,
  call: ofEitherType(operationName, openApiCallStep, 'A call of the open API, by its operation'),
  agent: agentStep,
  wait: ofEitherType(
    durationOrVariable(),
    { ...listOf(durationOrVariable()), minItems: 2, maxItems: 2 },
    'Waits for this time of the company’s clock; of two durations, for a random time between them',
  ),
  expect: expectStep,
  fault: ofEitherType(
    oneOf('none'),
    newFaultSchema,
    'Arms a fault, as POST /__admin/faults does; none: disarms the faults that the scenario armed',
  ),
  push: object({
    body: anything('Any JSON, valid or not'),
    for: optional(
      aliasReference('The customer whose other pushes it follows in order; default: the customer that the body names'),
    ),
  }),
  repeat: object({
    times: { ...count('How often'), maximum: mostSteps },
    as: optional({
      ...name('The variable that counts the rounds, from 1; default: n'),
      pattern: '^[A-Za-z]\\w*$',
    }),
    every: optional(
      durationOrVariable('The time between the starts of two rounds, even if the earlier one still runs'),
    ),
    steps,
  }),
  together: listOf(
    ofEitherType({ type: 'object', ...step }, { type: 'array', ...steps }),
    'Runs steps, or lists of steps, at the same time',
  ),
} as const

export const oneStep: Readonly<Record<string, unknown>> = {
  ...object(
    Object.fromEntries(Object.entries<Schema<unknown>>(stepShapes).map(([key, shape]) => [key, optional(shape)])),
  ),
  minProperties: 1,
  maxProperties: 1,
}

export type FaultStep = 'none' | NewFault
export type RepeatStep = { times: number; as?: string; every?: string | number; steps: Step[] }
export type TogetherStep = (Step | Step[])[]

export type Step =
  | { note: string }
  | { customer: CustomerStep }
  | { call: OperationId | OpenApiCallStep }
  | { agent: AgentStep }
  | { wait: string | number | (string | number)[] }
  | { expect: ExpectStep }
  | { fault: FaultStep }
  | { push: { body: unknown; for?: string } }
  | { repeat: RepeatStep }
  | { together: TogetherStep }

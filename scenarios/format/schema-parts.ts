/** Schemas that several steps of a scenario use. */
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { anything, duration, mapOf, name, oneOf, optional, text, type Schema } from '../../common/schema.ts'

/**
 * A name that the scenario gives to a customer, an agent, a group or a reply, such as `ann` in `${ann.id}`. In a `repeat` a name
 * may be `u${n}`.
 */
export const alias: Schema<string> = {
  ...text('The name that the scenario gives: a letter, then letters, digits, - and _'),
  pattern: '^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$',
}

/** A reference to a name that the scenario gives elsewhere. */
export const aliasReference = (description: string): Schema<string> => name(description)

export const numberOrVariable = (description: string): Schema<number | string> => ({
  type: ['integer', 'string'],
  pattern: '\\$\\{.+\\}',
  description: `${description}: a whole number, or a variable such as \${u1.session}`,
})

export const durationOrVariable = (description?: string): Schema<string | number> => ({
  ...duration(description),
  pattern: '^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}',
})

/** Accepts either of two types. If a value has a mistake, reports only the mistakes for the type of the value. */
export const ofEitherType = <One, Other>(
  one: Schema<One>,
  other: Schema<Other>,
  description?: string,
): Schema<One | Other> => ({
  type: [one.type, other.type].flat(),
  ...(description !== undefined && { description }),
  allOf: [one, other].map((each) => ({ if: { type: each.type }, then: each })),
})

export const replyCode = (description: string): Schema<number | string> => ({
  type: ['integer', 'string'],
  description,
})

export const operationName = oneOf<OperationId>(...operations.map(({ id }) => id))

/** What the reply to a call must be. */
export const expectedReply = {
  code: optional(replyCode('The `code` that the reply must have; without it, any code but that of a refusal')),
  reply: optional(mapOf(anything(), 'Fields that the reply must have; it may have others')),
} as const

export const messageContent = { content: text('A text, the URL of a file, or HTML, depending on the type') } as const

const seconds: Schema<number> = { type: 'number', description: 'In seconds' }

export const attachment = {
  font: optional(text()),
  filename: optional(text()),
  filesize: optional(text('With its unit: 4.3M')),
  duration: optional(seconds),
} as const

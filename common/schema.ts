/**
 * JSON Schemas with a TypeScript type. A shape is stated once: the schema validates what callers send, is a part of the
 * OpenAPI document of the admin API, and gives the code its type.
 */
export type Schema<Type> = { readonly [key: string]: unknown; readonly [of]?: Type }

/** The type of the values that a schema describes. */
export type Of<S> = S extends Schema<infer Type> ? Type : never

type Optional<Type> = { readonly optional: Schema<Type> }
type Properties = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>
type OptionalKey<P> = { [Key in keyof P]: P[Key] extends Optional<unknown> ? Key : never }[keyof P]
type Flat<Type> = { [Key in keyof Type]: Type[Key] }
type ObjectOf<P> = Flat<
  { -readonly [Key in Exclude<keyof P, OptionalKey<P>>]: Of<P[Key]> } & {
    -readonly [Key in OptionalKey<P>]?: P[Key] extends Optional<infer Type> ? Type : never
  }
>

/** Only a type: it lets the types of schemas be written down in the build. */
export declare const of: unique symbol

export const text = (description?: string): Schema<string> => ({ type: 'string', ...said(description) })

/** A text that is not empty. */
export const name = (description?: string): Schema<string> => ({ type: 'string', minLength: 1, ...said(description) })

export const integer = (description?: string): Schema<number> => ({ type: 'integer', ...said(description) })

/** A whole number, 0 or more. */
export const count = (description?: string): Schema<number> => ({ type: 'integer', minimum: 0, ...said(description) })

export const flag = (description?: string): Schema<boolean> => ({ type: 'boolean', ...said(description) })

/** An instant, ISO 8601 in UTC with milliseconds. */
export const instant = (description?: string): Schema<string> => ({
  type: 'string',
  format: 'date-time',
  ...said(description),
})

/** At most 15 digits of milliseconds, in any unit: more cannot be held exactly. */
const durations = '^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$'

export const duration = (description?: string): Schema<string | number> => ({
  type: ['string', 'integer'],
  pattern: durations,
  minimum: 0,
  description: `${description === undefined ? '' : `${description}: `}60s, 1m, 250ms, or milliseconds`,
})

export const oneOf = <const Value extends string>(...values: Value[]): Schema<Value> => ({
  type: 'string',
  enum: values,
})

export const listOf = <Type>(items: Schema<Type>, description?: string): Schema<Type[]> => ({
  type: 'array',
  items,
  ...said(description),
})

/** Any value. */
export const anything = (description?: string): Schema<unknown> => ({ ...said(description) })

export const mapOf = <Type>(values: Schema<Type>, description?: string): Schema<Record<string, Type>> => ({
  type: 'object',
  additionalProperties: values,
  ...said(description),
})

export const nullable = <Type>(schema: Schema<Type>): Schema<Type | null> => {
  const { type, enum: values, ...rest } = schema
  if (Array.isArray(values)) return { ...rest, enum: [...(values as unknown[]), null] }
  if (type === undefined || type === 'object') return { anyOf: [schema, { type: 'null' }] }
  return { ...rest, type: [type, 'null'].flat() }
}

/** A key that may be left out. */
export const optional = <Type>(schema: Schema<Type>): Optional<Type> => ({ optional: schema })

/** An object without other keys. */
export const object = <const P extends Properties>(properties: P): Schema<ObjectOf<P>> => {
  const entries = Object.entries(properties)
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, property]) => !isOptional(property)).map(([key]) => key),
    properties: Object.fromEntries(
      entries.map(([key, property]) => [key, isOptional(property) ? property.optional : property]),
    ),
  }
}

/** An object without other keys, in which all keys are optional. */
export const partial = <const P extends Readonly<Record<string, Schema<unknown>>>>(
  properties: P,
): Schema<{ -readonly [Key in keyof P]?: Of<P[Key]> }> => ({
  type: 'object',
  additionalProperties: false,
  properties,
})

/** One of these values. The schema has no `type`: the list says it. */
export const choice = <const Value extends string>(
  description: string,
  ...values: readonly Value[]
): Schema<Value> => ({ enum: values, description })

/** An object with the keys of both schemas. All keys are optional. */
export const either = <One, Other>(one: Schema<One>, other: Schema<Other>): Schema<One & Other> => ({
  type: 'object',
  additionalProperties: false,
  properties: { ...(one.properties as object), ...(other.properties as object) },
})

/** Gives a schema the name under which the OpenAPI document lists it. */
export const named = <Type>(title: string, schema: Schema<Type>): Schema<Type> => ({ ...schema, title })

const said = (description: string | undefined) => (description === undefined ? {} : { description })

const isOptional = (property: Schema<unknown> | Optional<unknown>): property is Optional<unknown> =>
  'optional' in property

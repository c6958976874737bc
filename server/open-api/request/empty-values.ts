/** Where it is assumed that a parameter which takes some words alone counts as absent when it is empty. */
import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'

type Schema = SchemaObject | ReferenceObject

/** The fields without the empty ones among those whose schema lists its words, at any depth of objects. */
export function withoutEmptyWords(
  fields: Record<string, unknown>,
  schemas: Record<string, Schema>,
  resolve: (schema: Schema) => SchemaObject,
): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([name, value]) => !(value === '' && takesWords(schemas[name], resolve)))
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const schema = schemas[name]
      const { properties } = schema ? resolve(schema) : {}
      return [name, properties && isRecord(value) ? withoutEmptyWords(value, properties, resolve) : value]
    }),
  )
}

const takesWords = (schema: Schema | undefined, resolve: (schema: Schema) => SchemaObject): boolean =>
  schema !== undefined && resolve(schema).enum?.includes('') === false

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

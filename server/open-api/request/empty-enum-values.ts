/** Omits empty texts where the schema is an enum, for the assumption `words.empty=absent`. */
import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import { isRecord } from '../../../common/written-number.ts'
import type { Resolve } from './coerce-value.ts'

type Schema = SchemaObject | ReferenceObject

/** The fields without the empty values of enums, at any depth of objects. */
export function omitEmptyEnumValues(
  fields: Record<string, unknown>,
  schemas: Record<string, Schema>,
  resolve: Resolve,
): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([name, value]) => !(value === '' && isEnum(schemas[name], resolve)))
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const schema = schemas[name]
      const { properties } = schema ? resolve(schema) : {}
      return [name, properties && isRecord(value) ? omitEmptyEnumValues(value, properties, resolve) : value]
    }),
  )
}

/** An enum that lists the empty text accepts it. */
const isEnum = (schema: Schema | undefined, resolve: Resolve): boolean =>
  schema !== undefined && resolve(schema).enum?.includes('') === false

/** Changes one value, at any depth, to the type of its schema, if the value can be read as that type. */
import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import { isRecord, asPlain, readExactly, WrittenNumber } from '../../../common/written-number.ts'

export type Resolve = (schema: SchemaObject | ReferenceObject) => SchemaObject

/** Follows the references of a document. */
export const resolver =
  ({ components }: OpenAPIObject): Resolve =>
  (schema) => {
    if (!isReference(schema)) return schema
    const named = components?.schemas?.[schema.$ref.split('/').at(-1) ?? '']
    return named && !isReference(named) ? named : {}
  }

const isReference = (schema: SchemaObject | ReferenceObject): schema is ReferenceObject => '$ref' in schema

/** Converts the value to the type of its schema, if possible. Undefined means that the value counts as absent. */
export function coerce(value: unknown, referred: SchemaObject | ReferenceObject, resolve: Resolve): unknown {
  const schema = resolve(referred)
  const types = [schema.type].flat()
  const isNumeric = types.includes('integer') || types.includes('number')
  if (value === null) return types.includes('null') ? null : undefined
  if (types.includes('string')) return isNumeric ? readEither(value) : readText(value)
  if (isNumeric) return readNumber(value)
  if (types.includes('boolean')) return readBoolean(value)
  if (types.includes('array')) return coerceList(value, schema, resolve)
  if (types.includes('object') && isRecord(value)) return coerceObject(value, schema, resolve)
  return asPlain(value)
}

export function coerceObject(value: Record<string, unknown>, { properties = {} }: SchemaObject, resolve: Resolve) {
  return withoutAbsent(
    Object.entries(value).map(([name, field]) => [
      name,
      properties[name] ? coerce(field, properties[name], resolve) : asPlain(field),
    ]),
  )
}

function coerceList(value: unknown, { items, ...rest }: SchemaObject, resolve: Resolve): unknown {
  const list = typeof value === 'string' ? readList(value) : value
  if (!Array.isArray(list)) return list
  const { prefixItems = [] } = 'then' in rest ? (rest.then as SchemaObject) : {} // as shapes.ts writes a pair
  return list.map((item: unknown, at) => {
    const schema = prefixItems[at] ?? items
    return schema ? coerce(item, schema, resolve) : asPlain(item)
  })
}

function readText(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.text
  return typeof value === 'number' ? String(value) : value
}

/** If text and number are documented, a text stays as it is: `007` is not 7. */
function readEither(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.text
  return typeof value === 'string' && value.trim() === '' ? undefined : value
}

/** Text with a number becomes the number. Empty text counts as absent. A value that a number cannot hold exactly stays as it is. */
function readNumber(value: unknown): unknown {
  if (value instanceof WrittenNumber) return readExactly(value.text) ?? value
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (text === '') return undefined
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? (readExactly(text) ?? value) : value
}

function readBoolean(value: unknown): unknown {
  if (value === '') return undefined
  const plain = asPlain(value)
  if (plain === 'true' || plain === '1' || plain === 1) return true
  if (plain === 'false' || plain === '0' || plain === 0) return false
  return plain
}

/** Reads `13,14`, and also `['13','14']` as the documentation writes it. */
const readList = (text: string) =>
  text
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => item.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter((item) => item !== '')

export const withoutAbsent = (entries: [string, unknown][]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined))

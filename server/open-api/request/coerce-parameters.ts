/**
 * From what a caller sent to what the document describes: the body wins over the query, numbers may come as text, lists in
 * any of the ways that clients write them. A null counts as absent where no null is documented, and an empty text where a number,
 * a boolean or a list is; an empty text where text is documented is a value. Nothing is refused here; see validators.ts.
 *
 * Each value that was sent, but an empty text, is in what was taken, or `notes` names its place or a place around it.
 */
import { isDeepStrictEqual } from 'node:util'
import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import type { Operation } from '../../../spec/operations.ts'
import type { Violation } from '../../journal.ts'
import { withoutEmptyWords } from './empty-values.ts'
import { asPlain, placesOfUnheld, readExactly, WrittenNumber } from '../../../common/written-number.ts'

export type SentParameters = {
  path: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  /** The field of the body that its other fields belong in, if they were sent beside it. */
  wrapper?: string | undefined
  /** What is empty where words are listed counts as absent. */
  withoutEmptyWords?: boolean
}
export type CoercedParameters = {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body: Record<string, unknown>
  /** Values that are ignored or changed, and values that the document does not know, which are taken. */
  notes: Violation[]
}

const signatureNames = ['email', 'timestamp', 'nonce', 'sign', 'sign_version']
const structSignatureNames = ['timestamp', 'sign']

export function coerceParameters(
  operation: Operation,
  given: SentParameters,
  document: OpenAPIObject,
): CoercedParameters {
  const resolve = resolver(document)
  const bodySchema = operation.body ? resolve({ $ref: `#/components/schemas/${operation.body}` }) : undefined
  const inBody = Object.keys(bodySchema?.properties ?? {})
  const parametersIn = (place: 'query' | 'path') => operation.parameters.filter((parameter) => parameter.in === place)
  const take = (place: 'query' | 'path', from: Record<string, unknown>) =>
    withoutAbsent(
      parametersIn(place).map(({ name, schema }) => [name, coerce(from[withoutBrackets(name)], schema, resolve)]),
    )

  const { fields: sent, notes } = wrap(isRecord(given.body) ? given.body : {}, inBody, given.wrapper)
  const bodyFieldsInQuery = Object.fromEntries(Object.entries(given.query).filter(([name]) => inBody.includes(name)))
  const inTypes = (fields: Record<string, unknown>) => (bodySchema ? coerceObject(fields, bodySchema, resolve) : {})
  const [ofQuery, ofBody] = [inTypes(bodyFieldsInQuery), inTypes(sent)]
  const body = { ...ofQuery, ...ofBody }
  const path = take('path', given.path)

  const knownInQuery = [
    ...(operation.auth === 'struct' ? structSignatureNames : signatureNames),
    ...operation.parameters.map(({ name }) => withoutBrackets(name)),
    ...inBody,
  ]
  const tidy = (fields: Record<string, unknown>, schemas: Record<string, SchemaObject | ReferenceObject>) =>
    given.withoutEmptyWords ? withoutEmptyWords(fields, schemas, resolve) : fields
  const inQuery = Object.fromEntries(parametersIn('query').map(({ name, schema }) => [name, schema]))
  return {
    path,
    query: tidy(take('query', given.query), inQuery),
    body: tidy(body, bodySchema?.properties ?? {}),
    notes: [
      ...notes,
      ...undocumented('query', given.query, knownInQuery),
      ...overridden('path', take('path', given.query), path),
      ...overridden('body', ofQuery, ofBody),
      ...(bodySchema ? noteWithin('body', sent, bodySchema, resolve) : []),
      ...unknownValues(body, bodySchema),
    ],
  }
}

/** What the query says otherwise than the path or the body, where it does not count. */
const overridden = (place: string, ignored: Record<string, unknown>, counting: Record<string, unknown>): Violation[] =>
  Object.keys(ignored)
    .filter((name) => counting[name] !== undefined && !isDeepStrictEqual(ignored[name], counting[name]))
    .map((name) => ({
      pointer: `query/${name}`,
      message: `differs from the one in the ${place}, which counts`,
      severity: 'warning',
    }))

/** `{nick_name}` as `{customer: {nick_name}}`; what was sent inside counts. */
function wrap(sent: Record<string, unknown>, known: string[], wrapper: string | undefined) {
  const flat = Object.entries(sent).filter(([name]) => !known.includes(name))
  const inside = wrapper === undefined ? undefined : (sent[wrapper] ?? {})
  if (wrapper === undefined || flat.length === 0 || !isRecord(inside)) return { fields: sent, notes: [] }
  const rest = Object.entries(sent).filter(([name]) => known.includes(name))
  const notes = flat
    .filter(([name]) => Object.hasOwn(inside, name))
    .map(([name]) => ({
      pointer: `body/${name}`,
      message: `stands in ${wrapper} too, which counts`,
      severity: 'warning' as const,
    }))
  return { fields: { ...Object.fromEntries(rest), [wrapper]: { ...Object.fromEntries(flat), ...inside } }, notes }
}

/** `agent_ids[]` came as `agent_ids`; see fieldsOf. */
export const withoutBrackets = (name: string) => name.replace(/\[\]$/, '')

const undocumented = (place: string, fields: Record<string, unknown>, known: string[]): Violation[] =>
  Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({ pointer: `${place}/${name}`, message: 'is not documented and was ignored', severity: 'warning' }))

/** The same at any depth. What a schema leaves open, such as custom fields, is taken, but for numbers that would change. */
function noteWithin(
  place: string,
  value: unknown,
  referred: SchemaObject | ReferenceObject,
  resolve: Resolve,
): Violation[] {
  const schema = resolve(referred)
  const { properties = {}, additionalProperties, items, type } = schema
  if (value === null && ![type].flat().includes('null') && !('x-may-be-empty' in schema))
    return [{ pointer: place, message: nullIgnored, severity: 'warning' }]
  if (Array.isArray(value) && items) {
    return value.flatMap((item, at) => noteWithin(`${place}/${at}`, item, items, resolve))
  }
  if (additionalProperties) return keptAsText(place, value)
  if (!isRecord(value)) return []
  return [
    ...undocumented(place, value, Object.keys(properties)),
    ...Object.entries(properties).flatMap(([name, property]) =>
      noteWithin(`${place}/${name}`, value[name], property, resolve),
    ),
  ]
}

export const nullIgnored = 'is null, which changes nothing here: an empty text or list clears a value'

/** Numbers where any value may stand, and that no JavaScript number is: their digits are kept as text. */
const keptAsText = (place: string, value: unknown): Violation[] =>
  placesOfUnheld(value, place).map((pointer) => ({
    pointer,
    message: 'is a number that cannot be held exactly: it was taken as text',
    severity: 'warning',
  }))

/** Some fields take more than the values that are known; whatever their schema does not take is refused elsewhere. */
function unknownValues(body: unknown, schema: SchemaObject | undefined): Violation[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, property]) => {
    const known = 'x-known-values' in property ? (property['x-known-values'] as unknown[]) : undefined // an extension is any
    const value = isRecord(body) ? body[name] : undefined
    const taken = 'enum' in property ? property.enum.includes(value) : value !== undefined
    if (known === undefined || !taken || known.includes(value)) return []
    const message = `is none of the known values ${known.join(', ')}`
    return [{ pointer: `body/${name}`, message, severity: 'note' }]
  })
}

type Resolve = (schema: SchemaObject | ReferenceObject) => SchemaObject

const resolver =
  ({ components }: OpenAPIObject): Resolve =>
  (schema) => {
    if (!isReference(schema)) return schema
    const named = components?.schemas?.[schema.$ref.split('/').at(-1) ?? '']
    return named && !isReference(named) ? named : {}
  }

const isReference = (schema: SchemaObject | ReferenceObject): schema is ReferenceObject => '$ref' in schema

/** The value in the type that its schema asks for, where it can be read so; undefined where there is nothing. */
function coerce(value: unknown, referred: SchemaObject | ReferenceObject, resolve: Resolve): unknown {
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

function coerceObject(value: Record<string, unknown>, { properties = {} }: SchemaObject, resolve: Resolve) {
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
  const { prefixItems = [] } = 'then' in rest ? (rest.then as SchemaObject) : {} // shapes.ts writes a pair so
  return list.map((item: unknown, at) => {
    const schema = prefixItems[at] ?? items
    return schema ? coerce(item, schema, resolve) : asPlain(item)
  })
}

function readText(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.text
  return typeof value === 'number' ? String(value) : value
}

/** Where both are documented a text stays as it is: `007` is not 7. */
function readEither(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.text
  return typeof value === 'string' && value.trim() === '' ? undefined : value
}

/** A number as text is a number; empty text is nothing. What no number holds exactly stays, and is no number. */
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

/** `13,14`, and the `['13','14']` that the documentation prints. */
const readList = (text: string) =>
  text
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => item.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter((item) => item !== '')

const withoutAbsent = (entries: [string, unknown][]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber)

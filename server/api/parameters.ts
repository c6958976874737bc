/**
 * From what a caller sent to what the document describes: the body wins over the query, numbers may come as text, lists in
 * any of the ways that clients write them, and what is empty counts as absent. Nothing is refused here; see validators.ts.
 */
import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import type { Operation } from '../../spec/operations.ts'
import type { Violation } from '../journal.ts'
import { withoutEmptyWords } from './empty-words.ts'

export type Given = {
  path: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  /** The field of the body that its other fields belong in, if they were sent beside it. */
  wrapper?: string | undefined
  /** What is empty where words are listed counts as absent. */
  withoutEmptyWords?: boolean
}
export type Taken = {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body: Record<string, unknown>
  /** Fields that the document does not know, which are ignored, and values that it does not know, which are taken. */
  undocumented: Violation[]
}

const signatureNames = ['email', 'timestamp', 'nonce', 'sign', 'sign_version']
const structSignatureNames = ['timestamp', 'sign']

export function takeParameters(operation: Operation, given: Given, document: OpenAPIObject): Taken {
  const resolve = resolver(document)
  const bodySchema = operation.body ? resolve({ $ref: `#/components/schemas/${operation.body}` }) : undefined
  const inBody = Object.keys(bodySchema?.properties ?? {})
  const parametersIn = (place: 'query' | 'path') => operation.parameters.filter((parameter) => parameter.in === place)
  const take = (place: 'query' | 'path', from: Record<string, unknown>) =>
    withoutAbsent(parametersIn(place).map(({ name, schema }) => [name, coerce(from[plain(name)], schema, resolve)]))

  const sent = wrap(isRecord(given.body) ? given.body : {}, inBody, given.wrapper)
  const fallback = Object.fromEntries(Object.entries(given.query).filter(([name]) => inBody.includes(name)))
  const body = bodySchema ? coerce({ ...fallback, ...withoutAbsent(Object.entries(sent)) }, bodySchema, resolve) : {}

  const knownInQuery = [
    ...(operation.auth === 'struct' ? structSignatureNames : signatureNames),
    ...operation.parameters.map(({ name }) => plain(name)),
    ...inBody,
  ]
  const tidy = (fields: Record<string, unknown>, schemas: Record<string, SchemaObject | ReferenceObject>) =>
    given.withoutEmptyWords ? withoutEmptyWords(fields, schemas, resolve) : fields
  const inQuery = Object.fromEntries(parametersIn('query').map(({ name, schema }) => [name, schema]))
  return {
    path: take('path', given.path),
    query: tidy(take('query', given.query), inQuery),
    body: tidy(isRecord(body) ? body : {}, bodySchema?.properties ?? {}),
    undocumented: [
      ...undocumented('query', given.query, knownInQuery),
      ...(bodySchema ? undocumentedWithin('body', sent, bodySchema, resolve) : []),
      ...unknownValues(body, bodySchema),
    ],
  }
}

/** `{nick_name}` as `{customer: {nick_name}}`; what was sent inside counts. */
function wrap(sent: Record<string, unknown>, known: string[], wrapper: string | undefined): Record<string, unknown> {
  const flat = Object.entries(sent).filter(([name]) => !known.includes(name))
  if (wrapper === undefined || flat.length === 0) return sent
  const rest = Object.entries(sent).filter(([name]) => known.includes(name))
  const inside = isRecord(sent[wrapper]) ? sent[wrapper] : {}
  return { ...Object.fromEntries(rest), [wrapper]: { ...Object.fromEntries(flat), ...inside } }
}

/** `agent_ids[]` came as `agent_ids`; see fieldsOf. */
const plain = (name: string) => name.replace(/\[\]$/, '')

const undocumented = (place: string, fields: Record<string, unknown>, known: string[]): Violation[] =>
  Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({ pointer: `${place}/${name}`, message: 'is not documented and was ignored', severity: 'warning' }))

/** The same at any depth. What a schema leaves open, such as custom fields, is left alone. */
function undocumentedWithin(
  place: string,
  value: unknown,
  referred: SchemaObject | ReferenceObject,
  resolve: Resolve,
): Violation[] {
  const { properties = {}, additionalProperties, items } = resolve(referred)
  if (Array.isArray(value) && items) {
    return value.flatMap((item, at) => undocumentedWithin(`${place}/${at}`, item, items, resolve))
  }
  if (!isRecord(value) || additionalProperties) return []
  return [
    ...undocumented(place, value, Object.keys(properties)),
    ...Object.entries(properties).flatMap(([name, property]) =>
      undocumentedWithin(`${place}/${name}`, value[name], property, resolve),
    ),
  ]
}

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
  if (value === null) return types.includes('null') ? null : undefined
  if (types.includes('integer') || types.includes('number')) return readNumber(value)
  if (types.includes('boolean')) return readBoolean(value)
  if (types.includes('string')) return typeof value === 'number' ? String(value) : value
  if (types.includes('array')) return coerceList(value, schema, resolve)
  if (types.includes('object') && isRecord(value)) return coerceObject(value, schema, resolve)
  return value
}

function coerceObject(value: Record<string, unknown>, { properties = {} }: SchemaObject, resolve: Resolve) {
  return withoutAbsent(
    Object.entries(value).map(([name, field]) => [
      name,
      properties[name] ? coerce(field, properties[name], resolve) : field,
    ]),
  )
}

function coerceList(value: unknown, { items, ...rest }: SchemaObject, resolve: Resolve): unknown {
  const list = typeof value === 'string' ? readList(value) : value
  if (!Array.isArray(list)) return list
  const { prefixItems = [] } = 'then' in rest ? (rest.then as SchemaObject) : {} // shapes.ts writes a pair so
  return list.map((item: unknown, at) => {
    const schema = prefixItems[at] ?? items
    return schema ? coerce(item, schema, resolve) : item
  })
}

/** A number as text is a number; empty text is nothing. */
const readNumber = (value: unknown) => {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (text === '') return undefined
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : value
}

const readBoolean = (value: unknown) => {
  if (value === '') return undefined
  if (value === 'true' || value === '1' || value === 1) return true
  if (value === 'false' || value === '0' || value === 0) return false
  return value
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
  typeof value === 'object' && value !== null && !Array.isArray(value)

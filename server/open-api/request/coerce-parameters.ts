/**
 * Converts the caller's values to the types of the document. The body overrides the query. Numbers may be sent as text,
 * and lists in all the ways that clients write them. A null counts as absent if the document allows no null. An empty text
 * counts as absent for a number, a boolean or a list; for a text it is a value. Nothing is refused here; see validate-parameters.ts.
 *
 * Each value that was sent, except an empty text, is in the result, or `notes` names its place or a place around it.
 */
import { isDeepStrictEqual } from 'node:util'
import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import type { Operation } from '../../../spec/operations.ts'
import type { Violation } from '../../journal.ts'
import { coerce, coerceObject, resolver, withoutAbsent, type Resolve } from './coerce-value.ts'
import { omitEmptyEnumValues } from './empty-enum-values.ts'
import { isRecord, placesOfUnheld } from '../../../common/written-number.ts'

export type SentParameters = {
  path: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  /** A field of the body, for example `customer`. Fields beside this field are moved into it. */
  wrapper?: string | undefined
  /** Whether an empty text counts as absent if the schema is an enum. */
  omitsEmptyEnumValues?: boolean
}
export type CoercedParameters = {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body: Record<string, unknown>
  /** Notes on values that are ignored or changed, and on values that are accepted but not documented. */
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
  const omitEmpty = (fields: Record<string, unknown>, schemas: Record<string, SchemaObject | ReferenceObject>) =>
    given.omitsEmptyEnumValues ? omitEmptyEnumValues(fields, schemas, resolve) : fields
  const inQuery = Object.fromEntries(parametersIn('query').map(({ name, schema }) => [name, schema]))
  return {
    path,
    query: omitEmpty(take('query', given.query), inQuery),
    body: omitEmpty(body, bodySchema?.properties ?? {}),
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

/** Makes a warning for each query value that differs from the path or the body. The path and the body override the query. */
const overridden = (place: string, ignored: Record<string, unknown>, counting: Record<string, unknown>): Violation[] =>
  Object.keys(ignored)
    .filter((name) => counting[name] !== undefined && !isDeepStrictEqual(ignored[name], counting[name]))
    .map((name) => ({
      pointer: `query/${name}`,
      message: `differs from the one in the ${place}, which counts`,
      severity: 'warning',
    }))

/** Changes `{nick_name}` to `{customer: {nick_name}}`. A value inside `customer` overrides a value beside `customer`. */
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

/** `fieldsOf` gives the values of `agent_ids[]` the name `agent_ids`. */
export const withoutBrackets = (name: string) => name.replace(/\[\]$/, '')

const undocumented = (place: string, fields: Record<string, unknown>, known: string[]): Violation[] =>
  Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({ pointer: `${place}/${name}`, message: 'is not documented and was ignored', severity: 'warning' }))

/** The same at any depth. Fields that a schema leaves open, such as custom fields, are accepted; only a number that would change is noted. */
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

/** Finds numbers in custom fields that a JavaScript number cannot hold. The digits of such numbers are kept as text. */
const keptAsText = (place: string, value: unknown): Violation[] =>
  placesOfUnheld(value, place).map((pointer) => ({
    pointer,
    message: 'is a number that cannot be held exactly: it was taken as text',
    severity: 'warning',
  }))

/** Some fields also accept unknown values. A value that the schema does not accept is refused elsewhere. */
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

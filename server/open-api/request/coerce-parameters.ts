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
  const { resolve, bodySchema, inBody, inPath, inQuery, knownInQuery, querySchemas, withKnownValues } = planOf(
    operation,
    document,
  )
  const take = (parameters: readonly PlannedParameter[], from: Record<string, unknown>) =>
    withoutAbsent(parameters.map(({ name, key, schema }) => [name, coerce(from[key], schema, resolve)]))

  const { fields: sent, notes } = wrap(isRecord(given.body) ? given.body : {}, inBody, given.wrapper)
  const inTypes = (fields: Record<string, unknown>) => (bodySchema ? coerceObject(fields, bodySchema, resolve) : {})
  const ofQuery = inTypes(fieldsOfBody(given.query, inBody))
  const ofBody = inTypes(sent)
  const body = Object.keys(ofQuery).length === 0 ? ofBody : { ...ofQuery, ...ofBody }
  const path = take(inPath, given.path)

  const omitEmpty = (fields: Record<string, unknown>, schemas: Record<string, SchemaObject | ReferenceObject>) =>
    given.omitsEmptyEnumValues ? omitEmptyEnumValues(fields, schemas, resolve) : fields
  return {
    path,
    query: omitEmpty(take(inQuery, given.query), querySchemas),
    body: omitEmpty(body, bodySchema?.properties ?? {}),
    notes: [
      ...notes,
      ...undocumented('query', given.query, (name) => knownInQuery.has(name)),
      ...(inPath.length === 0 ? [] : overridden('path', take(inPath, given.query), path)),
      ...overridden('body', ofQuery, ofBody),
      ...(bodySchema ? noteWithin('body', sent, bodySchema, resolve) : []),
      ...unknownValues(body, withKnownValues),
    ],
  }
}

/** `key` is the name of its value in the sent fields. */
type PlannedParameter = { name: string; key: string; schema: SchemaObject | ReferenceObject }
type Plan = {
  resolve: Resolve
  bodySchema: SchemaObject | undefined
  /** The names of the body's fields. */
  inBody: ReadonlySet<string>
  inPath: readonly PlannedParameter[]
  inQuery: readonly PlannedParameter[]
  knownInQuery: ReadonlySet<string>
  querySchemas: Record<string, SchemaObject | ReferenceObject>
  /** The fields of the body that also accept unknown values. */
  withKnownValues: readonly { name: string; known: readonly unknown[]; accepted: readonly unknown[] | null }[]
}

/** What an operation documents, made once for each document. */
const plans = new WeakMap<OpenAPIObject, Map<string, Plan>>()

function planOf(operation: Operation, document: OpenAPIObject): Plan {
  const ofDocument = plans.get(document) ?? new Map<string, Plan>()
  plans.set(document, ofDocument)
  const plan = ofDocument.get(operation.id) ?? makePlan(operation, document)
  ofDocument.set(operation.id, plan)
  return plan
}

function makePlan({ auth, body, parameters }: Operation, document: OpenAPIObject): Plan {
  const resolve = resolver(document)
  const bodySchema = body ? resolve({ $ref: `#/components/schemas/${body}` }) : undefined
  const inBody = new Set(Object.keys(bodySchema?.properties ?? {}))
  const planned = parameters.map(({ in: place, name, schema }) => ({ place, name, key: withoutBrackets(name), schema }))
  const inQuery = planned.filter(({ place }) => place === 'query')
  const signature = auth === 'struct' ? structSignatureNames : signatureNames
  return {
    resolve,
    bodySchema,
    inBody,
    inPath: planned.filter(({ place }) => place === 'path'),
    inQuery,
    knownInQuery: new Set([...signature, ...planned.map(({ key }) => key), ...inBody]),
    querySchemas: Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema])),
    withKnownValues: fieldsWithKnownValues(bodySchema),
  }
}

/** The fields of the body that were sent in the query. */
const fieldsOfBody = (query: Record<string, unknown>, inBody: ReadonlySet<string>) => {
  const names = Object.keys(query).filter((name) => inBody.has(name))
  return names.length === 0 ? none : Object.fromEntries(names.map((name) => [name, query[name]]))
}

const none: Record<string, unknown> = {}

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
function wrap(sent: Record<string, unknown>, known: ReadonlySet<string>, wrapper: string | undefined) {
  if (wrapper === undefined) return { fields: sent, notes: [] }
  const flat = Object.entries(sent).filter(([name]) => !known.has(name))
  const inside = sent[wrapper] ?? {}
  if (flat.length === 0 || !isRecord(inside)) return { fields: sent, notes: [] }
  const rest = Object.entries(sent).filter(([name]) => known.has(name))
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

const undocumented = (
  place: string,
  fields: Record<string, unknown>,
  isKnown: (name: string) => boolean,
): Violation[] =>
  Object.keys(fields)
    .filter((name) => !isKnown(name))
    .map((name) => ({ pointer: `${place}/${name}`, message: 'is not documented and was ignored', severity: 'warning' }))

/** The same at any depth. Fields that a schema leaves open, such as custom fields, are accepted; only a number that would change is noted. */
function noteWithin(
  place: string,
  value: unknown,
  referred: SchemaObject | ReferenceObject,
  resolve: Resolve,
): Violation[] {
  if (typeof value !== 'object') return []
  const schema = resolve(referred)
  const { properties = {}, additionalProperties, items, type } = schema
  if (value === null && ![type].flat().includes('null') && !('x-may-be-empty' in schema))
    return [{ pointer: place, message: nullIgnored, severity: 'warning' }]
  if (Array.isArray(value) && items) {
    return value.flatMap((item, at) => noteWithin(`${place}/${at}`, item, items, resolve))
  }
  if (additionalProperties) return keptAsText(place, value)
  if (!isRecord(value)) return []
  const notes = undocumented(place, value, (name) => Object.hasOwn(properties, name))
  for (const name of Object.keys(properties)) {
    const [inner, property] = [value[name], properties[name]]
    if (typeof inner === 'object' && property) notes.push(...noteWithin(`${place}/${name}`, inner, property, resolve))
  }
  return notes
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
const unknownValues = (body: Record<string, unknown>, fields: Plan['withKnownValues']): Violation[] =>
  fields.flatMap(({ name, known, accepted }) => {
    const value = body[name]
    const isAccepted = accepted ? accepted.includes(value) : value !== undefined
    if (!isAccepted || known.includes(value)) return []
    const message = `is none of the known values ${known.join(', ')}`
    return [{ pointer: `body/${name}`, message, severity: 'note' }]
  })

const fieldsWithKnownValues = (schema: SchemaObject | undefined): Plan['withKnownValues'] =>
  Object.entries(schema?.properties ?? {}).flatMap(([name, property]) => {
    if (!('x-known-values' in property)) return []
    const known = property['x-known-values'] as unknown[] // an extension is any
    return [{ name, known, accepted: 'enum' in property ? (property.enum ?? null) : null }]
  })

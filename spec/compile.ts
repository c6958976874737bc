/** Makes checks of the document's schemas, with Ajv in its strict mode, which refuses unknown keywords. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { CodeOptions } from 'ajv'
import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import { createCheckOf, type Check } from './mismatches.ts'

/**
 * If `closed` is true, an undocumented field is a mismatch too. This is for replies and pushes of the fake. Other senders may
 * send undocumented fields.
 */
export function createCompiler(document: OpenAPIObject, options: { closed?: boolean } = {}) {
  const { ajv, adapted } = createDocumentAjv(document, options)
  return (schema: Schema): Check => createCheckOf(ajv.compile(adapted(schema)))
}

export type Schema = SchemaObject | ReferenceObject

/** An Ajv that knows the schemas of the document by their names. A schema must be `adapted` for it. */
export function createDocumentAjv(
  { components }: OpenAPIObject,
  { closed = false, code = {} }: { closed?: boolean; code?: CodeOptions } = {},
) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    validateSchema: false, // a test validates every schema against the meta-schema; compiling that one takes longer than ours
    meta: false,
    strictTypes: false,
    strictRequired: false, // conditions name fields that the schema around them describes; a test looks for all others
    strictTuples: false,
    allowUnionTypes: true,
    code,
  })
  // No schema has unevaluatedProperties or a dynamic reference, for which Ajv would prepare each function.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false })
  ajv.addVocabulary(['x-provenance', 'x-localized', 'x-known-values', 'x-may-be-empty'])
  const schemas = (components?.schemas ?? {}) as Schemas // shapes.ts names no schema that is a mere reference
  const adapted = (schema: Schema) => adapt(schema, closed, schemas)
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(adapted(schema), name)
  return { ajv, adapted }
}

const prefix = '#/components/schemas/'
type Schemas = Record<string, SchemaObject>

/** Schemas below these keywords describe only a part of the object: other fields are not wrong. */
const conditions = ['if', 'then', 'else', 'not']

/** Makes references bare names. `closed`: objects with properties do not accept other properties. */
function adapt<Value>(value: Value, closed: boolean, schemas: Schemas): Value {
  const inside = (given: unknown, key: string, within: boolean): unknown => {
    if (typeof given === 'string') return given.replace(prefix, '')
    if (typeof given !== 'object' || given === null || key === 'examples') return given
    if (Array.isArray(given)) return given.map((item) => inside(item, '', within))
    const inner = 'allOf' in given ? writeInFull(given as SchemaObject, schemas) : given // no field of the API is called so
    const fields = Object.fromEntries(
      Object.entries(inner).map(([name, field]) => [name, inside(field, name, within && !conditions.includes(name))]),
    )
    const shut = within && 'properties' in inner && !('additionalProperties' in inner)
    return { ...fields, ...(shut && { additionalProperties: false }) }
  }
  return inside(value, '', closed) as Value // what it changes keeps its shape
}

/** A refusal refines the schema that all of them share. Written in full it is one object, which can be closed. */
function writeInFull({ allOf = [], ...own }: SchemaObject, schemas: Schemas): SchemaObject {
  return allOf.reduce<SchemaObject>((refined, base) => {
    const name = '$ref' in base ? base.$ref.replace(prefix, '') : ''
    const { properties = {}, required = [] }: SchemaObject = schemas[name] ?? {}
    return {
      ...refined,
      properties: { ...properties, ...refined.properties },
      required: [...new Set([...required, ...(refined.required ?? [])])],
    }
  }, own)
}

/** Makes checks of the document's schemas, with Ajv in its strict mode, which refuses unknown keywords. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'

/** A place where a value does not fit its schema. `pointer` is a JSON pointer into the value. */
export type Mismatch = { pointer: string; keyword: string; message: string; schemaPath: string }
/** Returns no mismatches if the value fits. */
export type Check = (value: unknown) => Mismatch[]

/**
 * If `closed` is true, an undocumented field is a mismatch too. This is for replies and pushes of the fake. Other senders may
 * send undocumented fields.
 */
export function createCompiler({ components }: OpenAPIObject, { closed = false } = {}) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    validateSchema: false, // a test validates every schema against the meta-schema; compiling that one takes longer than ours
    meta: false,
    strictTypes: false,
    strictRequired: false, // conditions name fields that the schema around them describes; a test looks for all others
    strictTuples: false,
    allowUnionTypes: true,
  })
  ajv.addVocabulary(['x-provenance', 'x-localized', 'x-known-values', 'x-may-be-empty'])
  const schemas = (components?.schemas ?? {}) as Schemas // shapes.ts names no schema that is a mere reference
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(adapt(schema, closed, schemas), name)

  return (schema: SchemaObject | ReferenceObject): Check => {
    const validate = ajv.compile(adapt(schema, closed, schemas))
    return (value) => (validate(value) ? [] : nearestMismatches(validate.errors ?? []))
  }
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

/** Keywords whose errors only say that there are other errors. */
const summaries = ['anyOf', 'if']
/** Keywords that distinguish alternatives. */
const distinguishing = ['const', 'enum', 'not']

/**
 * Of several alternatives, only the one that was probably meant is reported: the one whose constants (its `code`) fit, and
 * among those the one with the fewest mismatches; of two that are equal, the one that goes deeper into the value.
 */
function nearestMismatches(errors: ErrorObject[]): Mismatch[] {
  const alternatives = new Map<string, Mismatch[]>()
  for (const mismatch of errors.filter(({ keyword }) => !summaries.includes(keyword)).map(describe)) {
    const schema = mismatch.schemaPath.split('/')[0] ?? ''
    const group = alternatives.get(schema)
    if (group) group.push(mismatch)
    else alternatives.set(schema, [mismatch])
  }
  const distance = (group: Mismatch[]) =>
    new Set(group.map(({ pointer }) => pointer)).size +
    1000 * group.filter(({ keyword }) => distinguishing.includes(keyword)).length
  const depth = (group: Mismatch[]) =>
    group.reduce((deepest, { pointer }) => Math.max(deepest, pointer.split('/').length), 0)
  const nearness = (a: Mismatch[], b: Mismatch[]) => distance(a) - distance(b) || depth(b) - depth(a)
  const [nearest = []] = [...alternatives.values()].sort(nearness)
  return nearest
}

function describe({ instancePath, keyword, message, params, schemaPath }: ErrorObject): Mismatch {
  const detail = params as {
    missingProperty?: string
    additionalProperty?: string
    allowedValues?: unknown[]
    type?: string | string[]
  }
  const name = detail.missingProperty ?? detail.additionalProperty
  const said: Record<string, string> = {
    required: 'is missing',
    additionalProperties: 'is not in the document',
    type: `must be ${[detail.type ?? []].flat().join(' or ')}`,
    enum: `must be one of ${(detail.allowedValues ?? []).map(String).join(', ')}`,
  }
  return {
    pointer: name === undefined ? instancePath : `${instancePath}/${name}`,
    keyword,
    message: said[keyword] ?? message ?? 'does not fit',
    schemaPath,
  }
}

/** Values for generated calls: some are valid by the document, some are not. */
import fc from 'fast-check'
import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import { describeUdesk } from '../../spec/openapi.ts'
import { words } from '../../spec/words.ts'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Schema = SchemaObject | ReferenceObject

export const document = describeUdesk(words.zh)

/** The schema that a reference names. */
export const resolve = (schema: Schema): SchemaObject => {
  if (!('$ref' in schema)) return schema
  const named = document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? '']
  return named === undefined ? {} : resolve(named)
}

/** Text of all of Unicode: any character, lone surrogates, line separators, control characters, digits without end. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 6 }),
  fc.constantFrom('', ' ', '\u2028', 'a\u2029b', '\u001b[2J', '\r\n', '\u0000', '\ud800', '\udc00x', '您好', '👩‍👩‍👧'),
  fc.constantFrom('null', 'undefined', '[]', '{}', '0', '-0', '007', '1e3', '0x10', 'NaN', 'Infinity', 'true'),
  fc.bigInt({ min: 2n ** 53n, max: 10n ** 24n }).map(String),
  fc.string({ unit: 'grapheme-ascii', minLength: 200, maxLength: 400 }),
)

const anyNumber = fc.oneof(
  fc.integer({ min: -2, max: 20 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(2 ** 53 + 2, -(2 ** 60), 1e21, 1e300, 0.1),
)

const { tree: anyJsonTree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'json' },
    fc.constant(null),
    fc.boolean(),
    anyNumber,
    anyText,
    fc.array(tie('tree'), { maxLength: 3, depthIdentifier: 'json' }),
    fc.dictionary(anyText, tie('tree'), { maxKeys: 3, depthIdentifier: 'json' }),
  ),
}))

export const anyJson: fc.Arbitrary<Json> = anyJsonTree

/** Existing values of the demo company and of the start of a round, by the name of the field. */
const known: Record<string, readonly Json[]> = {
  customer_token: ['u1', 'u2', 'u3', 'mock-queue-3', 'mock-offline', 'mock-assigning'],
  open_api_token: ['u1', 'u2', 'u3', 'u4'],
  content: ['u1', '3', '您好', 'u2'],
  type: ['token', 'token', 'id', 'message', 'close'],
  agent_id: [3, 397, '3', 1],
  group_id: [37540, '37540'],
  assign_type: ['agent', 'robot', 'urobot'],
  id: [37540, '37540'],
  customer_id: [1, 3],
  im_sub_session_id: [1001, 1002, '1001', 20001, -1],
  session_id: [1001, 1002, 1003],
  robot_id: [12362, '12362'],
  scene_id: [39, '39'],
  message_id: [50001, 'm1'],
  flow_id: [81],
  option_id: [36, 1, 2],
  query_type: [6],
  queue: ['queue:company:1', 'queue:company:1:agent:3', 'queue:company:1:agent:486'],
  start_time: ['2026-01-01 00:00:00', '2026-11-28'],
  end_time: ['2026-01-02 00:00:00', '2026-11-29'],
  email: ['admin@udesk.cn'],
  password: ['udesk'],
  page: [1, '2'],
  per_page: [20, 100],
}

/** Values that a schema accepts. */
export function fitting(schema: Schema, name = ''): fc.Arbitrary<Json> {
  const { type, enum: values, properties, required = [], items, anyOf, oneOf } = resolve(schema)
  const usual = known[name]
  if (usual && type !== 'object')
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...usual) }, plain([type].flat()))
  if (values) return fc.constantFrom(...(values as Json[])) // likewise
  const alternatives = anyOf ?? oneOf
  if (alternatives && !properties) return fc.oneof(...alternatives.map((alternative) => fitting(alternative, name)))
  if (properties) {
    const fields = Object.entries(properties).map(([field, inner]) => [field, fitting(inner, field)] as const)
    return fc.record(Object.fromEntries(fields), { requiredKeys: required })
  }
  if (items) return fc.array(fitting(items, name), { maxLength: 3 })
  return plain([type].flat())
}

function plain(types: (SchemaObject['type'] | undefined)[]): fc.Arbitrary<Json> {
  if (types.includes('integer')) return fc.integer({ min: 0, max: 2000 })
  if (types.includes('number')) return fc.double({ min: 0, max: 100, noNaN: true })
  if (types.includes('boolean')) return fc.boolean()
  if (types.includes('string')) return anyText
  if (types.includes('array')) return fc.array(anyText, { maxLength: 2 })
  return anyJson
}

/** Values that a schema accepts, and sometimes any other value. */
export const nearly = (schema: Schema, name: string): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 9, arbitrary: fitting(schema, name) }, { weight: 1, arbitrary: anyJson })

/** An object that fits its schema, or one with fields that are missing, wrong or not documented. */
export function nearlyObject(schema: Schema): fc.Arbitrary<{ [name: string]: Json }> {
  const fits = fitting(schema) as fc.Arbitrary<{ [name: string]: Json }> // the schemas of bodies are objects
  return fc.oneof(fits, faultyObject(schema))
}

function faultyObject(schema: Schema): fc.Arbitrary<{ [name: string]: Json }> {
  const { properties = {}, required = [] } = resolve(schema)
  const fields = Object.entries(properties).map(([name, inner]) =>
    fc.tuple(
      fc.constant(name),
      nearly(inner, name),
      fc.integer({ min: 0, max: 9 }).map((chance) => (required.includes(name) ? chance > 0 : chance > 5)),
    ),
  )
  const extra = fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    fc.array(fc.tuple(anyText, anyJson), { maxLength: 2 }),
  )
  return fc
    .tuple(fc.tuple(...fields), extra)
    .map(([own, others]) =>
      Object.fromEntries([
        ...own.filter(([, , isThere]) => isThere).map(([name, value]) => [name, value] as const),
        ...others,
      ]),
    )
}

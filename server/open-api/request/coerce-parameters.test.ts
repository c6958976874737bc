import fc from 'fast-check'
import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import { expect, test } from 'vitest'
import { describeUdesk } from '../../../spec/openapi.ts'
import { operations, type Operation } from '../../../spec/operations.ts'
import { ref } from '../../../spec/shapes.ts'
import { words } from '../../../spec/words.ts'
import { readJson } from '../../../common/read-json.ts'
import { coerceParameters } from './coerce-parameters.ts'
import { validatorsOf } from '../document/validators.ts'
import { WrittenNumber } from '../../../common/written-number.ts'

const document = describeUdesk(words.zh)
const withBody = operations.filter(({ body }) => body !== null)

/** Names that any operation documents in its body, at any depth, and others. */
const known = [...new Set(JSON.stringify(document.components?.schemas).match(/(?<=")[a-z]\w*(?=":\{)/g) ?? [])]
const name = fc.oneof(fc.constantFrom(...known), fc.constantFrom('', '__proto__', 'constructor', 'a b', '名'))
const number = fc.oneof(
  fc.integer().map(String),
  fc.bigInt().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('1.0', '-0', '1e400', '0.10', '9007199254740993'),
)
/** JSON texts, written with every kind of number. */
const { object } = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)),
    number,
    fc.constantFrom('true', 'false', 'null', '""'),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join()}]`),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(name, tie('value')), { maxLength: 5 })
    .map((fields) => `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${inner}`).join()}}`),
}))

type Leaf = { pointer: string; value: unknown }
const leavesOf = (value: unknown, pointer: string): Leaf[] =>
  typeof value === 'object' && value !== null && !(value instanceof WrittenNumber)
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${pointer}/${key}`))
    : [{ pointer, value }]

const isEmpty = (value: unknown) => typeof value === 'string' && value.trim() === ''
const written = (value: unknown) => (value instanceof WrittenNumber ? value.text : String(value))
/** The same value, or the same in the type that the document has for it. */
const isTakenAs = (sent: unknown, taken: unknown) =>
  taken !== undefined &&
  (Object.is(sent, taken) ||
    written(sent) === written(taken) ||
    (typeof taken === 'number' && Number(written(sent)) === taken) ||
    (typeof taken === 'boolean' && ['0', '1'].includes(String(Number(written(sent))))) ||
    (Array.isArray(taken) && typeof sent === 'string'))

test('each value of a body is taken, or a violation names its place or one around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...withBody), object, (operation, text) => {
      const read = readJson(text)
      if (!('value' in read)) return
      const { body, notes } = coerceParameters(operation, { path: {}, query: {}, body: read.value }, document)
      const wrong = validatorsOf('zh').body(operation)(body)
      const places = [
        ...notes.map(({ pointer }) => pointer),
        ...[...read.twice, ...wrong.map(({ pointer }) => pointer)].map((at) => `body${at}`),
      ]
      const taken = new Map(leavesOf(body, 'body').map(({ pointer, value }) => [pointer, value]))
      const lost = leavesOf(read.value, 'body').filter(
        ({ pointer, value }) =>
          !isEmpty(value) &&
          !(isDocumented(pointer, operation) && isTakenAs(value, taken.get(pointer))) &&
          !places.some((place) => pointer === place || pointer.startsWith(`${place}/`)),
      )
      expect(lost.filter(({ pointer }) => !isList(pointer, body))).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

test.each(withBody)('$id: each documented field that is null is taken as null, or named', (operation) => {
  const { properties = {} } = resolve(ref(operation.body ?? ''))
  const bodies = Object.entries(properties).flatMap(([field, schema]) => [
    { pointer: `body/${field}`, sent: { [field]: null } },
    ...Object.keys(resolve(schema).properties ?? {}).map((inner) => ({
      pointer: `body/${field}/${inner}`,
      sent: { [field]: { [inner]: null } },
    })),
  ])
  for (const { pointer, sent } of bodies) {
    const { body, notes } = coerceParameters(operation, { path: {}, query: {}, body: sent }, document)
    const isTaken = leavesOf(body, 'body').some((leaf) => leaf.pointer === pointer && leaf.value === null)
    const field = properties[pointer.slice('body/'.length)]
    if (field && 'x-may-be-empty' in field) continue
    const isNamed = notes.some((note) => note.pointer === pointer)
    expect([pointer, isTaken || isNamed]).toEqual([pointer, true])
  }
})

/** Whether the operation's schema names the place, or leaves open what is there. */
function isDocumented(pointer: string, { body }: Operation): boolean {
  let schema: Schema = ref(body ?? '')
  for (const key of pointer.split('/').slice(1)) {
    const { properties, items, type, additionalProperties } = resolve(schema)
    if (additionalProperties === true) return true
    const inner = type === 'array' ? items : Object.hasOwn(properties ?? {}, key) ? properties?.[key] : undefined
    if (inner === undefined) return type === 'array' // items of any kind
    schema = inner
  }
  return true
}

type Schema = SchemaObject | ReferenceObject
const resolve = (schema: Schema): SchemaObject =>
  '$ref' in schema ? resolve(document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema

/** A list that came as text, `13,14`, is there in other places. */
const isList = (pointer: string, body: object) => {
  const [, ...names] = pointer.split('/')
  const value = names.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], body)
  return Array.isArray(value)
}

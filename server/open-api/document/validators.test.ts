import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { createCompiler } from '../../../spec/compile.ts'
import type { Check } from '../../../spec/mismatches.ts'
import { describeUdesk } from '../../../spec/openapi.ts'
import { operations } from '../../../spec/operations.ts'
import { ref } from '../../../spec/shapes.ts'
import type { PushKind } from '../../../spec/types.ts'
import { words, type Locale } from '../../../spec/words.ts'
import { parametersSchema, pushSchema, replySchema, type Schema } from './schemas.ts'
import { validatorsOf } from './validators.ts'

/** At most 300 values for a schema: its examples, and each of them with one place changed. */
function valuesFor(schema: Schema, locale: Locale): unknown[] {
  const examples = examplesIn(schema, both[locale].document.components?.schemas ?? {})
  const values = [
    null,
    3,
    'text',
    [],
    {},
    { code: 1000 },
    { code: 2000, message: '' },
    { status: 0 },
    ...examples.flatMap(changed),
  ]
  return values.filter((_, at) => at % Math.ceil(values.length / 300) === 0)
}

type Named = Readonly<Record<string, Schema>>

/** The examples of the schema and of its alternatives. */
function examplesIn(schema: Schema, named: Named): unknown[] {
  if ('$ref' in schema) {
    const target = named[schema.$ref.split('/').at(-1) ?? '']
    return target ? examplesIn(target, named) : []
  }
  const { examples = [], anyOf = [], properties = {} } = schema
  const sample = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, sampleOf(field, named, 6)]),
  )
  return [...(examples as unknown[]), sample, ...anyOf.flatMap((inner) => examplesIn(inner, named))]
}

/** A value that fits, or nearly. */
function sampleOf(schema: Schema, named: Named, depth: number): unknown {
  if (depth === 0) return null
  if ('$ref' in schema) return sampleOf(named[schema.$ref.split('/').at(-1) ?? ''] ?? {}, named, depth - 1)
  const {
    const: only,
    enum: values,
    anyOf,
    type,
    properties = {},
    items,
  } = schema as Record<string, unknown> & {
    enum?: unknown[]
    anyOf?: Schema[]
    properties?: Named
    items?: Schema
  }
  if (only !== undefined) return only
  if (values) return values[0]
  if (anyOf?.[0]) return sampleOf(anyOf[0], named, depth - 1)
  const kind = [type].flat()[0]
  if (kind === 'object')
    return Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, sampleOf(field, named, depth - 1)]),
    )
  if (kind === 'array') return items ? [sampleOf(items, named, depth - 1)] : []
  return kind === 'string' ? 'text' : kind === 'boolean' ? true : 1
}

/** The value, and the value with one place removed, replaced or added. */
function changed(value: unknown): unknown[] {
  const places = Object.entries(value ?? {})
  if (typeof value !== 'object' || value === null) return [value]
  const put = (name: string, inner: unknown): unknown =>
    Array.isArray(value) ? value.with(Number(name), inner) : { ...value, [name]: inner }
  return [
    value,
    ...(Array.isArray(value) ? [] : [{ ...value, undocumented: 1 }]),
    ...places.flatMap(([name, inner]) => [
      Object.fromEntries(places.filter(([other]) => other !== name)),
      ...[null, 0, -1, '', 'other', true, {}, []].map((wrong) => put(name, wrong)),
      ...changed(inner)
        .slice(1, 12)
        .map((other) => put(name, other)),
    ]),
  ]
}

function compare(built: Check, compiled: Check, values: readonly unknown[]): void {
  expect(values.filter((value) => !isDeepStrictEqual(built(value), compiled(value)))).toEqual([])
}

const compilers = (locale: Locale) => {
  const document = describeUdesk(words[locale])
  return { document, any: createCompiler(document), own: createCompiler(document, { closed: true }) }
}

const both = { zh: compilers('zh'), en: compilers('en') }

test.each(operations.map((operation) => [operation.id, operation] as const))(
  'the built validators of %s report the same as compiled ones',
  (_, operation) => {
    for (const locale of ['zh', 'en'] as const) {
      const { document, any, own } = both[locale]
      const built = validatorsOf(locale)
      const reply = replySchema(document, operation)
      compare(built.reply(operation), own(reply), valuesFor(reply, locale))
      compare(built.anyReply(operation), any(reply), valuesFor(reply, locale))
      if (operation.body !== null)
        compare(built.body(operation), any(ref(operation.body)), valuesFor(ref(operation.body), locale))
      for (const place of ['path', 'query'] as const) {
        const schema = parametersSchema(operation, place)
        compare(built[place](operation), any(schema), valuesFor(schema, locale))
      }
    }
  },
)

test.each(['agent', 'robot', 'urobot', 'read'] satisfies PushKind[])(
  'the built validators of %s pushes report the same as compiled ones',
  (kind) => {
    const { document, any, own } = both.zh
    const schema = pushSchema(document, kind)
    for (const locale of ['zh', 'en'] as const) {
      compare(validatorsOf(locale).push(kind), own(schema), valuesFor(schema, 'zh'))
      compare(validatorsOf(locale).anyPush(kind), any(schema), valuesFor(schema, 'zh'))
    }
  },
)

import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaObject } from 'openapi3-ts/oas31'
import { expect, test } from 'vitest'
import { joinPointer } from '../common/json-pointer.ts'
import { createCompiler } from './compile.ts'
import { describeUdesk } from './openapi.ts'
import { operations } from './operations.ts'
import { refusals, refusalSchemaName, type RefusalName } from './refusals/refusals.ts'
import { ref } from './shapes.ts'
import { words } from './words.ts'

const document = describeUdesk(words.zh)

/** Every object inside a value, with its JSON pointer. */
function* objectsIn(value: unknown, pointer = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [pointer, value as Record<string, unknown>]
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, joinPointer(pointer, key))
}

const compile = createCompiler(document)

const media = [...objectsIn(document)].filter(([, value]) => 'schema' in value && 'examples' in value)

test('every schema compiles in Ajv’s strict mode', () => {
  const names = Object.keys(document.components?.schemas ?? {})
  expect(names.length).toBeGreaterThan(30)
  for (const name of names) expect(() => compile(ref(name)), name).not.toThrow()
})

test('every schema is one by the rules of JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false })
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    expect(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`).toBe(true)
})

test('every example keeps its own schema', () => {
  const examples = media.flatMap(([place, { schema, examples }]) =>
    Object.entries(examples as Record<string, { value: unknown }>).map(([name, { value }]) => ({
      place: `${place} ${name}`,
      mismatches: compile(schema as SchemaObject)(value),
    })),
  )
  expect(examples.length).toBeGreaterThan(30)
  expect(examples.filter(({ mismatches }) => mismatches.length > 0)).toEqual([])
})

test('every operation and every push shows an example of what it sends', () => {
  const withBody = operations
    .filter(({ body }) => body !== null)
    .map(({ path, method }) => joinPointer('/paths', path, method.toLowerCase(), 'requestBody'))
  const pushes = Object.keys(document.webhooks ?? {}).map((kind) => `/webhooks/${kind}/post/requestBody`)
  const shown = media.map(([pointer]) => pointer)
  for (const place of [...withBody, ...pushes])
    expect(
      shown.some((pointer) => pointer.startsWith(place)),
      place,
    ).toBe(true)
})

test('every schema describes the fields that it requires', () => {
  const schemas = [...objectsIn(document)].filter(
    ([, { type, required }]) => type === 'object' && Array.isArray(required),
  )
  expect(schemas.length).toBeGreaterThan(50)
  for (const [place, { properties = {}, required }] of schemas)
    expect(Object.keys(properties as object), place).toEqual(expect.arrayContaining(required as string[]))
})

test('every field says how it is known', () => {
  const properties = [...objectsIn(document.components?.schemas), ...objectsIn(document.webhooks)]
    .filter(([pointer]) => !pointer.includes('/examples/'))
    .flatMap(([pointer, { properties = {} }]) =>
      Object.entries(properties as Record<string, SchemaObject>).map(([name, schema]) => ({
        place: `${pointer}/${name}`,
        schema,
      })),
    )
  expect(properties.length).toBeGreaterThan(150)
  for (const { place, schema } of properties)
    expect(['documented', 'observed', 'assumed'], place).toContain(schema['x-provenance'])
})

const urobotCall = { customer_token: 'u42', im_sub_session_id: 20001, robot_id: 1, scene_id: 1 }
const toUrobot = { customer_token: 'u42', im_sub_session_id: -1, data: { content: '你好' } }
const toAgent = { ...toUrobot, im_sub_session_id: 1234 }

test.each([
  { schema: 'SendMessage', body: toAgent, lacks: ['message_id'] },
  { schema: 'SendMessage', body: { ...toAgent, im_sub_session_id: undefined }, lacks: ['message_id'] },
  { schema: 'SendMessage', body: { ...toAgent, message_id: 'm-1' }, lacks: [] },
  { schema: 'SendMessage', body: toUrobot, lacks: ['robot_id', 'scene_id'] },
  { schema: 'SendMessage', body: { ...toUrobot, robot_id: 1, scene_id: 1 }, lacks: [] },
  { schema: 'CreateSession', body: { customer_token: 'u42', assign_type: 'urobot', robot_id: 1 }, lacks: ['scene_id'] },
  { schema: 'CreateSession', body: { customer_token: 'u42', assign_type: 'urobot', agent_id: 3 }, lacks: [] },
  { schema: 'CreateSession', body: { customer_token: 'u42', assign_type: 'urobot', group_id: 3 }, lacks: [] },
  { schema: 'CreateSession', body: { customer_token: 'u42' }, lacks: [] },
  { schema: 'SurveyAnswer', body: urobotCall, lacks: ['message_id'] },
  { schema: 'SurveyAnswer', body: { ...urobotCall, messgae_id: 1 }, lacks: [] },
  { schema: 'AskFlow', body: urobotCall, lacks: ['flow_id'] },
  { schema: 'AskFlow', body: { ...urobotCall, messgae_id: 1, option_id: 1 }, lacks: [] },
])('$schema says in JSON Schema which fields are required when: $body', ({ schema, body, lacks }) => {
  const found = compile(ref(schema))(JSON.parse(JSON.stringify(body)))
  expect(found.map(({ pointer, keyword }) => ({ pointer, keyword }))).toEqual(
    lacks.map((name) => ({ pointer: `/${name}`, keyword: 'required' })),
  )
})

test('refusals share one schema for each family, and each keeps its own number', () => {
  const schemas = document.components?.schemas ?? {}
  const closed = createCompiler(document, { closed: true })
  for (const name of Object.keys(refusals) as RefusalName[]) {
    for (const [family, shared] of [['code', 'Refusal'] as const, ['status', 'RefusalByStatus'] as const]) {
      const schemaName = refusalSchemaName(name, family)
      if (!(schemaName in schemas)) continue
      expect(schemas[schemaName], schemaName).toMatchObject({ allOf: [ref(shared)] })
      const reply = { [family]: refusals[name].code, message: refusals[name].zh }
      const wrong = [
        { ...reply, [family]: 1 },
        { [family]: reply[family] },
        { ...reply, message: 1 },
        { ...reply, more: 1 },
      ]
      expect(closed(ref(schemaName))(reply), schemaName).toEqual([])
      for (const each of wrong) expect(closed(ref(schemaName))(each), schemaName).toHaveLength(1)
    }
  }
})

test('the document has no construct that common tools refuse', () => {
  const schemas = [...objectsIn(document)].filter(([pointer]) => !pointer.includes('/examples/'))
  const isMixed = ({ enum: values = [] }: SchemaObject) => new Set(values.map((value) => typeof value)).size > 1
  const found = schemas.flatMap(([pointer, schema]) => [
    ...(schema.items === false ? [`${pointer}: items is false`] : []),
    ...(schema.type === 'array' && !schema.items ? [`${pointer}: an array without items`] : []),
    ...(schema.type === 'array' && schema.prefixItems ? [`${pointer}: prefixItems beside items`] : []),
    ...(Array.isArray(schema.enum) && isMixed(schema) ? [`${pointer}: an enum of several types`] : []),
    ...(/\/responses$/.test(pointer) ? Object.keys(schema).filter((status) => /XX$/.test(status)) : []),
    ...(/\/servers\/\d+\/variables\/\w+$/.test(pointer) && 'description' in schema ? [`${pointer}: described`] : []),
  ])
  expect(found).toEqual([])
})

test('no two names of the document differ in case alone, which generators write into files of one name', () => {
  const names = Object.keys(document.components?.schemas ?? {})
  const ids = operations.map(({ id }) => id)
  for (const list of [names, ids]) expect(new Set(list.map((name) => name.toLowerCase())).size).toBe(list.length)
  expect([...names, ...ids].filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([])
})

test('the English document differs in words and examples alone', () => {
  const shape = (locale: keyof typeof words) =>
    JSON.stringify(describeUdesk(words[locale]), (key, value: unknown) =>
      key === 'enum' || key === 'example' || key === 'examples' ? null : value,
    )
  expect(shape('en')).toBe(shape('zh'))
  expect(JSON.stringify(describeUdesk(words.en))).toContain('Not in queue')
})

test('no example of the English document has a Chinese word', () => {
  const found = new Set<string>()
  JSON.stringify(describeUdesk(words.en), (key, value: unknown) => {
    if (key !== 'example' && key !== 'examples') return value
    for (const [text] of JSON.stringify(value).matchAll(/"[^"]*\p{Script=Han}[^"]*"/gu)) found.add(text)
    return value
  })
  expect([...found]).toEqual([])
})

/** Generated calls of the admin API, made from its own OpenAPI document: valid and invalid by it, well-formed or not. */
import fc from 'fast-check'
import { encode, type Pair } from './calls.ts'
import { anyJson, anyText, nearly, type Json, type Schema } from './values.ts'

export type Response = { content?: Record<string, { schema: Schema }> }
export type AdminOperation = {
  operationId: string
  method: string
  path: string
  parameters: readonly { name: string; in: 'path' | 'query'; schema: Schema }[]
  requestBody?: { content: { 'application/json': { schema: Schema } } }
  responses: Readonly<Record<string, Response>>
}
export type AdminCall = { operation: AdminOperation; path: string; query: readonly Pair[]; body: string | null }

export type AdminDocument = {
  paths: Record<string, Record<string, Omit<AdminOperation, 'method' | 'path'>>>
  components: { schemas: Record<string, Schema> }
}

/** They reply only after an event, or after up to 30 s of real time. */
const waiting = ['followEvents', 'walkRun']

export const operationsOf = ({ paths }: AdminDocument): AdminOperation[] =>
  Object.entries(paths)
    .flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ ...operation, method, path })))
    .filter(({ operationId }) => !waiting.includes(operationId))

/** Values that exist, and values that no sender outside this machine may get or wait for. */
const known: Record<string, readonly Json[]> = {
  id: [1, 3, 397, 37540, 1001, 1002, 'u1.1', '-.1', 'demo', 'company-2'],
  customer_id: [1, 2, 1001],
  agent_id: [3, 397],
  group_id: [37540],
  customer_token: ['u1', 'u2'],
  company: ['demo', 'company-2', ''],
  name: ['close-normal', 'transfer', 'Ann'],
  url: [null, 'http://127.0.0.1:1/', 'http://127.0.0.1:99999/', 'http://[::1/', 'http://a b/', 'ftp://127.0.0.1/'],
  webhook: [null, 'http://127.0.0.1:1/', 'x'],
  timeout: ['1ms', '0', 'soon'],
  grace: ['1ms', 0],
  advance: ['1s', '10m', 5, '99999999999999999999d'],
  freeze: [true, '2026-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '0000-00-00'],
  set: ['2026-01-01T00:00:00Z', '+012026-01-01T00:00:00Z'],
  for: ['10s', '99999999999999999999d'],
}

/** Values where careless code fails: names of JavaScript, a text that is no text, nested lists, large numbers. */
const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    { toString: 1 },
    { constructor: null },
    { length: -1 },
    { then: 1 },
    '__proto__',
    'constructor',
  ),
  fc.constantFrom<Json>(2 ** 53, -1, 1e308, '', [], {}, '\u0000', '9'.repeat(30), 'x'.repeat(5_000)),
  fc.integer({ min: 50, max: 2_000 }).map((depth): Json => {
    let value: Json = 1
    for (let level = 0; level < depth; level++) value = [value]
    return value
  }),
)

const valueOf = (schema: Schema, name: string): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 6, arbitrary: known[name] ? fc.constantFrom(...known[name]) : nearly(schema, '') },
    { weight: 1, arbitrary: hostile },
  )

function bodyOf(schema: Schema): fc.Arbitrary<Json> {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, Schema>; required?: string[] } // bodies are inline
  const whole = fc
    .tuple(
      ...Object.entries(properties).map(([name, inner]) =>
        fc
          .tuple(valueOf(inner, name), fc.integer({ min: 0, max: 9 }))
          .map(([value, chance]): [string, Json][] =>
            chance > (required.includes(name) ? 0 : 5) ? [[name, value]] : [],
          ),
      ),
    )
    .map((lists): Json => Object.fromEntries(lists.flat()))
  const more = fc.tuple(whole, anyText, fc.oneof(anyJson, hostile)).map(
    ([value, name, other]): Json => ({ ...(value as { [name: string]: Json }), [name]: other }), // `whole` makes objects
  )
  return fc.oneof({ weight: 6, arbitrary: whole }, { weight: 1, arbitrary: more }, anyJson, hostile)
}

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

const faults: fc.Arbitrary<Json> = fc
  .tuple(
    fc.constantFrom(
      { target: 'reply', fault: 'status', status: 503 },
      { target: 'reply', fault: 'missing', pointer: '/a' },
      { target: 'push', fault: 'fail', outcome: 'refused' },
      { target: 'push', fault: 'drop' },
    ),
    fc.oneof(fc.constant({}), fc.dictionary(fc.constantFrom('times', 'every', 'for', 'target', 'fault'), hostile)),
  )
  .map(([fault, more]) => ({ ...fault, ...more }))

const callOf = (operation: AdminOperation): fc.Arbitrary<AdminCall> => {
  const { parameters, requestBody, operationId } = operation
  const valuesIn = (place: 'path' | 'query') =>
    fc.tuple(
      ...parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) =>
          fc
            .tuple(valueOf(schema, name), fc.integer({ min: 0, max: 9 }))
            .map(([value, chance]): Pair[] => (place === 'path' || chance > 7 ? [[name, textOf(value)]] : [])),
        ),
    )
  const schema = requestBody?.content['application/json'].schema
  const json = schema && (operationId === 'armFault' ? fc.oneof(faults, bodyOf(schema)) : bodyOf(schema))
  const body = json
    ? fc.oneof(
        { weight: 20, arbitrary: json.map((value) => JSON.stringify(value)) },
        { weight: 1, arbitrary: json.map((value) => JSON.stringify(value).slice(0, -1)) },
        fc.oneof(anyText, fc.constant('"'.repeat(3_000))),
      )
    : fc.constant(null)
  return fc
    .record({
      path: valuesIn('path'),
      query: valuesIn('query'),
      other: fc.array(fc.tuple(anyText, anyText)),
      body,
      odd: fc.integer({ min: 0, max: 30 }),
    })
    .map(({ path, query, other, body, odd }) => ({
      operation,
      path: path
        .flat()
        .reduce((filled, [name, value]) => filled.replace(`{${name}}`, () => encode(value) || '0'), operation.path),
      query: [...query.flat(), ...(odd === 0 ? other : [])],
      body,
    }))
}

/** Calls of all operations. Each call is as likely as any other. */
export function anyAdminCall(document: AdminDocument): fc.Arbitrary<AdminCall> {
  const inline = (value: unknown, depth = 0): unknown => {
    if (Array.isArray(value)) return value.map((item) => inline(item, depth))
    if (typeof value !== 'object' || value === null) return value
    if ('$ref' in value && typeof value.$ref === 'string')
      return depth > 4 ? {} : inline(document.components.schemas[value.$ref.split('/').at(-1) ?? ''] ?? {}, depth + 1)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inline(inner, depth)]))
  }
  return fc.oneof(...operationsOf(document).map((operation) => callOf(inline(operation) as AdminOperation))) // it keeps its shape
}

/** The call in one line that repeats it. */
export const describeAdminCall = ({ operation, path, query, body }: AdminCall): string =>
  [
    operation.method.toUpperCase(),
    JSON.stringify(`${path}${searchOf(query)}`),
    ...(body === null ? [] : [JSON.stringify(body)]),
  ].join(' ')

export const searchOf = (query: readonly Pair[]) =>
  query.length === 0 ? '' : `?${query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`

/** Generated calls of the open API: valid and invalid by the document, well-formed or not. */
import fc from 'fast-check'
import { operations, type Operation } from '../../spec/operations.ts'
import { anyJson, anyText, nearly, nearlyObject, type Json } from './values.ts'

export type Pair = readonly [name: string, value: string]

export type GeneratedBody =
  | { kind: 'none' }
  | { kind: 'json'; value: Json }
  | { kind: 'form'; pairs: readonly Pair[] }
  | { kind: 'bytes'; bytes: Uint8Array }

export type GeneratedCall = {
  /** Null: the path belongs to no operation. */
  operation: Operation | null
  method: string
  /** Below `/open_api_v1`, percent-encoded. */
  path: string
  query: readonly Pair[]
  body: GeneratedBody
  /** Null: the header is not sent. */
  contentType: string | null
  signed: boolean
}

/** Percent-encoded as UTF-8; a lone surrogate, which UTF-8 has no bytes for, as the bytes that careless clients send. */
export const encode = (text: string): string =>
  text
    .split(/(\p{Surrogate})/u)
    .map((part) => (/^\p{Surrogate}$/u.test(part) ? cesu(part) : encodeURIComponent(part)))
    .join('')

const cesu = (surrogate: string) => {
  const code = surrogate.charCodeAt(0)
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
    .map((byte) => `%${byte.toString(16).toUpperCase()}`)
    .join('')
}

/** A JSON value as parameters of a query or a form; lists in the form of Rails. */
function asPairs(name: string, value: Json): Pair[] {
  if (Array.isArray(value)) return value.map((item) => [`${name}[]`, asText(item)])
  return [[name, asText(value)]]
}

const asText = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value))

const someOther = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Pair[]>([]) },
  fc.array(fc.tuple(anyText, anyText), { maxLength: 2 }),
)

/** The documented parameters of one place: each present or not, valid or not. */
function parametersOf({ parameters }: Operation, place: 'query' | 'path'): fc.Arbitrary<Pair[]> {
  const here = parameters.filter((parameter) => parameter.in === place)
  const pairs = here.map(({ name, schema, required = false }) =>
    fc
      .tuple(nearly(schema, name.replace('[]', '')), fc.integer({ min: 0, max: 9 }))
      .map(([value, chance]) =>
        place === 'path' || (required ? chance > 0 : chance > 5) ? asPairs(name.replace('[]', ''), value) : [],
      ),
  )
  return fc.tuple(...pairs).map((lists) => lists.flat())
}

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

function bodyOf(operation: Operation): fc.Arbitrary<GeneratedBody> {
  const own: fc.Arbitrary<{ [name: string]: Json }> = operation.body
    ? nearlyObject({ $ref: `#/components/schemas/${operation.body}` })
    : fc.constant({})
  const asJson = own.map((value): GeneratedBody => ({ kind: 'json', value }))
  const asForm = own.map((value): GeneratedBody => ({
    kind: 'form',
    pairs: Object.entries(value).flatMap(([name, each]) => asPairs(name, each)),
  }))
  const odd = fc.oneof(
    anyJson.map((value): GeneratedBody => ({ kind: 'json', value })),
    fc.uint8Array({ maxLength: 60 }).map((bytes): GeneratedBody => ({ kind: 'bytes', bytes })),
  )
  if (operation.body === null)
    return fc.oneof({ weight: 12, arbitrary: fc.constant<GeneratedBody>({ kind: 'none' }) }, asJson, odd)
  return fc.oneof(
    { weight: 12, arbitrary: asJson },
    { weight: 2, arbitrary: asForm },
    odd,
    fc.constant<GeneratedBody>({ kind: 'none' }),
  )
}

const usualType = ({ kind }: GeneratedBody) => (kind === 'form' ? form : kind === 'none' ? null : json)

const oddType = fc.constantFrom(
  null,
  json,
  form,
  `${json}; charset=utf-8`,
  `${json}; charset=GBK`,
  `${json}; charset=no-such`,
  'text/plain',
  'text/xml',
  'multipart/form-data; boundary=x',
)

const callOf = (operation: Operation): fc.Arbitrary<GeneratedCall> =>
  fc
    .record({
      path: parametersOf(operation, 'path'),
      query: parametersOf(operation, 'query'),
      other: someOther,
      body: bodyOf(operation),
      type: fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, oddType),
      method: fc.oneof(
        { weight: 30, arbitrary: fc.constant(operation.method) },
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'),
      ),
      signed: fc.integer({ min: 0, max: 30 }).map((chance) => chance > 0),
    })
    .map(({ path, query, other, body, type, method, signed }) => ({
      operation: method === operation.method ? operation : null,
      method,
      path: path.reduce(
        (filled, [name, value]) => filled.replace(`{${name}}`, () => encode(value) || '0'),
        operation.path,
      ),
      query: [...query, ...other],
      body,
      contentType: type === undefined ? usualType(body) : type,
      signed,
    }))

const unknownCall: fc.Arbitrary<GeneratedCall> = fc
  .record({
    path: fc.array(anyText, { maxLength: 3 }),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    query: someOther,
  })
  .map(({ path, ...rest }) => ({
    ...rest,
    operation: null,
    path: path.map((segment) => `/${encode(segment)}`).join(''),
    body: { kind: 'none' },
    contentType: null,
    signed: true,
  }))

export const anyCall: fc.Arbitrary<GeneratedCall> = fc.oneof(
  ...operations.map((operation) => ({ weight: 1, arbitrary: callOf(operation) })),
  { weight: 2, arbitrary: unknownCall },
)

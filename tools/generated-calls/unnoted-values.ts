/**
 * Finds values of a successful call that the fake cannot have used and that the journal does not note: values that the document
 * does not have, and null if the document allows no null. Other tests show whether the fake used the documented values.
 */
import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import type { Operation } from '../../spec/operations.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import type { GeneratedCall } from './calls.ts'
import type { ReceivedReply } from './reply-mistakes.ts'
import { resolve, type Json } from './values.ts'

type Fields = { readonly [name: string]: Json | undefined }

/** One finding for each such value. */
export function findUnnotedValues(call: GeneratedCall, reply: ReceivedReply, entry: Admin.Request): string[] {
  if (call.operation === null || !isSuccess(reply)) return []
  const noted = entry.violations.map(({ pointer }) => pointer)
  const isNoted = (pointer: string) => noted.some((other) => pointer === other || pointer.startsWith(`${other}/`))
  return [...lostInQuery(call), ...unusedInQuery(call.operation, call), ...unusedInBody(call.operation, call)]
    .filter((pointer) => !isNoted(pointer))
    .map((pointer) => `${pointer} is neither used nor noted; noted: ${noted.join(', ') || 'nothing'}`)
}

/** Codes 2001 (the customer waits) and 2002 (no agent is online) are successes too. */
export function isSuccess({ status, text }: ReceivedReply): boolean {
  if (status !== 200 || text === '') return false
  const { code, status: verdict, assign_type: assigned } = JSON.parse(text) as Fields // checked by reply-mistakes.ts
  return code === 1000 || verdict === 0 || verdict === 1000 || assigned !== undefined
}

const signatureNames = ['email', 'timestamp', 'nonce', 'sign', 'sign_version']
const baseName = (name: string) => asReceived(name).replace(/\[\d*\]$/, '')

/** The three bytes of a lone surrogate are no UTF-8: each is shown as a replacement character. */
const asReceived = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd\ufffd\ufffd')

/** A lone surrogate has no bytes in UTF-8. The fake refuses a call with one, because its text would change. */
const lostInQuery = ({ query }: GeneratedCall): string[] =>
  query.filter((pair) => pair.some((text) => /\p{Surrogate}/u.test(text))).map(([name]) => `lost: query/${name}`)

function unusedInQuery({ parameters, body }: Operation, call: GeneratedCall): string[] {
  const known = [
    ...parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => baseName(name)),
    ...Object.keys(propertiesOf(body)),
    ...signatureNames,
  ]
  const names = [...new Set(call.query.map(([name]) => baseName(name)))]
  return names.filter((name) => !known.includes(name)).map((name) => `query/${name}`)
}

function unusedInBody({ body }: Operation, call: GeneratedCall): string[] {
  const sent = bodyFields(call)
  if (sent === undefined) return []
  if (body === null) return Object.keys(sent).length > 0 ? ['body'] : []
  return unusedWithin('body', sent, { $ref: `#/components/schemas/${body}` })
}

/** The fields of a body; undefined if it has none. */
function bodyFields({ body }: GeneratedCall): Fields | undefined {
  if (body.kind === 'form') return Object.fromEntries(body.pairs.map(([name, value]) => [baseName(name), value]))
  if (body.kind !== 'json' || typeof body.value !== 'object' || Array.isArray(body.value)) return undefined
  return body.value ?? undefined
}

function unusedWithin(
  place: string,
  value: Json | Fields | undefined,
  schema: SchemaObject | ReferenceObject,
): string[] {
  const { properties, items, additionalProperties, type, ...more } = resolve(schema)
  if (value === null) return ![type].flat().includes('null') && !('x-may-be-empty' in more) ? [place] : []
  if (Array.isArray(value)) return items ? value.flatMap((item, at) => unusedWithin(`${place}/${at}`, item, items)) : []
  if (typeof value !== 'object' || !properties || additionalProperties) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = properties[name]
    return property ? unusedWithin(`${place}/${name}`, inner, property) : [`${place}/${name}`]
  })
}

const propertiesOf = (body: string | null) =>
  body === null ? {} : (resolve({ $ref: `#/components/schemas/${body}` }).properties ?? {})

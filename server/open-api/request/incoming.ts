/** A call as it came in, read but not believed. */
import type { Route } from '../../../spec/operations.ts'
import type { Company } from '../../company.ts'
import { meantBy, readBody, readBytes, type ParsedBody } from './body.ts'
import { readFields, type Fields } from './fields.ts'
import { Refusal } from '../refusal.ts'
import { WrittenNumber } from '../../../common/written-number.ts'

export type Incoming = {
  method: string
  /** Without `/open_api_v1`, percent-decoded. */
  path: string
  host: string
  headers: Headers
  query: URLSearchParams
  /** The query as it was sent, percent-encoded. */
  rawQuery: string
  /** The query's fields as Rails reads them. */
  asked: Fields
  /** Empty where it was too long, cut off, or cannot be decoded. */
  rawBody: string
  body: ParsedBody
  /** As they came; none where it was too long, or cut off. */
  bytes: Buffer
}

/** What stands beside the `Request` of a call that came by a socket. */
export type Sent = {
  /** The body of a GET, which a `Request` cannot have. */
  bodyOfGet?: AsyncIterable<Uint8Array>
}

/** Resolves when the body is read; never rejects because of what was sent. */
export async function readIncoming(request: Request, path: string, { bodyOfGet }: Sent): Promise<Incoming> {
  const bytes = await readBytes(request.body ?? bodyOfGet ?? null)
  const { searchParams: query, search } = new URL(request.url)
  const { method, headers } = request
  const isCutOff = bytes instanceof Refusal
  const { text, body } = isCutOff ? { text: '', body: { malformed: bytes } } : readBody(bytes, headOf(headers))
  return {
    method,
    path,
    host: headers.get('host') ?? '',
    headers,
    query,
    rawQuery: search.slice(1),
    asked: readFields(search.slice(1), 'query', query),
    rawBody: text,
    body,
    bytes: isCutOff ? Buffer.alloc(0) : bytes,
  }
}

/** The call of a company that heeds no charset: its body is read once more where it names one. */
export function heedingNoCharset(incoming: Incoming): Incoming {
  const head = headOf(incoming.headers)
  if (incoming.bytes.length === 0 || !/charset/i.test(head.contentType)) return incoming
  const { text, body } = readBody(incoming.bytes, head, false)
  return { ...incoming, rawBody: text, body }
}

const headOf = (headers: Headers) => ({
  contentType: headers.get('content-type') ?? '',
  contentEncoding: headers.get('content-encoding') ?? '',
})

function text(value: unknown): string {
  if (value instanceof WrittenNumber) return value.text
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined // an object has any field, or none

/** A field of the body, or else of the query, as text; empty where there is none. */
export function peek({ body, asked: { fields } }: Incoming, name: string): string {
  return text(field(meantBy(body), name)) || text(fields[name])
}

/** The token of the customer whom a call is about, as far as it can be read before the call is checked; otherwise empty. */
export function customerTokenOf(incoming: Incoming, route: Route, { world }: Company): string {
  const path = route.found ? route.path : {}
  const { fields } = incoming.asked
  const session = Number(path.session_id ?? (peek(incoming, 'im_sub_session_id') || peek(incoming, 'session_id')))
  const customerId = (world.sessions.get(session) ?? world.robots.session(session))?.customerId
  const ofSession = customerId === undefined ? undefined : world.customers.byId(customerId)?.customerToken
  const ofLookup = fields.type === 'token' ? text(fields.content) : ''
  const created = text(field(field(meantBy(incoming.body), 'customer'), 'open_api_token'))
  return (peek(incoming, 'customer_token') || (ofSession ?? '') || ofLookup || created).slice(0, 80)
}

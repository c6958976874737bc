/** A call as it came in, read but not believed. */
import type { Route } from '../../spec/operations.ts'
import type { Company } from '../company.ts'
import { fieldsOf, meantBy, parseBody, readText, type ParsedBody } from './body.ts'

export type Incoming = {
  method: string
  /** Without `/open_api_v1`, percent-decoded. */
  path: string
  host: string
  headers: Headers
  query: URLSearchParams
  /** The query's fields as Rails reads them. */
  fields: Record<string, unknown>
  /** Empty where it was too long, or cut off. */
  rawBody: string
  body: ParsedBody
}

/** Resolves when the body is read; never rejects because of what was sent. */
export async function readIncoming(request: Request, path: string): Promise<Incoming> {
  const text = await readText(request.body)
  const query = new URL(request.url).searchParams
  return {
    method: request.method,
    path,
    host: request.headers.get('host') ?? '',
    headers: request.headers,
    query,
    fields: fieldsOf(query),
    rawBody: typeof text === 'string' ? text : '',
    body: typeof text === 'string' ? parseBody(text, request.headers.get('content-type') ?? '') : { malformed: text },
  }
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined // an object has any field, or none

/** A field of the body, or else of the query, as text; empty where there is none. */
export function peek({ body, fields }: Incoming, name: string): string {
  return text(field(meantBy(body), name)) || text(fields[name])
}

/** The customer whom a call is about, as far as can be told before it is checked; empty where it is about nobody. */
export function conversationOf(incoming: Incoming, route: Route, { world }: Company): string {
  const path = route.found ? route.path : {}
  const session = Number(path.session_id ?? (peek(incoming, 'im_sub_session_id') || peek(incoming, 'session_id')))
  const customerId = (world.sessions.get(session) ?? world.robots.session(session))?.customerId
  const ofSession = customerId === undefined ? undefined : world.customers.byId(customerId)?.customerToken
  const ofLookup = incoming.fields.type === 'token' ? text(incoming.fields.content) : ''
  const created = text(field(field(meantBy(incoming.body), 'customer'), 'open_api_token'))
  return (peek(incoming, 'customer_token') || (ofSession ?? '') || ofLookup || created).slice(0, 80)
}

/** Reads a call of the open API. Validation comes later. */
import { readBody, readBytes, type ParsedBody } from './parse-body.ts'
import { readFields, type Fields } from './form-fields.ts'
import { Refusal } from '../refusal.ts'

export type IncomingCall = {
  method: string
  /** The path without `/open_api_v1`, percent-decoded. */
  path: string
  host: string
  headers: Headers
  query: URLSearchParams
  /** The query as it was sent, percent-encoded. */
  rawQuery: string
  /** The query's fields as Rails reads them. */
  queryFields: Fields
  /** The body's text. Empty if the body was too long, was cut off or cannot be decoded. */
  rawBody: string
  body: ParsedBody
  /** The body's bytes as sent. Empty if the body was too long or was cut off. */
  bytes: Buffer
}

/** Parts of a socket's call that a `Request` cannot carry. */
export type SocketExtras = {
  /** The body of a GET. */
  bodyOfGet?: AsyncIterable<Uint8Array>
  /** Closes the connection in the middle of the answer. */
  breakOff?: () => void
}

/** Resolves when the body is read. No call, however malformed, makes it reject. */
export async function readIncomingCall(
  request: Request,
  path: string,
  { bodyOfGet }: SocketExtras,
): Promise<IncomingCall> {
  const bytes = await readBytes(request.body ?? bodyOfGet ?? null)
  const { searchParams: query, search } = new URL(request.url)
  const { method, headers } = request
  const isCutOff = bytes instanceof Refusal
  const { text, body } = isCutOff ? { text: '', body: { malformed: bytes } } : readBody(bytes, bodyHeadersOf(headers))
  return {
    method,
    path,
    host: headers.get('host') ?? '',
    headers,
    query,
    rawQuery: search.slice(1),
    queryFields: readFields(search.slice(1), 'query', query),
    rawBody: text,
    body,
    bytes: isCutOff ? Buffer.alloc(0) : bytes,
  }
}

/** Reads a call again for a company that ignores charsets: a body with a charset is decoded as UTF-8. */
export function readBodyAsUtf8(incoming: IncomingCall): IncomingCall {
  const head = bodyHeadersOf(incoming.headers)
  if (incoming.bytes.length === 0 || !/charset/i.test(head.contentType)) return incoming
  const { text, body } = readBody(incoming.bytes, head, false)
  return { ...incoming, rawBody: text, body }
}

const bodyHeadersOf = (headers: Headers) => ({
  contentType: headers.get('content-type') ?? '',
  contentEncoding: headers.get('content-encoding') ?? '',
})

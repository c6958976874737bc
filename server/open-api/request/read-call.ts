/** Reads a call of the open API, which came by a socket or by `fetch`. Validation comes later. */
import type { IncomingMessage } from 'node:http'
import { apiPrefix } from '../api-prefix.ts'
import { Refusal } from '../refusal.ts'
import type { Pair } from '../signature-diagnosis/signed-parameters.ts'
import { readFields, readPairs, type Fields } from './form-fields.ts'
import { readBody, type ParsedBody } from './parse-body.ts'
import { readFetchBody, readSocketBody } from './read-bytes.ts'
import { headerOf, type SentHeaders } from '../../sent-headers.ts'

/** A call as it came. */
export type SentCall = {
  method: string
  /** The path without `/open_api_v1`, percent-decoded. */
  path: string
  /** The query, percent-encoded. */
  rawQuery: string
  headers: SentHeaders
  /** The body, or why it is refused: it was too long or was cut off. */
  bytes: Buffer | Refusal
}

export type IncomingCall = SentCall & {
  host: string
  /** The decoded query, in the order in which it was sent. */
  query: readonly Pair[]
  /** The query's fields as Rails reads them. */
  queryFields: Fields
  /** The body's text. Empty if the body was too long, was cut off or cannot be decoded. */
  rawBody: string
  body: ParsedBody
}

/** Parts of a socket's call that a `Request` cannot carry. */
export type SocketExtras = {
  /** The body of a GET. */
  bodyOfGet?: AsyncIterable<Uint8Array>
  /** Closes the connection in the middle of the answer. */
  breakOff?: () => void
}

/** Addresses that no URL parser changes: ASCII without `..`, `//`, percent-encoding in the path, quotes or spaces. */
const plainAddress = new RegExp(`^${apiPrefix}((?:/[\\w~-][\\w.~-]*)*)/?(?:\\?([!$-&(-;=?-~]*))?$`)

/** Path and query of a plain address of the open API. Null for all other addresses. */
export function readPlainAddress(url: string): Pick<SentCall, 'path' | 'rawQuery'> | null {
  const match = plainAddress.exec(url)
  return match && { path: match[1] ?? '', rawQuery: match[2] ?? '' }
}

/** Resolves when the body is read. No call, however malformed, makes it reject. */
export async function readSocketCall(
  incoming: IncomingMessage,
  address: Pick<SentCall, 'path' | 'rawQuery'>,
): Promise<SentCall> {
  const { method = 'GET', rawHeaders } = incoming
  return { method, ...address, headers: rawHeaders, bytes: await readSocketBody(incoming) }
}

/** The same for a call by `fetch`. */
export async function readFetchCall(
  request: Request,
  path: string,
  { bodyOfGet }: SocketExtras = {},
): Promise<SentCall> {
  const { method, headers } = request
  const bytes = await readFetchBody(request.body ?? bodyOfGet ?? null)
  return { method, path, rawQuery: new URL(request.url).search.slice(1), headers, bytes }
}

export function readCall(sent: SentCall): IncomingCall {
  const { method, path, headers, rawQuery, bytes } = sent
  const query = readPairs(rawQuery)
  const isCutOff = bytes instanceof Refusal
  const { text, body } = isCutOff ? { text: '', body: { malformed: bytes } } : readBody(bytes, bodyHeadersOf(headers))
  return {
    method,
    path,
    headers,
    rawQuery,
    bytes,
    host: headerOf(headers, 'host') ?? '',
    query,
    queryFields: readFields(rawQuery, 'query', query),
    rawBody: text,
    body,
  }
}

/** Reads a call again for a company that ignores charsets: a body with a charset is decoded as UTF-8. */
export function readBodyAsUtf8(incoming: IncomingCall): IncomingCall {
  const head = bodyHeadersOf(incoming.headers)
  const { bytes } = incoming
  if (bytes instanceof Refusal || bytes.length === 0 || !/charset/i.test(head.contentType)) return incoming
  const { text, body } = readBody(bytes, head, false)
  return { ...incoming, rawBody: text, body }
}

const bodyHeadersOf = (headers: SentHeaders) => ({
  contentType: headerOf(headers, 'content-type') ?? '',
  contentEncoding: headerOf(headers, 'content-encoding') ?? '',
})

/** A request's body: read within limits, and taken apart without trusting it. */
import { Refusal } from './refusal.ts'

const mebibyte = 1024 * 1024
/** Ruby's JSON refuses deeper nesting; so nothing behind the door meets a value that it could not walk or print. */
const deepest = 100

/**
 * Reads at most 1 MiB. Of a longer body up to 64 MiB are read and thrown away, so that the caller gets to read the refusal.
 * Never rejects: a caller who hangs up is refused too, though nobody reads it.
 */
export async function readText(stream: ReadableStream<Uint8Array> | null): Promise<string | Refusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream ?? []) {
      size += chunk.byteLength
      if (size <= mebibyte) chunks.push(chunk)
      else chunks.length = 0
      if (size > 64 * mebibyte) break
    }
  } catch {
    return new Refusal('bodyMalformed', 'the caller hung up before its end')
  }
  return size > mebibyte ? new Refusal('bodyTooLarge', 'over 1 MiB') : Buffer.concat(chunks).toString('utf8')
}

/** `meant`: what a body says that is JSON, though it was sent as a form, as `curl -d` does. */
export type ParsedBody = { value: unknown; meant?: unknown } | { malformed: Refusal }

/** JSON, or form fields where the content type says so. An empty body is an empty object. */
export function parseBody(text: string, contentType: string): ParsedBody {
  if (text.trim() === '') return { value: {} }
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return parseJson(text)
  const json = /^\s*\{/.test(text) ? parseJson(text) : { malformed: null }
  // As a form such a text is one field of a senseless name, which would show whatever secrets are in it.
  return 'value' in json ? { value: {}, meant: json.value } : { value: fieldsOf(new URLSearchParams(text)) }
}

/** What was sent, as far as can be told: for looking at, not for acting on. */
export const meantBy = (body: ParsedBody): unknown =>
  'malformed' in body ? undefined : 'meant' in body ? body.meant : body.value

function parseJson(text: string): { value: unknown } | { malformed: Refusal } {
  if (depthOf(text) > deepest) return { malformed: new Refusal('bodyMalformed', `nesting deeper than ${deepest}`) }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    return { malformed: new Refusal('bodyMalformed', error instanceof Error ? error.message : '') }
  }
}

/** Fields of a query or a form. `a[]=1&a[]=2` makes a list; of a plain name given twice the last counts, as in Rails. */
export function fieldsOf(pairs: URLSearchParams): Record<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [key, value] of pairs) {
    const name = key.replace(/\[\d*\]$/, '')
    const before = fields.get(name)
    fields.set(name, name === key ? value : [...(Array.isArray(before) ? (before as unknown[]) : []), value])
  }
  return Object.fromEntries(fields)
}

/** How deep brackets are nested in a JSON text, strings passed over. Reading it does not recurse. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') most = Math.max(most, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return most
}

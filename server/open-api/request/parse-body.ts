/** Decodes and parses the bytes of a body. */
import type { Violation } from '../../journal.ts'
import { recognizeFormat, describeNonObject } from './non-json-body.ts'
import { decodeText, type Undecoded } from './decode-body.ts'
import { readFields } from './form-fields.ts'
import { deepest, placeOf, readJson } from '../../../common/read-json.ts'
import { Refusal, type CauseAndHint } from '../refusal.ts'
import { WrittenNumber } from '../../../common/written-number.ts'

/**
 * `meant`: the value of a JSON body that was sent as a form, as `curl -d` does. `notes`: values that were changed or dropped.
 * `unread`: why the value is not used, if it is not an object.
 */
export type ParsedBody =
  | { value: unknown; meant?: unknown; notes: Violation[]; unread?: CauseAndHint }
  /** `at` is the place that cannot be read, for example `body/data/content`. */
  | { malformed: Refusal; at?: string }

type BodyHeaders = { contentType: string; contentEncoding: string }

/** Reads the bytes of a body. `text` is empty if they cannot be read. */
export function readBody(
  bytes: Uint8Array,
  head: BodyHeaders,
  trustsCharset = true,
): { text: string; body: ParsedBody } {
  const decoded = decodeText(bytes, head, trustsCharset)
  if (!('text' in decoded)) return { text: '', body: refuseUndecoded(decoded, head) }
  const body = parseBody(decoded.text, head.contentType)
  if (decoded.notes.length === 0 || 'malformed' in body) return { text: decoded.text, body }
  return { text: decoded.text, body: { ...body, notes: [...decoded.notes, ...body.notes] } }
}

/** Parses JSON, or form fields if the content type says so. An empty body is an empty object. */
export function parseBody(text: string, contentType: string): ParsedBody {
  if (text.trim() === '') return { value: {}, notes: [] }
  if (!isForm(contentType)) return parseJson(text, contentType)
  const json = /^\s*\{/.test(text) ? parseJson(text, '') : { malformed: null }
  // As a form, such a text is one field whose name is the whole text. The journal would show the secrets in it.
  if ('value' in json) return { value: {}, meant: json.value, notes: json.notes }
  const { fields, notes, notUtf8 } = readFields(text, 'body')
  if (notUtf8 === undefined) return { value: fields, notes }
  return { malformed: new Refusal('notUtf8', notUtf8, formHint), at: `body/${notUtf8}` }
}

/** The value that the caller probably meant. The journal and hints use it; handlers do not. */
export const likelyValue = (body: ParsedBody): unknown =>
  'malformed' in body ? undefined : 'meant' in body ? body.meant : body.value

/** Whether nothing was sent as JSON. */
export const isEmptyJson = (text: string, contentType: string): boolean =>
  text === '' && contentType.startsWith('application/json')

const isForm = (contentType: string) => contentType.toLowerCase().startsWith('application/x-www-form-urlencoded')

const formHint: CauseAndHint = {
  cause: 'body-charset',
  hint: 'Encode the fields as UTF-8 before percent-encoding them.',
}

function parseJson(text: string, contentType: string): ParsedBody {
  const isMultipart = contentType.toLowerCase().startsWith('multipart/')
  const read = readJson(text)
  if ('value' in read && !isMultipart) return parsedJson(read.value, read.twice)
  const format =
    isMultipart || ('wrong' in read && read.wrong === 'no-json') ? recognizeFormat(text, contentType) : undefined
  if (format) return { malformed: new Refusal('bodyMalformed', format.message, format.diagnosis) }
  if (!('wrong' in read)) return parsedJson(read.value, read.twice)
  if (read.wrong === 'too-deep') return { malformed: new Refusal('bodyMalformed', read.message, tooDeepHint) }
  if (read.wrong !== 'half-pair') return { malformed: new Refusal('bodyMalformed', read.message) }
  return { malformed: new Refusal('bodyMalformed', read.message, halfPairHint), at: `body${read.at}` }
}

function parsedJson(value: unknown, twice: string[]): ParsedBody {
  const notes = twice.map((at): Violation => ({
    pointer: `body${at}`,
    message: 'is given twice: the last one counts',
    severity: 'warning',
  }))
  const wrong = describeNonObject(value instanceof WrittenNumber ? 0 : value)
  if (!wrong) return { value, notes }
  return { value, notes: [{ pointer: 'body', message: wrong.message, severity: 'warning' }], unread: wrong.diagnosis }
}

const tooDeepHint: CauseAndHint = {
  cause: 'body-malformed',
  hint: `Send JSON that is nested at most ${deepest} deep.`,
}

const halfPairHint: CauseAndHint = {
  cause: 'body-charset',
  hint: 'Do not cut texts between the two halves of a surrogate pair, as in the middle of an emoji.',
}

/** Finds the place of the first wrong byte of the body. */
function refuseUndecoded({ message, diagnosis, lossy }: Undecoded, { contentType }: BodyHeaders): ParsedBody {
  const at = lossy === undefined ? '' : placeOf(readLossy(lossy, contentType), /\ufffd/)
  return { malformed: new Refusal('bodyMalformed', message, diagnosis), at: `body${at ?? ''}` }
}

function readLossy(lossy: string, contentType: string): unknown {
  if (isForm(contentType)) return readFields(lossy, 'body').fields
  const read = readJson(lossy)
  return 'value' in read ? read.value : undefined
}

/** Reads the body and the query of an admin API call. Values that reading would lose or change are mistakes. */
import { recognizeFormat, isTwiceEncoded } from '../open-api/request/non-json-body.ts'
import { decodeText } from '../open-api/request/decode-body.ts'
import { isUtf8 } from '../open-api/request/form-fields.ts'
import { placeOf, readJson } from '../../common/read-json.ts'
import { asPlain, placesOfUnheld } from '../../common/written-number.ts'
import type { Mistake } from '../../common/mistakes.ts'
import { Problem } from './problem.ts'

/** The JSON value of a body; an empty body is an empty object. */
export async function readBody(request: Request): Promise<unknown> {
  const contentType = request.headers.get('content-type') ?? ''
  const contentEncoding = request.headers.get('content-encoding') ?? ''
  const decoded = decodeText(new Uint8Array(await request.arrayBuffer()), { contentType, contentEncoding })
  if (!('text' in decoded)) {
    const read = readJson(decoded.lossy ?? '')
    const place = 'value' in read ? placeOf(read.value, /\ufffd/) : undefined
    throw unreadable(decoded.message, decoded.diagnosis.hint, place)
  }
  const { text } = decoded
  if (text.trim() === '') return {}
  const read = readJson(text)
  if ('value' in read) return checked(read.value, read.twice)
  const format = read.wrong === 'no-json' ? recognizeFormat(text, contentType) : undefined
  if (format) throw unreadable(format.message, format.diagnosis.hint)
  if (read.wrong === 'half-pair') throw unreadable(`it has ${read.message}`, 'Send whole characters.', read.at)
  throw new Problem(400, `The body is not JSON: ${read.message}`)
}

/** Refuses a name with two values (one would be lost) and percent-encoded text that is not UTF-8 (its wrong bytes would be lost). */
export function refuseLossyQuery(url: string): void {
  const { search, searchParams } = new URL(url)
  const names = [...searchParams.keys()]
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  const broken = search
    .slice(1)
    .split('&')
    .filter((pair) => !isUtf8(pair))
  const mistakes = [
    ...[...new Set(twice)].map((name) => ({ pointer: `/${name}`, message: 'is given more than once' })),
    ...broken.map((pair) => ({
      pointer: `/${nameOf(pair)}`,
      message: 'is not valid UTF-8: percent-encode it as UTF-8',
    })),
  ]
  if (mistakes.length > 0) throw new Problem(400, 'The query has mistakes.', { mistakes })
}

const nameOf = (pair: string) => new URLSearchParams(pair).keys().next().value ?? ''

function checked(value: unknown, twice: readonly string[]): unknown {
  const mistakes: Mistake[] = [
    ...twice.map((pointer) => ({ pointer, message: 'is given twice' })),
    ...placesOfUnheld(value).map((pointer) => ({
      pointer,
      message: 'is a number that cannot be held exactly: write it as text, or with fewer digits',
    })),
    ...(isTwiceEncoded(value) ? [{ pointer: '', message: 'is JSON that was encoded twice: encode it once only' }] : []),
  ]
  if (mistakes.length > 0) throw new Problem(422, 'The body has mistakes.', { mistakes })
  return asPlain(value)
}

const unreadable = (message: string, hint: string, place = '') =>
  new Problem(400, `The body cannot be read: ${message}${place && ` (at ${place})`}. ${hint}`)

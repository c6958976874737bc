/** Decodes the bytes of a body in their charset, or says why decoding is impossible. */
import type { Violation } from '../../journal.ts'
import type { CauseAndHint } from '../refusal.ts'

/** `lossy` is the text with replacement characters. It shows the place of the first wrong byte. */
export type Undecoded = { message: string; diagnosis: CauseAndHint; lossy?: string }

type BodyHeaders = { contentType: string; contentEncoding: string }

/** If `trustsCharset` is true, the charset of the Content-Type is used. Otherwise every body is UTF-8, as the documentation says. */
export function decodeText(
  bytes: Uint8Array,
  { contentType, contentEncoding }: BodyHeaders,
  trustsCharset = true,
): { text: string; notes: Violation[] } | Undecoded {
  if (bytes.length === 0) return { text: '', notes: [] }
  const compressed = compressionOf(bytes, contentEncoding)
  if (compressed !== undefined) return { message: `it is compressed (${compressed})`, diagnosis: compressedHint }
  const charset = (trustsCharset ? charsetOf(contentType) : undefined) ?? 'utf-8'
  const decoder = decoderOf(charset)
  if (!decoder) return { message: 'its Content-Type names a charset that is not known', diagnosis: charsetHint }
  const { encoding } = decoder
  if (encoding === 'utf-8' && isUtf16(bytes)) return { message: 'it is UTF-16, not UTF-8', diagnosis: charsetHint }
  try {
    const text = decoder.decode(bytes)
    if (fillers.test(text))
      return { message: `it is not valid ${encoding}`, diagnosis: charsetHint, lossy: lossyOf(encoding, bytes) }
    return { text, notes: [...noteOfCharset(encoding), ...noteOfMark(bytes, encoding)] }
  } catch {
    const isGbk = encoding === 'utf-8' && couldBeGbk(bytes)
    return {
      message: `it is not valid ${encoding === 'utf-8' ? 'UTF-8' : encoding}${isGbk ? ', but could be GBK' : ''}`,
      diagnosis: isGbk ? gbkHint : charsetHint,
      lossy: lossyOf(encoding, bytes),
    }
  }
}

const compressedHint: CauseAndHint = {
  cause: 'body-compressed',
  hint: 'Send the body as it is, without compression and without Content-Encoding.',
}
const charsetHint: CauseAndHint = { cause: 'body-charset', hint: 'Encode the body as UTF-8.' }
const gbkHint: CauseAndHint = {
  cause: 'body-charset',
  hint: 'Encode the body as UTF-8: its bytes are not UTF-8, but could be GBK.',
}

/** The compression is found by the header, or by first bytes that no text has. */
function compressionOf(bytes: Uint8Array, contentEncoding: string): string | undefined {
  const named = contentEncoding.trim().toLowerCase()
  if (['gzip', 'x-gzip'].includes(named) || (bytes[0] === 0x1f && bytes[1] === 0x8b)) return 'gzip'
  return named === '' || named === 'identity' ? undefined : 'it has a Content-Encoding'
}

const charsetOf = (contentType: string) => /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    return undefined
  }
}

/** Quirk of Node: its decoder gives these private characters for invalid bytes in GBK or Big5, and no error. */
const fillers = /[\uf8f0-\uf8ff]/

const lossyOf = (encoding: string, bytes: Uint8Array) =>
  new TextDecoder(encoding).decode(bytes).replace(new RegExp(fillers, 'g'), '\ufffd')

/** Overlong UTF-8 (`C0 AF` for a slash, `C0 80` as Java writes NUL) could also be Chinese, but is wrongly written UTF-8. */
function couldBeGbk(bytes: Uint8Array): boolean {
  const others = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\xc0\xc1][\x80-\xbf]/g, '')
  if (/^[\x00-\x7f]*$/.test(others)) return false
  try {
    return /^[\x00-\x7f\p{scx=Han}\p{P}\p{S}\p{Nd}\p{L}]*$/u.test(decoderOf('gbk')?.decode(bytes) ?? '\ufffd')
  } catch {
    return false
  }
}

/** A byte order mark, or a zero byte in the first character: JSON and forms begin with an ASCII character. */
const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0

const noteOfCharset = (encoding: string): Violation[] =>
  encoding === 'utf-8'
    ? []
    : [
        {
          pointer: 'body',
          message: `is ${encoding}, as its Content-Type says: documented is UTF-8`,
          severity: 'warning',
        },
      ]

/** TextDecoder drops the byte order mark. */
const noteOfMark = ([first, second, third]: Uint8Array, encoding: string): Violation[] =>
  encoding === 'utf-8' && first === 0xef && second === 0xbb && third === 0xbf
    ? [{ pointer: 'body', message: 'begins with a byte order mark, which was ignored', severity: 'warning' }]
    : []

/** Explains input that is not a readable call. Node refuses such input before it makes a request. */
import { isUtf8 } from 'node:buffer'

export const unreadableCauses = [
  'address',
  'certificate',
  'chunks',
  'connect',
  'content-length',
  'cut-off',
  'expect',
  'header',
  'headers',
  'host',
  'http',
  'http-2',
  'http-to-https',
  'https-to-http',
  'line-ends',
  'method',
  'timeout',
  'tls',
  'version',
] as const

type UnreadableCause = (typeof unreadableCauses)[number]

export type Unreadable = {
  /** `-` if the method is not known. If the target is not known, `target` is `-` too. */
  method: string
  /** The path and query, as the caller sent them. */
  target: string
  /** The status of the answer; null if no answer can reach the caller. */
  status: number | null
  cause: UnreadableCause
  /** One sentence in ASCII that says what is wrong and what to do. It contains no text of the caller. */
  hint: string
  /** True if the headers were read and the API already processes the call. The API then records the call in the journal. */
  isUnderWay: boolean
}

type Explained = Pick<Unreadable, 'status' | 'cause' | 'hint'>

const explain = (status: number | null, cause: UnreadableCause, hint: string): Explained => ({ status, cause, hint })

export const hostMissing = explain(
  400,
  'host',
  'HTTP/1.1 requires the header Host: send the name or address of the server.',
)
export const hostTwice = explain(400, 'host', 'The header Host came more than once: send one Host.')
export const hostMalformed = explain(
  400,
  'host',
  'The header Host is not a name or address, with or without a port, like 127.0.0.1:8375.',
)
export const addressMalformed = explain(
  400,
  'address',
  'The address must begin with / and contain no backslash: percent-encode all other characters.',
)
export const userInAddress = explain(
  400,
  'address',
  'The address has a user and a password before the host: leave them out, calls are signed in the query.',
)
export const unknownExpectation = explain(
  417,
  'expect',
  'The header Expect may only say 100-continue: send the call without it.',
)
export const noProxy = explain(
  405,
  'connect',
  'mock-udesk is not a proxy: set its address as the base URL, not as HTTP_PROXY or HTTPS_PROXY.',
)

const spacedAddress = explain(
  400,
  'address',
  'The first line is not a method, an address and HTTP/1.1 with one space between them: percent-encode spaces in the address.',
)
const addressOutsideAscii = explain(
  400,
  'address',
  'The address has characters outside ASCII: percent-encode them, as UTF-8.',
)
const malformedHeader = explain(
  400,
  'header',
  'A header is malformed: send name, colon and value, without control characters, and end each line with CR LF.',
)
const contentLength = explain(
  400,
  'content-length',
  'Send one Content-Length, a whole number, or Transfer-Encoding: chunked, and not both.',
)
const chunks = explain(
  400,
  'chunks',
  'The chunks of the body are malformed: send their sizes in hexadecimal digits, or send Content-Length instead of Transfer-Encoding.',
)
const lineEnds = explain(
  400,
  'line-ends',
  'The lines end in LF alone: end the first line and each header with CR LF, and the headers with one more.',
)
const methodUnknown = explain(400, 'method', 'The first line does not begin with a method of HTTP, as GET or POST.')
const versionUnknown = explain(505, 'version', 'The caller does not speak HTTP/1.1 or HTTP/1.0: choose one of them.')
const cutOff = explain(400, 'cut-off', 'The connection ended before the call did.')

/** By the error codes of Node's parser (https://github.com/nodejs/llhttp). */
const ofParser: Record<string, Explained> = {
  HPE_HEADER_OVERFLOW: explain(
    431,
    'headers',
    'The address and the headers are over 16 KiB: send less, or send it in the body.',
  ),
  ERR_HTTP_REQUEST_TIMEOUT: explain(
    408,
    'timeout',
    'The call did not arrive in time: headers may take 80 s, the whole call 5 minutes.',
  ),
  HPE_PAUSED_H2_UPGRADE: explain(
    505,
    'http-2',
    'The caller speaks HTTP/2 at once, and mock-udesk speaks HTTP/1.1: turn off HTTP/2 with prior knowledge.',
  ),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { ...chunks, status: 413 },
  HPE_INVALID_CHUNK_SIZE: chunks,
  HPE_STRICT: chunks,
  HPE_INVALID_TRANSFER_ENCODING: contentLength,
  HPE_INVALID_CONTENT_LENGTH: contentLength,
  HPE_UNEXPECTED_CONTENT_LENGTH: contentLength,
  HPE_INVALID_METHOD: methodUnknown,
  HPE_INVALID_URL: spacedAddress,
  HPE_INVALID_CONSTANT: spacedAddress,
  HPE_INVALID_VERSION: versionUnknown,
  HPE_INVALID_HEADER_TOKEN: malformedHeader,
  HPE_CR_EXPECTED: malformedHeader,
  HPE_LF_EXPECTED: malformedHeader,
  HPE_INVALID_EOF_STATE: cutOff,
}

const notHttp = explain(400, 'http', 'This is not HTTP/1.1.')

const tlsToHttp = explain(
  400,
  'https-to-http',
  'The caller speaks TLS, and this port speaks plain HTTP: write http:// instead of https://, or start with --tls-cert and --tls-key.',
)
const httpToTls = explain(
  null,
  'http-to-https',
  'The caller speaks plain HTTP, and this port speaks TLS: write https:// instead of http://.',
)
const distrusted = explain(
  null,
  'certificate',
  'The caller does not trust the certificate: add the file of --tls-cert to its trusted certificates, for example with NODE_EXTRA_CA_CERTS.',
)
const handshakeFailed = explain(
  null,
  'tls',
  'The TLS handshake failed: the caller must speak TLS 1.2 or 1.3, and https:// instead of http://.',
)

const bareLineEnd = /^[A-Z]{3,10} \S+ HTTP\/1\.[01]\n/

const afterTheEnd = explain(
  400,
  'content-length',
  'More bytes came than Content-Length says: count bytes, not characters, and send no body without its length.',
)

/** `rawPacket` has the bytes that the parser got. `bytesParsed` says how many bytes the parser read before the mistake. */
export type ConnectionError = NodeJS.ErrnoException & { rawPacket?: Buffer; bytesParsed?: number }

/**
 * Explains an error of a connection. Null if there is nothing to report, for example if a caller closes it. Most TLS clients
 * send an alert when they end a handshake. Node's client only closes the connection after it got the certificate (`isGreeted`).
 */
export function explainError(
  { code = '', rawPacket }: ConnectionError,
  { isGreeted }: { isGreeted: boolean },
): Explained | null {
  if (code === 'ECONNRESET' && isGreeted) return distrusted
  if (code.startsWith('ERR_SSL_')) return explainTls(code)
  if (rawPacket?.[0] === 0x16 && rawPacket[1] === 0x03) return tlsToHttp // a TLS record that begins a handshake
  if (code.startsWith('HPE_') && bareLineEnd.test(rawPacket?.toString('latin1') ?? '')) return lineEnds
  if (code in ofParser) return ofParser[code] ?? null
  return code.startsWith('HPE_') && code !== 'HPE_CLOSED_CONNECTION' ? notHttp : null
}

function explainTls(code: string): Explained | null {
  if (/UNEXPECTED_EOF/.test(code)) return null
  if (/HTTP_REQUEST|HTTPS_PROXY_REQUEST/.test(code)) return httpToTls
  return /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_)/.test(code) ? distrusted : handshakeFailed
}

/** Explains bytes that are not a call, or a call with a mistake. Includes the method and address if the packet contains them. */
export function explainRest(
  { code, rawPacket, bytesParsed = 0 }: ConnectionError,
  why: Explained,
  isAfterCall: boolean,
): Omit<Unreadable, 'isUnderWay'> {
  if (isAfterCall && code === 'HPE_INVALID_METHOD') return { method: '-', target: '-', ...afterTheEnd }
  const lines = (rawPacket?.toString('latin1') ?? '').matchAll(/^([A-Z]{3,10}) (\S[^\r\n]*) HTTP\/\d/gm)
  // The same packet may begin with complete calls.
  const [, method = '-', bytes = '-'] = [...lines].findLast(({ index }) => index <= bytesParsed) ?? []
  const isOutsideAscii = why === spacedAddress && /[\x80-\xff]/.test(bytes)
  return { method, target: textOf(bytes), ...(isOutsideAscii ? addressOutsideAscii : why) }
}

/** Decodes bytes as UTF-8. If the bytes are not UTF-8, percent-encodes all bytes outside ASCII. */
function textOf(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1')
  if (isUtf8(bytes)) return bytes.toString()
  return latin1.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Decompresses bodies. */
import * as zlib from 'node:zlib'

/** `unreadable` is the reason why the body cannot be read; in this case `bytes` is empty. null means that the body was read. */
export type DecompressedBody = { bytes: Buffer; unreadable: string | null }

/** The maximum size of a decompressed body, because a few compressed bytes may become gigabytes. */
const limit = { maxOutputLength: 16_777_216 }

/**
 * Undoes the encodings in `Content-Encoding`, beginning with the last. Does not throw, because the proxy also forwards a body
 * that cannot be read.
 */
export function decompress(body: Buffer, encodings: string | undefined): DecompressedBody {
  const steps = (encodings ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'identity')
    .reverse()
  let decoded = body
  for (const encoding of steps) {
    if (decoded.length === 0) break
    const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
    if (!decode)
      return { bytes: none, unreadable: `has a Content-Encoding that the proxy cannot read: ${knownEncodings}` }
    try {
      decoded = decode(decoded)
    } catch {
      return {
        bytes: none,
        unreadable: 'cannot be decompressed: it is incomplete, too long, or not in the encoding that its headers name',
      }
    }
  }
  return { bytes: decoded, unreadable: null }
}

const none = Buffer.alloc(0)

const gunzip = (body: Buffer) => zlib.gunzipSync(body, limit)

/** Decompresses `deflate`. RFC 9110 (8.4.1.2) requires a zlib header, but some servers leave it out. */
function inflate(body: Buffer): Buffer {
  const [first = 0, second = 0] = body
  const hasHeader = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
  return hasHeader ? zlib.inflateSync(body, limit) : zlib.inflateRawSync(body, limit)
}

// Node 20 and its types have no zstd.
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: (body: Buffer, options: typeof limit) => Buffer }

const decoders: Readonly<Record<string, ((body: Buffer) => Buffer) | undefined>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflate,
  br: (body) => zlib.brotliDecompressSync(body, limit),
  ...(zstdDecompressSync && { zstd: (body: Buffer) => zstdDecompressSync(body, limit) }),
}

const knownEncodings = `${zstdDecompressSync ? '' : 'zstd needs Node 22.15 or newer; '}it reads ${Object.keys(decoders).join(', ')}`

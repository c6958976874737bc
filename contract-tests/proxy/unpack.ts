/** Bodies as text, whatever they were packed in on their way. */
import * as zlib from 'node:zlib'

/** `text` is empty where there is a reason why it cannot be read. */
export type Unpacked = { text: string; unreadable: string | null }

/** So much is made of a body at most: a few packed bytes may be gigabytes. */
const limit = { maxOutputLength: 16_777_216 }

/** Undoes what `Content-Encoding` names, the last first. Bodies are only looked at here: nothing is an error. */
export function unpack(body: Buffer, encodings: string | undefined): Unpacked {
  const steps = (encodings ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'identity')
    .reverse()
  let unpacked = body
  for (const encoding of steps) {
    if (unpacked.length === 0) break
    const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
    if (!decode) return { text: '', unreadable: `is in an encoding that cannot be read here: ${whatIsKnown}` }
    try {
      unpacked = decode(unpacked)
    } catch {
      return {
        text: '',
        unreadable: 'cannot be unpacked: it is cut off, too long, or not in the encoding that its headers name',
      }
    }
  }
  return { text: unpacked.toString(), unreadable: null }
}

const gunzip = (body: Buffer) => zlib.gunzipSync(body, limit)

/** Some servers leave out the frame that `deflate` has by its definition (RFC 9110, 8.4.1.2). */
function inflate(body: Buffer): Buffer {
  const [first = 0, second = 0] = body
  const framed = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
  return framed ? zlib.inflateSync(body, limit) : zlib.inflateRawSync(body, limit)
}

// Node 20 has no zstd, nor have its types.
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: (body: Buffer, options: typeof limit) => Buffer }

const decoders: Readonly<Record<string, ((body: Buffer) => Buffer) | undefined>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflate,
  br: (body) => zlib.brotliDecompressSync(body, limit),
  ...(zstdDecompressSync && { zstd: (body: Buffer) => zstdDecompressSync(body, limit) }),
}

const whatIsKnown = `${zstdDecompressSync ? '' : 'Node can read zstd from 22.15 on; '}it knows ${Object.keys(decoders).join(', ')}`

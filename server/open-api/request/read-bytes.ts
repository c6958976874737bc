/** Reads the bytes of a body within limits. */
import type { IncomingMessage } from 'node:http'
import { Refusal, type CauseAndHint } from '../refusal.ts'

const mebibyte = 1024 * 1024
/** A body of more than 1 MiB is read up to this size and dropped, so that the caller can read the refusal. */
const mostBytes = 64 * mebibyte

/** Never rejects: if a caller hangs up, the call is refused too. */
export async function readFetchBody(stream: AsyncIterable<Uint8Array> | null): Promise<Buffer | Refusal> {
  const body = createBody()
  try {
    for await (const chunk of stream ?? []) if (!body.add(chunk)) break
  } catch {
    return cutOff()
  }
  return body.end()
}

/** The same for the body of a socket's call. */
export function readSocketBody(incoming: IncomingMessage): Promise<Buffer | Refusal> | Buffer {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
  if (encoding === undefined && (length === undefined || Number(length) === 0)) return noBytes
  return new Promise((resolve) => {
    const body = createBody()
    let isRead = false
    const end = (isComplete: boolean) => {
      if (isRead) return
      isRead = true
      resolve(isComplete || body.isTooLong() ? body.end() : cutOff())
    }
    incoming.on('data', (chunk: Buffer) => {
      if (!body.add(chunk)) incoming.destroy()
    })
    incoming.once('end', () => {
      end(true)
    })
    incoming.once('error', () => {
      end(false)
    })
    incoming.once('close', () => {
      end(false)
    })
  })
}

const noBytes = Buffer.alloc(0)

function createBody() {
  const chunks: Uint8Array[] = []
  let size = 0
  const isTooLong = () => size > mebibyte
  return {
    /** Returns false if no more should be read. */
    add(chunk: Uint8Array): boolean {
      size += chunk.byteLength
      if (isTooLong()) chunks.length = 0
      else chunks.push(chunk)
      return size <= mostBytes
    },
    isTooLong,
    end(): Buffer | Refusal {
      if (isTooLong()) return new Refusal('bodyTooLarge', 'over 1 MiB')
      const [only] = chunks
      return chunks.length === 1 && Buffer.isBuffer(only) ? only : Buffer.concat(chunks)
    },
  }
}

const cutOff = () => new Refusal('bodyMalformed', 'the caller hung up before its end', cutOffHint)

const cutOffHint: CauseAndHint = {
  cause: 'cut-off',
  hint: 'Send the whole body: the caller hung up before the end of the body.',
}

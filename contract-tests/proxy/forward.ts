/** Forwards a request unchanged, and forwards its answer while it arrives. Keeps a copy of both. */
import { request as requestHttp, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as requestHttps } from 'node:https'
import { describeConnectionFailure } from '../../common/connection-failure.ts'
import { realTime } from '../../server/clock/clock.ts'
import { decompress } from './decompress.ts'

export type ForwardedExchange = {
  /** The bodies as text. A body over 1 MiB is forwarded, but no copy is kept. */
  sent: string
  received: string
  /** The bytes of `sent`, decompressed. */
  sentBytes: Buffer
  /** Why a body could not be read as text. Null if it could be read. */
  unreadable: { sent: UnreadableBody | null; received: UnreadableBody | null }
  /** The status of the answer. Null if there was no answer. */
  status: number | null
  ms: number
  /** Why there was no answer, or only a part of an answer. Null if the answer was complete. */
  broken: string | null
}

export type UnreadableBody = { bytes: number; why: string }

/**
 * Sends the request to `path` at `origin`. If `authorization` is given, it replaces the caller's header. Resolves when the
 * exchange is over. Never rejects.
 */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { origin, path, authorization }: { origin: string; path: string; authorization?: string | undefined },
): Promise<ForwardedExchange> {
  const began = realTime.elapsed()
  const { protocol, hostname, port, host } = new URL(origin)
  const sent = copyOf(incoming)
  let answer: IncomingMessage | undefined
  let received = (): BodyCopy => ({ size: 0, kept: Buffer.alloc(0) })

  return new Promise((resolve) => {
    const end = (broken: string | null) => {
      const call = read(sent(), incoming)
      const reply = read(received(), answer)
      resolve({
        sent: call.bytes.toString(),
        received: reply.bytes.toString(),
        sentBytes: call.bytes,
        unreadable: { sent: call.unread, received: reply.unread },
        status: answer?.statusCode ?? null,
        ms: realTime.elapsed() - began,
        broken,
      })
    }
    const fail = (why: string) => {
      if (outgoing.headersSent) outgoing.destroy()
      else refuse(outgoing, 502, why)
      end(why)
    }
    const startRequest = () =>
      (protocol === 'https:' ? requestHttps : requestHttp)({
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        path,
        method: incoming.method,
        headers: [
          ...['Host', host, ...(authorization === undefined ? [] : ['Authorization', authorization])],
          ...endToEnd(incoming.rawHeaders, authorization === undefined ? ['host'] : ['host', 'authorization']),
        ],
      })
    const request = attempt(startRequest)
    if (!request) {
      fail('this request has an address or headers that cannot be sent on')
      return
    }
    request.setTimeout(limitMs, () => request.destroy(Object.assign(new Error('late'), { name: 'TimeoutError' })))
    request.once('response', (response) => {
      answer = response
      received = copyOf(response)
      outgoing.sendDate = false
      const { statusCode = 502, statusMessage, rawHeaders } = response
      if (!attempt(() => outgoing.writeHead(statusCode, statusMessage, endToEnd(rawHeaders)))) {
        fail(`the answer of ${origin} has a status line or headers that HTTP does not allow`)
        request.destroy()
        return
      }
      response.once('close', () => {
        if (response.complete) return
        outgoing.destroy()
        end('the answer ended before it was complete')
      })
      response.pipe(outgoing)
    })
    request.once('error', (error) => fail(describeConnectionFailure(error, { url: origin, limitMs })))
    outgoing.once('close', () => {
      const disconnected = !outgoing.writableFinished
      if (disconnected) request.destroy()
      end(disconnected ? 'the caller disconnected before the answer was complete' : null)
    })
    incoming.once('error', () => request.destroy())
    incoming.pipe(request)
  })
}

/** Sends the proxy's own answer. Its status and message differ from every reply of Udesk. */
export function refuse(outgoing: ServerResponse, status: number, why: string): void {
  outgoing.statusMessage = STATUS_CODES[status] ?? '' // the message of a faulty answer may already be set
  outgoing.writeHead(status, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify({ message: `mock-udesk proxy: ${why}` }))
}

/** Headers that concern one connection only (RFC 9110, 7.6.1). */
const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']

/** Returns the headers in their spelling and order. Leaves out the headers that concern only this connection. */
function endToEnd(rawHeaders: readonly string[], others: readonly string[] = []): string[] {
  const pairs = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : []))
  return pairs.filter(([name]) => ![...hopByHop, ...others].includes(name.toLowerCase())).flat()
}

/** How long the proxy waits while the target sends nothing, in ms. No caller waits so long. */
const limitMs = 120_000

const keptBytes = 1_048_576

/** `kept` has all bytes of the body, or no bytes if the body is longer than `keptBytes`. */
type BodyCopy = { size: number; kept: Buffer }

/** Copies the bytes of the stream, up to a limit. Returns a function that returns the copy. */
function copyOf(stream: IncomingMessage): () => BodyCopy {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= keptBytes) chunks.push(chunk)
    else chunks.length = 0
  })
  return () => ({ size, kept: Buffer.concat(chunks) })
}

function read(
  { size, kept }: BodyCopy,
  message: IncomingMessage | undefined,
): { bytes: Buffer; unread: UnreadableBody | null } {
  if (size > keptBytes) return { bytes: kept, unread: { bytes: size, why: 'is over 1 MiB and was not checked' } }
  const { bytes, unreadable } = decompress(kept, message?.headers['content-encoding'])
  return { bytes, unread: unreadable === null ? null : { bytes: size, why: unreadable } }
}

/**
 * Runs `run` and returns its result. Returns undefined if Node throws because it cannot send a method, an address, a status or a
 * header.
 */
function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

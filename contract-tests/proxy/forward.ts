/** Hands a request on as it is, and its answer back as it comes; a copy of both is kept to be looked at. */
import { request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as requestHttps } from 'node:https'
import { describeConnectionFailure } from '../../common/connection-failure.ts'
import { realTime } from '../../server/clock/clock.ts'
import { unpack } from './unpack.ts'

export type Forwarded = {
  /** The bodies as text; what is beyond 1 MiB is handed on and not kept. */
  sent: string
  received: string
  /** Why a body could not be read as text, with what it is; null where it could. */
  unreadable: { sent: Unread | null; received: Unread | null }
  /** Null where there was no answer. */
  status: number | null
  ms: number
  /** Why there was no answer, or only a part of one. */
  broken: string | null
}

export type Unread = { bytes: number; why: string }

/** `origin` is where it goes, `path` what is asked for there, `authorization` what is asked for before anything. Resolves when it is over, one way or the other; never rejects. */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { origin, path, authorization }: { origin: string; path: string; authorization?: string | undefined },
): Promise<Forwarded> {
  const began = realTime.elapsed()
  const { protocol, hostname, port, host } = new URL(origin)
  const sent = keep(incoming)
  let answer: IncomingMessage | undefined
  let received = (): Buffer => Buffer.alloc(0)

  return new Promise((resolve) => {
    const end = (broken: string | null) => {
      const call = read(sent(), incoming)
      const reply = read(received(), answer)
      resolve({
        sent: call.text,
        received: reply.text,
        unreadable: { sent: call.unread, received: reply.unread },
        status: answer?.statusCode ?? null,
        ms: realTime.elapsed() - began,
        broken,
      })
    }
    const request = (protocol === 'https:' ? requestHttps : requestHttp)({
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      path,
      method: incoming.method,
      headers: [
        ...['Host', host, ...(authorization === undefined ? [] : ['Authorization', authorization])],
        ...endToEnd(incoming.rawHeaders, authorization === undefined ? ['host'] : ['host', 'authorization']),
      ],
    })
    request.setTimeout(limitMs, () => request.destroy(Object.assign(new Error('late'), { name: 'TimeoutError' })))
    request.once('response', (response) => {
      answer = response
      received = keep(response)
      outgoing.sendDate = false
      outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, endToEnd(response.rawHeaders))
      response.once('close', () => {
        if (response.complete) return
        outgoing.destroy()
        end('the answer broke off')
      })
      response.pipe(outgoing)
    })
    request.once('error', (error) => {
      const why = describeConnectionFailure(error, { url: origin, limitMs })
      if (outgoing.headersSent) outgoing.destroy()
      else refuse(outgoing, 502, why)
      end(why)
    })
    outgoing.once('close', () => {
      const left = !outgoing.writableFinished
      if (left) request.destroy()
      end(left ? 'the caller left before the answer was complete' : null)
    })
    incoming.once('error', () => request.destroy())
    incoming.pipe(request)
  })
}

/** Our own answer, told from any of Udesk’s by its status and its words. */
export function refuse(outgoing: ServerResponse, status: number, why: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify({ message: `mock-udesk proxy: ${why}` }))
}

/** What concerns one connection only (RFC 9110, 7.6.1). */
const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']

/** Headers as they were spelt and ordered, without those that end here. */
function endToEnd(rawHeaders: readonly string[], others: readonly string[] = []): string[] {
  const pairs = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : []))
  return pairs.filter(([name]) => ![...hopByHop, ...others].includes(name.toLowerCase())).flat()
}

/** How long nothing may come from where it goes; longer than any caller waits. */
const limitMs = 120_000

const kept = 1_048_576

/** A copy of what flows by, up to a limit. */
function keep(stream: IncomingMessage): () => Buffer {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= kept) chunks.push(chunk)
  })
  return () => Buffer.concat(chunks)
}

function read(body: Buffer, message: IncomingMessage | undefined): { text: string; unread: Unread | null } {
  const { text, unreadable } = unpack(body, message?.headers['content-encoding'])
  return { text, unread: unreadable === null ? null : { bytes: body.length, why: unreadable } }
}

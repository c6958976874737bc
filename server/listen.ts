/** Opens a port for a fake. */
import { getRequestListener, RequestError } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import {
  createServer,
  STATUS_CODES,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { WireAnswer } from './open-api/reply-faults.ts'
import type { SocketExtras } from './open-api/request/read-call.ts'
import { realTime } from './clock/clock.ts'
import * as unreadable from './unreadable.ts'
import type { Unreadable } from './unreadable.ts'

export type ListenOptions = {
  /** Answers a call. If the answer is `Response.error()`, the connection is reset without an answer. */
  fetch: (request: Request, sent: SocketExtras) => Response | Promise<Response>
  /** Answers a call without `fetch`, if it can. Null if it cannot. */
  answer?: (incoming: IncomingMessage) => Promise<WireAnswer> | null
  /** Makes the answer to a call that cannot be read. */
  refuse?: Refuse
  /** 0 means any free port. */
  port: number
  host: string
  /** PEM texts. */
  tls?: { cert: string; key: string }
}

export type Refuse = (call: Unreadable) => Response

export type Listening = {
  /** The base URL without a slash at the end. */
  url: string
  port: number
  /** Accepts no more calls. Resolves when all calls in progress are answered, after a second at the latest. */
  stop: () => Promise<void>
}

/** How long calls in progress may still take after `stop` is called. */
const stopTimeoutMs = 800

/**
 * Common load balancers keep idle connections open for this long too. Java's HttpClient and Python's requests fail if they use a
 * connection again while the server closes it.
 */
const keepAliveTimeout = 75_000
/** Node also counts the time before the first call on a connection. */
const headersTimeout = 80_000

/** How long the server reads and drops the rest of a refused call. A reset could destroy the answer before the caller reads it. */
const lingerMs = 500

/** Resolves when the server listens. Rejects with Node's error (`EADDRINUSE`, …) if the port cannot be opened. */
export function startListening({
  fetch,
  answer,
  refuse = answerHint,
  port,
  host,
  tls,
}: ListenOptions): Promise<Listening> {
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const { socket } = incoming
      const breakOff = () => void outgoing.destroy()
      const response = await fetch(request, hasUnreadBody(incoming) ? { bodyOfGet: incoming, breakOff } : { breakOff })
      if (response.type === 'error') resetConnection(socket)
      else if (realTime.areGlobalTimersFaked())
        writeResponse(response, outgoing as ServerResponse) // the server never speaks HTTP/2
      else return response
      return RESPONSE_ALREADY_SENT
    },
    // The adapter leaves an unreadable request unanswered; `serve` answers it.
    { errorHandler: (error) => (error instanceof RequestError ? undefined : new Response(null, { status: 500 })) },
  )
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const why = findMistake(incoming)
    const answered = why === null ? answer?.(incoming) : undefined
    if (answered) {
      writeAnswer(outgoing, await answered)
      return
    }
    if (why === null) await listener(incoming, outgoing)
    if (outgoing.headersSent || outgoing.destroyed) return
    await refuseUnread(outgoing, refuse(callOf(incoming, why ?? unreadable.addressMalformed)))
  }
  // Node would refuse HTTP/1.1 without Host, but give no reason.
  const settings = { requireHostHeader: false }
  const respond = (incoming: IncomingMessage, outgoing: ServerResponse) => void serve(incoming, outgoing)
  const server = tls ? createTlsServer({ ...settings, ...tls }, respond) : createServer(settings, respond)

  const endConnections = keepConnections(server)
  answerConnectionErrors(server, refuse)
  server.on('request', (_, response) => {
    // An idle connection would delay the stop until its timeout.
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections()
    })
  })

  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    await realTime.within(stopTimeoutMs, closed)
    endConnections()
    await closed
  }

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const { port: opened } = server.address() as AddressInfo // it listens on a port, never on a pipe
      resolve({ url: `${tls ? 'https' : 'http'}://${reachable(host)}:${opened}`, port: opened, stop })
    })
  })
}

/** Whether a GET call has a body. The `Request` of a GET call cannot contain a body. */
const hasUnreadBody = ({ method, headers }: { method?: string | undefined; headers: IncomingHttpHeaders }) =>
  method === 'GET' && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)

/** Keeps idle connections open. Returns a function that ends all connections, also those in the middle of a TLS handshake. */
export function keepConnections(server: Server): () => void {
  Object.assign(server, { keepAliveTimeout, headersTimeout })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}

/** Answers with a hint if Node cannot read a request. Node alone would refuse the connection without a reason. */
export function answerConnectionErrors(server: Server, refuse: Refuse): void {
  const unanswered = new WeakMap<Socket, Set<ServerResponse>>()
  const ended = new WeakSet<Socket>()
  const greeted = new WeakSet<Socket>()

  const refuseAndClose = (socket: Socket, call: Unreadable) => {
    ended.add(socket)
    void sendRaw(socket, call, refuse(call))
  }
  server.on('request', ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    const ofSocket = unanswered.get(socket) ?? new Set()
    unanswered.set(socket, ofSocket.add(outgoing))
    outgoing.once('close', () => ofSocket.delete(outgoing))
  })
  server.on('clientError', (error: unreadable.ConnectionError, socket: Socket) => {
    if (ended.has(socket)) return // a later error of the same connection
    ended.add(socket)
    const calls = [...(unanswered.get(socket) ?? [])]
    const [complete, underWay] = [calls.filter(isComplete), calls.find((call) => !isComplete(call))]
    const isSilent = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0
    const why = isSilent ? null : unreadable.explainError(error, { isGreeted: greeted.has(socket) })
    if (why === null) {
      socket.destroy()
      return
    }
    // A complete call gets its reply before the error is answered.
    void whenClosed(complete, socket).then(() => {
      if (underWay?.headersSent === true) socket.destroy()
      else if (underWay) refuseAndClose(socket, { ...callOf(underWay.req, why), isUnderWay: true })
      else refuseAndClose(socket, { ...unreadable.explainRest(error, why, complete.length > 0), isUnderWay: false })
    })
  })
  // This event comes when a TLS handshake has keys. A probe only opens and closes a connection, so this event shows a real caller.
  server.on('keylog', (_line: Buffer, socket: Socket) => greeted.add(socket))
  server.on('secureConnection', (socket: Socket) => greeted.delete(socket))
  server.on('checkExpectation', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void refuseUnread(outgoing, refuse(callOf(incoming, unreadable.unknownExpectation)))
  })
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    refuseAndClose(
      socket.on('error', () => undefined),
      callOf(incoming, unreadable.noProxy),
    )
  })
}

const isComplete = ({ req }: ServerResponse) => req.complete

/** Resolves when each call has its reply, or the connection is closed. */
const whenClosed = (calls: ServerResponse[], socket: Socket) =>
  Promise.race([
    Promise.all(calls.map((call) => new Promise((resolve) => call.once('close', resolve)))),
    new Promise((resolve) => socket.once('close', resolve)),
  ])

const callOf = (
  { method = '-', url: target = '-' }: IncomingMessage,
  why: ReturnType<typeof findMistake> & object,
) => ({
  method,
  target,
  ...why,
  isUnderWay: false,
})

/** A mistake in the address or the Host header of a call. HTTP/1.0 without Host gets the address of the socket. */
function findMistake(incoming: IncomingMessage) {
  const { headers, rawHeaders, url = '', httpVersion, socket } = incoming
  if (isSentTwice('host', rawHeaders)) return unreadable.hostTwice
  if (!headers.host) {
    if (httpVersion !== '1.0') return unreadable.hostMissing
    headers.host = addressOf(socket)
    rawHeaders.push('Host', headers.host)
  }
  if (!isHost(headers.host)) return unreadable.hostMalformed
  return /^https?:\/\/[^/?#]*@/.test(url) ? unreadable.userInAddress : null
}

function isSentTwice(name: string, rawHeaders: readonly string[]): boolean {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const other = rawHeaders[at] ?? ''
    if (other.length === name.length && other.toLowerCase() === name) count += 1
  }
  return count > 1
}

/** The names that most callers use need no parser of URLs. */
const isHost = (host: string) =>
  /^(?:localhost|127\.0\.0\.1)(?::(?:\d{1,4}|[1-5]\d{4}))?$/.test(host) ||
  (/^[^\s/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`))

function addressOf({ localAddress = '127.0.0.1', localPort }: Socket): string {
  const address = localAddress.replace(/^::ffff:/, '') // IPv4, seen through an IPv6 socket
  return `${address.includes(':') ? `[${address}]` : address}:${localPort ?? 80}`
}

const answerHint: Refuse = ({ status, hint }) => Response.json({ message: hint }, { status: status ?? 400 })

/** The body of the call was not read, so the connection cannot be used again. */
async function refuseUnread(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = await response.text()
  outgoing.writeHead(response.status, headersOf(response, body)).end(body)
}

/** Writes an answer to the socket: here Node has no response object. */
async function sendRaw(socket: Socket, { method, status }: Unreadable, response: Response): Promise<void> {
  const body = await response.text()
  if (status === null || !socket.writable) {
    socket.destroy()
    return
  }
  const headers = Object.entries(headersOf(response, body)).map(([name, value]) => `${name}: ${value}`)
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...headers]
  socket.on('data', () => undefined) // read without the parser and dropped
  socket.end(`${head.join('\r\n')}\r\n\r\n${method === 'HEAD' ? '' : body}`)
  await realTime.within(lingerMs, new Promise((resolve) => socket.once('close', resolve)))
  socket.destroy()
}

const headersOf = ({ headers }: Response, body: string) => ({
  ...Object.fromEntries(headers),
  'content-length': String(Buffer.byteLength(body)),
  connection: 'close',
})

/** Shows loopback for wildcard hosts. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** Ends the connection as if the process of the server died. */
function resetConnection(socket: Socket): void {
  if ('encrypted' in socket)
    socket.destroy() // a TLS socket has no reset
  else socket.resetAndDestroy()
}

/** Writes the response without the adapter, which would wait for the faked global timers. */
function writeResponse({ status, headers, body }: Response, outgoing: ServerResponse): void {
  outgoing.writeHead(status, [...headers].flat())
  if (body === null) outgoing.end()
  else pipe(body, outgoing)
}

/** A text is sent in one write, with its length. */
function writeAnswer(outgoing: ServerResponse, { status, headers, body }: WireAnswer): void {
  if (status === null) {
    if (outgoing.socket) resetConnection(outgoing.socket)
  } else if (typeof body === 'string') {
    outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
  } else {
    outgoing.writeHead(status, headers)
    pipe(body, outgoing)
  }
}

const pipe = (body: ReadableStream<Uint8Array>, outgoing: ServerResponse) =>
  void pipeline(Readable.fromWeb(body), outgoing).catch(() => outgoing.destroy()) // the caller closed the connection

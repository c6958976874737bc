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
import type { SocketExtras } from './open-api/request/read-call.ts'
import { realTime } from './clock/clock.ts'
import * as unreadable from './unreadable.ts'
import type { Unreadable } from './unreadable.ts'

export type ListenOptions = {
  /** `Response.error()` is no answer: the connection ends instead. */
  fetch: (request: Request, sent: SocketExtras) => Response | Promise<Response>
  /** What is answered to a call that cannot be read. */
  refuse?: Refuse
  /** 0: any that is free. */
  port: number
  host: string
  /** PEM texts. */
  tls?: { cert: string; key: string }
}

export type Refuse = (call: Unreadable) => Response

export type Listening = {
  /** Without a slash at its end. */
  url: string
  port: number
  /** Takes no more calls, and resolves when those being answered have their answer, within a second. */
  stop: () => Promise<void>
}

/** How long calls that are being answered may take to end once the server is told to stop. */
const farewellMs = 800

/** As common load balancers do. Java's HttpClient and Python's requests break where a server closes earlier than they re-use. */
const keepAliveTimeout = 75_000
/** Node also counts the time before the first call on a connection. */
const headersTimeout = 80_000

/** How long what a refused caller still sends is read and dropped: a reset would take the answer from him. */
const lingerMs = 500

/** Resolves when listening; rejects with Node's error (`EADDRINUSE`, …) when that cannot be. */
export function startListening({ fetch, refuse = sayOnly, port, host, tls }: ListenOptions): Promise<Listening> {
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const { socket } = incoming
      const response = await fetch(request, hasUnreadBody(incoming) ? { bodyOfGet: incoming } : {})
      if (response.type === 'error') hangUp(socket)
      else if (realTime.areGlobalTimersFaked())
        write(response, outgoing as ServerResponse) // never HTTP/2: no option asks for it
      else return response
      return RESPONSE_ALREADY_SENT
    },
    // What it cannot read is left unanswered, and so to us.
    { errorHandler: (error) => (error instanceof RequestError ? undefined : new Response(null, { status: 500 })) },
  )
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const why = findMistake(incoming)
    if (why === null) await listener(incoming, outgoing)
    if (outgoing.headersSent || outgoing.destroyed) return
    await answer(outgoing, refuse(callOf(incoming, why ?? unreadable.addressMalformed)))
  }
  // Node would refuse HTTP/1.1 without Host in no words.
  const settings = { requireHostHeader: false }
  const respond = (incoming: IncomingMessage, outgoing: ServerResponse) => void serve(incoming, outgoing)
  const server = tls ? createTlsServer({ ...settings, ...tls }, respond) : createServer(settings, respond)

  const endConnections = keepConnections(server)
  refuseUnreadable(server, refuse)
  server.on('request', (_, response) => {
    // A connection kept alive would keep a stopping server until its time is over.
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections()
    })
  })

  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    await realTime.within(farewellMs, closed)
    endConnections()
    await closed
  }

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const { port: opened } = server.address() as AddressInfo // a port is listened on, never a pipe
      resolve({ url: `${tls ? 'https' : 'http'}://${reachable(host)}:${opened}`, port: opened, stop })
    })
  })
}

/** Whether a call has a body that its `Request` cannot have. */
const hasUnreadBody = ({ method, headers }: { method?: string | undefined; headers: IncomingHttpHeaders }) =>
  method === 'GET' && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)

/** Keeps idle connections. Returns what ends all connections, also those on which nothing was said, as in the middle of a TLS handshake. */
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

/** Answers in a sentence, and has it noted, what Node would refuse in no words before there is a request. */
export function refuseUnreadable(server: Server, refuse: Refuse): void {
  const unanswered = new WeakMap<Socket, Set<ServerResponse>>()
  const over = new WeakSet<Socket>()
  const greeted = new WeakSet<Socket>()

  const leave = (socket: Socket, call: Unreadable) => {
    over.add(socket)
    void sendRaw(socket, call, refuse(call))
  }
  server.on('request', ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    const ofSocket = unanswered.get(socket) ?? new Set()
    unanswered.set(socket, ofSocket.add(outgoing))
    outgoing.once('close', () => ofSocket.delete(outgoing))
  })
  server.on('clientError', (error: unreadable.ConnectionError, socket: Socket) => {
    if (over.has(socket)) return // more of the same
    over.add(socket)
    const calls = [...(unanswered.get(socket) ?? [])]
    const [complete, underWay] = [calls.filter(isComplete), calls.find((call) => !isComplete(call))]
    const isSilent = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0
    const why = isSilent ? null : unreadable.explainError(error, { isGreeted: greeted.has(socket) })
    if (why === null) {
      socket.destroy()
      return
    }
    // A call that came in full gets its reply, whatever came after it.
    void whenClosed(complete, socket).then(() => {
      if (underWay?.headersSent === true) socket.destroy()
      else if (underWay) leave(socket, { ...callOf(underWay.req, why), isUnderWay: true })
      else leave(socket, { ...unreadable.explainRest(error, why, complete.length > 0), isUnderWay: false })
    })
  })
  // Said as soon as a TLS handshake has keys: callers are told from probes, which open a connection and close it.
  server.on('keylog', (_line: Buffer, socket: Socket) => greeted.add(socket))
  server.on('secureConnection', (socket: Socket) => greeted.delete(socket))
  server.on('checkExpectation', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void answer(outgoing, refuse(callOf(incoming, unreadable.unknownExpectation)))
  })
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    leave(
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
  ...{ method, target },
  ...why,
  isUnderWay: false,
})

/** What is wrong with a call before anybody looks what it asks for. HTTP/1.0 without Host is taken to mean the address that it came to. */
function findMistake(incoming: IncomingMessage) {
  const { headers, headersDistinct, url = '', httpVersion, socket } = incoming
  if (headersDistinct.host && headersDistinct.host.length > 1) return unreadable.hostTwice
  if (!headers.host) {
    if (httpVersion !== '1.0') return unreadable.hostMissing
    headers.host = addressOf(socket)
  }
  if (!/^[^\s/?#@\\]+$/.test(headers.host) || !URL.canParse(`http://${headers.host}`)) return unreadable.hostMalformed
  return /^https?:\/\/[^/?#]*@/.test(url) ? unreadable.userInAddress : null
}

function addressOf({ localAddress = '127.0.0.1', localPort }: Socket): string {
  const address = localAddress.replace(/^::ffff:/, '') // IPv4, seen through an IPv6 socket
  return `${address.includes(':') ? `[${address}]` : address}:${localPort ?? 80}`
}

const sayOnly: Refuse = ({ status, hint }) => Response.json({ message: hint }, { status: status ?? 400 })

/** The call's body was not read, so its connection is of no more use. */
async function answer(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = await response.text()
  outgoing.writeHead(response.status, headersOf(response, body)).end(body)
}

/** An answer where Node has no response to write it to. */
async function sendRaw(socket: Socket, { method, status }: Unreadable, response: Response): Promise<void> {
  const body = await response.text()
  if (status === null || !socket.writable) {
    socket.destroy()
    return
  }
  const headers = Object.entries(headersOf(response, body)).map(([name, value]) => `${name}: ${value}`)
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...headers]
  socket.on('data', () => undefined) // taken from the parser, and dropped
  socket.end(`${head.join('\r\n')}\r\n\r\n${method === 'HEAD' ? '' : body}`)
  await realTime.within(lingerMs, new Promise((resolve) => socket.once('close', resolve)))
  socket.destroy()
}

const headersOf = ({ headers }: Response, body: string) => ({
  ...Object.fromEntries(headers),
  'content-length': String(Buffer.byteLength(body)),
  connection: 'close',
})

/** Whoever listens everywhere is asked at home. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** As when the process at the other end dies. */
function hangUp(socket: Socket): void {
  if ('encrypted' in socket)
    socket.destroy() // TLS knows no reset of its own
  else socket.resetAndDestroy()
}

/** The adapter, which does this otherwise, waits for the global timers meanwhile. */
function write(response: Response, outgoing: ServerResponse): void {
  outgoing.writeHead(response.status, [...response.headers].flat())
  if (response.body === null) outgoing.end()
  else void pipeline(Readable.fromWeb(response.body), outgoing).catch(() => outgoing.destroy()) // the caller has left
}

/** Opens a port for a fake. */
import { createAdaptorServer } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { realTime } from './clock.ts'

export type ListenOptions = {
  /** `Response.error()` is no answer: the connection ends instead. */
  fetch: (request: Request) => Response | Promise<Response>
  /** 0: any that is free. */
  port: number
  host: string
  /** PEM texts. */
  tls?: { cert: string; key: string }
}

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

/** Resolves when listening; rejects with Node's error (`EADDRINUSE`, …) when that cannot be. */
export function startListening({ fetch, port, host, tls }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({
    async fetch(request, { incoming: { socket } }) {
      const response = await fetch(request)
      if (response.type !== 'error') return response
      hangUp(socket)
      return RESPONSE_ALREADY_SENT
    },
    ...(tls && { createServer: createTlsServer, serverOptions: tls }),
  }) as Server // never HTTP/2: no option asks for it
  const endConnections = keepConnections(server)
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

/**
 * Connections to receivers. undici reads and writes HTTP. The sockets are made here for two reasons: undici does not close a
 * socket that is still connecting, and after a socket is destroyed, the receiver may still read a push of an earlier test.
 */
import { connect as connectTcp } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectTls, TLSSocket } from 'node:tls'
import type { buildConnector, Client } from 'undici'
import { realTime } from '../clock/clock.ts'

/** One connection. It carries one push at a time. */
export type Connection = {
  client: Client
  /** Call this when the answer is complete. Another push may then use the connection. */
  release: () => void
  /** Closes the connection at once. */
  destroy: () => void
  /** Closes the connection. When the promise has resolved, the receiver reads nothing more from this connection. */
  leave: () => Promise<void>
  /** Whether an earlier push used the connection and the present push got no byte back. The receiver may have closed an idle connection. */
  isStale: () => boolean
  /** Whether the receiver took the connection, and has not finished the TLS handshake. */
  waitsForTls: () => boolean
}

export type Connections = {
  /** An idle connection to `origin`, or a new one. */
  take: (origin: string) => Connection
  fresh: (origin: string) => Connection
  /** Calls `leave` of all connections. */
  leave: () => Promise<void>
}

/** A receiver may close an idle connection just when we use it. Most receivers wait five seconds, so we close first. */
const idleMs = 500
/** How long to wait until the receiver closes its end, in ms. */
const closeTimeout = 1_000

export function createConnections(createClient: typeof Client): Connections {
  const all = new Set<Connection>()
  const idle = new Map<string, Connection[]>()

  function fresh(origin: string): Connection {
    let socket: Socket | undefined
    let served = 0
    let readBefore = 0
    let isSecured = false

    const connect: buildConnector.connector = (options, done) => {
      served = readBefore = 0
      isSecured = false
      socket = open(options, done).once('close', () => {
        if (idleAt(origin).includes(connection)) connection.destroy()
      })
      socket.once('secureConnect', () => (isSecured = true))
    }
    const client = new createClient(origin, {
      connect,
      pipelining: 1,
      keepAliveTimeout: idleMs,
      keepAliveMaxTimeout: idleMs,
      // undici's timeouts are off, because the push timeout runs on the company's clock.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    const connection: Connection = {
      client,
      isStale: () => served > 0 && socket?.bytesRead === readBefore,
      waitsForTls: () => socket instanceof TLSSocket && !isSecured && !socket.connecting && !socket.destroyed,
      release() {
        if (realTime.areGlobalTimersFaked()) {
          connection.destroy()
          return
        }
        served++
        readBefore = socket?.bytesRead ?? 0
        if (socket?.destroyed === false) idleAt(origin).push(connection)
      },
      destroy() {
        idle.set(
          origin,
          idleAt(origin).filter((other) => other !== connection),
        )
        all.delete(connection)
        socket?.destroy()
        void client.destroy()
      },
      async leave() {
        if (socket) await closeAfterReading(socket)
        connection.destroy()
      },
    }
    all.add(connection)
    return connection
  }

  function idleAt(origin: string): Connection[] {
    const connections = idle.get(origin) ?? []
    idle.set(origin, connections)
    return connections
  }

  return {
    fresh,
    // undici waits for the global setImmediate before it uses a connection again. A test may have faked setImmediate.
    take: (origin) => (realTime.areGlobalTimersFaked() ? undefined : idleAt(origin).pop()) ?? fresh(origin),
    async leave() {
      await Promise.all([...all].map((connection) => connection.leave()))
    },
  }
}

function open(options: buildConnector.Options, done: buildConnector.Callback): Socket {
  const { hostname: host, protocol, servername } = options
  const secure = protocol === 'https:'
  const port = Number(options.port) || (secure ? 443 : 80)
  const socket = secure
    ? connectTls({ host, port, ALPNProtocols: ['http/1.1'], ...(servername && { servername }) })
    : connectTcp({ host, port })
  socket.setNoDelay(true)

  let over = false
  const once = (error: Error | null) => {
    if (over) return
    over = true
    if (error) done(error, null)
    else done(null, socket)
  }
  socket.once(secure ? 'secureConnect' : 'connect', () => once(null))
  socket.once('error', once)
  socket.once('close', () => once(new Error('closed while it was being connected')))
  return socket
}

/** Sent bytes may wait in the receiver's kernel. When the receiver closes its end, the receiver has read all bytes. */
async function closeAfterReading(socket: Socket): Promise<void> {
  if (socket.connecting || socket.destroyed) return
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.end()
  await realTime.within(closeTimeout, closed)
}

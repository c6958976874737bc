/** Opens a port for a fake. */
import { createAdaptorServer } from '@hono/node-server'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export type ListenOptions = {
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
  /** Takes no more calls, and resolves when those being answered have their answer. */
  stop(): Promise<void>
}

/** Resolves when listening; rejects with Node's error (`EADDRINUSE`, …) when that cannot be. */
export function startListening({ fetch, port, host, tls }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch, ...(tls && { createServer: createTlsServer, serverOptions: tls }) })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const { port: opened } = server.address() as AddressInfo // a port is listened on, never a pipe
      const shown = host.includes(':') ? `[${host}]` : host
      resolve({
        url: `${tls ? 'https' : 'http'}://${shown}:${opened}`,
        port: opened,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped())
            if ('closeIdleConnections' in server) server.closeIdleConnections()
          }),
      })
    })
  })
}

/** Listens but accepts no connection: its own connections fill the queue, and it blocks its event loop. */
import { connect, createServer, type AddressInfo } from 'node:net'

const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  const { port } = server.address() as AddressInfo // the server listens on a port, not on a pipe
  for (let queued = 0; queued < 4; queued++) connect(port, '127.0.0.1').on('error', () => undefined)
  // The address is printed last, when the queue is full.
  process.stdout.write(`http://127.0.0.1:${port}/udesk\n`, standStill)
})

/** The process ends by itself, in case the bench was killed. */
function standStill(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
  process.exit()
}

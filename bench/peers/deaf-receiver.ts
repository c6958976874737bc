/** Listens and accepts no connection: its own connections fill its queue, and its event loop is blocked. */
import { connect, createServer, type AddressInfo } from 'node:net'

const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  const { port } = server.address() as AddressInfo // a port is listened on, never a pipe
  for (let queued = 0; queued < 4; queued++) connect(port, '127.0.0.1').on('error', () => undefined)
  // Printed last, when the queue is full.
  process.stdout.write(`http://127.0.0.1:${port}/udesk\n`, standStill)
})

/** Ends by itself, in case the bench was killed. */
function standStill(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
  process.exit()
}

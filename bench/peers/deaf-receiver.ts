/** Listens, but accepts nobody: its queue is full of its own connections, and its event loop stands still. */
import { connect, createServer, type AddressInfo } from 'node:net'

const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  const { port } = server.address() as AddressInfo // a port is listened on, never a pipe
  for (let queued = 0; queued < 4; queued++) connect(port, '127.0.0.1').on('error', () => undefined)
  // Printed at the last moment: whoever reads it finds the queue full.
  process.stdout.write(`http://127.0.0.1:${port}/udesk\n`, standStill)
})

/** Not for ever: a bench that was killed cannot end us. */
function standStill(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
  process.exit()
}

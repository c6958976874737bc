/** A receiver of pushes. The `manner` of each push says how it answers. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

const dripMs = 300

const manners: Record<string, (response: ServerResponse) => void> = {
  answer: (response) => response.end(),
  hang: () => undefined,
  drip(response) {
    const drip = setInterval(() => response.write('.'), dripMs)
    response.once('close', () => clearInterval(drip))
  },
}

const server = createServer((request, response) => {
  void json(request).then((push) => manners[(push as { manner: string }).manner]?.(response)) // the bench's own pushes
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/udesk`) // the server listens on a port, not on a pipe
})

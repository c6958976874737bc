/** node:http with one answer to each call: no server on node:http does less. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const answer = process.argv[2] ?? '{}'

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) // the server listens on a port, not on a pipe
})

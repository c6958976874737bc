import { connect } from 'node:net'

/** Sends bytes and the end of sending over a connection of its own; resolves with the replies' heads once it is closed. */
export function sendRaw(port: number, bytes: Uint8Array): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    let received = ''
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => (received += chunk))
    socket.once('close', () => resolve(headsOf(received)))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error)
    })
    socket.end(bytes)
  })
}

/** The status lines of the received text; the whole text if it is not HTTP. */
function headsOf(received: string): string[] {
  if (received === '') return []
  const heads = received.match(/^HTTP\/1\.1 \d{3} [^\r\n]*/gm)
  return heads ?? [received.slice(0, 200)]
}

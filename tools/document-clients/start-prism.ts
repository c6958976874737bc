import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'

// Prism is no dependency of this package: `npm run test:document` installs it.
const command = 'tools/document-clients/node_modules/.bin/prism'

/** Starts Prism on a free port of this machine, as `prism mock FILE` or `prism proxy FILE URL`. */
export async function startPrism(args: string[]): Promise<{ url: string; stop: () => void }> {
  const port = String(await freePort())
  const prism = spawn(command, [...args, '--port', port], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: prism.stdout })) {
    if (line.includes('Prism is listening')) break
  }
  prism.stdout.resume() // its log is not read, and must not fill up
  return { url: `http://127.0.0.1:${port}`, stop: () => void prism.kill() }
}

/** Prism cannot choose a free port. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has a port
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Servers for tests of bad addresses: those which cannot be reached, and those which are not mock-udesk. Each stops with its test. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)))
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

function makeCertificate() {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  const [cert, key] = [join(directory, 'cert.pem'), join(directory, 'key.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...names], {
    stdio: 'ignore',
  })
  const pair = { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
  rmSync(directory, { recursive: true })
  return pair
}

const serve = async (respond: RequestListener) => `http://${await listen(createServer(respond))}`
const accept = async (greet: (socket: Socket) => void) => `http://${await listen(createTcpServer(greet))}`
const answerOk: RequestListener = (_, response) => void response.end('{}')
/** A TLS 1.0 alert: some servers answer with it to a call without TLS. */
const alert = Buffer.from([0x15, 3, 1, 0, 2, 2, 0x28])

async function closedPort(): Promise<string> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

const overTls = async () => listen(createTlsServer(makeCertificate(), answerOk))

/** By problem: how to start such a server, and the message that reports it, with `ORIGIN` for its address. */
export const unreachableServers = {
  'a closed port': { start: closedPort, says: 'nothing listens at ORIGIN (ECONNREFUSED)' },
  'an unknown host': {
    start: () => Promise.resolve('http://nowhere.invalid'),
    says: /(the host of ORIGIN has no address|no name server answers for the host of ORIGIN) \((ENOTFOUND|EAI_AGAIN)\)/,
  },
  'TLS to a plain server': {
    start: async () => (await serve(answerOk)).replace('http:', 'https:'),
    says: 'ORIGIN does not speak TLS: its address begins with http://, not https://',
  },
  'a plain call to a TLS server': {
    start: async () => `http://${await overTls()}`,
    says: 'the connection ended before the answer did; a server that wants https:// ends it so, too',
  },
  'a plain call to a TLS server that alerts': {
    start: () => accept((socket) => socket.once('data', () => socket.end(alert))),
    says: 'ORIGIN speaks TLS: its address begins with https://, not http://',
  },
  'a self-signed certificate': {
    start: async () => `https://${await overTls()}`,
    says: 'the certificate of ORIGIN is self-signed: name it to Node: NODE_EXTRA_CA_CERTS=FILE (DEPTH_ZERO_SELF_SIGNED_CERT)',
  },
  'a connection that ends': {
    start: () => accept((socket) => socket.once('data', () => socket.destroy())),
    says: 'the connection ended before the answer did; a server that wants https:// ends it so, too',
  },
  'no HTTP': {
    start: () => accept((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')),
    says: /^(No mock-udesk answers: )?what came back is not HTTP: ORIGIN is another kind of server, or broke down/,
  },
} satisfies Record<string, { start: () => Promise<string>; says: string | RegExp }>

/** HTTP servers that are not mock-udesk. */
export const otherServers = {
  html: () =>
    serve((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>')),
  redirect: (to: string) => serve((_, response) => void response.writeHead(301, { location: to }).end()),
  json: () => serve((_, response) => void response.end('{"items":[]}')),
  empty: () => serve((_, response) => void response.writeHead(204).end()),
  problem: () => serve((_, response) => void response.writeHead(401).end('{"detail":"Not you.","mistakes":null}')),
  notFound: () => serve((_, response) => void response.writeHead(404).end('not here')),
  nginx: () =>
    serve((_, response) => void response.writeHead(400).end('The plain HTTP request was sent to HTTPS port')),
  silent: () => accept(() => undefined),
  endless: () => serve((_, response) => writeWithoutEnd(response)),
  deep: () => serve((_, response) => void response.end(`{"items":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)),
}

/** Writes as fast as the caller reads. */
export function writeWithoutEnd(response: ServerResponse): void {
  const block = Buffer.alloc(65_536, ' ')
  const write = () => {
    while (!response.destroyed && response.write(block));
  }
  response.on('drain', write)
  write()
}

/** Replaces the server's origin, whose port differs in each run. */
export const atOrigin = (text: string, url: string) => text.replaceAll(new URL(url).origin, 'ORIGIN')

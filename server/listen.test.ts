import { connect, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import { Agent as TlsAgent, get as getTls } from 'node:https'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from './clock/clock.ts'
import { answerConnectionErrors, startListening } from './listen.ts'
import { makeCertificate } from './testing.ts'

const loopback = { port: 0, host: '127.0.0.1' }

test('answers until it is stopped, then frees the port', async () => {
  const { url, port, stop } = await startListening({ ...loopback, fetch: () => new Response('hello') })
  expect(await (await fetch(url)).text()).toBe('hello')
  await stop()
  const again = await startListening({ ...loopback, port, fetch: () => new Response('again') })
  expect(again.url).toBe(url)
  await again.stop()
})

test('stops after a call in progress is answered', async () => {
  const [gate, arrived] = [createGate(), createGate()]
  const { url, stop } = await startListening({
    ...loopback,
    async fetch() {
      arrived.open()
      await gate.opened
      return new Response('in time')
    },
  })
  const answer = fetch(url)
  await arrived.opened
  const stopped = stop()
  gate.open()
  expect(await (await answer).text()).toBe('in time')
  await stopped
})

test('does not wait for a connection without a call', async () => {
  const { port, stop } = await startListening({ ...loopback, fetch: () => new Response() })
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  const closed = once(silent, 'close')
  await stop()
  await closed
})

test('keeps an idle connection for 75 s, and says so', async () => {
  const { url, stop } = await startListening({ ...loopback, fetch: () => new Response() })
  onTestFinished(stop)
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const request = get(url, { agent })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  expect(response.resume().headers).toMatchObject({ connection: 'keep-alive', 'keep-alive': 'timeout=75' })
})

test.each(['http', 'https'])(
  'stops within a second while connections of %s are idle, or say nothing at all',
  async (scheme) => {
    const tls = scheme === 'https' ? makeCertificate() : undefined
    const { url, port, stop } = await startListening({ ...loopback, fetch: () => new Response(), ...(tls && { tls }) })
    const silent = connect(port, '127.0.0.1')
    await once(silent, 'connect')
    const agent = new (tls ? TlsAgent : Agent)({ keepAlive: true })
    onTestFinished(() => agent.destroy())
    const request = (tls ? getTls : get)(url, { agent, ca: tls?.cert })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    await once(response.resume(), 'end')
    const closed = Promise.all([once(silent, 'close'), once(request.socket!, 'close')])
    const began = realTime.elapsed()
    await stop()
    expect(realTime.elapsed() - began).toBeLessThan(1_000)
    await closed
  },
)

test('shows loopback when it listens on all addresses', async () => {
  const { url, stop } = await startListening({ port: 0, host: '0.0.0.0', fetch: () => new Response() })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  await stop()
})

test('answers that a call took too long, but not to a caller that sent nothing', async () => {
  const refused: unknown[] = []
  const server = createServer({ headersTimeout: 50, connectionsCheckingInterval: 10 }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  answerConnectionErrors(server, ({ status, cause, hint }) => {
    refused.push({ status, cause })
    return Response.json({ message: hint }, { status: status ?? 400 })
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has a port
  const [silent, slow] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  slow.write('GET /open_api_v1 HTTP/1.1\r\n')
  expect(await text(silent)).toBe('')
  expect(await text(slow)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[^]*"message":"The call did not arrive in time/)
  expect(refused).toEqual([{ status: 408, cause: 'timeout' }])
})

test('answers in their order calls that come at once, with empty lines between them', async () => {
  const { port, stop } = await startListening({ ...loopback, fetch: ({ url }) => new Response(new URL(url).pathname) })
  onTestFinished(stop)
  const caller = connect(port, '127.0.0.1')
  caller.write(
    'GET /first HTTP/1.1\r\nHost: a\r\n\r\n\r\n\r\nGET /second HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  )
  expect(await text(caller)).toMatch(/^HTTP\/1\.1 200 [^]*\/firstHTTP\/1\.1 200 [^]*\/second$/)
})

test('rejects when the port is taken', async () => {
  const { port, stop } = await startListening({ ...loopback, fetch: () => new Response() })
  await expect(startListening({ ...loopback, port, fetch: () => new Response() })).rejects.toThrow('EADDRINUSE')
  await stop()
})

const createGate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

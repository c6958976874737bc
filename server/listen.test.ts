import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startListening } from './listen.ts'

const loopback = { port: 0, host: '127.0.0.1' }

test('answers until it is stopped, then lets the port go', async () => {
  const { url, port, stop } = await startListening({ ...loopback, fetch: () => new Response('hello') })
  expect(await (await fetch(url)).text()).toBe('hello')
  await stop()
  const again = await startListening({ ...loopback, port, fetch: () => new Response('again') })
  expect(again.url).toBe(url)
  await again.stop()
})

test('lets a call that is being answered end before it stops', async () => {
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

test('does not wait for a connection on which nobody asks', async () => {
  const { port, stop } = await startListening({ ...loopback, fetch: () => new Response() })
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  const closed = once(silent, 'close')
  await stop()
  await closed
})

test('is asked at home when it listens everywhere', async () => {
  const { url, stop } = await startListening({ port: 0, host: '0.0.0.0', fetch: () => new Response() })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  await stop()
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

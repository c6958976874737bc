import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { connectMockUdesk, startMockUdesk, UsageError } from '../index.ts'

test.each([
  ['http://admin:s3cret@127.0.0.1:1', 'contains a user or a password'],
  ['http://127.0.0.1:1/?company=demo', 'contains a query'],
  ['http://127.0.0.1:1/#top', 'after "#"'],
  ['127.0.0.1:1', 'does not begin with http://'],
  ['http://127.0.0.1:99999', 'has an impossible host or port'],
  ['http://127.0.0.1 :1', 'a space'],
  ['http://127.0.0.1:1/__admin', 'the address of the fake alone: http://127.0.0.1:1'],
  ['http://127.0.0.1:1/fake/open_api_v1/', 'the address of the fake alone: http://127.0.0.1:1/fake'],
])('reports what is wrong with the address %s, and quotes no password', async (url, word) => {
  const error: unknown = await connectMockUdesk(url).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect((error as UsageError).message).toContain(word)
  expect((error as UsageError).message).not.toContain('s3cret')
})

test('connects to an origin with or without slashes at its end', async () => {
  await using fake = await startMockUdesk()
  expect((await connectMockUdesk(`${fake.url}//`)).url).toBe(fake.url)
})

test.each([
  ['says nothing', () => undefined],
  ['never ends its answer', (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{')],
  ['says only that it is at work', (socket: Socket) => socket.write('HTTP/1.1 102 Processing\r\n\r\n')],
])('times out at a server that %s', async (_, answer) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    answer(socket)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has a port
  await expect(connectMockUdesk(`http://127.0.0.1:${port}`, { timeout: 100 })).rejects.toThrow(
    `no answer from http://127.0.0.1:${port} within 0.1 s`,
  )
})

import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import type { Caller } from './caller.ts'
import { readReply } from './connection.ts'
import { load } from './load.ts'

test('a reply is read when its body is complete', () => {
  const head = 'HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\n'
  expect(readReply(`${head}goo`)).toBeNull()
  expect(readReply(`${head}good`)).toEqual({ status: 404, body: 'good' })
  const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n'
  expect(readReply(chunked)).toBeNull()
  expect(readReply(`${chunked}0\r\n\r\n`)).toMatchObject({ status: 200 })
})

test('one wrong reply ends the load', async () => {
  let replies = 0
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', () => {
      replies += 1
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n${replies < 10 ? 'right' : 'wrong'}`)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  const caller: Caller = { next: () => 'GET / HTTP/1.1\r\n\r\n', isRight: (body) => body === 'right' }
  await expect(load(port, 2, () => caller, { calls: 1_000 })).rejects.toThrow('A wrong reply: HTTP 200 wrong')
  server.close()
})

/**
 * One connection of HTTP/1.1 with one call at a time. It reads no more of a reply than its end, its status and its body, so that one
 * core of calls is faster than one core of the fastest server.
 */
import { connect, type Socket } from 'node:net'
import type { Caller } from './caller.ts'

const msToReply = 30_000

export type Reply = { status: number; body: string }

/** The reply at the begin of `text`, or null while it is incomplete. */
export function readReply(text: string): Reply | null {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = text.slice(0, end)
  const body = text.slice(end + 4)
  const length = /\ncontent-length: *(\d+)/i.exec(head)?.[1]
  const isWhole = length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length)
  return isWhole ? { status: Number(head.slice(9, 12)), body } : null
}

/** Calls without a pause until `isOver`. `note` gets the duration of each call in ms. Rejects at the first wrong reply. */
export async function callWithoutPause(
  port: number,
  caller: Caller,
  isOver: () => boolean,
  note: (ms: number) => void,
): Promise<void> {
  const socket = await open(port)
  try {
    await new Promise<void>((resolve, reject) => {
      let received = ''
      let began = 0
      const write = () => {
        began = performance.now()
        socket.write(caller.next(), 'latin1')
      }
      socket.on('data', (chunk: string) => {
        received += chunk
        const reply = readReply(received)
        if (!reply) return
        received = ''
        note(performance.now() - began)
        if (reply.status !== 200 || !caller.isRight(reply.body)) reject(wrongReply(reply))
        else if (isOver()) resolve()
        else write()
      })
      socket.once('error', reject)
      socket.once('close', () => reject(new Error('The server closed the connection')))
      write()
    })
  } finally {
    socket.destroy()
  }
}

/** The reply to one request. */
export async function ask(port: number, text: string): Promise<Reply> {
  const socket = await open(port)
  try {
    return await new Promise((resolve, reject) => {
      let received = ''
      socket.on('data', (chunk: string) => {
        const reply = readReply((received += chunk))
        if (reply) resolve(reply)
      })
      socket.once('error', reject)
      socket.once('close', () => reject(new Error('The server closed the connection')))
      socket.write(text, 'latin1')
    })
  } finally {
    socket.destroy()
  }
}

export const wrongReply = ({ status, body }: Reply) =>
  new Error(`A wrong reply: HTTP ${status} ${Buffer.from(body, 'latin1').toString().slice(0, 300)}`)

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1')
  socket.setTimeout(msToReply, () => socket.destroy(new Error(`No reply within ${msToReply} ms`)))
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return socket
}

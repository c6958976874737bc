/** Starts a subject, checks that it answers rightly, and reads its event stream. */
import { connect } from 'node:net'
import { kinds, request } from '../load/caller.ts'
import { ask, wrongReply } from '../load/connection.ts'
import { freePort, startServer, type Running } from '../processes.ts'
import type { Subject } from './subject.ts'
import { hasCode1000, newNonce, secondsNow, signedQuery } from './udesk-calls.ts'

const callsOfCheck = 4
const msToStart = 60_000

/** Starts a subject in a fresh process. Resolves when it answers a call rightly, with the time that this took. */
export async function startSubject(subject: Subject, use: 'start' | 'load'): Promise<Running & { startMs: number }> {
  const port = await freePort()
  const command = subject.command(port, use)
  const began = performance.now()
  const running = startServer(command, port)
  for (;;) {
    const caller = subject.callers['createSession+closeSession'](0)
    const reply = await ask(port, caller.next()).catch(() => null) // it does not listen yet
    const startMs = performance.now() - began
    if (reply?.status === 200 && caller.isRight(reply.body)) return { ...running, startMs }
    if (startMs > msToStart) {
      await running.stop()
      throw new Error(`${subject.name} gives no right answer within ${msToStart} ms`)
    }
    await pause(1)
  }
}

/** Rejects if one of the measured calls is not answered rightly, or if a call that must be refused is not. */
export async function checkSubject({ name, callers, checksSignatures }: Subject, port: number): Promise<void> {
  for (const kind of kinds) {
    const caller = callers[kind](0)
    for (let call = 0; call < callsOfCheck; call++) {
      const reply = await ask(port, caller.next())
      if (reply.status !== 200 || !caller.isRight(reply.body)) throw wrongReply(reply)
    }
  }
  if (!checksSignatures) return
  const used = newNonce()
  const refused = {
    'a wrong signature': signedQuery().replace(/sign=..../, 'sign=0000'),
    'an old timestamp': signedQuery(newNonce(), secondsNow() - 3_600),
    'a nonce used twice': signedQuery(used),
  }
  await ask(port, newSession(signedQuery(used)))
  for (const [wrong, query] of Object.entries(refused)) {
    const { body } = await ask(port, newSession(query))
    if (!body.includes('"code":') || hasCode1000(body)) throw new Error(`${name} does not refuse ${wrong}: ${body}`)
  }
}

const newSession = (query: string) =>
  request('POST', `/open_api_v1/im/sessions?${query}`, '', '{"customer_token":"bench-0","assign_type":"agent"}')

/** Reads an event stream to its end and throws it away. Returns how to stop. */
export function follow({ eventStream }: Subject, port: number): () => void {
  if (eventStream === undefined) return () => undefined
  const socket = connect(port, '127.0.0.1', () => socket.write(request('GET', eventStream, '')))
  socket.on('error', () => undefined) // the subject was stopped
  socket.resume()
  return () => socket.destroy()
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Sends one push to its receiver and tells what came of it. How long to wait for that is the sender's business. */
import { readWebhookUrl } from '../webhook-url.ts'
import { createConnections } from './connections.ts'
import type { Connection, Connections } from './connections.ts'

/** What came back: a reply, with the beginning of its body, or the reason in a sentence why there was none. */
export type Answer =
  { kind: 'reply'; status: number; body: string } | { kind: 'refused' | 'connection_reset'; note: string }

export type Sending = {
  url: string
  body: string
  /** Besides the type of its content; in lower case. */
  headers?: Readonly<Record<string, string>>
  /** On a connection that is made for it, and closed after it, which the request says. */
  alone?: boolean
  /** The request was handed to the socket. */
  sent: () => void
  answered: (answer: Answer) => void
}

export type Sender = {
  /** Loads what sending takes, so that the first push does not wait for it on its own time. */
  ready: () => Promise<unknown>
  /** Returns how to abort: no answer is told any more, and the receiver is left. */
  send: (sending: Sending) => () => void
  /** Ends all connections politely; resolves when the receivers have read all that was sent, after a second at the latest. */
  leave: () => Promise<void>
}

/** So much of a reply's body is kept, to be quoted. */
const quoted = 200
/** A reply that is longer is not read to its end. */
const longest = 1_048_576

export function createSender(): Sender {
  let connections: Connections | undefined
  let left = false

  const ready = async () => {
    if (connections) return connections
    const { Client } = await import('undici') // only now: a fake that pushes nothing starts sooner
    return (connections ??= createConnections(Client))
  }

  return {
    ready,
    send({ url, body, headers, alone = false, sent, answered }) {
      const { origin, path, authorization } = readWebhookUrl(url)
      const request = {
        method: 'POST',
        path,
        headers: {
          'content-type': 'application/json',
          ...headers,
          ...(authorization !== undefined && { authorization }),
        },
        body,
        reset: alone,
      } as const
      let connection: Connection | undefined
      let over = false

      const end = (answer: Answer) => {
        if (over) return
        over = true
        answered(answer)
      }
      const begin = (from: Connections, taken: Connection) => {
        if (over || left) return
        connection = taken
        let handedOver = false
        const reply = { status: 0, body: '', bytes: 0 }

        taken.client.dispatch(request, {
          onRequestStart() {
            handedOver = true
            sent()
          },
          onResponseStart(_controller, status) {
            reply.status = status
          },
          onResponseData(_controller, chunk) {
            reply.bytes += chunk.length
            if (reply.body.length < quoted) reply.body = (reply.body + chunk.toString()).slice(0, quoted)
            if (reply.bytes <= longest) return
            end({ kind: 'reply', status: reply.status, body: reply.body })
            taken.destroy()
          },
          onResponseEnd() {
            if (alone) taken.destroy()
            else if (!over) taken.release()
            end({ kind: 'reply', status: reply.status, body: reply.body })
          },
          onResponseError(_controller, error) {
            const stale = taken.isStale()
            taken.destroy()
            if (stale) begin(from, from.fresh(origin))
            else if (handedOver) end({ kind: 'connection_reset', note: cutOff(error) })
            else end({ kind: 'refused', note: noConnection(error, origin) })
          },
        })
      }

      const start = (from: Connections) => begin(from, alone ? from.fresh(origin) : from.take(origin))
      if (connections) start(connections)
      else void ready().then(start)
      return () => {
        if (over) return // answered: its connection may be another push's by now
        over = true
        void connection?.leave()
      }
    },
    async leave() {
      left = true
      await connections?.leave()
    },
  }
}

function cutOff(error: Error): string {
  if (error.name === 'HTTPParserError') return `what came back is not HTTP: ${error.message}`
  if (error.name === 'HeadersOverflowError') return 'the headers of the answer are over 16 KiB'
  if (error.message === 'bad upgrade') return 'answered 101, which changes the protocol; Udesk wants 200'
  return 'the connection ended before the answer did' // whether by FIN or RST is chance, and runs are to be equal
}

function noConnection(error: Error, origin: string): string {
  const code = codeOf(error)
  if (code === 'ECONNREFUSED') return `nothing listens at ${origin} (ECONNREFUSED)`
  if (code === 'ENOTFOUND') return `the host of ${origin} has no address (ENOTFOUND)`
  return `no connection to ${origin} could be made (${error.message || code})`
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

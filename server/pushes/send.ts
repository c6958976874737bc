/** Sends one push to its receiver and reports the answer. The caller decides how long to wait for it. */
import { describeConnectionFailure, redirectedTo, wantsTls } from '../../common/connection-failure.ts'
import { readWebhookUrl } from '../../common/webhook-url.ts'
import { createConnections } from './connections.ts'
import type { Connection, Connections } from './connections.ts'

/** A reply with the beginning of its body, or one sentence that says why no reply came. */
export type Answer =
  | {
      kind: 'reply'
      status: number
      body: string
      /** The body was so long that the rest was not read. */
      isCut?: boolean
      /** A mock-udesk answered. */
      isOfMockUdesk?: boolean
      /** The target of a redirect, if the reply has one. */ leadsTo?: string
    }
  | { kind: 'refused' | 'connection_reset'; note: string }

export type Sending = {
  url: string
  body: string
  /** The headers without the content type. Their names are in lower case. */
  headers?: Readonly<Record<string, string>>
  /** Sends the push on a new connection with `Connection: close`. */
  alone?: boolean
  /** Called when the request was written to the socket. */
  sent: () => void
  answered: (answer: Answer) => void
}

export type Sender = {
  /** Loads the HTTP client, so that the first push does not wait for it. */
  ready: () => Promise<unknown>
  /** Returns a function that aborts. After an abort, the connection is closed and no answer is reported. */
  send: (sending: Sending) => Abort
  /** Closes all connections; resolves when the receivers have read everything that was sent, after a second at the latest. */
  leave: () => Promise<void>
}

/** Returns why no connection was made; undefined if the push could be sent. */
export type Abort = () => string | undefined

/** How many characters of a reply's body are kept for messages. */
const keptCharacters = 200
/** After this many bytes of a reply, the connection is closed. */
const mostBytes = 1_048_576

export function createSender(): Sender {
  let connections: Connections | undefined
  let left = false

  const ready = async () => {
    if (connections) return connections
    const { Client } = await import('undici') // A late import lets a fake that sends no push start sooner.
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
        const reply = { status: 0, body: '', bytes: 0, leadsTo: '', isOfMockUdesk: false }
        const finish = () => end(answerOf(reply))

        taken.client.dispatch(request, {
          onRequestStart() {
            handedOver = true
            sent()
          },
          onResponseStart(_controller, status, { location, 'x-mock-udesk-hint': hint }) {
            reply.status = status
            reply.isOfMockUdesk = hint !== undefined
            if (status >= 300 && status < 400) reply.leadsTo = redirectedTo(String(location ?? ''), url)
          },
          onResponseData(_controller, chunk) {
            reply.bytes += chunk.length
            if (reply.body.length < keptCharacters)
              reply.body = (reply.body + chunk.toString()).slice(0, keptCharacters)
            if (reply.bytes <= mostBytes) return
            finish()
            taken.destroy()
          },
          onResponseEnd() {
            if (alone) taken.destroy()
            else if (!over) taken.release()
            finish()
          },
          onResponseError(_controller, error) {
            const stale = taken.isStale()
            taken.destroy()
            if (stale) begin(from, from.fresh(origin))
            else
              end({
                kind: handedOver ? 'connection_reset' : 'refused',
                note: describeConnectionFailure(error, { url: origin, began: reply.status > 0 }),
              })
          },
        })
      }

      const start = (from: Connections) => begin(from, alone ? from.fresh(origin) : from.take(origin))
      if (connections) start(connections)
      else void ready().then(start)
      return () => {
        if (over) return undefined // This push has its answer, so another push may already use the connection.
        over = true
        const waitsForTls = connection?.waitsForTls() ?? false
        void connection?.leave()
        return waitsForTls ? `${origin} does not finish the TLS handshake: perhaps it speaks plain HTTP` : undefined
      }
    },
    async leave() {
      left = true
      await connections?.leave()
    },
  }
}

type ReadReply = { status: number; body: string; bytes: number; leadsTo: string; isOfMockUdesk: boolean }

const answerOf = ({ status, body, bytes, leadsTo, isOfMockUdesk }: ReadReply): Answer => ({
  kind: 'reply',
  status,
  body,
  ...(bytes > mostBytes && { isCut: true }),
  ...(isOfMockUdesk && { isOfMockUdesk }),
  ...(leadsTo !== '' && { leadsTo }),
})

/** Describes the status of a reply and its meaning: `answered 302 and leads to http://127.0.0.1:3000/login`. */
export function describeStatus(
  { status, body, leadsTo, isOfMockUdesk }: Answer & { kind: 'reply' },
  url: string,
): string {
  if (isOfMockUdesk)
    return `answered ${status}: this is the address of a mock-udesk, and the webhook is the address of the integration`
  if (wantsTls(url, status, body)) return `answered ${status}: it speaks TLS, and its address begins with https://`
  return leadsTo === undefined ? `answered ${status}` : `answered ${status} and leads to ${leadsTo}`
}

/** Stands between an integration and Udesk, the fake or the real one: hands everything on as it is, and looks at it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { keepConnections, reachable } from '../../server/listen.ts'
import { readWebhookUrl } from '../../common/webhook-url.ts'
import { whyNotListening } from '../../harness/udesk.ts'
import { forward, refuse, type Forwarded } from './forward.ts'
import { createJudge, type Judged } from './judge.ts'
import { showBody, withoutSecrets } from './secrets.ts'

export type ProxyOptions = {
  /** Where calls go: the origin, `https://acme.udesk.cn`. */
  target: string
  /** Where pushes go. */
  webhook?: string | undefined
  /** 0: any that is free. */
  port: number
  host: string
  /** Told of each call and push when it is over. */
  onPassed: (passage: Passage) => void
}

/** A call with its reply, or a push with its answer; secrets are masked. */
export type Passage = Judged & {
  at: string
  kind: 'call' | 'push'
  method: string
  path: string
  query: string
  sent: unknown
  /** Null where there was no answer; then `broken` says why. */
  status: number | null
  received: unknown
  ms: number
  broken: string | null
}

export type Proxy = {
  /** The origin to give to the integration. */
  url: string
  /** The address to give to Udesk for its pushes. */
  pushUrl: string
  stop: () => Promise<void>
}

/** Where Udesk is to push. What else lies outside Udesk’s door is handed on and not judged. */
const pushPath = '/push'

/** Rejects with a `UsageError` where the port cannot be had. */
export async function startProxy({ target, webhook, port, host, onPassed }: ProxyOptions): Promise<Proxy> {
  const judge = createJudge()
  const { origin } = new URL(target)

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url = '/', headers } = incoming
    const [path = '', search = ''] = url.split(/\?(.*)/s)
    const query = new URLSearchParams(search)
    const at = isoInstant(realTime.now())
    const tell = (
      kind: Passage['kind'],
      judged: Judged,
      { sent, received, unreadable, status, ms, broken }: Forwarded,
    ) =>
      onPassed({
        ...{ at, kind, method, path, query: withoutSecrets(query), sent: showBody(sent, unreadable.sent) },
        ...{ status, received: showBody(received, unreadable.received), ms: Math.round(ms), broken, ...judged },
      })

    if (path === pushPath) {
      if (webhook === undefined) {
        refuse(outgoing, 404, 'no push is expected: start it with --webhook')
        return
      }
      const forwarded = await forward(incoming, outgoing, readWebhookUrl(webhook))
      tell('push', judge.push(forwarded), forwarded)
      return
    }
    const forwarded = await forward(incoming, outgoing, { origin, path: url })
    const [, within] = /^\/+open_api_v1(\/.*)$/.exec(path) ?? []
    if (within === undefined) return
    const contentType = headers['content-type'] ?? ''
    tell('call', judge.call({ method, path: within, query, contentType }, forwarded), forwarded)
  }

  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing))
  const endConnections = keepConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch((error: unknown) => {
    throw whyNotListening(error, port, host)
  })
  const url = `http://${reachable(host)}:${(server.address() as AddressInfo).port}` // a port is listened on, never a pipe
  return {
    url,
    pushUrl: `${url}${pushPath}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        endConnections()
      }),
  }
}

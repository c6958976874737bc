/** Forwards calls and pushes unchanged between an integration and Udesk (the fake or the real one), and checks them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { keepConnections, reachable } from '../../server/listen.ts'
import { readWebhookUrl } from '../../common/webhook-url.ts'
import { explainListenError } from '../../harness/udesk.ts'
import { forward, refuse, type ForwardedExchange } from './forward.ts'
import { createTrafficChecker, type CheckedExchange } from './traffic-checker.ts'
import { showBody, maskSecrets } from './secrets.ts'

export type ProxyOptions = {
  /** The origin that the proxy forwards calls to, such as `https://acme.udesk.cn`. */
  target: string
  /** The address that the proxy forwards pushes to. */
  webhook?: string | undefined
  /** The port to listen on. 0 means any free port. */
  port: number
  host: string
  /** The proxy calls this function after each call and each push. */
  onExchange: (exchange: ProxiedExchange) => void
}

/** A call with its reply, or a push with its answer; secrets are masked. */
export type ProxiedExchange = CheckedExchange & {
  at: string
  kind: 'call' | 'push'
  method: string
  path: string
  query: string
  sent: unknown
  /** The status of the answer. Null if there was no answer; `broken` then has the reason. */
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

/** The path that Udesk sends its pushes to. The proxy forwards other paths outside the open API, but does not check them. */
const pushPath = '/push'

/** Rejects with a `UsageError` if the port is not available. */
export async function startProxy({ target, webhook, port, host, onExchange }: ProxyOptions): Promise<Proxy> {
  const checker = createTrafficChecker()
  const { origin } = new URL(target)

  const forwardAndCheck = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url = '/', headers } = incoming
    const [path = '', search = ''] = url.split(/\?(.*)/s)
    const query = new URLSearchParams(search)
    const at = isoInstant(realTime.now())
    const report = (
      kind: ProxiedExchange['kind'],
      checked: CheckedExchange,
      { sent, received, unreadable, status, ms, broken }: ForwardedExchange,
    ) =>
      onExchange({
        ...{ at, kind, method, path, query: maskSecrets(query), sent: showBody(sent, unreadable.sent) },
        ...{ status, received: showBody(received, unreadable.received), ms: Math.round(ms), broken, ...checked },
      })

    if (path === pushPath) {
      if (webhook === undefined) {
        refuse(outgoing, 404, 'no push is expected: start the proxy with --webhook')
        return
      }
      const forwarded = await forward(incoming, outgoing, readWebhookUrl(webhook))
      report('push', checker.checkPush(forwarded), forwarded)
      return
    }
    const forwarded = await forward(incoming, outgoing, { origin, path: url })
    const [, pathInApi] = /^\/+open_api_v1(\/.*)$/.exec(path) ?? []
    if (pathInApi === undefined) return
    const contentType = headers['content-type'] ?? ''
    report('call', checker.checkCall({ method, path: pathInApi, rawQuery: search, contentType }, forwarded), forwarded)
  }

  const server = createServer((incoming, outgoing) => void forwardAndCheck(incoming, outgoing))
  const endConnections = keepConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch((error: unknown) => {
    throw explainListenError(error, port, host)
  })
  const url = `http://${reachable(host)}:${(server.address() as AddressInfo).port}` // the server listens on a port, never on a pipe
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

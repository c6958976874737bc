/** A webhook for tests. The webhook records pushes and answers as the test defines. */
import type { AwaitUsing } from '../company/await-using.ts'
import { realTime } from '../../server/clock/clock.ts'
import { UsageError } from '../../common/usage-error.ts'
import { startListening } from '../../server/listen.ts'
import type { MockUdesk } from '../company/company.ts'
import { disposedBy } from '../company/disposable.ts'
import type { Criteria } from '../wait/criteria.ts'
import type { PushLike } from '../wait/push-criteria.ts'
import { createReceivedPushes, readPush, receivedPushItem, type ReceivedPush } from './received-push.ts'
import { defaultTimeout } from '../client/default-timeout.ts'
import { waitFor, WaitTimeout, type WaitOptions } from '../wait/wait.ts'

export type ReceiverAnswer = {
  /** Default 200. */
  status?: number
  /** An object is sent as JSON. Default: an empty body, as Udesk requires. */
  body?: string | object
  /** The delay of the answer, in real ms. If Infinity, the push gets no answer. */
  ms?: number
}

export type Receiver = AwaitUsing & {
  /** The address of this webhook, for `webhook` in the configuration or `udesk.webhook.set`. */
  url: string
  /** The pushes in order of arrival. The receiver adds each new push to this list. */
  pushes: readonly ReceivedPush[]
  /** Sets the answer to the pushes from now on. `answerWith({})` restores the default: 200 with an empty body. */
  answerWith: (answer: ReceiverAnswer | ((push: ReceivedPush) => ReceiverAnswer)) => void
  /** The receiver gives no answer to the pushes from now on. */
  hang: () => void
  /**
   * Returns the first push that meets the criteria. If no such push has arrived, waits for it. Rejects with a `WaitTimeout` if no
   * such push arrives in time.
   */
  waitFor: (criteria?: Criteria<PushLike, ReceivedPush>, options?: WaitOptions) => Promise<ReceivedPush>
  stop: () => Promise<void>
}

/**
 * Starts a webhook on a free port of 127.0.0.1. With `host: '0.0.0.0'`, containers can also reach the webhook. `timeout` is the
 * default timeout for `waitFor`, in real ms; default 5000. Rejects with a `UsageError` if the port is in use.
 */
export async function startReceiver({
  host = '127.0.0.1',
  port = 0,
  timeout = defaultTimeout,
} = {}): Promise<Receiver> {
  const arrivals = createReceivedPushes()
  let answerTo: (push: ReceivedPush) => ReceiverAnswer = () => ({})
  let stopped: (reason: 'stopped') => void = () => undefined
  const stopping = new Promise<'stopped'>((resolve) => (stopped = resolve))

  const receive = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST')
      return new Response('Udesk sends pushes by POST', { status: 405, headers: { allow: 'POST' } })
    const push = readPush(await request.text(), Object.fromEntries(request.headers))
    arrivals.add(push)
    const { status = 200, body = '', ms = 0 } = answerTo(push)
    if (ms > 0 && (await realTime.within(Math.min(ms, longestTimer), stopping)) === 'stopped') return Response.error()
    push.answered = status
    return typeof body === 'string' ? new Response(body || null, { status }) : Response.json(body, { status })
  }

  const listening = await startListening({ fetch: receive, host, port }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error // of listen()
    throw new UsageError(`Port ${port} is in use: choose another one, or leave it out to use a free port.`)
  })
  const url = `${listening.url}/udesk`
  const stop = () => {
    stopped('stopped')
    arrivals.end()
    return listening.stop()
  }
  const answerWith: Receiver['answerWith'] = (answer) => {
    answerTo = typeof answer === 'function' ? answer : () => answer
  }
  return {
    url,
    pushes: arrivals.pushes,
    answerWith,
    hang: () => answerWith({ ms: Infinity }),
    waitFor: (criteria = {}, options) =>
      waitFor<ReceivedPush>({
        itemType: receivedPushItem,
        criteria,
        watch: arrivals.watch,
        list: () => arrivals.pushes,
        hints: () =>
          arrivals.pushes.length === 0 ? [`The fake may not know ${url}: udesk.webhook.set(receiver.url).`] : [],
        timeout,
        ...options,
      }),
    stop,
    ...disposedBy(stop),
  }
}

/**
 * Returns the receiver with another `waitFor`: after a timeout, the error also shows the company's pushes that did not arrive.
 */
export function withUdeskHints(receiver: Receiver, udesk: Pick<MockUdesk, 'pushes'>): Receiver {
  return {
    ...receiver,
    waitFor: (criteria = {}, options) =>
      receiver.waitFor(criteria, options).catch(async (error: unknown) => {
        if (!(error instanceof WaitTimeout) || typeof criteria === 'function') throw error
        const pushes = await udesk.pushes.list()
        if (pushes.length > 0 && pushes.every(({ state }) => state === 'delivered')) throw error
        const delivered = udesk.pushes.waitFor({ ...criteria, state: 'delivered' }, { timeout: 0 })
        const outcome = await delivered.catch((reason: unknown) => reason)
        throw outcome instanceof WaitTimeout ? error.and(`In mock-udesk: ${outcome.instead}`) : error
      }),
  }
}

/** The longest timer that Node allows, in ms. */
const longestTimer = 2 ** 31 - 1

/** A webhook for tests: it keeps what is pushed to it, and answers as it is told. */
import type { AwaitUsing } from '../company/await-using.ts'
import { realTime } from '../../server/clock/clock.ts'
import { UsageError } from '../../common/usage-error.ts'
import { startListening } from '../../server/listen.ts'
import type { MockUdesk } from '../company/company.ts'
import { disposedBy } from '../company/disposable.ts'
import type { Like } from '../wait/partial-match.ts'
import type { PushLike } from '../wait/push-match.ts'
import { createArrivals, readPush, receivedPush, type ReceivedPush } from './received-push.ts'
import { defaultTimeout } from '../client/default-timeout.ts'
import { waitFor, WaitTimeout, type WaitOptions } from '../wait/wait.ts'

export type ReceiverAnswer = {
  /** Default 200. */
  status?: number
  /** Default empty, as Udesk wants it; an object is sent as JSON. */
  body?: string | object
  /** So many real milliseconds later; Infinity: never. */
  ms?: number
}

export type Receiver = AwaitUsing & {
  /** What `webhook` is to be. */
  url: string
  /** All that arrived, in order; more come as they do. */
  pushes: readonly ReceivedPush[]
  /** Pushes from now on are answered so; `answerWith({})` is 200 and empty again. */
  answerWith: (answer: ReceiverAnswer | ((push: ReceivedPush) => ReceiverAnswer)) => void
  /** Pushes from now on are not answered at all. */
  hang: () => void
  /** The first push that is like this, whether it came already or is still to come. */
  waitFor: (like?: Like<PushLike, ReceivedPush>, options?: WaitOptions) => Promise<ReceivedPush>
  stop: () => Promise<void>
}

/**
 * Starts a webhook on a free port, for this machine alone; `host: '0.0.0.0'` lets containers reach it. `timeout` is that of its
 * waits.
 */
export async function startReceiver({
  host = '127.0.0.1',
  port = 0,
  timeout = defaultTimeout,
} = {}): Promise<Receiver> {
  const arrivals = createArrivals()
  let answerTo: (push: ReceivedPush) => ReceiverAnswer = () => ({})
  let stopped: (word: 'stopped') => void = () => undefined
  const stopping = new Promise<'stopped'>((resolve) => (stopped = resolve))

  const receive = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return new Response('A push is a POST', { status: 405, headers: { allow: 'POST' } })
    const push = readPush(await request.text(), Object.fromEntries(request.headers))
    arrivals.add(push)
    const { status = 200, body = '', ms = 0 } = answerTo(push)
    if (ms > 0 && (await realTime.within(Math.min(ms, longest), stopping)) === 'stopped') return Response.error()
    push.answered = status
    return typeof body === 'string' ? new Response(body || null, { status }) : Response.json(body, { status })
  }

  const listening = await startListening({ fetch: receive, host, port }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error // of listen()
    throw new UsageError(`Port ${port} is taken: leave it out, and the receiver finds one that is free.`)
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
    waitFor: (like = {}, options) =>
      waitFor<ReceivedPush>({
        subject: receivedPush,
        like,
        watch: arrivals.watch,
        list: () => arrivals.pushes,
        hints: () =>
          arrivals.pushes.length === 0
            ? [`Does the fake know of ${url}? If not: udesk.webhook.set(receiver.url).`]
            : [],
        timeout,
        ...options,
      }),
    stop,
    ...disposedBy(stop),
  }
}

/** The same receiver, whose waits in vain also tell what became of pushes that did not get there. */
export function besideUdesk(receiver: Receiver, udesk: Pick<MockUdesk, 'pushes'>): Receiver {
  return {
    ...receiver,
    waitFor: (like = {}, options) =>
      receiver.waitFor(like, options).catch(async (error: unknown) => {
        if (!(error instanceof WaitTimeout) || typeof like === 'function') throw error
        const pushes = await udesk.pushes.list()
        if (pushes.length > 0 && pushes.every(({ state }) => state === 'delivered')) throw error
        const sent = udesk.pushes.waitFor({ ...like, state: 'delivered' }, { timeout: 0 })
        const there = await sent.catch((other: unknown) => other)
        throw there instanceof WaitTimeout ? error.and(`At Udesk: ${there.instead}`) : error
      }),
  }
}

/** A timer takes no more. */
const longest = 2 ** 31 - 1

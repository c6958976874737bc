import { parseJson } from '../../common/read-json.ts'
import { AnswerTooLong, readResponse } from '../../server/open-api/client/read-response.ts'
import { realTime } from '../../server/clock/clock.ts'
import { describeConnectionFailure, describeOtherServer } from '../../common/connection-failure.ts'
import { UsageError } from '../../common/usage-error.ts'
import { toCamel, toSnake, type Camel } from '../../common/camel-case.ts'
import { readEvents, type EventSubscription } from './read-events.ts'
import { defaultTimeout } from './default-timeout.ts'

/**
 * Calls the admin API for one company of a fake. The fake may run in this process or in another process. Methods reject with a
 * `UsageError` if no fake answers, or if the fake refuses the call.
 */
export type AdminClient = {
  /** The default timeout of waits, in real ms. */
  timeout: number
  /** Calls one route. `path` is relative to /__admin. The keys of `body` and of the result are in camelCase. */
  ask: <Shape>(method: string, path: string, body?: object) => Promise<Camel<Shape>>
  /** Like `ask`, but sends the keys of `body` unchanged. */
  askVerbatim: <Shape>(method: string, path: string, body: object) => Promise<Camel<Shape>>
  /** Returns the items of a list. */
  list: <Item>(path: string, filter?: QueryFilter) => Promise<Camel<Item>[]>
  /** Subscribes to the events from now on. */
  follow: (options?: FollowOptions) => Promise<EventSubscription>
}

/**
 * `companies: 'all'` subscribes to the events of every company, including companies created later; `company` in the data of an
 * event is the company's id. `after` is the id of an event: the subscription begins with the stored events that came after that
 * event.
 */
export type FollowOptions = { companies?: 'all'; after?: string }

export type QueryFilter = Readonly<Record<string, string | number | undefined>>

export type AdminConnection = {
  /** The address of the fake, without a slash at its end. */
  url: string
  /** The `fetch` of Node. If the fake runs in this process, a function that calls the fake without a network. */
  send: typeof fetch
  adminToken: string | null
  /** The company's id. null means the first company. */
  company: string | null
  /** The default timeout of waits, in real ms. */
  timeout?: number
  /** The timeout of each call, in real ms. The default depends on the path. */
  callTimeout?: number
  /** How much of an answer is read, in MiB. */
  mostMebibytes?: number
}

type AdminRequest = { method: string; path: string; body?: object | undefined; headers?: Record<string, string> }

export function createAdminClient({
  url,
  send,
  adminToken,
  company,
  timeout = defaultTimeout,
  callTimeout: limit,
  mostMebibytes = 256,
}: AdminConnection): AdminClient {
  const callTimeoutFor = (path: string) => limit ?? (waitingPaths.test(path) ? longTimeout : usualTimeout)
  const headers = {
    ...(adminToken === null ? {} : { authorization: `Bearer ${adminToken}` }),
    ...(company === null ? {} : { 'x-mock-company': company }),
  }

  /** Rejects with a `UsageError` if no fake answers, or if the fake refuses the call. */
  const request = async <Read>(
    { method, path, body, headers: more }: AdminRequest,
    read: (response: Response) => Promise<Read> | Read,
  ): Promise<Read> => {
    const limitMs = callTimeoutFor(path)
    const aborting = new AbortController()
    const cancel = realTime.after(limitMs, () => aborting.abort())
    let answer: { ok: true; value: Read } | { ok: false; sentence: string }
    try {
      const response = await send(`${url}/__admin${path}`, {
        method,
        headers: { ...headers, ...more, ...(body && { 'content-type': 'application/json' }) },
        redirect: 'manual',
        signal: aborting.signal,
        ...(body && { body: JSON.stringify(body) }),
      })
      answer = response.ok
        ? { ok: true, value: await read(response) }
        : { ok: false, sentence: describeRefusal(response, await readResponse(response, mostMebibytes), url) }
    } catch (error) {
      if (error instanceof UsageError) throw error // thrown by a fake in this process that was stopped
      if (error instanceof AnswerTooLong)
        throw new UsageError(noFake(`the answer of ${new URL(url).origin} is over ${error.mebibytes} MiB`))
      throw new UsageError(noFake(describeConnectionFailure(error, { url, limitMs })))
    } finally {
      cancel()
    }
    if (answer.ok) return answer.value
    throw new UsageError(answer.sentence)
  }

  const askVerbatim = async <Shape>(method: string, path: string, body?: object): Promise<Camel<Shape>> => {
    const { response, text } = await request({ method, path, body }, async (answer) => ({
      response: answer,
      text: await readResponse(answer, mostMebibytes),
    }))
    if (response.status === 204) return toCamel(undefined as Shape) // the type of a route without a body is undefined
    const reply = readJson(text)
    if (reply === undefined) throw new UsageError(noFake(describeOtherServer(url, response.status, null, text)))
    return toCamel(reply as Shape) // the routes of /__admin follow their own document
  }

  const ask = <Shape>(method: string, path: string, body?: object): Promise<Camel<Shape>> =>
    askVerbatim(method, path, body && toSnake<object>(body))

  return {
    timeout,
    ask,
    askVerbatim,
    async list<Item>(path: string, filter: QueryFilter = {}) {
      const query = new URLSearchParams()
      for (const [key, value] of Object.entries(toSnake<QueryFilter>(filter))) {
        if (value !== undefined) query.set(key, String(value))
      }
      const reply = await ask<Partial<{ items: Item[] }> | undefined>('GET', `${path}?${query.toString()}`)
      const items = reply?.items
      if (!Array.isArray(items)) throw new UsageError(noFake(`the server at ${new URL(url).origin} is not mock-udesk`))
      return items as Camel<Item>[] // Camel of a list is a list of Camels
    },
    async follow({ companies, after } = {}) {
      const path = companies === undefined ? '/events' : `/events?companies=${companies}`
      const more = after === undefined ? {} : { 'last-event-id': after }
      const events = await request({ method: 'GET', path, headers: more }, ({ body }) =>
        readEvents(body ?? new ReadableStream()),
      )
      return {
        ...events,
        next: () =>
          events.next().catch((error: unknown) => {
            throw new UsageError(`The event stream of mock-udesk ended: ${describeConnectionFailure(error, { url })}.`)
          }),
      }
    },
  }
}

/**
 * The timeout of calls that the fake answers at once, in ms. The first call only checks that a fake answers, so it has a shorter
 * timeout.
 */
const usualTimeout = 60_000
/** The timeout of calls that wait for an event, in ms. Node's fetch allows no longer timeout. */
const longTimeout = 300_000

const waitingPaths = /^\/(clock|settled)\b|\/walk$/

/** The message if no fake answers. `clause` explains why the server is not a mock-udesk. */
export const noFake = (clause: string) =>
  `No mock-udesk answers: ${clause}. Start mock-udesk there, or give its address.`

function describeRefusal({ status, headers }: Response, text: string, url: string): string {
  const { detail, mistakes } = (readJson(text) ?? {}) as Partial<{ detail: string; mistakes: Mistake[] }> // RFC 9457
  if (typeof detail !== 'string') return noFake(describeOtherServer(url, status, headers.get('location'), text))
  if (status === 409 && detail === 'reset') return 'The company was reset, removed or stopped meanwhile.'
  if (!Array.isArray(mistakes)) return detail
  return [detail, ...mistakes.map(({ pointer, message }) => `${pointer} ${message}`.trim())].join('\n')
}

type Mistake = { pointer: string; message: string }

/** Reads a JSON object or list. Returns undefined for any other text. */
function readJson(text: string): object | undefined {
  const value = parseJson(text)
  return typeof value === 'object' && value !== null ? value : undefined
}

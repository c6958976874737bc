import { realTime } from '../../server/clock/clock.ts'
import { describeConnectionFailure, describeOtherServer } from '../../common/connection-failure.ts'
import { UsageError } from '../../common/usage-error.ts'
import { toCamel, toSnake, type Camel } from '../../common/camel-case.ts'
import { readEvents, type Following } from './read-events.ts'
import { defaultTimeout } from './default-timeout.ts'

/** How the library speaks with /__admin of one company, whether it runs here or far away. */
export type AdminClient = {
  /** How long waits wait that are not told: real ms. */
  timeout: number
  /** `path` is below /__admin; what comes back is camelCase. */
  ask: <Shape>(method: string, path: string, body?: object) => Promise<Camel<Shape>>
  /** The same with a body whose keys are spelled as they shall be. */
  askVerbatim: <Shape>(method: string, path: string, body: object) => Promise<Camel<Shape>>
  /** All entries of a list that answers `{items}`. */
  list: <Item>(path: string, filter?: Filter) => Promise<Camel<Item>[]>
  /** Events from now on. */
  follow: (options?: FollowOptions) => Promise<Following>
}

/** `all`: of every company, now or later; each event's data says which in `company`. */
export type FollowOptions = { companies?: 'all' }

export type Filter = Readonly<Record<string, string | number | undefined>>

export type Reach = {
  /** The origin, without a slash at its end. */
  url: string
  /** The network's, or that of a fake in this process. */
  send: typeof fetch
  adminToken: string | null
  /** The company's id; null: the first. */
  company: string | null
  /** Of its waits, in real ms. */
  timeout?: number
  /** Of each call, in real ms; else by what is asked. */
  limit?: number
}

export function createAdminClient({
  url,
  send,
  adminToken,
  company,
  timeout = defaultTimeout,
  limit,
}: Reach): AdminClient {
  const limitOf = (path: string) => limit ?? (waits.test(path) ? waitingLimit : usualLimit)
  const headers = {
    ...(adminToken === null ? {} : { authorization: `Bearer ${adminToken}` }),
    ...(company === null ? {} : { 'x-mock-company': company }),
  }

  /** Rejects with a `UsageError` where no fake answers, or refuses. */
  const request = async <Read>(
    { method, path, body }: { method: string; path: string; body?: object | undefined },
    read: (response: Response) => Promise<Read> | Read,
  ): Promise<Read> => {
    const limitMs = limitOf(path)
    const late = new AbortController()
    const cancel = realTime.after(limitMs, () => late.abort())
    try {
      const response = await send(`${url}/__admin${path}`, {
        method,
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
        redirect: 'manual',
        signal: late.signal,
        ...(body && { body: JSON.stringify(body) }),
      })
      if (response.ok) return await read(response)
      throw new UsageError(sentenceOf(response, await response.text(), url))
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new UsageError(noFake(describeConnectionFailure(error, { url, limitMs })))
    } finally {
      cancel()
    }
  }

  const askVerbatim = async <Shape>(method: string, path: string, body?: object): Promise<Camel<Shape>> => {
    const { response, text } = await request({ method, path, body }, async (answer) => ({
      response: answer,
      text: await answer.text(),
    }))
    if (response.status === 204) return toCamel(undefined as Shape) // as such a route's type says
    const reply = readJson(text)
    if (reply === undefined) throw new UsageError(noFake(describeOtherServer(url, response.status, null, text)))
    return toCamel(reply as Shape) // /__admin keeps its own document
  }

  const ask = <Shape>(method: string, path: string, body?: object): Promise<Camel<Shape>> =>
    askVerbatim(method, path, body && toSnake<object>(body))

  return {
    timeout,
    ask,
    askVerbatim,
    async list<Item>(path: string, filter: Filter = {}) {
      const query = new URLSearchParams()
      for (const [key, value] of Object.entries(toSnake<Filter>(filter))) {
        if (value !== undefined) query.set(key, String(value))
      }
      const { items } = await ask<{ items: Item[] }>('GET', `${path}?${query.toString()}`)
      return items as Camel<Item>[] // Camel of a list is a list of Camels
    },
    async follow({ companies } = {}) {
      const path = companies === undefined ? '/events' : `/events?companies=${companies}`
      const { next, leave } = await request({ method: 'GET', path }, ({ body }) =>
        readEvents(body ?? new ReadableStream()),
      )
      return {
        leave,
        next: () =>
          next().catch((error: unknown) => {
            throw new UsageError(`The events broke off: ${describeConnectionFailure(error, { url })}.`)
          }),
      }
    },
  }
}

/** Of calls that answer at once, in ms; the first one, which finds out whether a fake is there, has less. */
const usualLimit = 60_000
/** Of calls that wait until something has happened: what Node's fetch allows. */
const waitingLimit = 300_000

const waits = /^\/(clock|settled)\b|\/walk$/

/** `clause` says why. */
export const noFake = (clause: string) =>
  `No mock-udesk answers: ${clause}. Start mock-udesk there, or say where it is.`

function sentenceOf({ status, headers }: Response, text: string, url: string): string {
  const { detail, mistakes = [] } = (readJson(text) ?? {}) as Partial<{ detail: string; mistakes: Mistake[] }> // RFC 9457
  if (typeof detail !== 'string') return noFake(describeOtherServer(url, status, headers.get('location'), text))
  if (status === 409 && detail === 'reset') return 'The company was reset, removed or stopped meanwhile.'
  return [detail, ...mistakes.map(({ pointer, message }) => `${pointer} ${message}`.trim())].join('\n')
}

type Mistake = { pointer: string; message: string }

/** An object or a list; undefined for any other text. */
function readJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

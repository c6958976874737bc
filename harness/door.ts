import { UsageError } from '../server/data/usage-error.ts'
import { toCamel, toSnake, type Camel } from './camel.ts'
import { readEvents, type Following } from './read-events.ts'
import { usualPatience } from './wait.ts'

/** How the library speaks with /__admin of one company, whether it runs here or far away. */
export type Door = {
  /** How long waits wait that are not told: real ms. */
  patience: number
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
  patience?: number
}

export function createDoor({ url, send, adminToken, company, patience = usualPatience }: Reach): Door {
  const headers = {
    ...(adminToken === null ? {} : { authorization: `Bearer ${adminToken}` }),
    ...(company === null ? {} : { 'x-mock-company': company }),
  }

  const call = async (method: string, path: string, body?: object) => {
    const response = await send(`${url}/__admin${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (response.ok) return response
    throw new UsageError(await sentenceOf(response))
  }

  const askVerbatim = async <Shape>(method: string, path: string, body?: object): Promise<Camel<Shape>> => {
    const response = await call(method, path, body)
    return toCamel((response.status === 204 ? undefined : await response.json()) as Shape) // /__admin keeps its own document
  }

  const ask = <Shape>(method: string, path: string, body?: object): Promise<Camel<Shape>> =>
    askVerbatim(method, path, body && toSnake<object>(body))

  return {
    patience,
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
      const { body } = await call('GET', companies === undefined ? '/events' : `/events?companies=${companies}`)
      return readEvents(body ?? new ReadableStream())
    },
  }
}

async function sentenceOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as Partial<{ detail: string; mistakes: Mistake[] }> // RFC 9457
  const { detail = `/__admin answered HTTP ${response.status}`, mistakes = [] } = problem
  if (response.status === 409 && detail === 'reset') return 'The company was reset, removed or stopped meanwhile.'
  return [detail, ...mistakes.map(({ pointer, message }) => `${pointer} ${message}`.trim())].join('\n')
}

type Mistake = { pointer: string; message: string }

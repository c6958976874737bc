import { createCheck } from '../../common/mistakes.ts'
import { createValidatorLoader } from '../../common/validators/load.ts'
import type { Company } from '../company.ts'
import type { Host } from './host.ts'
import { Problem } from './problem.ts'
import { count, either, listOf, object, optional, text, type Schema } from '../../common/schema.ts'

/** One operation of /__admin, for the router, the validation and the OpenAPI document. */
export type Route = {
  operationId: string
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Relative to `/__admin`, with parameters like `{id}`. */
  path: string
  summary: string
  query: Schema<unknown>
  body: Schema<unknown> | null
  reply: Schema<unknown> | null
  replyType: string
  status: number
  /** The reply with status 202, if the operation is not done yet. */
  accepted: Schema<unknown> | null
  answer: (call: RouteCall<unknown, unknown>) => unknown
  checkQuery: ReturnType<typeof createCheck>
  checkBody: ReturnType<typeof createCheck>
}

/** A route with its operation id, path, body and reply as types: `AdminCall` uses these types. */
export type TypedRoute<Id extends string, Path extends string, Body, Reply> = Route & {
  operationId: Id
  readonly [types]?: { path: Path; body: Body; reply: Reply }
}

declare const types: unique symbol

/** The parameters and the reply of a route, for `AdminCall`. */
export type TypesOf<R extends Route> = R extends { readonly [types]?: infer Types } ? NonNullable<Types> : never

export type RouteCall<Body, Query> = {
  host: Host
  /** The company that the call names, or the first company. */
  company: Company
  /** The origin that the caller used: scheme, host and port. */
  origin: string
  request: Request
  path: Record<string, string>
  query: Query
  body: Body
}

/** The query of a route that has no parameters. */
export const noQuery = object({})

/** Defines a route; the types of `body`, `query` and `reply` are those of their schemas. */
export function route<
  const Id extends string,
  const Path extends string,
  Body = undefined,
  Query = object,
  Reply = void,
  Accepted = never,
>(defined: Defined<Id, Path, Body, Query, Reply, Accepted>): TypedRoute<Id, Path, Body, Reply | Accepted> {
  const { operationId, method, path, summary, replyType = 'application/json' } = defined
  const { query = noQuery, body = null, reply = null, accepted = null } = defined
  return {
    operationId,
    method,
    path,
    summary,
    query,
    body,
    reply,
    replyType,
    accepted,
    status: defined.status ?? (reply === null && replyType === 'application/json' ? 204 : 200),
    answer: defined.answer as Route['answer'], // the call is validated against the schemas that define its types
    checkQuery: createCheck(() =>
      load(`./validators/${query === noQuery ? 'no-query' : operationId}.gen.cjs`, 'query'),
    ),
    checkBody: createCheck(() => load(`./validators/${operationId}.gen.cjs`, 'body')),
  }
}

const load = createValidatorLoader(import.meta.url)

/** Defines a route that answers `{items}`, newest last: those after the id `after`, at most `limit`. */
export function listRoute<
  const Id extends string,
  const Path extends string,
  Source extends { id: string | number },
  Item,
  Filter = object,
>(defined: DefinedList<Id, Path, Source, Item, Filter>): TypedRoute<Id, Path, undefined, ListReply<Item>> {
  const { operationId, path, summary, filter = {}, item, sources, where, show } = defined
  return route({
    operationId,
    method: 'get',
    path,
    summary,
    query: either(filter, paged),
    reply: object({ items: listOf(item), dropped: optional(count('how many older items are no longer kept')) }),
    answer(call) {
      const listed = sources(call)
      const { after, limit = Infinity } = call.query
      const fits = where && ((entry: Source) => where(entry, call))
      const entries =
        after === undefined
          ? newestOf(listed.entries, limit, fits)
          : firstOf(listed.entries, indexAfter(after, listed), limit, fits)
      const items = entries.map((entry) => show(entry, call))
      const { dropped } = listed
      return dropped === 0 ? { items } : { items, dropped }
    },
  })
}

/** Lists are read in pieces, so that a page of a long list needs a piece of it only. */
const piece = 200

/** The last `limit` entries that fit, oldest first. */
function newestOf<Source>(entries: Entries<Source>, limit: number, fits?: (entry: Source) => boolean): Source[] {
  const { length } = entries
  if (!fits) return entries.slice(Math.max(0, length - limit), length)
  const pieces: Source[][] = []
  let found = 0
  for (let end = length; end > 0 && found < limit; end -= piece) {
    const fitting = entries.slice(Math.max(0, end - piece), end).filter(fits)
    pieces.push(fitting)
    found += fitting.length
  }
  return pieces
    .reverse()
    .flat()
    .slice(Math.max(0, found - limit))
}

/** The first `limit` entries from an index on that fit. */
function firstOf<Source>(
  entries: Entries<Source>,
  start: number,
  limit: number,
  fits?: (entry: Source) => boolean,
): Source[] {
  const { length } = entries
  if (!fits) return entries.slice(start, Math.min(start + limit, length))
  const first: Source[] = []
  for (let from = start; from < length && first.length < limit; from += piece)
    first.push(...entries.slice(from, Math.min(from + piece, length)).filter(fits))
  return first.slice(0, limit)
}

/** If older entries were removed, the entry `after` may be a removed entry. Then all kept entries came later. */
function indexAfter<Source extends { id: string | number }>(
  after: string,
  { entries, dropped }: { entries: Entries<Source>; dropped: number },
): number {
  const index = entries.indexAfter ? entries.indexAfter(after) : searchAfter(entries, after)
  if (index === undefined && dropped === 0)
    throw new Problem(
      400,
      `Nothing in this list has the id ${JSON.stringify(after)}: give \`after\` the id of an item of this list.`,
    )
  return index ?? 0
}

function searchAfter<Source extends { id: string | number }>(entries: Entries<Source>, after: string) {
  const place = entries.slice(0, entries.length).findIndex(({ id }) => String(id) === after)
  return place < 0 ? undefined : place + 1
}

/** The entry that `find` found, or 404. */
export function found<Entry>(entry: Entry | undefined, thing: string, id: string | number): Entry {
  if (entry === undefined) throw new Problem(404, `There is no ${thing} ${JSON.stringify(id)}.`)
  return entry
}

/** A path parameter that is a whole number. */
export function integerIn(path: Record<string, string>, name: string): number {
  const value = path[name] ?? ''
  if (!/^\d{1,15}$/.test(value)) throw new Problem(404, `${JSON.stringify(value)} is not an id: give a whole number.`)
  return Number(value)
}

const paged = object({
  after: optional(text('only items after the item with this id')),
  limit: optional(count('the maximum number of items: the first ones with `after`, otherwise the newest')),
})

/** An array, or a list that makes only the entries that are read. */
export type Entries<Source> = {
  readonly length: number
  slice: (from: number, to: number) => Source[]
  /** How many entries are not after the item with this id; undefined if there is no such item. If absent, all entries are searched. */
  indexAfter?: (id: string) => number | undefined
}

type ListReply<Item> = { items: Item[]; dropped?: number }

type Defined<Id, Path, Body, Query, Reply, Accepted> = {
  operationId: Id
  method: Route['method']
  path: Path
  summary: string
  query?: Schema<Query>
  body?: Schema<Body>
  reply?: Schema<Reply>
  replyType?: string
  status?: number
  accepted?: Schema<Accepted>
  answer: (call: RouteCall<Body, Query>) => NoInfer<Reply> | Response | Promise<NoInfer<Reply> | Response>
}

type DefinedList<Id, Path, Source, Item, Filter> = {
  operationId: Id
  path: Path
  summary: string
  filter?: Schema<Filter>
  item: Schema<Item>
  /** All entries, oldest first. Entries that the filter does not select may be missing. */
  sources: (call: RouteCall<undefined, Filter>) => { entries: Entries<Source>; dropped: number }
  /** The entries that the filter selects. */
  where?: (source: Source, call: RouteCall<undefined, Filter>) => boolean
  show: (source: Source, call: RouteCall<undefined, Filter>) => NoInfer<Item>
}

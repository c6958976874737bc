import type { Pair } from './signed-parameters.ts'
import { count, withoutNulls, permutations, sentAs } from './v2-signed-strings.ts'
import type { Evidence } from './evidence.ts'

/** What was signed: names and values in order, then the KEY. Null: left out, together with its &. */
export type StructParts = { fields: readonly Pair[]; key: string | null }

/** The string as it should be signed. */
export const structText = (parts: StructParts, separator = '&') => structPieces(parts).join(separator)
export const structPieces = ({ fields, key }: StructParts) => withoutNulls([...namedFields(fields), key])
export const namedFields = (fields: readonly Pair[]) => fields.map(([name, value]) => `${name}=${value}`)

const camelCase = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const otherNames: Record<string, string[]> = {
  im_sub_session_id: ['session_id', 'sub_session_id', 'im_session_id', 'imSubSessionId', 'sessionId'],
  customer_id: ['customer', 'user_id', 'customerId', 'customer_token'],
  agent_id: ['agent', 'agentId', 'im_agent_id'],
  timestamp: ['time', 'ts', 'Timestamp', 'time_stamp', '\u00d7tamp'],
}

/** One field with another name, or all names in camel case or upper case. */
export const renamed = (fields: readonly Pair[]): Pair[][] => [
  fields.map(([name, value]) => [camelCase(name), value]),
  fields.map(([name, value]) => [name.toUpperCase(), value]),
  ...fields.flatMap(([name, value], at) =>
    (otherNames[name] ?? []).map((other) => fields.toSpliced(at, 1, [other, value])),
  ),
]

/** In every other order. */
export const reordered = (fields: readonly Pair[]): Pair[][] => {
  const orders = permutations(fields.map(([name]) => name))
  return orders.map((names) => names.map((name) => [name, new Map(fields).get(name) ?? '']))
}

/** Only one, two or three of the fields, in every choice. */
export const someOf = (fields: readonly Pair[]): Pair[][] =>
  count(2 ** fields.length - 1)
    .slice(1)
    .map((chosen) => fields.filter((_, at) => chosen & (1 << at)))

/** One field with another value. */
export const revalued = (fields: readonly Pair[], values: (name: string, value: string) => string[]): Pair[][] =>
  fields.flatMap(([name, value], at) =>
    values(name, value).map((other): Pair[] => fields.toSpliced(at, 1, [name, other])),
  )

/** The three ids under each other's names. */
export const exchanged = (fields: readonly Pair[]): Pair[][] => {
  const ids = fields.slice(0, 3)
  return permutations(count(ids.length).map(String)).map((order) => [
    ...ids.map(([name], at): Pair => [name, ids[Number(order[at])]?.[1] ?? '']),
    ...fields.slice(3),
  ])
}

/** With jid_resource, as it was sent, at each place. */
export function withJidResource(fields: readonly Pair[], { query, rawBody }: Evidence): Pair[][] {
  const inBody = /"jid_resource"\s*:\s*"([^"\\]{0,200})"/.exec(rawBody.slice(0, 50_000))?.[1]
  const sent = [...sentAs(query, 'jid_resource'), ...(inBody === undefined ? [] : [inBody])]
  return sent.flatMap((value) =>
    count(fields.length + 1).map((at): Pair[] => fields.toSpliced(at, 0, ['jid_resource', value])),
  )
}

/** All that was sent, in its order and by name. */
export function allSent(query: Iterable<Pair>): Pair[][] {
  const pairs = [...query].filter(([name]) => name !== 'sign').slice(0, 20)
  return [pairs, pairs.toSorted(([one], [other]) => (one < other ? -1 : 1))]
}

/** Makes changed copies of a documented example: removes each field, and replaces each value by a value of each other type. */

import type { JsonType, Shape } from '../../spec/left-open.ts'

/** A copy of an example in which the value at `pointer` is removed or has another type. */
export type Loss = { pointer: string; what: Shape; value: unknown }

const others = {
  string: 'text',
  integer: 7,
  number: 7.5,
  boolean: true,
  null: null,
  array: [],
  object: {},
} as const satisfies Record<JsonType, unknown>

/** Returns one copy for each removed field of `example`, and one copy for each value and each other type. */
export function* lossesOf(example: unknown): Generator<Loss> {
  for (const { pointer, path, value } of placesIn(example)) {
    if (typeof path.at(-1) === 'string') yield { pointer, what: 'absent', value: withAnother(example, path) }
    for (const type of otherTypes(value))
      yield { pointer, what: type, value: withAnother(example, path, { value: others[type] }) }
  }
}

type Path = readonly (string | number)[]

/** Returns every value inside `value`, but not `value` itself. */
function* placesIn(value: unknown, path: Path = []): Generator<{ pointer: string; path: Path; value: unknown }> {
  const inside: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(typeof value === 'object' && value !== null ? value : {})
  for (const [key, inner] of inside) {
    const there = [...path, key]
    yield { pointer: `/${there.join('/')}`, path: there, value: inner }
    yield* placesIn(inner, there)
  }
}

const typeOf = (value: unknown): JsonType => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (Number.isInteger(value)) return 'integer'
  return typeof value as 'string' | 'number' | 'boolean' | 'object' // JSON has no other types
}

/** An integer is a number too. */
const otherTypes = (value: unknown): JsonType[] => {
  const own = typeOf(value)
  const types = Object.keys(others) as JsonType[] // keys() forgets the key type
  return types.filter((type) => type !== own && !(own === 'number' && type === 'integer'))
}

/** Returns a copy with another value at `path`, or without a value there. */
function withAnother(whole: unknown, path: Path, another?: { value: unknown }): unknown {
  const copy = structuredClone(whole)
  let parent = copy as Record<string | number, unknown> // placesIn() found it
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent
  const last = path.at(-1) ?? ''
  if (another) parent[last] = another.value
  else Reflect.deleteProperty(parent, last)
  return copy
}

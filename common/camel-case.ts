/** Converts names between the snake_case of the admin API and the camelCase of the code. */

/** Values that are not converted: Udesk's own values, and values with keys that users chose. */
const opaque = ['body', 'data', 'reply', 'headers', 'assumptions', 'env', 'survey'] as const
type Opaque = (typeof opaque)[number]

type CamelKey<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelKey<Tail>>}` : Key

/** A shape of /__admin in the spelling of the library. */
export type Camel<Shape> = Shape extends readonly (infer Item)[]
  ? Camel<Item>[]
  : Shape extends object
    ? { [Key in keyof Shape as CamelKey<Key>]: Key extends Opaque ? Shape[Key] : Camel<Shape[Key]> }
    : Shape

export function toCamel<Shape>(shape: Shape): Camel<Shape> {
  return mapKeys(shape, (key) => key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())) as Camel<Shape> // the type says what the code does
}

export function toSnake<Shape>(shape: Camel<Shape>): Shape {
  return mapKeys(shape, (key) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)) as Shape // likewise
}

function mapKeys(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapKeys(item, rename))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [rename(key), isOpaque(key) ? inner : mapKeys(inner, rename)]),
  )
}

const isOpaque = (key: string) => opaque.some((name) => name === key)

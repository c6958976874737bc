/** JSON pointers (RFC 6901): `/paths/~1agents/get` is the path of keys `paths`, `/agents`, `get`. */

/** The pointer to the value that is reached by these keys, beginning at the value that `start` points to. */
export const joinPointer = (start: string, ...keys: readonly (string | number)[]): string =>
  [start, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')

/** The keys of a pointer. The pointer to the whole value has no keys. */
export const parsePointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value that a pointer points to; undefined if there is no such value. */
export const valueAt = (value: unknown, pointer: string): unknown => valueAtPath(value, parsePointer(pointer))

/** The value that is reached by these keys; undefined if there is no such value. */
export const valueAtPath = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? Reflect.get(inside, key)
        : undefined,
    value,
  )

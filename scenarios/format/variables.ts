/** Variables in a scenario: `${u1.session}` is what became of customer u1, `${faker.lorem.sentence}` a text nobody wrote. */

export type Name = { root: string; path: string[] }

/** What a name stands for; throws where it stands for nothing. */
export type Lookup = (name: Name) => unknown

const variable = /\$\{([^{}]*)\}/g

/** The variables in a text. */
export const namesIn = (text: string): Name[] => [...text.matchAll(variable)].map(([, name = '']) => nameOf(name))

/**
 * The value with all its variables filled in, at any depth. A text that is one variable and nothing else becomes its value,
 * whatever that is; inside a text it is written out.
 */
export function fill<Value>(value: Value, lookup: Lookup): Value {
  return filled(value, lookup) as Value // of the same shape, but for what a variable holds
}

function filled(value: unknown, lookup: Lookup): unknown {
  if (typeof value === 'string') return fillText(value, lookup)
  if (Array.isArray(value)) return value.map((item) => filled(item, lookup))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, lookup)]))
}

function fillText(text: string, lookup: Lookup): unknown {
  const [, whole] = /^\$\{([^{}]*)\}$/.exec(text) ?? []
  if (whole !== undefined) return lookup(nameOf(whole))
  return text.replaceAll(variable, (_, name: string) => {
    const value = lookup(nameOf(name))
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

function nameOf(written: string): Name {
  const [root = '', ...path] = written.trim().split('.')
  return { root, path }
}

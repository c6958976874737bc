/** Variables in a scenario: `${u1.session}` is the session of customer u1, `${faker.lorem.sentence}` is a random text. */

/** `${u1.reply.code}`: `u1` is the root, `reply` and `code` are the path. */
export type Variable = { root: string; path: string[] }

/** Returns the value of a variable. Throws if the variable has no value. */
export type LookUp = (variable: Variable) => unknown

const pattern = /\$\{([^{}]*)\}/g

export const variablesIn = (text: string): Variable[] =>
  [...text.matchAll(pattern)].map(([, written = '']) => readVariable(written))

/**
 * Replaces all variables in a value, at any depth. If a text is only one variable, the result is the value of the variable, of
 * any type. Inside a longer text, the value is written as text.
 */
export function fill<Value>(value: Value, lookUp: LookUp): Value {
  return filled(value, lookUp) as Value // only variables differ
}

function filled(value: unknown, lookUp: LookUp): unknown {
  if (typeof value === 'string') return fillText(value, lookUp)
  if (Array.isArray(value)) return value.map((item) => filled(item, lookUp))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, lookUp)]))
}

function fillText(text: string, lookUp: LookUp): unknown {
  const [, whole] = /^\$\{([^{}]*)\}$/.exec(text) ?? []
  if (whole !== undefined) return lookUp(readVariable(whole))
  return text.replaceAll(pattern, (_, written: string) => {
    const value = lookUp(readVariable(written))
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

function readVariable(written: string): Variable {
  const [root = '', ...path] = written.trim().split('.')
  return { root, path }
}

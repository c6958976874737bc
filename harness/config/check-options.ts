import { createCheck, type Mistake } from '../../common/mistakes.ts'
import { createValidatorLoader } from '../../common/validators/load.ts'

const load = createValidatorLoader(import.meta.url)

/**
 * Checks a map of options: each option against its own schema. `place` is where they come from: a file, variables and flags
 * (`files`), or code (`code`).
 */
export function createOptionsCheck(place: 'files' | 'code', names: readonly string[]): (values: unknown) => Mistake[] {
  const createCheckOf = (option: string) => createCheck(() => load(`./validators/${place}/${option}.gen.cjs`, 'option'))
  const checks = new Map(names.map((option) => [option, createCheckOf(option)]))
  const checkNames = createCheckOf(allNames)

  return (values) => {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return checkNames(values)
    const unknown = Object.keys(values).every((option) => checks.has(option)) ? [] : checkNames(values)
    const mistakes = [...checks].flatMap(([option, check]) => {
      const value: unknown = Reflect.get(values, option)
      if (value === undefined) return []
      return check(value).map(({ pointer, message }) => ({ pointer: `/${option}${pointer}`, message }))
    })
    return [...unknown, ...mistakes]
  }
}

/** The validator that finds unknown options. No option has this name. */
const allNames = 'all-names'

/** The schemas of these validators. */
export function optionsSchemas(schemas: Readonly<Record<string, object>>): Record<string, object> {
  const anyValue = Object.keys(schemas).map((option) => [option, {}])
  const properties = Object.fromEntries(anyValue) as object // fromEntries returns any
  return { ...schemas, [allNames]: { type: 'object', additionalProperties: false, properties } }
}

import { createCheck, type Mistake } from '../../common/mistakes.ts'

/**
 * Checks a map of options: each option against its own schema. Compiling a schema takes long, so a schema is compiled only when
 * its option is first given. If a fake starts with only a port, neither the schema of faults nor the schema of assumptions is
 * compiled.
 */
export function createOptionsCheck(schemas: Readonly<Record<string, object>>): (values: unknown) => Mistake[] {
  const checks = new Map(Object.entries(schemas).map(([option, schema]) => [option, createCheck(schema)]))
  const anyValue = Object.keys(schemas).map((option) => [option, {}])
  const checkNames = createCheck({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(anyValue) as object, // fromEntries returns any
  })

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

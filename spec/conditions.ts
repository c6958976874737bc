/** Conditions: some fields are required only if other fields have a certain value. Code generators ignore these keywords, so the types stay plain. */
import type { SchemaObject } from 'openapi3-ts/oas31'

/** Keywords of JSON Schema that openapi3-ts does not list. */
export type Conditions = Pick<SchemaObject, 'not'> & {
  if?: SchemaObject
  then?: SchemaObject
  else?: SchemaObject
  dependentRequired?: Record<string, string[]>
}

/** If `condition` applies, `then` applies. If not, `otherwise` applies. */
export const when = (condition: SchemaObject, then: SchemaObject, otherwise?: SchemaObject): Conditions => ({
  if: condition,
  then,
  ...(otherwise && { else: otherwise }),
})

/** None of these fields is present. A reply with these fields has another schema. */
export const without = (...names: string[]): Conditions => ({ not: { anyOf: names.map((name) => needs(name)) } })

/** At least one of the two fields is present. */
export const oneOrBoth = (one: string, other: string): Conditions => ({ if: needs(one), else: needs(other) })

/** If one of these fields is present, all these fields are present. */
export const together = (...names: string[]): Conditions => ({
  dependentRequired: Object.fromEntries(names.map((name) => [name, names.filter((other) => other !== name)])),
})

/** The value of `name` is the name of a field that is present. */
export const namedBy = (name: string, [value = '', ...others]: string[]): Conditions => ({
  if: { properties: { [name]: { const: value, 'x-provenance': 'documented' } } },
  then: needs(value),
  ...(others.length > 0 && { else: namedBy(name, others) }),
})

/** If the field has this value, the fields `needed` are present. If not, the fields `otherwise` are present. */
export const neededWith = (
  [name, value]: [name: string, value: string | number],
  needed: string[],
  { unlessThere = [], otherwise }: { unlessThere?: string[]; otherwise?: string[] } = {},
): Conditions =>
  when(
    {
      properties: { [name]: { const: value, 'x-provenance': 'documented' } },
      ...needs(name),
      ...(unlessThere.length > 0 && without(...unlessThere)),
    },
    needs(...needed),
    otherwise && needs(...otherwise),
  )

const needs = (...names: string[]): SchemaObject => ({ required: names })

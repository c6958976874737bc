/** References of the OpenAPI document without a target, for example to a schema that does not exist yet. */
import { joinPointer, valueAt } from '../../common/json-pointer.ts'

/** One sentence for each name that is missing. */
export function findUnresolvedReferences(document: object): string[] {
  const places = new Map<string, string>()
  for (const { reference, place } of referencesIn(document)) {
    const isThere = reference.startsWith('#') && valueAt(document, reference.slice(1)) !== undefined
    if (!isThere && !places.has(reference)) places.set(reference, place)
  }
  return [...places].map(([reference, place]) => {
    const [, schema] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? []
    return schema === undefined
      ? `${place} refers to ${reference}, which is not in the document.`
      : `${place} refers to the schema ${schema}, which no file of spec/schemas/ has.`
  })
}

function referencesIn(value: unknown, place = ''): { reference: string; place: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === '$ref' && typeof inner === 'string'
      ? [{ reference: inner, place }]
      : referencesIn(inner, joinPointer(place, key)),
  )
}

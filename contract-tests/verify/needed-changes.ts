/** Finds which part of the document would have to change if the target is right and the document is wrong. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import type { Mismatch } from '../../spec/mismatches.ts'
import type { Operation } from '../../spec/operations.ts'
import { refusals } from '../../spec/refusals/refusals.ts'
import type { AlternativeResult, ExpectedResult } from '../examples/example.ts'
import { ownRefusals } from './documented-results.ts'
import { valueAtPath } from '../../common/json-pointer.ts'
import { causeOf, readAccessRefusal } from './access.ts'

/** After a wrong result, returns the assumptions that the call depends on, and the expected refusals. */
export function findNeededChanges(
  document: OpenAPIObject,
  operation: Operation,
  { code, alternatives = [] }: ExpectedResult & { alternatives?: AlternativeResult[] },
  got: unknown,
): string[] {
  const own = ownRefusals(document, operation)
  const refusal = readAccessRefusal(got, own)
  if (refusal) return [`${causeOf(refusal, operation)}, because the call was refused as ${refusal}`]
  const assumptions = alternatives.flatMap((result) => ('assuming' in result ? Object.keys(result.assuming) : []))
  const refused = own.filter((name) => refusals[name].code === code)
  return [
    ...[...new Set(assumptions)].map((id) => `the assumption ${id}, which has no such result`),
    ...refused.map((name) => `the refusal ${name} (${refusals[name].provenance})`),
  ]
}

/** `Customer/properties/level/enum` → `the schema Customer.level (observed)` */
export function nameSchema({ components }: OpenAPIObject, { schemaPath, keyword, pointer }: Mismatch): string {
  const path = schemaPath
    .replace(/^#\/(components\/schemas\/)?/, '')
    .split('/')
    .slice(0, -1)
  if (keyword === 'required') path.push('properties', pointer.split('/').at(-1) ?? '')
  const [name = ''] = path
  const fields = path.flatMap((part, at) => (path[at - 1] === 'properties' ? [part] : part === 'items' ? ['[]'] : []))
  // Only a list has a provenance, not its items.
  const provenance = path
    .map((_, at) => valueAtPath(components?.schemas, [...path.slice(0, path.length - at), 'x-provenance']))
    .find((known) => typeof known === 'string')
  const place = [name, ...fields].join('.').replaceAll('.[]', '[]')
  return `the schema ${place}${typeof provenance === 'string' ? ` (${provenance})` : ''}`
}

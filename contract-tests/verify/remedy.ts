/** Which part of the document would have to change for a target to be right. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import type { Mismatch } from '../../spec/compile.ts'
import type { Operation } from '../../spec/operations.ts'
import { refusals } from '../../spec/refusals/refusals.ts'
import type { Otherwise, Result } from '../example.ts'
import { ownRefusals } from '../results.ts'
import { valueAtPath } from '../../common/json-pointer.ts'
import { culpritOf, readAccessRefusal } from './access.ts'

/** Where a call shows another result: the open questions it answers, and the refusals that were to be shown. */
export function remediesOf(
  document: OpenAPIObject,
  operation: Operation,
  { code, otherwise = [] }: Result & { otherwise?: Otherwise[] },
  got: unknown,
): string[] {
  const own = ownRefusals(document, operation)
  const met = readAccessRefusal(got, own)
  if (met) return [`${culpritOf(met, operation)}, for the call was refused as ${met}`]
  const questions = otherwise.flatMap((result) => ('where' in result ? Object.keys(result.where) : []))
  const refused = own.filter((name) => refusals[name].code === code)
  return [
    ...[...new Set(questions)].map((id) => `the assumption ${id}, which knows no such result`),
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
  // An item has no provenance of its own: its list has.
  const provenance = path
    .map((_, at) => valueAtPath(components?.schemas, [...path.slice(0, path.length - at), 'x-provenance']))
    .find((known) => typeof known === 'string')
  const place = [name, ...fields].join('.').replaceAll('.[]', '[]')
  return `the schema ${place}${typeof provenance === 'string' ? ` (${provenance})` : ''}`
}

/** Which part of the document would have to change for a target to be right. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { valueAt } from './describe-value.ts'

/** `Customer/properties/level/enum` → `the schema Customer.level (observed)` */
export function nameSchema({ components }: OpenAPIObject, schemaPath: string): string {
  const path = schemaPath
    .replace(/^#\/(components\/schemas\/)?/, '')
    .split('/')
    .slice(0, -1)
  const [name = ''] = path
  const fields = path.flatMap((part, at) => (path[at - 1] === 'properties' ? [part] : part === 'items' ? ['[]'] : []))
  const provenance = path
    .map((_, at) => valueAt(components?.schemas, ['', ...path.slice(0, path.length - at), 'x-provenance'].join('/')))
    .find((known) => typeof known === 'string')
  const place = [name, ...fields].join('.').replaceAll('.[]', '[]')
  return `the schema ${place}${typeof provenance === 'string' ? ` (${provenance})` : ''}`
}

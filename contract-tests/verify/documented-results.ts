/** The documented results of operations. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import type { Operation } from '../../spec/operations.ts'
import { refusals, refusalSchemaName, type RefusalName } from '../../spec/refusals/refusals.ts'
import { valueAt } from '../../common/json-pointer.ts'
import { replySchema } from '../../server/open-api/document/schemas.ts'

/** Returns the schemas of an operation's own replies and refusals. Leaves out the refusals that any call may get. */
export function ownResults(document: OpenAPIObject, operation: Operation): string[] {
  const schema = replySchema(document, operation)
  const members = 'anyOf' in schema ? (schema.anyOf ?? []) : []
  const names = members.map((member) => ('$ref' in member ? (member.$ref.split('/').at(-1) ?? '') : ''))
  return names.filter((name) => !name.startsWith('CallRefused'))
}

/** Returns the refusals that the document lists for this operation. */
export function ownRefusals(document: OpenAPIObject, operation: Operation): RefusalName[] {
  const results = ownResults(document, operation)
  const names = Object.keys(refusals) as RefusalName[] // keys() forgets the key type
  return names.filter((name) => results.includes(refusalSchemaName(name, operation.family)))
}

/** Returns the codes of the operation's own results that are no refusals. */
export function successCodes(document: OpenAPIObject, operation: Operation): Set<unknown> {
  const names = ownRefusals(document, operation).map((name) => refusalSchemaName(name, operation.family))
  const schemas = ownResults(document, operation).filter((name) => !names.includes(name))
  return new Set(
    schemas.map((name) => valueAt(document, `/components/schemas/${name}/properties/${operation.family}/const`)),
  )
}

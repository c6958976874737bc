/** The documented results of operations. Also finds the result that a reply matches. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { createCompiler } from '../../spec/compile.ts'
import type { Operation } from '../../spec/operations.ts'
import { refusals, refusalSchemaName, type RefusalName, type RefusalText } from '../../spec/refusals/refusals.ts'
import { ref } from '../../spec/shapes.ts'
import { valueAt } from '../../common/json-pointer.ts'
import { replySchema } from '../../server/open-api/document/validators.ts'

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

/**
 * Finds the results whose schema a reply matches strictly. If several refusals have the same code, the Chinese text distinguishes
 * them.
 */
export function createResultRecogniser(document: OpenAPIObject) {
  const compile = createCompiler(document, { closed: true })
  return (operation: Operation, reply: object): string[] =>
    ownResults(document, operation).filter(
      (name) => compile(ref(name))(reply).length === 0 && (textOf.get(name)?.test(messageOf(reply)) ?? true),
    )
}

const messageOf = (reply: object) => ('message' in reply ? String(reply.message) : '')

/** Returns a pattern for the Chinese text of a refusal, with any subject. */
export const refusalText = ({ zh }: RefusalText): RegExp =>
  new RegExp(`^${zh.replace(/[().]/g, '\\$&').replace('{subject}', '.*')}$`)

const textOf = new Map(
  Object.entries<RefusalText>(refusals).flatMap(([name, refusal]) =>
    (['code', 'status'] as const).map(
      (family) => [refusalSchemaName(name as RefusalName, family), refusalText(refusal)] as const, // entries() forgets the key type
    ),
  ),
)

/** Finds the documented result that a reply matches. The tests of the contract tests share this. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { createCompiler } from '../spec/compile.ts'
import type { Operation } from '../spec/operations.ts'
import { refusals, refusalSchemaName, type RefusalName, type RefusalText } from '../spec/refusals/refusals.ts'
import { ref } from '../spec/shapes.ts'
import { ownResults } from './verify/documented-results.ts'

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

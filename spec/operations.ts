/** The route table, derived from the document. */
import type { OperationObject, ParameterObject, SchemaObject, SecurityRequirementObject } from 'openapi3-ts/oas31'
import type { Assumptions } from './assumptions.ts'
import { holds, type Extensions } from './extensions.ts'
import { describeUdesk } from './openapi.ts'
import type { Family } from './refusals/refusals.ts'
import type { OperationId } from './types.ts'
import { words } from './words.ts'

export type Parameter = ParameterObject & { in: 'query' | 'path'; schema: SchemaObject }

export type Operation = {
  id: OperationId
  method: string
  /** As in the document: `/im/sessions/{session_id}`. */
  path: string
  /** How a call is signed: by the general rule, by the rule of structured messages, or not at all. */
  auth: 'signature' | 'struct' | 'none'
  family: Family
  parameters: Parameter[]
  /** The name of the request body's schema. */
  body: string | null
} & Extensions

const methods = ['get', 'post', 'put', 'delete'] as const
const document = describeUdesk(words.zh)

/** Every operation of the document. */
export const operations: Operation[] = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  methods.flatMap((method) => (item[method] ? [describe(method.toUpperCase(), path, item[method])] : [])),
)

function describe(method: string, path: string, operation: OperationObject): Operation {
  const { operationId, security, parameters = [], requestBody, responses } = operation
  const content = requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined
  return {
    id: operationId as OperationId, // types.gen.ts is generated from these very ids
    method,
    path,
    auth: authOf(security),
    family: JSON.stringify(responses).includes('CallRefusedByStatus') ? 'status' : 'code',
    parameters: parameters as Parameter[], // shapes.ts writes them in full, never as references
    body: content?.schema && '$ref' in content.schema ? (content.schema.$ref.split('/').at(-1) ?? null) : null,
    whenMissing: 'parameterMissing',
    ...(operation['x-udesk'] as Partial<Extensions> | undefined), // an extension is any
  }
}

function authOf(security: SecurityRequirementObject[] | undefined): Operation['auth'] {
  if (security?.length === 0) return 'none'
  return security?.some((scheme) => 'struct_sign' in scheme) ? 'struct' : 'signature'
}

export type Route =
  | { found: true; operation: Operation; path: Record<string, string> }
  /** `allowed`: the methods that the path has; empty if the path is unknown. */
  | { found: false; allowed: string[] }

/** The operations of each path without parameters. Such a path comes first: close_queue is not a session_id. */
const fixed = new Map<string, Operation[]>()
/** The paths with parameters. */
const patterns: { operation: Operation; names: string[]; pattern: RegExp }[] = []

for (const operation of operations)
  for (const path of [operation.path, ...(operation.aliases ?? [])]) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    if (names.length === 0) fixed.set(path, [...(fixed.get(path) ?? []), operation])
    else patterns.push({ operation, names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`) })
  }
patterns.sort((a, b) => a.names.length - b.names.length)

/**
 * Finds the operation of a call. As in Rails, trailing and doubled slashes and an optional `.json` are ignored. Some
 * operations and methods exist only with an assumption.
 */
export function route(method: string, rawPath: string, assumptions: Assumptions): Route {
  const path = fixed.has(rawPath) ? rawPath : tidyPath(rawPath)
  const takes = ({ method: own, alsoBy, onlyWhen }: Operation) =>
    (own === method || (alsoBy?.method === method && holds(alsoBy.when, assumptions))) && holds(onlyWhen, assumptions)
  const operation = fixed.get(path)?.find(takes)
  if (operation) return { found: true, operation, path: {} }
  for (const { operation, names, pattern } of patterns) {
    const match = takes(operation) ? pattern.exec(path) : null
    if (!match) continue
    return { found: true, operation, path: Object.fromEntries(names.map((name, at) => [name, match[at + 1] ?? ''])) }
  }
  return { found: false, allowed: [...new Set(operationsAt(path, assumptions).map((other) => other.method))] }
}

/** The operations of a path, with any method. */
export function operationsAt(rawPath: string, assumptions: Assumptions): Operation[] {
  const path = tidyPath(rawPath)
  const matching = patterns.filter(({ pattern }) => pattern.test(path)).map(({ operation }) => operation)
  return [...(fixed.get(path) ?? []), ...matching].filter(({ onlyWhen }) => holds(onlyWhen, assumptions))
}

/** With one slash before each name, none at the end, and without `.json`. */
export const tidyPath = (path: string): string => `/${path.split('/').filter(Boolean).join('/')}`.replace(/\.json$/, '')

/** The route table, derived from the document. */
import type { OperationObject, ParameterObject, SchemaObject } from 'openapi3-ts/oas31'
import { describeUdesk } from './openapi.ts'
import type { RefusalName } from './refusals.ts'
import type { OperationId } from './types.ts'
import { words } from './words.ts'

export type Parameter = ParameterObject & { in: 'query' | 'path'; schema: SchemaObject }

export type Operation = {
  id: OperationId
  method: string
  /** As in the document: `/im/sessions/{session_id}`. */
  path: string
  /** How a call proves who it is. */
  auth: 'signature' | 'none'
  parameters: Parameter[]
  /** The name of the request body's schema. */
  body: string | null
  /** How a call is refused that lacks a required value. */
  whenMissing: RefusalName
}

const methods = ['get', 'post', 'put', 'delete'] as const
const document = describeUdesk(words.zh)

/** Every operation of the document. */
export const operations: Operation[] = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  methods.flatMap((method) => (item[method] ? [describe(method.toUpperCase(), path, item[method])] : [])),
)

function describe(method: string, path: string, operation: OperationObject): Operation {
  const { operationId, security, parameters = [], requestBody } = operation
  const content = requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined
  return {
    id: operationId as OperationId, // types.gen.ts is generated from these very ids
    method,
    path,
    auth: security?.length === 0 ? 'none' : 'signature',
    parameters: parameters as Parameter[], // shapes.ts writes them in full, never as references
    body: content?.schema && '$ref' in content.schema ? (content.schema.$ref.split('/').at(-1) ?? null) : null,
    whenMissing: (operation['x-when-missing'] ?? 'parameterMissing') as RefusalName, // an extension is any
  }
}

export type Route =
  | { found: true; operation: Operation; path: Record<string, string> }
  /** `allowed`: the methods that the path has; empty where nobody knows it. */
  | { found: false; allowed: string[] }

const patterns = operations
  .map((operation) => ({
    operation,
    names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`),
  }))
  // A fixed path is asked before one with parameters: close_queue is no session_id.
  .sort((a, b) => a.names.length - b.names.length)

/** Finds the operation of a call. Trailing and doubled slashes and an optional `.json` are nothing, as in Rails. */
export function route(method: string, rawPath: string): Route {
  const path = `/${rawPath.split('/').filter(Boolean).join('/')}`.replace(/\.json$/, '')
  const matching = patterns.flatMap(({ operation, names, pattern }) => {
    const match = pattern.exec(path)
    return match ? [{ operation, names, values: match.slice(1) }] : []
  })
  const hit = matching.find(({ operation }) => operation.method === method)
  if (!hit) return { found: false, allowed: [...new Set(matching.map(({ operation }) => operation.method))] }
  return {
    found: true,
    operation: hit.operation,
    path: Object.fromEntries(hit.names.map((name, at) => [name, hit.values[at] ?? ''])),
  }
}

import { readFileSync } from 'node:fs'
import type { MediaTypeObject, OpenAPIObject, OperationObject, ParameterObject } from 'openapi3-ts/oas31'
import { startPrism } from './start-prism.ts'
import type { Verdict } from './run-tool.ts'

/** Prism itself is wrong here: it looks for agent_ids%5b%5d in a query that it has decoded. */
const expected = ['countAgentUnread']

/** Prism, as a mock of the document, answers a request that breaks the document with 422. */
export async function tryPrism(document: string): Promise<Verdict[]> {
  const prism = await startPrism(['mock', document])
  try {
    const refused: string[] = []
    for (const { name, method, path, body } of requestsOf(readDocument(document))) {
      const response = await fetch(`${prism.url}${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      })
      const isExpected = expected.includes(name)
      if (response.ok === isExpected) refused.push(`${name}: HTTP ${response.status} ${await response.text()}`)
    }
    return [{ tool: 'prism', problem: refused.length > 0 ? refused.join('\n') : null }]
  } finally {
    prism.stop()
  }
}

const readDocument = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as OpenAPIObject // written by tools/generate/generate.ts

type Shown = { name: string; method: string; path: string; body?: unknown }

/** Every request that the document shows: with the examples of the parameters, once for each example of a body. */
function requestsOf({ paths = {} }: OpenAPIObject): Shown[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const request = {
        name: operation.operationId ?? '',
        method: method.toUpperCase(),
        path: fillIn(path, operation),
      }
      const bodies = examplesOf(operation)
      return bodies.length === 0
        ? [request]
        : bodies.map(([name, body]) => ({ ...request, name: `${request.name}, ${name}`, body }))
    }),
  )
}

function examplesOf({ requestBody }: OperationObject): [string, unknown][] {
  const content = requestBody && 'content' in requestBody ? requestBody.content : {}
  const { examples = {} }: MediaTypeObject = content['application/json'] ?? {}
  return Object.entries(examples).map(([name, example]) => [name, 'value' in example ? example.value : undefined])
}

const signature = { email: 'admin@udesk.cn', timestamp: '1700000000', nonce: 'n', sign: '0', sign_version: 'v2' }

function fillIn(path: string, { parameters = [] }: OperationObject): string {
  const query = new URLSearchParams(signature)
  let filled = path
  for (const { in: place, name, example } of parameters as ParameterObject[]) {
    // The document writes parameters in full.
    if (example === undefined) continue
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(String(example)))
    else for (const value of [example].flat()) query.append(name, String(value))
  }
  return `${filled}?${query.toString()}`
}

import type { Route } from './route.ts'
import type { Schema } from '../../common/schema.ts'

/** Makes the OpenAPI 3.1 document of /__admin from its routes. */
export function describeAdmin(routes: readonly Route[]): object {
  const components: Record<string, object> = {}
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const item = (paths[`/__admin${route.path}`] ??= {})
    item[route.method] = describeRoute(route, (schema) => lift(schema, components))
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'mock-udesk /__admin',
      version: '1',
      description: 'The admin API of mock-udesk. Times are ISO 8601 in UTC; errors are RFC 9457 problems.',
    },
    components: { schemas: components, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    security: [{}, { token: [] }],
    paths,
  }
}

type Lift = (schema: unknown) => unknown

function describeRoute(route: Route, liftIn: Lift): object {
  const { operationId, path, summary, query, body, reply, replyType, status, accepted } = route
  const content = (schema: Schema<unknown>, type = 'application/json') => ({ [type]: { schema: liftIn(schema) } })
  return {
    operationId,
    summary,
    parameters: [
      { name: 'company', in: 'query', schema: { type: 'string' }, description: 'default: the first company' },
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...Object.entries(query.properties as Record<string, object>).map(([name, schema]) => ({
        name,
        in: 'query',
        schema: liftIn(schema),
      })),
    ],
    ...(body === null ? {} : { requestBody: { content: content(body) } }),
    responses: {
      [status]: { description: summary, ...(status === 204 ? {} : { content: content(reply ?? {}, replyType) }) },
      ...(accepted && { 202: { description: 'Accepted, but not done yet', content: content(accepted) } }),
      default: {
        description: 'A problem; `detail` says what to do',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  }
}

/** Moves each named schema to the components and puts a reference in its place. */
function lift(schema: unknown, components: Record<string, object>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => lift(item, components))
  if (typeof schema !== 'object' || schema === null) return schema
  const lifted = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, lift(value, components)]))
  const { title } = lifted
  if (typeof title !== 'string') return lifted
  components[title] ??= lifted
  return { $ref: `#/components/schemas/${title}` }
}

const problem = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    mistakes: {
      type: 'array',
      items: { type: 'object', properties: { pointer: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}

/** Finds the schemas of an operation's parameters and replies, and of pushes, in the document. */
import type { OpenAPIObject, OperationObject, PathItemObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import type { Operation } from '../../../spec/operations.ts'
import type { PushKind } from '../../../spec/types.ts'

export type Schema = SchemaObject | ReferenceObject

export const parametersSchema = ({ parameters }: Operation, place: 'query' | 'path'): Schema => {
  const there = parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    properties: Object.fromEntries(there.map(({ name, schema }) => [name, schema])),
    required: there.filter(({ required }) => required).map(({ name }) => name),
  }
}

/** The schema of all replies that come with HTTP 200. */
export const replySchema = ({ paths }: OpenAPIObject, { path, method, id }: Operation): Schema =>
  jsonSchema(methodOf(paths?.[path], method)?.responses?.['200'], id)

export const pushSchema = ({ webhooks }: OpenAPIObject, kind: PushKind): Schema => {
  const item = webhooks?.[kind]
  return jsonSchema(item && 'post' in item ? item.post.requestBody : undefined, kind)
}

const methodOf = (item: PathItemObject | undefined, method: string): OperationObject | undefined =>
  item?.[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'] // the four that operations.ts knows

function jsonSchema(place: unknown, name: string): Schema {
  const { content } = (place ?? {}) as { content?: Record<string, { schema?: Schema }> } // a body or a reply, never a reference
  const schema = content?.['application/json']?.schema
  if (!schema) throw new Error(`The document has no JSON schema for ${name}`)
  return schema
}

/** Validates requests, replies and pushes against the document. Each schema is compiled at its first use, once a process. */
import type { OpenAPIObject, OperationObject, PathItemObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import { createCompiler, type Check } from '../../../spec/compile.ts'
import { describeUdesk } from '../../../spec/openapi.ts'
import type { Operation } from '../../../spec/operations.ts'
import { ref } from '../../../spec/shapes.ts'
import type { PushKind } from '../../../spec/types.ts'
import { words, type Locale } from '../../../spec/words.ts'

export type Validators = ReturnType<typeof createValidators>

const made = new Map<Locale, Validators>()

/** The validators of one locale's document. */
export function validatorsOf(locale: Locale): Validators {
  const validators = made.get(locale) ?? createValidators(describeUdesk(words[locale]))
  made.set(locale, validators)
  return validators
}

function createValidators(document: OpenAPIObject) {
  const open = onFirstUse(() => createCompiler(document))
  const closed = onFirstUse(() => createCompiler(document, { closed: true }))
  return {
    document,
    path: (operation: Operation) => open(`path ${operation.id}`, () => parametersSchema(operation, 'path')),
    query: (operation: Operation) => open(`query ${operation.id}`, () => parametersSchema(operation, 'query')),
    body: (operation: Operation) => open(`body ${operation.id}`, () => ref(operation.body ?? '')),
    /** The fake's own replies: an undocumented field is a mismatch. */
    reply: (operation: Operation) => closed(operation.id, () => replySchema(document, operation)),
    /** Replies of Udesk itself: an undocumented field is not a mismatch. */
    anyReply: (operation: Operation) => open(`reply ${operation.id}`, () => replySchema(document, operation)),
    /** The fake's own pushes. */
    push: (kind: PushKind) => closed(`push ${kind}`, () => pushSchema(document, kind)),
  }
}

type Schema = SchemaObject | ReferenceObject

function onFirstUse(createCompile: () => (schema: Schema) => Check) {
  const checks = new Map<string, Check>()
  let compile: ReturnType<typeof createCompile> | undefined
  return (name: string, schema: () => Schema): Check => {
    compile ??= createCompile()
    const check = checks.get(name) ?? compile(schema())
    checks.set(name, check)
    return check
  }
}

const parametersSchema = ({ parameters }: Operation, place: 'query' | 'path'): Schema => {
  const there = parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    properties: Object.fromEntries(there.map(({ name, schema }) => [name, schema])),
    required: there.filter(({ required }) => required).map(({ name }) => name),
  }
}

const methodOf = (item: PathItemObject | undefined, method: string): OperationObject | undefined =>
  item?.[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'] // the four that operations.ts knows

/** The schema of all replies that come with HTTP 200. */
export const replySchema = ({ paths }: OpenAPIObject, { path, method, id }: Operation): Schema =>
  jsonSchema(methodOf(paths?.[path], method)?.responses?.['200'], id)

export const pushSchema = ({ webhooks }: OpenAPIObject, kind: PushKind): Schema => {
  const item = webhooks?.[kind]
  return jsonSchema(item && 'post' in item ? item.post.requestBody : undefined, kind)
}

function jsonSchema(place: unknown, name: string): Schema {
  const { content } = (place ?? {}) as { content?: Record<string, { schema?: Schema }> } // a body or a reply, never a reference
  const schema = content?.['application/json']?.schema
  if (!schema) throw new Error(`The document has no JSON schema for ${name}`)
  return schema
}

/** Lists the documented codes, parameters and message types of each operation and push. */
import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas31'
import type { Operation } from '../../../spec/operations.ts'
import { ref } from '../../../spec/shapes.ts'
import type { PushKind } from '../../../spec/types.ts'
import { pushSchema, replySchema } from './schemas.ts'
import { validatorsOf } from './validators.ts'

type Schema = SchemaObject | ReferenceObject

/** Names of parameters are as in the journal's violations: `path/session_id`, `query/page`, `body/data/content`. */
export type DocumentedOperation = { codes: number[]; parameters: string[] }

// Codes and names are the same in every locale.
const documentOf = () => validatorsOf('zh').document
const operationsById = new Map<string, DocumentedOperation>()

/** The codes of an operation. Codes that any call can get are only in `codesOfAnyCall`. */
export function documentedOperation(operation: Operation): DocumentedOperation {
  const known = operationsById.get(operation.id)
  if (known) return known
  const { parameters, body } = operation
  const documented = {
    codes: unique(codesIn(replySchema(documentOf(), operation))),
    parameters: [
      ...parameters.map(({ in: place, name }) => `${place}/${name}`),
      ...(body === null ? [] : namesIn(ref(body), 'body')),
    ],
  }
  operationsById.set(operation.id, documented)
  return documented
}

/** The types of message that a kind of push may carry. */
export const documentedMessageTypes = (kind: PushKind): string[] => unique(typesIn(pushSchema(documentOf(), kind)))

const groups = ['CallRefused', 'CallRefusedByStatus'].map((name) => ref(name).$ref)

function codesIn(schema: Schema): number[] {
  if (isReference(schema) && groups.includes(schema.$ref)) return []
  const { anyOf = [], properties = {} } = resolve(schema)
  const { code, status } = properties
  const own = [code, status].flatMap((field) => (field ? [resolve(field).const as unknown] : []))
  return [...own.filter((value) => typeof value === 'number'), ...anyOf.flatMap(codesIn)]
}

/** The codes that any signed call may be refused with. */
export const codesOfEveryCall = (): number[] => unique(codesIn(resolve(ref('CallRefused'))))

function namesIn(schema: Schema, place: string): string[] {
  return Object.entries(resolve(schema).properties ?? {}).flatMap(([name, field]) => [
    `${place}/${name}`,
    ...namesIn(field, `${place}/${name}`),
  ])
}

function typesIn(schema: Schema): string[] {
  const { properties = {}, items, anyOf = [] } = resolve(schema)
  const { type, messages } = properties
  const own = type ? resolve(type) : {}
  return [
    ...[own.const as unknown, ...((own.enum ?? []) as unknown[])].filter((value) => typeof value === 'string'),
    ...[messages, items, ...anyOf].flatMap((inner) => (inner ? typesIn(inner) : [])),
  ]
}

function resolve(schema: Schema): SchemaObject {
  if (!isReference(schema)) return schema
  const named = documentOf().components?.schemas?.[schema.$ref.split('/').at(-1) ?? '']
  return named ? resolve(named) : {}
}

const isReference = (schema: Schema): schema is ReferenceObject => '$ref' in schema

function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)]
}

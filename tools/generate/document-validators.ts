/** The files of validators for the document: one for each operation and each kind of push. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { createDocumentAjv } from '../../spec/compile.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { operations, type Operation } from '../../spec/operations.ts'
import { ref } from '../../spec/shapes.ts'
import type { PushKind } from '../../spec/types.ts'
import { words } from '../../spec/words.ts'
import { parametersSchema, pushSchema, replySchema, type Schema } from '../../server/open-api/document/schemas.ts'
import { codeOptions, writeValidators, type Part } from './standalone.ts'

type Texts = Record<string, string>
type Documents = { zh: OpenAPIObject; en: OpenAPIObject }

/** In `own`, requests, and the fake's own replies and pushes. In `any`, the replies and pushes of other senders. */
const folder = 'server/open-api/document/validators'

/** Many replies refer to these schemas, so their validators have a file of their own. */
const shared = ['CallRefused', 'CallRefusedByStatus']
const sharedFile = 'refusals-of-any-call.gen.cjs'

export function documentValidators(): Texts {
  const documents = { zh: describeUdesk(words.zh), en: describeUdesk(words.en) }
  const kinds = Object.keys(documents.zh.webhooks ?? {}) as PushKind[] // types.gen.ts is generated from them
  return {
    ...ofShared(documents),
    ...Object.assign({}, ...operations.map((operation) => ofOperation(operation, documents))),
    ...Object.assign({}, ...kinds.map((kind) => ofPush(kind, documents))),
  } as Texts // assign returns any
}

const write = (file: string, parts: readonly Part[]): Texts => ({
  [`${folder}/${file}`]: writeValidators('the document', parts),
})

function ofShared({ zh }: Documents): Texts {
  const schemas = Object.fromEntries(shared.map((name) => [name, ref(name)]))
  const ofStrictness = (strictness: Strictness) =>
    write(`${strictness}/${sharedFile}`, [partOf(zh, strictness, schemas, [])])
  return { ...ofStrictness('own'), ...ofStrictness('any') }
}

function ofOperation(operation: Operation, { zh, en }: Documents): Texts {
  const [reply, englishReply] = [replySchema(zh, operation), replySchema(en, operation)]
  const ofStrictness = (strictness: Strictness) => [
    partOf(zh, strictness, { reply }),
    ...(isLocalized(reply, zh) ? [partOf(en, strictness, { reply_en: englishReply })] : []),
  ]
  const request = {
    path: parametersSchema(operation, 'path'),
    query: parametersSchema(operation, 'query'),
    ...(operation.body !== null && { body: ref(operation.body) }),
  }
  return {
    ...write(`own/${operation.id}.gen.cjs`, [partOf(zh, 'any', request, []), ...ofStrictness('own')]),
    ...write(`any/${operation.id}.gen.cjs`, ofStrictness('any')),
  }
}

const ofPush = (kind: PushKind, { zh }: Documents): Texts => ({
  ...write(`own/${kind}-push.gen.cjs`, [partOf(zh, 'own', { push: pushSchema(zh, kind) }, [])]),
  ...write(`any/${kind}-push.gen.cjs`, [partOf(zh, 'any', { push: pushSchema(zh, kind) }, [])]),
})

type Strictness = 'own' | 'any'

/** A value of our own must not have undocumented fields. */
function partOf(
  document: OpenAPIObject,
  strictness: Strictness,
  schemas: Readonly<Record<string, Schema>>,
  linked: readonly string[] = shared,
): Part {
  const { ajv, adapted } = createDocumentAjv(document, { closed: strictness === 'own', code: codeOptions })
  const keyOf = (name: string) => `validator-${name}` // no schema of the document has such a name
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(adapted(schema), keyOf(name))
  return {
    ajv,
    keys: Object.fromEntries(Object.keys(schemas).map((name) => [name, keyOf(name)])),
    elsewhere: Object.fromEntries(linked.map((name) => [name, { file: `./${sharedFile}`, name }])),
  }
}

/** Whether the schema, or one that it refers to, has texts that differ by locale. */
function isLocalized(schema: Schema, document: OpenAPIObject, seen = new Set<string>()): boolean {
  const text = JSON.stringify(schema)
  if (text.includes('"x-localized"')) return true
  const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = '']) => name)
  return names.some((name) => {
    const inner = document.components?.schemas?.[name]
    if (seen.has(name) || inner === undefined) return false
    return isLocalized(inner, document, seen.add(name))
  })
}

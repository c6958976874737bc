/** docs/provenance.md: shows how each field and refusal of the document is known. */
import type { OpenAPIObject, OperationObject, ResponseObject, SchemaObject } from 'openapi3-ts/oas31'
import { refusals, refusalSchemaName, type RefusalName, type RefusalText } from '../../spec/refusals/refusals.ts'
import type { Provenance } from '../../spec/shapes.ts'

const kinds = ['documented', 'observed', 'assumed'] as const satisfies Provenance[]

type Node = Readonly<Record<string, unknown>>
/** The place of a field (`Customer.tags[].id`, `?page` in a query) → how it is known. */
type Known = Map<string, Provenance>

export function provenancePage(document: OpenAPIObject): string {
  const operations = callsOf(document)
  const pushes = Object.entries(document.webhooks ?? {}).map(([kind, item]) => ({ name: `${kind} push`, node: item }))
  const all: Known = new Map()
  const rows = [...operations, ...pushes].map(({ name, node }) => {
    const fields = fieldsOf(node, name, document)
    fields.forEach((provenance, place) => all.set(place, provenance))
    const counts = kinds.map((kind) => [...fields.values()].filter((each) => each === kind).length)
    return `| \`${name}\` | ${counts.join(' | ')} |`
  })
  return [
    '# How each field is known',
    'Every field of [the document](../spec/openapi.gen.json) says in `x-provenance` how it is known: **documented** by Udesk, **observed** in traffic or in public client code, or **assumed** where both are silent. What the fake then does is [an assumption that you can switch](assumptions.md). This page is generated from the document.',
    '## Operations and pushes',
    'Parameters and fields of body and replies, without the refusals.',
    `| | ${kinds.join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    '## Fields that were observed',
    listOf('observed', all),
    '## Fields that are assumed',
    listOf('assumed', all),
    '## Refusals of operations',
    'One code may be documented for some operations, and for others be what we read into that. Those that any signed call may meet are left out.',
    `| | ${kinds.join(' | ')} |\n| --- | --- | --- | --- |\n${operationRefusals(document).join('\n')}`,
    '## Refusals',
    'The text is the Chinese one; tests should not assert on an assumed text.',
    `| refusal | code | the code is | the text is |\n| --- | --- | --- | --- |\n${refusalRows().join('\n')}`,
  ].join('\n\n')
}

function callsOf({ paths = {} }: OpenAPIObject) {
  return Object.values(paths).flatMap((item) =>
    [item.get, item.post, item.put, item.delete].flatMap((operation) =>
      operation ? [{ name: operation.operationId ?? '', node: operation }] : [],
    ),
  )
}

const refusalNames = Object.keys(refusals) as RefusalName[] // keys() forgets the key type
const refused = new Set([
  'CallRefused',
  'CallRefusedByStatus',
  'NotUnderstood',
  ...refusalNames.flatMap((name) => [refusalSchemaName(name), refusalSchemaName(name, 'status')]),
])

/** All fields of a call or push, including those of the schemas that it refers to. */
function fieldsOf(root: object, name: string, { components }: OpenAPIObject): Known {
  const known: Known = new Map()
  const seen = new Set<string>()

  const visit = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) for (const item of node) visit(item, place)
    else visitFields(node as Node, place) // JSON
  }
  const visitFields = ({ $ref, name: parameter, properties, items, ...rest }: Node, place: string) => {
    if (typeof $ref === 'string') enter($ref.split('/').at(-1) ?? '')
    if (typeof parameter === 'string') note(`${place}?${parameter}`, rest.schema)
    for (const [field, schema] of Object.entries(properties ?? {})) {
      note(`${place}.${field}`, schema)
      visit(schema, `${place}.${field}`)
    }
    visit(items, `${place}[]`)
    for (const [key, value] of Object.entries(rest)) if (key !== 'examples') visit(value, place)
  }
  const enter = (schema: string) => {
    if (refused.has(schema) || seen.has(schema)) return
    seen.add(schema)
    visit(components?.schemas?.[schema], schema)
  }
  const note = (place: string, schema: unknown) => {
    const provenance = (schema as Node)['x-provenance'] as Provenance | undefined // beside a reference, too
    if (provenance) known.set(place, provenance)
  }
  visit(root, name)
  return known
}

/** `` - `Customer`: `id`, `nick_name` `` */
function listOf(kind: Provenance, fields: Known): string {
  const byPlace = new Map<string, string[]>()
  for (const place of [...fields].filter(([, provenance]) => provenance === kind).map(([place]) => place)) {
    const [, schema = '', field = ''] = /^(\w+)[.?]?(.*)$/.exec(place) ?? []
    byPlace.set(schema, [...(byPlace.get(schema) ?? []), `\`${field}\``])
  }
  return [...byPlace].map(([schema, names]) => `- \`${schema}\`: ${names.join(', ')}`).join('\n')
}

const nameOf = new Map(
  refusalNames.flatMap((name) => [
    [refusalSchemaName(name), name],
    [refusalSchemaName(name, 'status'), name],
  ]),
)

/** `` | `closeSession` | | | `sessionClosed` | `` */
function operationRefusals(document: OpenAPIObject): string[] {
  return callsOf(document).flatMap(({ name: operation, node }) => {
    const schema = replySchemaOf(node)
    const known = (schema?.anyOf ?? []).flatMap((each) => {
      const refusal = nameOf.get(('$ref' in each ? each.$ref : '').split('/').at(-1) ?? '')
      return refusal ? [{ refusal, provenance: (each as Node)['x-provenance'] }] : [] // an extension is any
    })
    const cells = kinds.map((kind) => [
      ...new Set(known.filter(({ provenance }) => provenance === kind).map(({ refusal }) => `\`${refusal}\``)),
    ])
    return known.length > 0 ? [`| \`${operation}\` | ${cells.map((cell) => cell.join(' ')).join(' | ')} |`] : []
  })
}

function replySchemaOf({ responses }: OperationObject): SchemaObject | undefined {
  const reply = responses?.['200'] as ResponseObject | undefined // shapes.ts writes it in full
  const schema = reply?.content?.['application/json']?.schema
  return schema && !('$ref' in schema) ? schema : undefined
}

const refusalRows = () =>
  Object.entries<RefusalText>(refusals).map(
    ([name, { code, zh, provenance, text }]) =>
      `| \`${name}\` | ${code} | ${provenance} | ${text ?? provenance}: ${zh} |`,
  )

/** The parts of the document: fields with their provenance, and the envelopes that all operations share. */
import type {
  MediaTypeObject,
  ParameterObject,
  ReferenceObject,
  RequestBodyObject,
  ResponsesObject,
  SchemaObject,
} from 'openapi3-ts/oas31'
import { when, type Conditions } from './conditions.ts'
import { refusalSchemaName, type Family, type RefusalName } from './refusals/refusals.ts'

/** How a fact is known: from Udesk's documents, from traffic or public client code, or assumed if there is no source. */
export type Provenance = 'documented' | 'observed' | 'assumed'
export type Schema = SchemaObject | ReferenceObject
export type Field = Schema & { 'x-provenance': Provenance }
type Fields = Record<string, Field>
type Examples = Record<string, unknown>

export const documented = (schema: Schema): Field => ({ ...schema, 'x-provenance': 'documented' })
export const observed = (schema: Schema): Field => ({ ...schema, 'x-provenance': 'observed' })
export const assumed = (schema: Schema): Field => ({ ...schema, 'x-provenance': 'assumed' })

export const string = (description: string, more: SchemaObject = {}): SchemaObject => ({
  type: 'string',
  description,
  ...more,
})
export const integer = (description: string, more: SchemaObject = {}): SchemaObject => ({
  type: 'integer',
  description,
  ...more,
})
export const boolean = (description: string): SchemaObject => ({ type: 'boolean', description })
export const array = (items: Schema, description: string): SchemaObject => ({ type: 'array', items, description })
/** An object whose fields the document does not list. */
export const openObject = (description: string): SchemaObject => ({
  type: 'object',
  description,
  additionalProperties: true,
})
/** Makes a schema that also allows null. */
export const nullable = (schema: SchemaObject): SchemaObject => ({
  ...schema,
  type: [schema.type as 'string', 'null'], // only ever used on the one-typed schemas above
})
/** A schema by its name, with a description for this place. */
export const ref = (name: string, description?: string): ReferenceObject => ({
  $ref: `#/components/schemas/${name}`,
  ...(description !== undefined && { description }),
})

/** An array of exactly two values. `prefixItems` beside `type: array` breaks some code generators, so it is a condition. */
export const pair = (first: SchemaObject, second: SchemaObject): SchemaObject => ({
  type: 'array',
  items: { type: [...new Set([first.type, second.type].flat())] as ['string'] }, // one type or several, as SchemaObject has it
  minItems: 2,
  maxItems: 2,
  ...when({ minItems: 2 }, { prefixItems: [first, second] }),
})

/** An object of a reply or push: all fields are required, except the optional ones. */
export const object = (
  fields: Fields,
  { optional = [], ...more }: { optional?: string[] } & Pick<SchemaObject, 'description'> & Conditions = {},
): SchemaObject => ({
  type: 'object',
  ...more,
  properties: fields,
  required: Object.keys(fields).filter((name) => !optional.includes(name)),
})

/** An object of a request: only the named fields are required. */
export const input = (
  required: string[],
  fields: Fields,
  more: Pick<SchemaObject, 'description'> & Conditions = {},
): SchemaObject => ({
  type: 'object',
  ...more,
  properties: fields,
  ...(required.length > 0 && { required }),
})

/** The `code` of the reply that the schema describes: one schema for each code. */
export const code = (value: number) =>
  documented({
    type: 'integer',
    const: value,
    description: `Result code: always ${value}${value === 1000 ? ', which is success' : ''}.`,
  })

/** `{code: 1000}` and the operation's own fields. */
export const success = (fields: Fields = {}, more: { optional?: string[]; description?: string } = {}) =>
  object({ code: code(1000), ...fields }, more)

/** The number of the page, and how many pages there are. */
export const pagingFields = (total: string) => ({
  current_page: documented(integer('Number of this page. The first page is 1.', { minimum: 1 })),
  total_pages: documented(integer('Number of pages.', { minimum: 0 })),
  [total]: documented(integer('Number of items on all pages together.', { minimum: 0 })),
})

/** `meta` of a list. */
export const paging = (total: string) => object(pagingFields(total), { description: 'Which page of the list this is.' })

const media = (schema: Schema, examples: Examples): MediaTypeObject => ({
  schema,
  examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
})

/** A JSON request body, by the name of its schema. */
export const body = (name: string, examples: Examples): RequestBodyObject => ({
  required: true,
  content: { 'application/json': media(ref(name), examples) },
})

/** A refusal of an operation. Without a provenance it is assumed. */
type OwnRefusal = RefusalName | { refusal: RefusalName; provenance: Provenance }

/** A refusal that the operation's own documentation names. */
export const documentedRefusal = (refusal: RefusalName): OwnRefusal => ({ refusal, provenance: 'documented' })
/** A refusal that was observed for this operation. */
export const observedRefusal = (refusal: RefusalName): OwnRefusal => ({ refusal, provenance: 'observed' })

/** The reference has the provenance, because one code is documented for some operations and assumed for others. */
const refusalOf = (each: OwnRefusal, family: Family): Field => {
  const { refusal, provenance } = typeof each === 'string' ? { refusal: each, provenance: 'assumed' as const } : each
  return { ...ref(refusalSchemaName(refusal, family)), 'x-provenance': provenance }
}

/**
 * The responses of an operation. Business errors come with HTTP 200, so all replies and refusals are under 200. Each has its
 * own schema, distinguished by `code` or, in the other family, by `status`. If it is not known which of them refusals have,
 * the response has both.
 */
export const replies = (
  names: string[],
  refused: OwnRefusal[],
  examples: Examples,
  families: Family | Family[] = 'code',
): ResponsesObject => ({
  200: {
    description: 'The result, or a refusal: its code says which. Business errors come with HTTP 200, too.',
    content: {
      'application/json': media(
        {
          anyOf: [
            ...names.map((name) => ref(name)),
            ...[families]
              .flat()
              .flatMap((family) => [
                ...refused.map((each) => refusalOf(each, family)),
                ref(family === 'status' ? 'CallRefusedByStatus' : 'CallRefused'),
              ]),
          ],
        },
        examples,
      ),
    },
  },
  ...Object.fromEntries(
    [400, 401, 404, 405, 413, 429].map((status) => [status, { $ref: '#/components/responses/NotUnderstood' }]),
  ),
})

type ParameterMore = { required?: boolean; example?: unknown }
const parameter =
  (place: 'query' | 'path') =>
  (
    name: string,
    { description = '', ...schema }: Field,
    { required = place === 'path', example }: ParameterMore = {},
  ): ParameterObject => ({
    name,
    in: place,
    description,
    required,
    schema,
    ...(example !== undefined && { example }),
    // Rails reads a[]=1&a[]=2: such a parameter is called a[]
    ...('type' in schema && schema.type === 'array' && { style: 'form', explode: true }),
  })
export const inQuery = parameter('query')
export const inPath = parameter('path')

/** Every parameter of every operation, left out and of a wrong type: the hint names it and its place. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockUdesk, type Request } from '../harness/index.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { operations, type Operation } from '../spec/operations.ts'
import { words } from '../spec/words.ts'

const document = describeUdesk(words.zh)
const udesk = await startMockUdesk()
afterAll(() => udesk.stop())
beforeEach(() => udesk.reset())

type Fields = Record<string, unknown>
type Given = { path: Fields; query: Fields; body?: Fields }
type Schema = { type?: string | string[]; enum?: unknown[]; required?: string[]; properties?: Record<string, Schema> }

/** A call as the document's examples have it. */
function exampleOf({ id, parameters }: Operation): Given {
  const item = Object.values(document.paths ?? {}).flatMap((methods) => Object.values(methods as Fields))
  const described = item.find((each) => (each as Fields).operationId === id) as {
    requestBody?: { content: { 'application/json': { examples: Record<string, { value: Fields }> } } }
  }
  const [body] = Object.values(described.requestBody?.content['application/json'].examples ?? {})
  const inPlace = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && (parameter.required || place === 'path'))
        .map(({ name, example, schema }) => [name, example ?? (schema.type === 'string' ? '1' : 1)]),
    )
  return { path: inPlace('path'), query: inPlace('query'), ...(body && { body: body.value }) }
}

const bodySchema = ({ body }: Operation): Schema =>
  body === null ? {} : (document.components?.schemas?.[body] as Schema)

const without = (fields: Fields = {}, name: string) =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name))

type ChangedCall = { operation: Operation; place: 'query' | 'body'; name: string; given: Given }

/** A client puts the e-mail of an unsigned call into its query too, and signs what a structured message lacks as well. */
const ordinary = operations.filter(({ auth }) => auth === 'signature')

const missing: ChangedCall[] = ordinary.flatMap((operation) => {
  const given = exampleOf(operation)
  const inQuery = operation.parameters.filter((each) => each.in === 'query' && each.required).map(({ name }) => name)
  const inBody = bodySchema(operation).required ?? []
  return [
    ...inQuery.map((name) => ({
      operation,
      place: 'query' as const,
      name,
      given: { ...given, query: without(given.query, name) },
    })),
    ...inBody.map((name) => ({
      operation,
      place: 'body' as const,
      name,
      given: { ...given, body: without(given.body, name) },
    })),
  ]
})

const isTyped = ({ type, enum: values }: Schema) =>
  values !== undefined || ['integer', 'boolean'].includes(String(type))
const wrong: ChangedCall[] = operations.flatMap((operation) => {
  const given = exampleOf(operation)
  const inQuery = operation.parameters.filter((each) => each.in === 'query' && isTyped(each.schema as Schema))
  const inBody = Object.entries(bodySchema(operation).properties ?? {}).filter(([, schema]) => isTyped(schema))
  return [
    ...inQuery.map(({ name }) => ({
      operation,
      place: 'query' as const,
      name,
      given: { ...given, query: { ...given.query, [name]: 'secret!' } },
    })),
    ...inBody.map(([name]) => ({
      operation,
      place: 'body' as const,
      name,
      given: { ...given, body: { ...given.body, [name]: 'secret!' } },
    })),
  ]
})

async function refusedCall({ operation, given }: ChangedCall): Promise<Request> {
  await udesk.assumptions.set({ 'robots.rating-path': '/im/messages/robot_survey' })
  const call = udesk.client[operation.id] as unknown as (values: Given) => Promise<unknown> // each takes its own values
  await call(given)
  return (await udesk.requests.list()).at(-1)!
}

const named = ({ operation, place, name }: ChangedCall) => `${operation.id} ${place}/${name}`

test('the document has parameters to leave out and to change', () => {
  expect(missing.length).toBeGreaterThan(40)
  expect(wrong.length).toBeGreaterThan(40)
})

test.each(missing.map((changed) => [named(changed), changed] as const))(
  '%s is named where it is missing',
  async (_, changed) => {
    const { diagnosis, violations } = await refusedCall(changed)
    const { place, name } = changed
    expect(violations).toContainEqual({ pointer: `${place}/${name}`, message: 'is missing', severity: 'error' })
    expect(diagnosis?.cause).toBe('parameter-missing')
    expect(diagnosis?.hint).toBe(`Send ${name} in the ${place}, which this call requires.`)
  },
)

test.each(wrong.map((changed) => [named(changed), changed] as const))(
  '%s is named where it is of a wrong type',
  async (_, changed) => {
    const { diagnosis, violations } = await refusedCall(changed)
    const { place, name } = changed
    expect(violations).toContainEqual(expect.objectContaining({ pointer: `${place}/${name}`, severity: 'error' }))
    expect(diagnosis?.cause).toBe('parameter-invalid')
    expect(diagnosis?.hint.startsWith(`Correct ${name} in the ${place}: it must `), diagnosis?.hint).toBe(true)
    expect(diagnosis?.hint).not.toContain('secret!')
  },
)

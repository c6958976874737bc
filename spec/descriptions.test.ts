import type { OperationObject, ParameterObject, SchemaObject } from 'openapi3-ts/oas31'
import { expect, test } from 'vitest'
import { describeUdesk } from './openapi.ts'
import { operations } from './operations.ts'
import { words } from './words.ts'

const document = describeUdesk(words.zh)
const schemas = document.components?.schemas ?? {}

type Described = { place: string; description: string | undefined }

const calls = Object.entries({ ...document.paths, ...document.webhooks }).flatMap(([path, item]) =>
  Object.entries(item as Record<string, OperationObject>).map(([method, operation]) => ({
    place: `${method} ${path}`,
    operation,
  })),
)

/** Every property inside a value, conditions left out: they name properties that are described beside them. */
function* propertiesIn(value: unknown, place: string): Generator<Described> {
  if (typeof value !== 'object' || value === null) return
  const { properties = {}, ...rest } = value as SchemaObject
  for (const [name, schema] of Object.entries(properties)) {
    yield { place: `${place}.${name}`, description: schema.description }
    yield* propertiesIn(schema, `${place}.${name}`)
  }
  for (const [key, inner] of Object.entries(rest))
    if (!['if', 'then', 'else', 'not', 'examples', 'example'].includes(key))
      yield* propertiesIn(inner, `${place}/${key}`)
}

/** Two words at least, and a full stop: a name said again describes nothing. */
const isSentence = (description = '') => /^\S+ \S[^]*[.”]$/.test(description)
const undescribed = (all: Described[]) => all.filter(({ description }) => !isSentence(description))

test('every field of every body, reply and push is described', () => {
  const fields = [...propertiesIn(schemas, ''), ...propertiesIn(document.webhooks, 'webhooks')]
  expect(fields.length).toBeGreaterThan(300)
  expect(undescribed(fields)).toEqual([])
})

test('every schema is described, refusals included', () => {
  const named = Object.entries(schemas).map(([place, { description }]) => ({ place, description }))
  expect(undescribed(named)).toEqual([])
})

test('every operation, push, parameter and response is described', () => {
  const all = calls.flatMap(({ place, operation: { description, parameters = [], responses = {} } }) => [
    { place, description },
    ...(parameters as ParameterObject[]).map((parameter) => ({
      place: `${place}?${parameter.name}`,
      description: parameter.description,
    })),
    ...Object.entries(responses as Record<string, { description?: string; $ref?: string }>)
      .filter(([, { $ref }]) => $ref === undefined)
      .map(([status, response]) => ({ place: `${place} ${status}`, description: response.description })),
  ])
  expect(all.length).toBeGreaterThan(100)
  expect(undescribed(all)).toEqual([])
})

test('every operation and push names the page of Udesk that documents it', () => {
  for (const { place, operation } of calls)
    expect(operation.externalDocs, place).toMatchObject({
      url: expect.stringMatching(/^https:\/\/[\w.]+\/doc\/apiv2\/\w+\/?$/) as string,
      description: expect.stringContaining('Udesk’s documentation of ') as string,
    })
})

test('a rate limit stands in the description of its operation, in calls and seconds', () => {
  const limited = operations.filter(({ rateLimit }) => rateLimit !== undefined)
  expect(limited.length).toBeGreaterThan(3)
  for (const { id, rateLimit } of limited) {
    const { calls: most, perMs } = rateLimit ?? { calls: 0, perMs: 0 }
    const time = perMs === 1000 ? 'per second' : `in ${perMs / 1000} seconds`
    const { description = '' } = calls.find(({ operation }) => operation.operationId === id)?.operation ?? {}
    expect(description, id).toMatch(new RegExp(`Rate limit: (at most )?${most} calls? ${time}`))
  }
})

test('what must be activated or paid for says so', () => {
  const { description = '' } =
    calls.find(({ operation }) => operation.operationId === 'previewMessage')?.operation ?? {}
  expect(description).toMatch(/Udesk must activate this call .* 2065/)
  expect(document.info.description).toMatch(/60 calls per minute/)
  expect(document.info.description).toMatch(/paid professional plan/)
})

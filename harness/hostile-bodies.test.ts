/** Bodies that a wrong or hostile program sends to /__admin: each gets an answer that says what is wrong. */
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from './config/config.ts'
import { startMockUdesk, UsageError } from './index.ts'

type Schema = Readonly<Record<string, unknown>>

async function startFake() {
  const udesk = await startMockUdesk()
  onTestFinished(udesk.stop)
  const send = async (method: string, path: string, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${udesk.url}/__admin${path}`, { method, body: text, headers })
    return { status: response.status, text: await response.text() }
  }
  return { udesk, send }
}

const many = (length: number, make: (at: number) => unknown) => Array.from({ length }, (_, at) => make(at))
const manyKeys = (length: number) => Object.fromEntries(many(length, (at) => [`key${at}`, 1]) as [string, number][])
const scenarioOf = (steps: unknown, more: object = {}) => ({ name: 'a', description: 'a', steps, ...more })

/** Values whose own fields hide the methods that a conversion to a text calls. */
const unusual: readonly unknown[] = [
  { toString: 1 },
  [{ toString: 1 }],
  { toString: 1, valueOf: 1, toJSON: 1 },
  { constructor: 1 },
]

/** Bodies as `schema` describes them, each with `value` at another place. */
function* bodiesWith(value: unknown, schema: Schema, document: Schema): Generator {
  for (let left = 0, isPlaced = true; isPlaced; left += 1) {
    let at = -1
    const make = (given: unknown, depth: number): unknown => {
      const { $ref, anyOf, oneOf, enum: values, type, properties, items } = (given ?? {}) as Schema
      if (typeof $ref === 'string')
        return make(
          $ref
            .split('/')
            .slice(1)
            .reduce<unknown>((inner, key) => (inner as Schema)[key], document), // the document has all that it refers to
          depth,
        )
      at += 1
      if (at === left || depth > 5) return value
      if (Array.isArray(anyOf ?? oneOf)) return make(((anyOf ?? oneOf) as unknown[])[0], depth + 1)
      if (Array.isArray(values)) return values[0]
      if (properties !== undefined) {
        const entries = Object.entries(properties as Schema)
        return Object.fromEntries(entries.map(([key, inner]) => [key, make(inner, depth + 1)]))
      }
      if ([type].flat()[0] === 'array') return [make(items, depth + 1)]
      return [type].flat()[0] === 'string' ? 'x' : 1
    }
    const body = make(schema, 0)
    isPlaced = at >= left
    if (isPlaced) yield body
  }
}

test('no body of the admin API is answered with 500, whatever object stands in it', async () => {
  const { udesk, send } = await startFake()
  const document = (await (await fetch(`${udesk.url}/__admin/openapi.json`)).json()) as Schema
  const wrong: string[] = []
  for (const [path, methods] of Object.entries(document.paths as Record<string, Record<string, Schema>>))
    for (const [method, { requestBody }] of Object.entries(methods)) {
      const { content } = (requestBody ?? {}) as { content?: { 'application/json': { schema: Schema } } }
      if (!content) continue
      for (const value of unusual)
        for (const body of bodiesWith(value, content['application/json'].schema, document)) {
          const { status, text } = await send(
            method.toUpperCase(),
            path.slice('/__admin'.length).replace(/\{\w+\}/g, '1'),
            body,
          )
          if (status >= 500) wrong.push(`${method} ${path} ${JSON.stringify(body)}: ${text}`)
        }
    }
  expect(wrong).toEqual([])
}, 60_000)

test.each([
  ['a fault', { MOCK_UDESK_FAULTS: '[{"target":{"toString":1},"fault":"drop"}]' }],
  ['the kind of a fault', { MOCK_UDESK_FAULTS: '[{"target":"push","fault":{"toString":1}}]' }],
])('the configuration says what is wrong with an object in %s', (_, env) => {
  expect(() => readConfig({ flags: {}, env, directory: '/nowhere' })).toThrow(UsageError)
})

test.each([
  ['data', { data: { settings: { plan: { toString: 1 } } } }],
  ['assume', { assume: { 'push.retry': { toString: 1 } } }],
  ['scenario', { scenario: scenarioOf([{ wait: { toString: 1 } }]) }],
])('the library says what is wrong with an object in %s', async (_, config) => {
  await expect(startMockUdesk(config as never)).rejects.toThrow(UsageError) // as in JavaScript
})

test.each<[string, string, unknown]>([
  ['an unknown key of 9 MB', '/agents', { ['k'.repeat(9_000_000)]: 1 }],
  ['a status of 9 MB', '/agents', { name: 'a', status: 's'.repeat(9_000_000) }],
  ['500,000 unknown keys', '/agents', manyKeys(500_000)],
  ['300,000 wrong agents', '/companies', { data: { agents: many(300_000, () => 1) } }],
  [
    'agents in 20,000 unknown groups, among 20,000 others',
    '/companies',
    {
      data: {
        agents: many(20_000, (at) => ({ id: at + 1, name: 'a', group_ids: [at + 1_000_000] })),
        groups: many(20_000, (at) => ({ id: at + 1, name: 'g' })),
      },
    },
  ],
  ['20,000 unknown steps', '/runs', scenarioOf(many(20_000, () => ({ x: 1 })))],
  [
    '20,000 steps of unknown agents',
    '/runs',
    scenarioOf(
      many(20_000, (at) => ({ agent: { as: `a${at}`, says: 'x' } })),
      {
        given: { agents: many(900, (at) => ({ as: `x${at}` })) },
      },
    ),
  ],
  [
    '100,000 agents of one name',
    '/runs',
    scenarioOf([{ wait: 1 }], { given: { agents: many(100_000, () => ({ as: 'x' })) } }),
  ],
])('the first mistakes are described and the others counted: %s', async (_, path, body) => {
  const { send } = await startFake()
  const { status, text } = await send('POST', path, body)
  expect(status).toBe(422)
  expect(text.length).toBeLessThan(1_000_000)
  const { mistakes } = JSON.parse(text) as { mistakes: { pointer: string; message: string }[] }
  expect(mistakes.length).toBeLessThanOrEqual(101)
  if (mistakes.length > 100)
    expect(mistakes.at(-1)).toEqual({
      pointer: '',
      message: expect.stringMatching(/^has \d+ more mistakes$/) as string,
    })
})

test.each([4_200, 200_000])(
  'a push that is nested %d deep is refused, and the list of pushes stays readable',
  async (depth) => {
    const { udesk, send } = await startFake()
    const nested = (levels: number) => `{"body":${'['.repeat(levels)}${']'.repeat(levels)}}`
    expect((await send('POST', '/pushes', nested(depth))).status).toBe(400)
    expect((await send('POST', '/pushes', nested(99))).status).toBe(201)
    expect(await udesk.pushes.list()).toHaveLength(1)
    const { status } = await fetch(`${udesk.url}/__admin/pushes`)
    expect(status).toBe(200)
  },
)

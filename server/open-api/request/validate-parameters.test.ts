import type { OperationObject, RequestBodyObject, SchemaObject } from 'openapi3-ts/oas31'
import { expect, test } from 'vitest'
import { describeUdesk } from '../../../spec/openapi.ts'
import { operations, type Operation } from '../../../spec/operations.ts'
import { words } from '../../../spec/words.ts'
import { createTestFake } from '../../testing.ts'
import { callOperation } from '../client/call-operation.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const window = { start_time: '2026-01-01', end_time: '2026-01-02' }
const unaskedBody = {
  pointer: 'body',
  message: 'was not read: this call takes its parameters in the query',
  severity: 'warning',
}

test.each([
  ['as JSON', JSON.stringify({ customer_token: 'u1', queue: 'q' }), { 'content-type': 'application/json' }],
  ['as a form', 'customer_token=u1&queue=q', form],
  ['as JSON with the type of a form', JSON.stringify({ customer_token: 'u1', queue: 'q' }), form],
])(
  'parameters in the body of a DELETE are noted, and the hint says where they belong: %s',
  async (_, body, headers) => {
    const { send, signedPath, lastRequest } = createTestFake()
    const response = await send(signedPath('/im/sessions/close_queue'), { method: 'DELETE', body, headers })
    expect(await response.json()).toMatchObject({ code: 2000 })
    expect(response.headers.get('x-mock-udesk-hint')).toBe(
      'parameters-in-body: Send the parameters of this call in its query: its body is not read.',
    )
    expect(lastRequest()?.violations).toContainEqual(unaskedBody)
  },
)

test('a body that a call does not read is noted, also where nothing is missing', async () => {
  const { call, lastRequest } = createTestFake()
  const query = { customer_token: 'nobody' }
  expect(
    await call('DELETE', '/customers/destroy_customer', { query: { type: 'token', content: 'x' }, body: query }),
  ).toMatchObject({ code: 2015 })
  expect(lastRequest()?.violations).toContainEqual(unaskedBody)
})

test.each([
  ['a list', [{ open_api_token: 'u1' }], 2005],
  ['an empty list', [], 2005],
  ['false', false, 2005],
  ['an object of nulls', { open_api_token: null }, 2000],
])('a customer that is %s is refused, and the place is named', async (_, customer, code) => {
  const { call, lastRequest } = createTestFake()
  expect(await call('POST', '/customers', { body: { customer } })).toMatchObject({ code })
  expect(lastRequest()?.violations).toMatchObject([{ pointer: 'body/customer', severity: 'error' }])
})

test('what stands one level too deep, or in a header, is missed by its name', async () => {
  const { send, signedPath, lastRequest } = createTestFake()
  const body = JSON.stringify({ session: { customer_token: 'u1' } })
  const response = await send(signedPath('/im/sessions'), { method: 'POST', body, headers: { customer_token: 'u1' } })
  expect(response.headers.get('x-mock-udesk-hint')).toBe(
    'parameter-missing: Send customer_token in the body, which this call requires.',
  )
  expect(lastRequest()?.violations.map(({ pointer }) => pointer)).toEqual(['body/customer_token', 'body/session'])
})

test.each([
  ['an agent as the group', { group_id: 397 }, 'body/group_id'],
  ['a word in capitals', { assign_type: 'Agent' }, 'body/assign_type'],
])('%s is refused, and the place is named', async (_, wish, pointer) => {
  const { respond, lastRequest } = createTestFake()
  const body = { customer_token: 'u1', assign_type: 'agent', ...wish }
  const response = await respond('POST', '/im/sessions', { body })
  expect(response.headers.get('x-mock-udesk-hint')).toContain(`${pointer.slice(5)} in the body`)
  expect(lastRequest()?.violations).toMatchObject([{ pointer }])
})

test('the hint at an item of a list names the list, and speaks of what is in it', async () => {
  const { respond, lastRequest } = createTestFake()
  const body = { customer: { open_api_token: 'u1', cellphones: [['id', '13800000000']] } }
  const response = await respond('POST', '/customers', { body })
  expect(response.headers.get('x-mock-udesk-hint')).toBe(
    'parameter-invalid: Correct what is in customer/cellphones in the body: it must be integer or null.',
  )
  expect(lastRequest()?.violations).toMatchObject([{ pointer: 'body/customer/cellphones/0/0', severity: 'error' }])
})

test('a null that changes nothing is noted, with what would', async () => {
  const { call, lastRequest } = createTestFake()
  await call('POST', '/customers', { body: { customer: { open_api_token: 'u1', nick_name: 'Ann' } } })
  const customer = { email: null, owner_id: null, custom_fields: null }
  const found = { type: 'token', content: 'u1' }
  expect(
    await call('PUT', '/customers/update_customer', { query: found, body: { customer, tags: null } }),
  ).toMatchObject({ code: 1000 })
  expect(lastRequest()?.violations).toEqual(
    ['customer/email', 'customer/custom_fields', 'tags'].map((name) => ({
      pointer: `body/${name}`,
      message: 'is null, which changes nothing here: an empty text or list clears a value',
      severity: 'warning',
    })),
  )
})

test.each([
  ['an empty object', { customer: {} }],
  ['null', { customer: null }],
])('the hint says that a parameter was sent, but as %s', async (_, body) => {
  const { respond } = createTestFake()
  const response = await respond('POST', '/customers', { body })
  expect(response.headers.get('x-mock-udesk-hint')).toBe(
    'parameter-missing: Send a value in customer, which this call requires: it was sent, but empty.',
  )
})

test('the hint says that an object of a form is not read, and what to send', async () => {
  const { send, signedPath } = createTestFake()
  const response = await send(signedPath('/customers'), {
    method: 'POST',
    headers: form,
    body: 'customer[nick_name]=a&customer[email]=b',
  })
  expect(response.headers.get('x-mock-udesk-hint')).toBe(
    'body-format: Send JSON with Content-Type: application/json: a form with names such as a[b] is not read as an object.',
  )
})

test.each([
  ['cannot be read', ['POST', '/im/sessions'], '{'],
  ['is not UTF-8', ['POST', '/im/sessions'], '"\\ud800"'],
  ['is empty', ['GET', '/im/im_queues'], ''],
])(
  'a parameter of the query that is given twice is noted also where the body %s',
  async (_, [method = '', path = ''], body) => {
    const { send, signedPath, lastRequest } = createTestFake({ assume: { 'queues.abandoned-json': 'refuse' } })
    const headers = { 'content-type': 'application/json' }
    await send(signedPath(path, {}, '&a=1&a=2'), { method, headers, ...(body && { body }) })
    expect(lastRequest()?.violations).toContainEqual(expect.objectContaining({ pointer: 'query/a' }))
  },
)

test('an empty object as the body of a call without one is nothing', async () => {
  const { call, lastRequest } = createTestFake()
  expect(await call('DELETE', '/im/sessions/destroy_session', { query: window, body: {} })).toMatchObject({
    code: 1000,
  })
  expect(lastRequest()?.violations).toEqual([])
})

const withBody = operations.filter(({ body }) => body !== null)

/** A signed call of an operation with this body, and with whatever else it needs. */
async function callWith(operation: Operation, body: unknown) {
  const { fake, company, call, lastRequest } = createTestFake({
    assume: { 'robots.rating-path': '/im/messages/robot_survey' },
  })
  await call('POST', '/customers', { body: { customer: { open_api_token: 'u1' } } })
  const { apiToken, structKey, admins } = company.wiring
  const query = Object.fromEntries(
    operation.parameters.filter((each) => each.in === 'query').map(({ name, example }) => [name, String(example)]),
  )
  const path = Object.fromEntries(
    operation.parameters.filter((each) => each.in === 'path').map(({ name }) => [name, 1]),
  )
  const reply = (await callOperation(
    operation,
    { path, query: { ...query, ...('content' in query && { content: 'u1' }) }, body },
    {
      baseUrl: 'http://127.0.0.1:8375/open_api_v1',
      credentials: { email: admins[0] ?? '', apiToken, structKey },
      send: fake.send,
      now: () => company.clock.now(),
    },
  )) as Record<string, unknown>
  return { code: reply.code ?? reply.status, violations: lastRequest()?.violations ?? [] }
}

test.each(withBody)('$id without a body, or with an empty one, is refused as missing', async (operation) => {
  for (const body of [undefined, {}, null]) {
    const { code, violations } = await callWith(operation, body)
    expect([2000, 2062]).toContain(code)
    expect(violations).toContainEqual(expect.objectContaining({ message: 'is missing', severity: 'error' }) as unknown)
  }
})

const { paths = {}, components = {} } = describeUdesk(words.zh)
const exampleOf = ({ path, method }: Operation) => {
  const { requestBody } = paths[path]?.[method.toLowerCase() as 'post' | 'put'] as OperationObject // it has a body
  const { content } = requestBody as RequestBodyObject
  return Object.values(content['application/json']?.examples ?? {})[0] as { value: Record<string, unknown> }
}
const withObject = withBody.flatMap((operation) => {
  const { required = [] } = components.schemas?.[operation.body ?? ''] as SchemaObject
  const { value } = exampleOf(operation)
  return required
    .filter((name) => typeof value[name] === 'object' && !Array.isArray(value[name]))
    .map((name) => ({ id: operation.id, name, operation, body: { ...value, [name]: {} } }))
})

test.each(withObject)('$id with an empty $name is refused as missing', async ({ operation, name, body }) => {
  const { code, violations } = await callWith(operation, body)
  expect([2000, 2062]).toContain(code)
  expect(violations[0]?.pointer).toMatch(new RegExp(`^body/${name}`))
})

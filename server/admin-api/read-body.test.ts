import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createTestFake } from '../testing.ts'

const json = { 'content-type': 'application/json' }
type Sent = string | Uint8Array<ArrayBuffer>

async function post(
  body: Sent,
  { headers = json, path = '/__admin/customers' }: { headers?: object; path?: string } = {},
) {
  const { send, company } = createTestFake()
  const response = await send(path, { method: 'POST', headers: { ...headers }, body })
  return { status: response.status, problem: (await response.json()) as Record<string, unknown>, company }
}

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test.each(['9007199254740993', '12345678901234567890', '1e400'])(
  'a number that cannot be held exactly is a mistake, with its place: %s',
  async (number) => {
    expect(await post(`{"capacity":${number},"name":"a"}`, { path: '/__admin/agents' })).toMatchObject({
      status: 422,
      problem: {
        mistakes: [{ pointer: '/capacity', message: expect.stringMatching(/cannot be held exactly/) as string }],
      },
    })
    const push = `{"body":{"messages":[{"message_id":${number}}]}}`
    expect(await post(push, { path: '/__admin/pushes' })).toMatchObject({
      status: 422,
      problem: { mistakes: [{ pointer: '/body/messages/0/message_id' }] },
    })
  },
)

test('a number that is written unusually is that number', async () => {
  const { status, problem } = await post('{"capacity":1.40e1,"name":"a"}', { path: '/__admin/agents' })
  expect({ status, problem }).toMatchObject({ status: 201, problem: { capacity: 14 } })
})

test('a name given twice is a mistake', async () => {
  expect(await post('{"open_api_token":"u1","nick_name":"a","nick_name":"b"}')).toMatchObject({
    status: 422,
    problem: { mistakes: [{ pointer: '/nick_name', message: 'is given twice' }] },
  })
})

test.each<[string, Sent, object, RegExp]>([
  [
    'bytes that are not UTF-8',
    ascii('{"nick_name":"\xd5\xc5"}'),
    json,
    /not valid UTF-8.*\/nick_name.*Encode the body as UTF-8/,
  ],
  ['half a surrogate pair', '{"nick_name":"\\ud800"}', json, /surrogate pair.*\/nick_name/],
  ['gzip', new Uint8Array(gzipSync('{"nick_name":"a"}')), json, /compressed.*without compression/],
  ['a form', 'nick_name=a', json, /form/],
  ['XML', '<a/>', json, /XML/],
])('%s is refused, and named', async (_, body, headers, detail) => {
  expect(await post(body, { headers })).toMatchObject({
    status: 400,
    problem: { detail: expect.stringMatching(detail) as string },
  })
})

test('JSON encoded twice is named', async () => {
  const { status, problem } = await post(JSON.stringify('{"nick_name":"a"}'))
  expect({ status, problem }).toMatchObject({
    status: 422,
    problem: { mistakes: [{ pointer: '', message: expect.stringMatching(/encoded twice/) as string }] },
  })
})

test('a body is read in the charset that its Content-Type names', async () => {
  const { status, company } = await post(ascii('{"open_api_token":"u1","nick_name":"\xd0\xa1\xc3\xf7"}'), {
    headers: { 'content-type': 'application/json; charset=gbk' },
  })
  expect(status).toBe(201)
  expect(company.world.customers.byToken('u1')?.nickName).toBe('小明')
})

test.each([
  ['?limit=1&limit=2', /limit.*more than once/],
  ['?customer_token=%D5%C5', /customer_token.*UTF-8/],
])('a query that would lose something is refused: %s', async (query, named) => {
  const { send } = createTestFake()
  const response = await send(`/__admin/requests${query}`)
  expect(response.status).toBe(400)
  expect(JSON.stringify(await response.json())).toMatch(named)
})

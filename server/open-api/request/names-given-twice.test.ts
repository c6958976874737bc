import { describe, expect, test } from 'vitest'
import { createTestFake } from '../../testing.ts'
import { asks, form, sendBytes } from './testing.ts'

describe('a name given twice', () => {
  test.each([
    ['{"customer_token":"u1","customer_token":"u2"}', 'body/customer_token'],
    ['{"customer_token":"u1","customer_token":"u1"}', 'body/customer_token'],
    ['{"customer_token":"u1","channel":"a","ch\\u0061nnel":"b"}', 'body/channel'],
    ['{"customer_token":"u1","x":[0,{"y":1,"y":{"z":2}}]}', 'body/x/1/y'],
    ['{"customer_token":"u1","__proto__":1,"__proto__":2}', 'body/__proto__'],
  ])('in JSON is noted: %s', async (body, pointer) => {
    const { reply, violations } = await sendBytes(createTestFake(), asks, body)
    expect(reply).toMatchObject({ code: 1000 })
    expect(violations).toContainEqual({ pointer, message: 'is given twice: the last one counts', severity: 'warning' })
  })

  test('in JSON counts with its last value, numbers as they were written', async () => {
    const testFake = createTestFake()
    await sendBytes(testFake, asks, '{"customer_token":1.0,"channel":"a","customer_token":2.0}')
    expect(testFake.company.world.customers.byToken('2.0')).toBeDefined()
    expect(testFake.lastRequest()?.body).toEqual({ customer_token: 2, channel: 'a' })
  })

  test('in a form is noted', async () => {
    const { violations } = await sendBytes(createTestFake(), asks, 'customer_token=u1&customer_token=u2', form)
    expect(violations).toMatchObject([{ pointer: 'body/customer_token', severity: 'warning' }])
  })

  test.each([
    ['agent_ids[]=397&agent_ids=13', [13], 'more than once'],
    ['agent_ids=397&agent_ids=13', [13], 'more than once'],
    ['agent_ids=397&agent_ids[]=13', [13], 'more than once'],
    ['agent_ids[1]=397&agent_ids[0]=13', [397, 13], 'index'],
    ['agent_ids[]=397&agent_ids[]=13', [397, 13], null],
    ['agent_ids=397,13', [397, 13], null],
    ['agent_ids=&agent_ids=13', [13], 'more than once'],
  ])('in the query is noted: %s', async (more, ids, noted) => {
    const { send, signedPath, lastRequest } = createTestFake({
      data: {
        agents: [
          { id: 397, name: 'a' },
          { id: 13, name: 'b' },
        ],
      },
    })
    const response = await send(signedPath('/im/messages/agent_unread_messages', {}, `&${more}`))
    const { results } = (await response.json()) as { results: { agent_id: number }[] }
    expect(results.map(({ agent_id }) => agent_id)).toEqual(ids)
    const expected =
      noted === null ? [] : [{ pointer: 'query/agent_ids', message: expect.stringContaining(noted) as string }]
    expect(lastRequest()?.violations).toMatchObject(expected)
  })

  test('in the query is noted also where the signature is refused for it', async () => {
    const { send, signedPath, lastRequest } = createTestFake()
    await send(signedPath('/im/agent_status', {}, '&nonce=second'))
    expect(lastRequest()?.violations).toContainEqual({
      pointer: 'query/nonce',
      message: 'is given more than once: the last one counts',
      severity: 'warning',
    })
  })

  test('in the query and in the body is noted where they differ', async () => {
    const { call, lastRequest } = createTestFake()
    await call('POST', '/im/sessions', {
      query: { customer_token: 'u2', agent_id: 397 },
      body: { customer_token: 'u1', agent_id: 397 },
    })
    expect(lastRequest()?.violations).toEqual([
      {
        pointer: 'query/customer_token',
        message: 'differs from the one in the body, which counts',
        severity: 'warning',
      },
    ])
  })
})

import { expect, test } from 'vitest'
import type { Plan } from '../../../faults.ts'
import { createTestFake, type Reply, readEventsOf } from '../../../testing.ts'

function openFaults(...faults: Plan[]) {
  const testFake = createTestFake({ faults })
  const ask = async (method: string, path: string, body?: object) => {
    const response = await testFake.send(`/__admin${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Reply | null }
  }
  const events = readEventsOf(testFake.company.wiring.stream)
  return { ...testFake, ask, events }
}

const empty = {
  id: 1,
  target: 'reply',
  fault: 'empty',
  operation: null,
  customer_token: null,
  times: 1,
  every: 1,
  until: null,
  touched: 0,
  armed: true,
}

test('an armed fault shows in the list, in the state, to followers, and on the call that it touches', async () => {
  const { ask, events, call, respond } = openFaults()
  expect(await ask('POST', '/faults', { target: 'reply', fault: 'empty' })).toEqual({ status: 201, body: empty })
  expect((await ask('GET', '/faults')).body).toEqual({ items: [empty] })
  expect((await ask('GET', '/state')).body).toMatchObject({ faults: [empty] })
  await respond('GET', '/im/agent_status')
  const request = { operation: 'listAgentStatus', fault: { id: 1, fault: 'empty' } }
  expect((await ask('GET', '/requests')).body).toMatchObject({ items: [request] })
  expect(events()).toMatchObject([
    { type: 'fault', data: empty },
    { type: 'fault', data: { ...empty, touched: 1, armed: false } },
    { type: 'request', data: request },
  ])
  expect((await ask('GET', '/faults')).body).toEqual({ items: [] })
  expect(await call('GET', '/im/agent_status')).toMatchObject({ code: 1000 })
})

test('a push that a fault touches says so', async () => {
  const { ask } = openFaults()
  await ask('POST', '/faults', { target: 'push', fault: 'drop', customer_token: 'u1', operation: 'createSession' })
  const { body } = await ask('POST', '/pushes', { body: {}, customer_token: 'u1' })
  expect(body).toMatchObject({ fault: null })
})

test('a push is touched by a fault of the operation that caused it', async () => {
  const { ask, call } = openFaults({ target: 'push', fault: 'drop', operation: 'createSession' })
  await ask('POST', '/pushes', { body: {} })
  await call('POST', '/im/sessions', { body: { customer_token: 'u1', assign_type: 'agent' } })
  expect((await ask('GET', '/pushes')).body).toMatchObject({
    items: [{ fault: null }, { state: 'dropped', reason: 'lost, as planned', fault: { id: 1, fault: 'drop' } }],
  })
})

test('a fault is disarmed once', async () => {
  const { ask } = openFaults({ target: 'reply', fault: 'empty', for: 60_000 })
  expect((await ask('DELETE', '/faults/1')).status).toBe(204)
  expect(await ask('DELETE', '/faults/1')).toMatchObject({ status: 404, body: { detail: 'No fault 1 is armed.' } })
})

test('a reset disarms all faults, and arms those from the start again', async () => {
  const { ask, respond } = openFaults({ target: 'reply', fault: 'empty', operation: 'listAgentStatus' })
  await respond('GET', '/im/agent_status')
  await ask('POST', '/faults', { target: 'push', fault: 'drop' })
  await ask('POST', '/reset')
  expect((await ask('GET', '/faults')).body).toEqual({ items: [{ ...empty, operation: 'listAgentStatus' }] })
})

test.each([
  [{}, ['"target" is missing', '"fault" is missing']],
  [{ target: 'reply', fault: 'dely' }, ['must not be "dely"; did you mean "delay"?']],
  [{ target: 'reply', fault: 'delay' }, ['"ms" is missing']],
  [{ target: 'push', fault: 'slow', ms: 1e300 }, ['must be <= 31622400000, and is 1e+300']],
  [{ target: 'reply', fault: 'drop' }, ['must not be "drop"; did you mean "drip"?']],
  [
    { target: 'push', fault: 'slow', ms: -1, time: 2, operation: 'creatSession' },
    [
      'must be >= 0, and is -1',
      '"time" is not known; did you mean "times"?',
      'must not be "creatSession"; did you mean "createSession"?',
    ],
  ],
  [
    { target: 'reply', fault: 'empty', for: '99999999999999999999d' },
    ['cannot be "99999999999999999999d" (how long it is armed: 60s, 1m, 250ms, or milliseconds)'],
  ],
  [{ target: 'reply', fault: 'missing', pointer: 'a' }, ['cannot be "a" (a JSON pointer: /customer/id)']],
])('names all mistakes of %j', async (fault, messages) => {
  const { status, body } = await openFaults().ask('POST', '/faults', fault)
  expect(status).toBe(422)
  expect((body?.mistakes as { message: string }[]).map(({ message }) => message).sort()).toEqual(messages.sort())
})

test.each(['366d', '99999999d', 9_007_199_254_740_991])(
  'a fault that is armed for %s at the end of the calendar ends at a date of four digits',
  async (duration) => {
    const { ask } = openFaults()
    await ask('PUT', '/clock', { freeze: '9999-12-31T15:00:00Z' })
    const { status, body } = await ask('POST', '/faults', { target: 'reply', fault: 'empty', for: duration })
    expect(status).toBe(201)
    expect(body?.until).toBe('9999-12-31T15:59:59.999Z')
  },
)

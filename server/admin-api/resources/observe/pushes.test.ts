import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../../../pushes/testing.ts'
import { createTestFake, type Reply } from '../../../testing.ts'

async function openWithReceiver() {
  const { company, send } = createTestFake()
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  company.wiring.webhook = receiver.url
  const ask = async (path: string, body?: object) => {
    const response = await send(`/__admin${path}`, { method: 'POST', ...(body && { body: JSON.stringify(body) }) })
    return { status: response.status, body: (await response.json()) as Reply }
  }
  return { ask, company, seen: receiver.seen }
}

test('sends any body, and reads customer, kind and types from it', async () => {
  const { ask, company, seen } = await openWithReceiver()
  const body = { customer_token: 'u42', assign_type: 'robot', messages: [{ type: 'message', odd: true }] }
  expect(await ask('/pushes', { body })).toMatchObject({
    status: 201,
    body: { id: 'u42.1', kind: 'robot', types: ['message'], customer_token: 'u42', caused_by: null },
  })
  expect((await ask('/pushes', { body: { message_ids: [] }, customer_token: 'u7' })).body).toMatchObject({
    id: 'u7.1',
    kind: 'read',
    types: [],
  })
  expect((await ask('/pushes', { body: 'no object at all' })).body).toMatchObject({ id: '-.1', kind: 'agent' })
  await company.clock.settled()
  expect(seen.toSorted()).toEqual(['"no object at all"', JSON.stringify(body), '{"message_ids":[]}'])
})

test('sends a push again, after it is over', async () => {
  const { ask, company, seen } = await openWithReceiver()
  await ask('/pushes', { body: {}, customer_token: 'u1' })
  expect(await ask('/pushes/u1.1/redeliver')).toMatchObject({ status: 409 })
  await company.clock.settled()
  expect(await ask('/pushes/u1.1/redeliver')).toMatchObject({ status: 202, body: { id: 'u1.1', state: 'queued' } })
  await company.clock.settled()
  expect(seen).toEqual(['{}', '{}'])
  expect(company.journal.push('u1.1')?.attempts).toHaveLength(2)
  expect(await ask('/pushes/u1.2/redeliver')).toMatchObject({ status: 404 })
})

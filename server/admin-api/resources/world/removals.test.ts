/** Removals through the admin API: from a queue, of a session as the customer, of a group. */
import { expect, test } from 'vitest'
import { createTestFake } from '../../../testing.ts'

function createAdminCaller() {
  const { company, send } = createTestFake()
  return {
    company,
    admin: async (method: string, path: string, body?: object) => {
      const response = await send(`/__admin${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
      const text = await response.text()
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as { id: number }) }
    },
  }
}

test('removes a customer from the queue', async () => {
  const { company, admin } = createAdminCaller()
  for (const { id } of company.world.agents.list()) await admin('PATCH', `/agents/${id}`, { capacity: 0 })
  const { body } = await admin('POST', '/customers', { open_api_token: 'u1' })
  const id = body?.id ?? 0
  await admin('POST', '/sessions', { customer_id: id })
  expect((await admin('DELETE', `/queues/${id}`)).status).toBe(204)
  expect(company.world.queues.list()).toEqual([])
  expect(await admin('DELETE', `/queues/${id}`)).toMatchObject({
    status: 404,
    body: { detail: `Customer ${id} is in no queue.` },
  })
})

test('closes a session as the customer', async () => {
  const { company, admin } = createAdminCaller()
  const closedBy: unknown[] = []
  company.journal.subscribe((event) => {
    if (event.type === 'world' && event.event.type === 'session.closed') closedBy.push(Reflect.get(event.event, 'by'))
  })
  const customer = await admin('POST', '/customers', { open_api_token: 'u1' })
  const session = await admin('POST', '/sessions', { customer_id: customer.body?.id })
  const closed = await admin('POST', `/sessions/${session.body?.id ?? 0}/close`, { by: 'customer' })
  expect(closed.body).toMatchObject({ state: 'closed', close_type: 'normal' })
  expect(closedBy).toEqual(['customer'])
})

test('removes a group, whose agents stay', async () => {
  const { company, admin } = createAdminCaller()
  const { body } = await admin('POST', '/groups', { name: '售前' })
  const id = body?.id ?? 0
  const agent = await admin('POST', '/agents', { name: 'Ann', group_ids: [id] })
  expect((await admin('DELETE', `/groups/${id}`)).status).toBe(204)
  expect(company.world.agents.get(agent.body?.id ?? 0)?.groupIds).toEqual([])
  expect(await admin('DELETE', `/groups/${id}`)).toMatchObject({ status: 404 })
})

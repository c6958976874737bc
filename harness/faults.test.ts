import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../server/pushes/testing.ts'
import { connectMockUdesk, startMockUdesk, UsageError } from './index.ts'

test('ten slow pushes suspend the webhook, even if the receiver is fast', async () => {
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  await using udesk = await startMockUdesk({ webhook: receiver.url })
  await udesk.clock.freeze()
  await udesk.faults.add({ target: 'push', fault: 'slow', ms: 6_000, times: 10 })
  for (let n = 1; n <= 10; n++) await udesk.pushes.send({ body: {}, customerToken: `u${n}` })
  await udesk.clock.advance('5s')
  expect(receiver.seen).toHaveLength(10)
  expect(await udesk.breaker()).toMatchObject({ state: 'suspended', timeouts: 10 })
  expect(await udesk.faults.list()).toEqual([])
})

test('faults of the configuration are armed in every company, and again after a reset', async () => {
  await using udesk = await startMockUdesk({
    faults: [{ target: 'reply', fault: 'code', code: 2, customerToken: 'u1' }],
  })
  const company = await udesk.createCompany()
  const armed = { target: 'reply', fault: 'code', code: 2, customerToken: 'u1', times: 1 }
  expect([...(await udesk.faults.list()), ...(await company.faults.list())]).toMatchObject([armed, armed])
  await udesk.faults.remove(1)
  expect(await udesk.faults.list()).toEqual([])
  await udesk.reset()
  const body = { customer_token: 'u1', assign_type: 'agent' } as const
  expect(await udesk.client.createSession({ body })).toMatchObject({ code: 2 })
  expect(await udesk.requests.list()).toMatchObject([{ code: 2, fault: { id: 1, fault: 'code' } }])
})

test('plans faults at a fake over the network too', async () => {
  await using udesk = await startMockUdesk({ adminToken: 's3cret' })
  const remote = await connectMockUdesk(`${udesk.url}/`, { adminToken: 's3cret' })
  expect(remote.env).toEqual(udesk.env)
  await remote.faults.add({ target: 'reply', fault: 'connection-reset' })
  await expect(remote.client.listAgentStatus()).rejects.toThrow('fetch failed')
  expect(await remote.client.listAgentStatus()).toMatchObject({ code: 1000 })
  await remote.stop()
  expect(await udesk.agents.list()).not.toEqual([])
  await expect(connectMockUdesk(udesk.url)).rejects.toThrow(UsageError)
})

test('reports that no fake answers', async () => {
  const udesk = await startMockUdesk()
  await udesk.stop()
  await expect(connectMockUdesk(udesk.url)).rejects.toThrow(`nothing listens at ${udesk.url} (ECONNREFUSED)`)
})

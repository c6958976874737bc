import { startMockUdesk } from 'mock-udesk'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'

test('ten timeouts stop the pushes for sixty seconds', async () => {
  const app = createServer(() => undefined).listen(0, '127.0.0.1') // your app, which hangs
  await once(app, 'listening')
  const { port } = app.address() as AddressInfo
  await using udesk = await startMockUdesk({ webhook: `http://127.0.0.1:${port}/udesk` })
  await udesk.clock.freeze('2026-01-01T04:00:00Z')

  for (let count = 1; count <= 10; count++) {
    await udesk.client.createSession({ body: { customer_token: `u${count}`, assign_type: 'agent' } })
  }
  await udesk.clock.advance('5s', { grace: 0 }) // no answer will come: do not wait for it in real time
  expect(await udesk.breaker()).toMatchObject({ state: 'suspended', until: '2026-01-01T04:01:05.000Z' })

  const session = await udesk.sessions.waitFor({ customerToken: 'u1' })
  await session.say('在吗？')
  expect(await udesk.pushes.waitFor({ customerToken: 'u1', state: 'dropped' })).toMatchObject({
    reason: expect.stringContaining('suspended until 2026-01-01T04:01:05.000Z') as string,
  })

  await udesk.clock.advance('60s')
  expect(await udesk.breaker()).toMatchObject({ state: 'closed', timeouts: 0 })
  app.close().closeAllConnections()
})

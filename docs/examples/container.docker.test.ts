import { startReceiver } from 'mock-udesk'
import { UdeskContainer } from 'mock-udesk/testcontainers'
import { expect, test } from 'vitest'

test('what the agent says is pushed to this machine, out of a container', async () => {
  await using receiver = await startReceiver({ host: '0.0.0.0' }) // your integration, listening on all addresses
  await using udesk = await new UdeskContainer().withWebhook(receiver.url).start()
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } }) // your app does this
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')
  await udesk.settled()
  expect(receiver.pushes.at(-1)?.body).toMatchObject({ messages: [{ type: 'message', data: { content: '您好' } }] })
})

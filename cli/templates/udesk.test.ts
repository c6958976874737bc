import { startMockUdesk, startReceiver } from 'mock-udesk'
import { expect, onTestFinished, test } from 'vitest'

test('what an agent says arrives at the webhook', async () => {
  const udesk = await startMockUdesk()
  onTestFinished(udesk.stop)

  // Your integration starts here: give it udesk.env, and udesk its webhook. Until then, this one stands in for it.
  const integration = await startReceiver()
  onTestFinished(integration.stop)
  await udesk.webhook.set(integration.url)

  // Your integration asks for an agent.
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })

  // You are the agent.
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')

  // What your integration has to do with it is for you to expect.
  await udesk.settled()
  expect(integration.pushes.at(-1)?.body).toMatchObject({ messages: [{ type: 'message', data: { content: '您好' } }] })
})

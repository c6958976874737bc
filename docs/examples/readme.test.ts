import { expect, test } from 'mock-udesk/vitest'

test('what the agent says is pushed to the webhook', async ({ udesk, receiver }) => {
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } }) // your app does this
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好') // you are the agent
  await udesk.settled() // every push was answered
  await expect(receiver).toHaveReceivedPush({ type: 'message', content: '您好' })
  await expect(udesk).toHaveNoSurprises()
})

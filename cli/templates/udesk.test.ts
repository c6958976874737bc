import { expect, test } from 'mock-udesk/vitest'

test('what an agent says arrives at the webhook', async ({ udesk, receiver }) => {
  // Your integration starts here, with the variables of udesk.env (UDESK_BASE_URL, UDESK_ORIGIN, UDESK_EMAIL, UDESK_PASSWORD,
  // UDESK_API_TOKEN, UDESK_STRUCT_MESSAGE_KEY), and takes the place of `receiver`:
  // await udesk.webhook.set('http://127.0.0.1:3000/udesk')

  // Your integration asks for an agent.
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })

  // You are the agent.
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')

  // Add what you expect of your integration.
  await udesk.settled()
  await expect(receiver).toHaveReceivedPush({ type: 'message', content: '您好' })
  await expect(udesk).toHaveNoSurprises()
})

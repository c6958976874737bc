import { startMockUdesk } from 'mock-udesk'
import { expect, test } from 'vitest'

test('what the agent says is pushed to the webhook', async () => {
  await using udesk = await startMockUdesk({ webhook: 'http://127.0.0.1:3000/udesk' })
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } }) // your app does this
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好') // you are the agent
  await udesk.settled() // your webhook has answered every push
  const push = (await udesk.pushes.list()).at(-1)
  expect(push?.body).toMatchObject({ messages: [{ type: 'message', data: { content: '您好' } }] })
})

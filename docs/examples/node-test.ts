import { startMockUdesk, startReceiver } from 'mock-udesk'
import { assertKeepsTheSpec, assertNoSurprises, assertReceivedPush } from 'mock-udesk/assertions'
import { after, test } from 'node:test'

const server = await startMockUdesk() // one for all tests of the file
after(server.stop)

test('what the agent says arrives', async () => {
  await using udesk = await server.createCompany() // one for each test
  await using receiver = await startReceiver()
  await udesk.webhook.set(receiver.url)

  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } }) // your integration does this
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')
  await udesk.settled()

  await assertReceivedPush(receiver, { type: 'message', content: '您好' })
  assertKeepsTheSpec(await udesk.requests.list())
  await assertNoSurprises(udesk)
})

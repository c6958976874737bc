import { readFileSync } from 'node:fs'
import { expect, test } from 'mock-udesk/vitest'

test('the page shows the error of a wait', async ({ udesk, receiver }) => {
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await udesk.settled()
  receiver.answerWith({ status: 204 })
  await session.say('您好，请稍等')
  await udesk.settled()
  const like = { type: 'message', content: '您好', state: 'delivered' } as const
  const failure = await udesk.pushes.waitFor(like, { timeout: 50 }).catch((error: unknown) => String(error))
  expect(readFileSync('docs/testing.md', 'utf8')).toContain(`\n${(failure as string).replace('50 ms', '5000 ms')}\n`)
})

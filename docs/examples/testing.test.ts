import { expect, test } from 'mock-udesk/vitest'
import { describe } from 'vitest'

test('what the agent says arrives', async ({ udesk, receiver }) => {
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } }) // your integration does this
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')
  const push = await receiver.waitFor({ type: 'message', content: '您好' })
  expect(push.customerToken).toBe('u42')
})

const integration = test.extend('integration', ({ udesk }) => {
  const { createSession } = udesk.client // yours: start it with udesk.env, and udesk.webhook.set(its address)
  return { askForAgent: (customer_token: string) => createSession({ body: { customer_token, assign_type: 'agent' } }) }
})

integration('keeps to the document', async ({ udesk, integration }) => {
  await integration.askForAgent('u42')
  await udesk.settled()
  expect(await udesk.requests.list()).toKeepTheSpec()
  await expect(udesk).toHaveNoSurprises()
})

describe('when no agent is free', () => {
  test.override({ company: { data: { agents: [{ id: 1, name: '小芳', capacity: 0 }] } } })

  test('the customer waits, and his assignment is pushed', async ({ udesk, receiver }) => {
    await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
    await expect(receiver).not.toHaveReceivedPush({ type: 'start_session' })
    await udesk.agents.update(1, { capacity: 1 })
    await receiver.waitFor({ type: 'start_session', customerToken: 'u42' })
  })
})

test('ten timeouts, and a minute without pushes', async ({ udesk, receiver }) => {
  await udesk.clock.freeze()
  await udesk.faults.add({ target: 'push', fault: 'slow', ms: 6_000, times: 10 })
  for (let n = 1; n <= 10; n++) {
    await udesk.client.createSession({ body: { customer_token: `u${n}`, assign_type: 'agent' } })
  }
  await udesk.clock.advance('5s')
  expect(await udesk.breaker()).toMatchObject({ state: 'suspended' })
  await udesk.clock.advance('60s')
  await (await udesk.sessions.waitFor({ customerToken: 'u1' })).say('您好')
  await udesk.settled()
  await expect(receiver).toHaveReceivedPush({ content: '您好' })
})

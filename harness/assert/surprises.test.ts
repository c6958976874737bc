/** What counts as a surprise, and what does not: in this process, and over the network. */
import { describe } from 'vitest'
import { startMockUdesk } from '../index.ts'
import { checkNoSurprises } from './check-assertions.ts'
import { expect, test as here, type Fixtures } from '../vitest.ts'

const elsewhere = here.extend<{ server: Fixtures['server'] }>({
  server: [
    async ({}, use) => {
      await using running = await startMockUdesk()
      await use(running.url)
    },
    { scope: 'worker' },
  ],
})

const asks = (customer_token: string) => ({ body: { customer_token, assign_type: 'agent' as const } })
const says = (im_sub_session_id: number, message_id: string) => ({
  body: { customer_token: 'u42', im_sub_session_id, message_id, type: 'message' as const, data: { content: '在吗' } },
})
const push = (customer_token: string) => ({ body: { customer_token, assign_type: 'agent', messages: [] } })

describe.each([
  ['in this process', here],
  ['over the network', elsewhere],
])('%s', (_, test) => {
  test('a correct conversation has no surprises', async ({ udesk, receiver }) => {
    receiver.answerWith({ body: 'ok' }) // a note, because Udesk is said to ignore it
    await udesk.client.createSession(asks('u42'))
    const session = await udesk.sessions.waitFor()
    await udesk.client.sendMessage(says(session.id, 'm-1'))
    await session.close()
    await udesk.settled()
    await expect(udesk).toHaveNoSurprises()
    await expect(expect(udesk).not.toHaveNoSurprises()).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Expected surprises, but every call kept the document, no refusal was ignored and no push was lost.]`,
    )
  })

  test('a call that violates the document is a surprise', async ({ udesk }) => {
    await fetch(`${udesk.env.UDESK_BASE_URL}/im/agent_status?email=${udesk.env.UDESK_EMAIL}&timestamp=1494474404000`)
    await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent', priority: 1 } as never })
    await expect(expect(udesk).toHaveNoSurprises()).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Expected no surprises, but there were 2:
      - listAgentStatus (-.1): Send and sign the timestamp in seconds, 10 digits, not in milliseconds.
      - createSession (u42.1): body/priority is not documented and was ignored]
    `)
  })

  test('a wrong answer of the webhook is a surprise, and so is a push lost in a suspension', async ({
    udesk,
    receiver,
  }) => {
    await udesk.clock.freeze('2026-01-01T04:00:00Z')
    receiver.answerWith({ status: 204 })
    await udesk.pushes.send(push('u42'))
    await udesk.settled()
    receiver.hang()
    for (let n = 1; n <= 10; n++) await udesk.pushes.send(push(`u${n}`))
    await udesk.clock.advance('5s', { grace: 0 })
    await udesk.pushes.send(push('u42'))
    await udesk.settled()
    const { message } = await checkNoSurprises(udesk)
    expect(message().replaceAll(/:\d{4,5}\//g, ':PORT/')).toMatchInlineSnapshot(`
      "Expected no surprises, but there were 12:
      - push u1.1: no complete answer within 5 s
      - push u10.1: no complete answer within 5 s
      - push u2.1: no complete answer within 5 s
      - push u3.1: no complete answer within 5 s
      - push u4.1: no complete answer within 5 s
      - push u42.1: answered 204; Udesk wants 200
      - push u5.1: no complete answer within 5 s
      - push u6.1: no complete answer within 5 s
      - push u7.1: no complete answer within 5 s
      - push u8.1: no complete answer within 5 s
      - push u9.1: no complete answer within 5 s
      - push u42.2: suspended until 2026-01-01T04:01:05.000Z: 10 timeouts within 60 s at http://127.0.0.1:PORT/udesk"
    `)
  })

  test('a webhook without a server is a surprise; no webhook is none', async ({ udesk, receiver }) => {
    await receiver.stop()
    await udesk.pushes.send(push('u42'))
    await udesk.settled()
    const { message } = await checkNoSurprises(udesk)
    expect(message()).toContain(`- push u42.1: nothing listens at ${new URL(receiver.url).origin} (ECONNREFUSED)`)
    await udesk.reset()
    await udesk.webhook.set(null)
    await udesk.pushes.send(push('u42'))
    await udesk.settled()
    await expect(udesk).toHaveNoSurprises()
  })

  test('planned faults and their effects are no surprises', async ({ udesk, receiver }) => {
    await udesk.clock.freeze()
    await udesk.faults.add({ target: 'reply', fault: 'status', status: 500 })
    await fetch(`${udesk.env.UDESK_BASE_URL}/im/agent_status?email=${udesk.env.UDESK_EMAIL}`)
    await udesk.faults.add({ target: 'push', fault: 'slow', ms: 6_000, times: 10 })
    for (let n = 1; n <= 10; n++) await udesk.pushes.send(push(`u${n}`))
    await udesk.clock.advance('5s')
    await udesk.pushes.send(push('u42'))
    await udesk.settled()
    expect(receiver.pushes).toHaveLength(10)
    expect((await udesk.pushes.list()).at(-1)).toMatchObject({ state: 'dropped', fault: null })
    await expect(udesk).toHaveNoSurprises()
  })

  test('an ignored refusal of createSession is a surprise', async ({ udesk }) => {
    const say = (customer_token: string, im_sub_session_id: number) =>
      udesk.client.sendMessage({
        body: { customer_token, im_sub_session_id, message_id: 'm-1', data: { content: '喂' } },
      })
    await udesk.client.createSession(asks('mock-offline-1'))
    expect(await say('mock-offline-1', -2)).toMatchObject({ code: 1000 }) // a message left for later, as the documentation describes
    await expect(udesk).toHaveNoSurprises()
    await udesk.client.createSession(asks('mock-offline-2'))
    expect(await say('mock-offline-2', 7)).toMatchObject({ code: 9200 })
    await expect(expect(udesk).toHaveNoSurprises()).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Expected no surprises, but there was one:
      - sendMessage (mock-offline-2.2): ignored that createSession (mock-offline-2.1) was refused with 2002, and got 9200]
    `)
  })

  test('a message to a closed session is a surprise, unless it may have crossed with the close', async ({ udesk }) => {
    await udesk.clock.freeze()
    await udesk.client.createSession(asks('u42'))
    const session = await udesk.sessions.waitFor()
    await session.close()
    await udesk.clock.advance('1s')
    await Promise.all([
      udesk.client.sendMessage(says(session.id, 'm-1')),
      udesk.client.sendMessage(says(session.id, 'm-2')),
    ])
    await expect(udesk).toHaveNoSurprises()
    await udesk.clock.advance('1s')
    await udesk.client.sendMessage(says(session.id, 'm-3'))
    await expect(expect(udesk).toHaveNoSurprises()).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Expected no surprises, but there was one:
      - sendMessage (u42.4): ignored that sendMessage (u42.3) was refused with 9200, and got 9200]
    `)
  })

  test('a repeated call after a refusal is no surprise', async ({ udesk }) => {
    await udesk.clock.freeze()
    await udesk.client.createSession(asks('u42'))
    const session = await udesk.sessions.waitFor()
    await session.close()
    await udesk.client.sendMessage(says(session.id, 'm-1'))
    await udesk.clock.advance('1s')
    await udesk.client.createSession(asks('u42'))
    const next = await udesk.sessions.waitFor()
    await udesk.client.sendMessage(says(next.id, 'm-2'))
    await udesk.client.sendMessage(says(session.id, 'm-3'))
    await expect(udesk).toHaveNoSurprises()
  })
})

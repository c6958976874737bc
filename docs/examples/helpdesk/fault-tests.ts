import { expect } from 'mock-udesk/vitest'
import { replyCodes, type HelpdeskTest } from './fixture.ts'
import { sessionIsOver } from './udesk.ts'

/** Pushes and replies that are late, doubled, lost or wrong. */
export function testFaults(test: HelpdeskTest): void {
  test('shows a message once that is pushed twice', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await udesk.faults.add({ target: 'push', fault: 'duplicate' })
    await session.say('您好')
    await udesk.settled()
    expect((await ming.reads()).filter((content) => content === '您好')).toHaveLength(1)
  })

  test('shows messages in order that are pushed out of order', async ({ udesk, customer }) => {
    await udesk.clock.freeze()
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await udesk.faults.add({ target: 'push', fault: 'reorder' })
    await session.say('第一')
    await udesk.clock.advance('1s')
    await session.say('第二')
    await udesk.settled()
    expect((await ming.reads()).slice(-2)).toEqual(['第一', '第二'])
  })

  test('answers 200 to pushes that it does not understand, and keeps its session', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    const before = await ming.reads()
    const message = { type: 'info_appoint', message_id: 'x', im_sub_session_id: session.id, data: { content: '?' } }
    for (const body of [{ customer_token: 'ming', assign_type: 'agent', messages: [message] }, { what: 'new' }, []]) {
      await udesk.pushes.send({ body })
    }
    await udesk.faults.add({ target: 'push', fault: 'malformed' })
    await session.say('您好')
    await udesk.settled()
    expect(await ming.reads()).toEqual(before)

    await udesk.faults.add({ target: 'push', fault: 'wrong-session' })
    await session.say('您好')
    await udesk.settled()
    await ming.says('在吗？')
    await session.waitForMessage('在吗？')
  })

  test('sends again what Udesk did not confirm, and the agent reads it once', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await udesk.faults.add({ target: 'reply', fault: 'empty', operation: 'sendMessage' })
    expect(await ming.says('订单没到', 'm-2')).toBe(503)
    expect(await ming.says('订单没到', 'm-2')).toBe(201)
    expect((await session.messages()).filter(({ id }) => id === 'm-2')).toHaveLength(1)
  })
}

/** Messages that Udesk did not push. */
export function testMissedMessages(test: HelpdeskTest): void {
  test('shows a customer who comes back the messages that he missed', async ({ udesk, customer }) => {
    await udesk.assumptions.set({ 'push.while-offline': 'collect' })
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await ming.goesOffline()
    const { id } = await session.say('明天给您答复')
    await udesk.settled()
    expect(await ming.reads()).not.toContain('明天给您答复')

    await ming.comesBack()
    expect((await ming.reads()).at(-1)).toBe('明天给您答复')
    const said = (await session.messages()).find((message) => message.id === id)
    expect(said?.readAt).not.toBeNull()
  })

  test('reads from the records what Udesk did not push while suspended', async ({ udesk, helpdesk, customer }) => {
    await udesk.clock.freeze()
    const ming = customer('ming')
    await ming.says('你好')
    await customer('hong').says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await udesk.settled()
    await udesk.faults.add({ target: 'push', fault: 'slow', ms: 6_000, times: 10 }) // ten late answers
    for (let count = 1; count <= 10; count++) await session.say(`第${count}条`)
    await udesk.clock.advance('50s')
    expect(await udesk.breaker()).toMatchObject({ state: 'suspended' })
    await session.say('我请同事来')
    const next = await session.transfer({ agent: 'Jerry' })
    await next.say('我是Jerry')
    expect((await ming.reads()).at(-1)).toBe('第10条')

    await udesk.clock.advance('60s')
    await helpdesk.catchUp()
    expect((await ming.reads()).slice(-5)).toEqual([
      '第10条',
      '我请同事来',
      '会话转接',
      expect.stringContaining('Jerry'),
      '我是Jerry',
    ])
    await ming.says('好的')
    await next.waitForMessage('好的')
    expect(await replyCodes(udesk)).not.toContain(sessionIsOver)
  })
}

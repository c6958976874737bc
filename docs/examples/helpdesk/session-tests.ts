import { expect } from 'mock-udesk/vitest'
import { replyCodes, type HelpdeskTest } from './fixture.ts'
import { sessionIsOver } from './udesk.ts'

/** Sessions that end, and those that follow. */
export function testSessions(test: HelpdeskTest): void {
  test('ends the session of a customer who leaves', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const { id } = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await ming.leaves()
    expect(await udesk.sessions.get(id)).toMatchObject({ state: 'closed', closeType: 'normal' })
  })

  test('continues in the new session after a transfer', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    const next = await session.transfer({ agent: 'Jerry' })
    await udesk.settled()
    expect(await ming.sees()).toMatchObject({ agent: 'Jerry' })

    await ming.says('订单没到')
    await next.waitForMessage('订单没到')
    expect(await replyCodes(udesk)).not.toContain(sessionIsOver)
  })

  test('does not return to the old session when a message of it comes late', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await udesk.faults.add({ target: 'push', fault: 'reorder' })
    await session.say('我请同事来')
    const next = await session.transfer({ agent: 'Jerry' })
    await udesk.settled()

    await ming.says('好的')
    await next.waitForMessage('好的')
    expect(await ming.reads()).toContain('我请同事来')
    expect(await replyCodes(udesk)).not.toContain(sessionIsOver)
  })

  test('asks for a rating at the end, forwards it, and reports a refusal', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await session.close()
    await udesk.settled()
    const { state, rating } = await ming.sees()
    expect(state).toBe('closed')
    expect(rating[0]).toEqual({ id: 36, text: '非常满意' })

    expect(await ming.rates(999)).toBe(422)
    expect(await ming.rates(36, '谢谢')).toBe(204)
    expect(await udesk.sessions.get(session.id)).toMatchObject({ survey: { option_id: 36, remark: '谢谢' } })
  })

  test('begins a new session when the customer writes after the end', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await session.close()
    await udesk.settled()
    await ming.says('还有一个问题')
    const next = await udesk.sessions.waitFor({ customerToken: 'ming' })
    expect(next.id).not.toBe(session.id)
    await next.waitForMessage('还有一个问题')
  })

  test('begins a new session if the end of the old one was never pushed', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await udesk.faults.add({ target: 'push', fault: 'drop' })
    await session.close('force')
    expect(await ming.says('还在吗？')).toBe(201)
    const next = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await next.waitForMessage('还在吗？')
  })
}

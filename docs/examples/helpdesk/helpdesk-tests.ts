import type { MockUdesk } from 'mock-udesk'
import { expect } from 'mock-udesk/vitest'
import { describe } from 'vitest'
import { createTest } from './fixture.ts'
import { sessionIsOver } from './udesk.ts'

/** Each test runs 200 times where much is asked; see CONTRIBUTING.md. */
const repeats = process.env.MOCK_UDESK_LONG === undefined ? 0 : 199

/** What the helpdesk promises its customers, at a Udesk wherever that is. */
export function testHelpdesk(startUdesk: () => Promise<MockUdesk>): void {
  const test = createTest(startUdesk)

  describe.concurrent('the helpdesk', { repeats }, () => {
    test.afterEach(async ({ udesk }) => {
      await expect(udesk).toHaveNoSurprises()
    })

    test('makes a customer known at Udesk, and passes his first words on', async ({ udesk, customer }) => {
      await customer('ming', '小明').says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await session.waitForMessage('你好')
      expect(await udesk.customers.list()).toContainEqual(expect.objectContaining({ nickName: '小明' }))
    })

    test('shows the customer who answers, and what', async ({ udesk, customer }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await session.say('您好')
      await udesk.settled()
      expect(await ming.sees()).toMatchObject({ state: 'open', agent: '小芳' })
      expect(await ming.reads()).toEqual(['你好', '对话开始', '您好，请问有什么可以帮您？', '您好'])
    })

    test('shows pictures and formatted text as such', async ({ udesk, customer }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await session.say({ type: 'image', data: { content: 'https://cdn.example/order.png' } })
      await session.say({ type: 'rich', data: { content: '<b>已发货</b>' } })
      await udesk.settled()
      expect((await ming.sees()).lines.slice(-2)).toMatchObject([
        { type: 'image', content: 'https://cdn.example/order.png' },
        { type: 'rich', content: '<b>已发货</b>' },
      ])
    })

    test('shows the customer what the agent has read', async ({ udesk, customer }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      expect((await ming.sees()).lines[0]).toMatchObject({ content: '你好', state: 'sent' })
      await session.read()
      await udesk.settled()
      expect((await ming.sees()).lines[0]).toMatchObject({ content: '你好', state: 'read' })
    })

    test('tells a customer who waits his place, and lets him move up', async ({ udesk, customer }) => {
      await everybody(udesk, { capacity: 0 })
      const [ming, hong] = [customer('ming'), customer('hong')]
      await ming.says('你好')
      await hong.says('我也在')
      expect(await hong.sees()).toMatchObject({ state: 'waiting', place: 2 })
      await ming.leaves()
      expect(await hong.sees()).toMatchObject({ state: 'waiting', place: 1 })
    })

    test('passes on what was said while waiting, once it is the customer’s turn', async ({ udesk, customer }) => {
      await everybody(udesk, { capacity: 0 })
      const ming = customer('ming')
      await ming.says('你好')
      await ming.says('订单没到')
      await everybody(udesk, { capacity: 1 })
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await session.waitForMessage('订单没到')
      await udesk.settled()
      expect(await ming.sees()).toMatchObject({ state: 'open', place: null })

      await ming.says('还在吗？')
      await session.waitForMessage('还在吗？')
    })

    test('takes its turn also where that is pushed before the reply that tells to wait', async ({
      udesk,
      customer,
    }) => {
      await udesk.clock.freeze()
      await everybody(udesk, { capacity: 0 })
      const ming = customer('ming')
      await udesk.faults.add({ target: 'reply', fault: 'drip', ms: 1_000, operation: 'createSession' })
      const said = ming.says('你好')
      await udesk.requests.waitFor({ operation: 'createSession' })
      await everybody(udesk, { capacity: 1 })
      await udesk.pushes.waitFor({ type: 'start_session', state: 'delivered' })
      await udesk.clock.advance('1s')
      expect(await said).toBe(201)
      expect(await ming.sees()).toMatchObject({ state: 'open' })
    })

    test('leaves a message where nobody is online', async ({ udesk, customer }) => {
      await everybody(udesk, { status: 'offline' })
      const ming = customer('ming')
      await ming.says('请回电')
      expect(await ming.sees()).toMatchObject({ state: 'nobody' })
      const { results } = await left(udesk)
      expect(results).toMatchObject([{ unsolved_leave_message_num: 1 }])
    })

    test('ends the session of a customer who leaves', async ({ udesk, customer }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const { id } = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await ming.leaves()
      expect(await udesk.sessions.get(id)).toMatchObject({ state: 'closed', closeType: 'normal' })
    })

    test('goes on in the new session after a transfer', async ({ udesk, customer }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      const next = await session.transfer({ agent: 'Jerry' })
      await udesk.settled()
      expect(await ming.sees()).toMatchObject({ agent: 'Jerry' })

      await ming.says('订单没到')
      await next.waitForMessage('订单没到')
      expect(await codes(udesk)).not.toContain(sessionIsOver)
    })

    test('does not fall back to the old session when a word of it comes late', async ({ udesk, customer }) => {
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
      expect(await codes(udesk)).not.toContain(sessionIsOver)
    })

    test('asks for a rating at the end, passes it on, and says if it was refused', async ({ udesk, customer }) => {
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

    test('begins anew when the customer writes after the end', async ({ udesk, customer }) => {
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

    test('notices by its next words that a session has ended, where the end was never pushed', async ({
      udesk,
      customer,
    }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await udesk.faults.add({ target: 'push', fault: 'drop' })
      await session.close('force')
      expect(await ming.says('还在吗？')).toBe(201)
      const next = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await next.waitForMessage('还在吗？')
    })

    test('shows once what is pushed twice', async ({ udesk, customer }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await udesk.faults.add({ target: 'push', fault: 'duplicate' })
      await session.say('您好')
      await udesk.settled()
      expect((await ming.reads()).filter((content) => content === '您好')).toHaveLength(1)
    })

    test('shows in order what is pushed out of order', async ({ udesk, customer }) => {
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

    test('takes with 200 whatever it does not understand, and finds back to its session', async ({
      udesk,
      customer,
    }) => {
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

    test('lets the customer say again what Udesk did not confirm, and the agent reads it once', async ({
      udesk,
      customer,
    }) => {
      const ming = customer('ming')
      await ming.says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await udesk.faults.add({ target: 'reply', fault: 'empty', operation: 'sendMessage' })
      expect(await ming.says('订单没到', 'm-2')).toBe(503)
      expect(await ming.says('订单没到', 'm-2')).toBe(201)
      expect((await session.messages()).filter(({ id }) => id === 'm-2')).toHaveLength(1)
    })

    test('shows a customer who comes back what was said while he was away', async ({ udesk, customer }) => {
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

    test('catches up with what was never pushed because Udesk was silent for a minute', async ({
      udesk,
      helpdesk,
      customer,
    }) => {
      await udesk.clock.freeze()
      const ming = customer('ming')
      await ming.says('你好')
      await customer('hong').says('你好')
      const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
      await udesk.settled()
      await udesk.faults.add({ target: 'push', fault: 'slow', ms: 6_000, times: 10 }) // ten answers that come too late
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
      expect(await codes(udesk)).not.toContain(sessionIsOver)
    })
  })
}

const codes = async (udesk: MockUdesk) => (await udesk.requests.list()).map(({ code }) => code)

type AgentPatch = Parameters<MockUdesk['agents']['update']>[1]

async function everybody(udesk: MockUdesk, patch: AgentPatch): Promise<void> {
  for (const { id } of await udesk.agents.list()) await udesk.agents.update(id, patch)
}

const left = async (udesk: MockUdesk) => {
  const reply = await udesk.client.countAgentUnread({ query: { 'agent_ids[]': [3] } })
  if (reply.code !== 1000) throw new Error('not counted')
  return reply
}

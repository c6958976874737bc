import type { MockUdesk } from 'mock-udesk'
import { expect } from 'mock-udesk/vitest'
import type { HelpdeskTest } from './fixture.ts'

/** Messages between a customer and an agent. */
export function testMessages(test: HelpdeskTest): void {
  test('creates the customer at Udesk, and forwards his first message', async ({ udesk, customer }) => {
    await customer('ming', '小明').says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await session.waitForMessage('你好')
    expect(await udesk.customers.list()).toContainEqual(expect.objectContaining({ nickName: '小明' }))
  })

  test('shows the customer the agent’s name and messages', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await session.say('您好')
    await udesk.settled()
    expect(await ming.sees()).toMatchObject({ state: 'open', agent: '小芳' })
    expect(await ming.reads()).toEqual(['你好', '对话开始', '您好，请问有什么可以帮您？', '您好'])
  })

  test('shows pictures and formatted text', async ({ udesk, customer }) => {
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

  test('shows the customer which messages the agent has read', async ({ udesk, customer }) => {
    const ming = customer('ming')
    await ming.says('你好')
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    expect((await ming.sees()).lines[0]).toMatchObject({ content: '你好', state: 'sent' })
    await session.read()
    await udesk.settled()
    expect((await ming.sees()).lines[0]).toMatchObject({ content: '你好', state: 'read' })
  })
}

/** A customer for whom no agent is free, or online. */
export function testQueue(test: HelpdeskTest): void {
  test('shows a waiting customer his place in the queue, and moves him up', async ({ udesk, customer }) => {
    await updateAgents(udesk, { capacity: 0 })
    const [ming, hong] = [customer('ming'), customer('hong')]
    await ming.says('你好')
    await hong.says('我也在')
    expect(await hong.sees()).toMatchObject({ state: 'waiting', place: 2 })
    await ming.leaves()
    expect(await hong.sees()).toMatchObject({ state: 'waiting', place: 1 })
  })

  test('sends the messages of a waiting customer to the agent once he is assigned', async ({ udesk, customer }) => {
    await updateAgents(udesk, { capacity: 0 })
    const ming = customer('ming')
    await ming.says('你好')
    await ming.says('订单没到')
    await updateAgents(udesk, { capacity: 1 })
    const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
    await session.waitForMessage('订单没到')
    await udesk.settled()
    expect(await ming.sees()).toMatchObject({ state: 'open', place: null })

    await ming.says('还在吗？')
    await session.waitForMessage('还在吗？')
  })

  test('opens the conversation even if the assignment is pushed before the reply 2001', async ({ udesk, customer }) => {
    await udesk.clock.freeze()
    await updateAgents(udesk, { capacity: 0 })
    const ming = customer('ming')
    await udesk.faults.add({ target: 'reply', fault: 'drip', ms: 1_000, operation: 'createSession' })
    const said = ming.says('你好')
    await udesk.requests.waitFor({ operation: 'createSession' })
    await updateAgents(udesk, { capacity: 1 })
    await udesk.pushes.waitFor({ type: 'start_session', state: 'delivered' })
    await udesk.clock.advance('1s')
    expect(await said).toBe(201)
    expect(await ming.sees()).toMatchObject({ state: 'open' })
  })

  test('leaves a message when no agent is online', async ({ udesk, customer }) => {
    await updateAgents(udesk, { status: 'offline' })
    const ming = customer('ming')
    await ming.says('请回电')
    expect(await ming.sees()).toMatchObject({ state: 'no-agent' })
    const { results } = await countUnread(udesk)
    expect(results).toMatchObject([{ unsolved_leave_message_num: 1 }])
  })
}

type AgentPatch = Parameters<MockUdesk['agents']['update']>[1]

async function updateAgents(udesk: MockUdesk, patch: AgentPatch): Promise<void> {
  for (const { id } of await udesk.agents.list()) await udesk.agents.update(id, patch)
}

async function countUnread(udesk: MockUdesk) {
  const reply = await udesk.client.countAgentUnread({ query: { 'agent_ids[]': [3] } })
  if (reply.code !== 1000) throw new Error(`countAgentUnread was answered ${reply.code}`)
  return reply
}

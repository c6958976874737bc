import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Scenario } from '../../scenarios/format/scenario.ts'
import { startMockUdesk, type MockUdesk } from '../index.ts'

const start = '2026-01-01T12:00:00Z'
/** A fake with a frozen clock, and the functions that the tests use. */
async function startStill() {
  const udesk = await startMockUdesk()
  await udesk.clock.freeze(start)
  return udesk
}

/** The same conversation, played in another fake from the recorded scenario. */
async function replay(udesk: MockUdesk): Promise<{ text: string; first: unknown; again: unknown }> {
  const [session] = await udesk.sessions.list({ customerToken: 'u42' })
  const response = await fetch(`${udesk.adminUrl}/sessions/${session?.id ?? 0}/scenario`)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  await using other = await startStill()
  const run = await other.play(parse(text) as Scenario)
  expect(run.steps.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  expect(run.state).toBe('passed')
  return { text, first: await journalOf(udesk), again: await journalOf(other) }
}

/**
 * The calls, replies and pushes with their times. Ids are numbered in the order of their first use, because the customers and
 * agents of the two fakes have different ids. What happens at the end of the scenario is left out.
 */
async function journalOf(udesk: MockUdesk): Promise<unknown> {
  const met = new Map<string, string>()
  const called = (kind: string, id: unknown) => {
    const key = `${kind} ${String(id)}`
    met.set(key, met.get(key) ?? `${kind} ${[...met.keys()].filter((each) => each.startsWith(kind)).length + 1}`)
    return met.get(key)
  }
  const ids = /^(message_ids?|im_sub_session_id|session_id|agent_id|customer_id|logId|sessionId)$/
  const named = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => named(item, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, named(inner, name)]))
    if (!ids.test(key) || value === 0 || (typeof value === 'number' && value < 0)) return value
    return called(/session/i.test(key) ? 'session' : key.replace(/s$/, ''), value)
  }
  const requests = (await udesk.requests.list()).filter(({ customerToken }) => customerToken === 'u42')
  const pushes = (await udesk.pushes.list()).filter(
    ({ customerToken }) => customerToken === 'u42' || customerToken === null,
  )
  const lastAt = requests.at(-1)?.at ?? start
  return {
    requests: requests.map(({ at, operation, code, status }) => ({ at, operation, code, status })),
    pushes: pushes
      .filter(({ at, types }) => at <= lastAt || !types.includes('close'))
      .map(({ at, kind, types, body }) => ({ at, kind, types, body: named(body) })),
  }
}

test('records a conversation with queue, messages, preview, transfer, reading, close and survey', async () => {
  await using udesk = await startStill()
  const { client } = udesk
  for (const { id } of await udesk.agents.list()) await udesk.agents.update(id, { capacity: 0 })
  await client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  await client.sendMessage({
    body: { customer_token: 'u42', im_sub_session_id: -3, message_id: 'm1', data: { content: '在吗' } },
  })
  await udesk.clock.advance('3s')
  await udesk.agents.update(3, { capacity: 1 })
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')
  await client.previewMessage({ path: { session_id: session.id }, body: { content: '我想' } })
  await client.sendMessage({
    body: {
      customer_token: 'u42',
      im_sub_session_id: session.id,
      message_id: 'm2',
      type: 'image',
      data: { content: 'https://example.com/1.png' },
    },
  })
  await session.read()
  await udesk.clock.advance('90s')
  const next = await session.transfer({ agent: 'Jerry' })
  await client.sendMessage({
    body: { customer_token: 'u42', im_sub_session_id: session.id, message_id: 'm3', data: { content: '?' } },
  })
  await client.readMessages({ body: { session_id: next.id, message_ids: (await next.messages()).map(({ id }) => id) } })
  await next.close('normal')
  await udesk.clock.advance('1s')
  await client.surveySession({ body: { im_sub_session_id: next.id, option_id: 36 } })
  const { text, first, again } = await replay(udesk)
  expect(again).toEqual(first)
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=node_modules/mock-udesk/dist/schemas/scenario.schema.json
    name: session-1001
    description: What happened in session 1001, which began at 2026-01-01T12:00:00.000Z
    given:
      agents:
        - { as: tom, name: Tom, status: online, capacity: 0 }
        - { as: jerry, name: Jerry, status: online, capacity: 0 }
    steps:
      - customer: { as: u42, joins: agent }
      - customer: { as: u42, says: 在吗 }
      - wait: 3s
      - agent: { as: tom, status: online, capacity: 1 }
      - expect: { push: start_session, for: u42 }
      - agent: { as: tom, says: 您好 }
      - customer: { as: u42, previews: 我想 }
      - customer: { as: u42, says: { type: image, content: https://example.com/1.png } }
      - agent: { as: tom, reads: all }
      - expect: { push: read, for: u42 }
      - wait: 90s
      - agent: { as: tom, transfers: { agent: jerry } }
      - expect: { push: transfer, for: u42 }
      - customer: { as: u42, says: { content: "?", to: "\${u42.sessions.0}" }, code: 9200 }
      - customer: { as: u42, reads: all }
      - agent: { as: jerry, closes: normal }
      - expect: { push: close, for: u42 }
      - wait: 1s
      - customer: { as: u42, rates: { session: 36 } }
    "
  `)
})

test('records a conversation that goes from a robot to an agent, and that the customer ends', async () => {
  await using udesk = await startStill()
  const { client } = udesk
  await client.createSession({ body: { customer_token: 'u42', assign_type: 'robot' } })
  await client.sendMessage({
    body: { customer_token: 'u42', im_sub_session_id: 0, message_id: 'm1', data: { content: '如何申请退款' } },
  })
  await udesk.clock.advance('2s')
  await client.createSession({ body: { customer_token: 'u42', agent_id: 397 } })
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await client.setCustomerOnline({ body: { customer_token: 'u42', state: 0 } })
  await session.say('看看这个')
  await client.listUnreadMessages({ query: { im_sub_session_id: String(session.id) } as never })
  await client.closeSession({ path: { session_id: session.id } })
  const { first, again } = await replay(udesk)
  expect(again).toEqual(first)
})

test('records a session that POST /__admin/sessions opened: in the scenario the customer asks for it', async () => {
  await using udesk = await startStill()
  const { id } = await udesk.customers.add({ openApiToken: 'u42' })
  await fetch(`${udesk.adminUrl}/sessions`, { method: 'POST', body: JSON.stringify({ customer_id: id }) })
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')
  const { text } = await replay(udesk)
  expect(text).toContain('{ as: u42, joins: agent }')
})

const requestsIn = (journal: unknown) => (journal as { requests: unknown }).requests

test.each<[string, object]>([
  ['an undocumented field', { channel: 'web', foo: { bar: 1 }, says: 1 }],
  ['the names of methods', { toString: 1, constructor: {} }],
])('records a createSession with %s', async (_, fields) => {
  await using udesk = await startStill()
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent', ...fields } as never }) // as in JavaScript
  const { first, again } = await replay(udesk)
  expect(requestsIn(again)).toEqual(requestsIn(first))
})

test('records a message whose content is a number as a call', async () => {
  await using udesk = await startStill()
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  const { id } = await udesk.sessions.waitFor({ customerToken: 'u42' })
  const message = { customer_token: 'u42', im_sub_session_id: id, message_id: 'm1', data: { content: 7 } }
  await udesk.client.sendMessage({ body: message as never }) // as in JavaScript
  const { first, again } = await replay(udesk)
  expect(requestsIn(again)).toEqual(requestsIn(first))
})

test('names a call that no step can express in a note and at the head of the file', async () => {
  await using udesk = await startStill()
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  const { id } = await udesk.sessions.waitFor({ customerToken: 'u42' })
  const data = { content: 'costs ${price}' }
  await udesk.client.sendMessage({ body: { customer_token: 'u42', im_sub_session_id: id, message_id: 'm1', data } })
  const { text } = await replay(udesk)
  expect(text).toMatch(/^# Calls that no step can express are missing: sendMessage \(u42\.\d+\)\.$/m)
  expect(text).toMatch(/- note: "Missing: sendMessage \(u42\.\d+\)"/)
})

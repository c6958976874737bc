/** A recorded scenario must repeat its conversation: the same calls, pushes and times. */
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import type { Company } from '../../server/company.ts'
import { isoInstant } from '../../common/dates.ts'
import { startReceiver } from '../../server/pushes/testing.ts'
import { readLibrary, type Scenario } from '../format/scenario.ts'
import { createScenarioFake, type ScenarioFake, scenarioOf } from '../testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined
/** So many conversations of each scenario are repeated. */
const most = long ? Infinity : 3

/** These have no session of a customer with a token, so nothing is recorded. */
const without = ['nobody-online', 'queue-abandoned', 'rate-limited', 'urobot-flow']

test.each(readLibrary())('repeats the conversations of $name', { timeout: 1_800_000 }, async (scenario) => {
  const { url, stop } = await startReceiver()
  onTestFinished(stop)
  const fake = createScenarioFake({ webhook: url })
  onTestFinished(() => fake.fake.stop())
  expect((await fake.play(scenario)).state).toBe('passed')
  const sessions = fake.company.world.sessions.list().filter(({ from }) => from === null)
  const customers = sessions.flatMap(({ id, customerId }) => {
    const token = fake.company.world.customers.byId(customerId)?.customerToken ?? null
    return token === null ? [] : [{ id, token }]
  })
  expect(customers.length === 0).toBe(without.includes(scenario.name))
  for (const { id, token } of customers.slice(0, most)) await expectRepeated(fake, id, token)
})

test('repeats messages of every type, in the queue and left for agents, clicks, votes, and what was read in part', async () => {
  const types = ['image', 'audio', 'rich', 'video', 'file']
  const urls = types.map((type) => ({ type, content: `https://example.com/${type}` }))
  const { fake, session } = await played(
    [
      { customer: { as: 'u1', says: { content: '有人吗', group_id: 37540 } } },
      { customer: { as: 'u1', joins: { assign_type: 'urobot', robot_id: 2, scene_id: 114 } } },
      { customer: { as: 'u1', says: '退款' } },
      { customer: { as: 'u1', picks: { flow: 81 } } },
      { customer: { as: 'u1', rates: { robot: 2, remark: '好' } } },
      { agent: { as: 'ann', capacity: 0 } },
      { customer: { as: 'u1', joins: 'agent', code: 2001 } },
      { customer: { as: 'u1', says: '还在等' } },
      { wait: '7s' },
      { agent: { as: 'ann', capacity: 1 } },
      ...urls.map((says) => ({ customer: { as: 'u1', says } })),
      { agent: { as: 'ann', says: '您好' } },
      { agent: { as: 'ann', says: '请稍等' } },
      ...urls.map((says) => ({ agent: { as: 'ann', says } })),
      { customer: { as: 'u1', reads: ['${u1.messages.6}', '${ann.message}'] } },
      { customer: { as: 'u1', says: { content: '第一', message_id: 'one' } } },
      { customer: { as: 'u1', says: { content: '第二', message_id: 'two' } } },
      { agent: { as: 'ann', reads: ['one'] } },
      { agent: { as: 'ann', closes: 'force' } },
    ],
    { assumptions: { 'push.unsupported-types': 'push' } },
  )
  const text = await expectRepeated(fake, session, 'u1')
  expect(text).toContain('reads: [ "${u1.messages.')
  expect(text).not.toMatch(/^# [^y]/m)
})

test('repeats how long it took to assign a customer from the queue', async () => {
  const { fake, session } = await played(
    [
      { agent: { as: 'ann', capacity: 0 } },
      { customer: { as: 'u1', joins: 'agent', code: 2001 } },
      { wait: '3s' },
      { agent: { as: 'ann', capacity: 1 } },
      { wait: '2s' },
      { call: { operation: 'getQueueStatus', query: { customer_token: '${u1.token}' } } },
      { wait: '4s' },
      { customer: { as: 'u1', says: '你好' } },
    ],
    { settings: { assigning: 5_000 } },
  )
  expect(parse(await expectRepeated(fake, session, 'u1'))).toMatchObject({ given: { settings: { assigning: 5_000 } } })
})

test('lists at the head of the scenario what it does not repeat', async () => {
  const { fake, session } = await played(
    [
      { fault: { target: 'push', fault: 'duplicate' } },
      { customer: { as: 'u1', joins: 'agent' } },
      { fault: { target: 'reply', fault: 'code', code: 3000 } },
      { call: { operation: 'getQueueStatus', query: { customer_token: 'u1' }, code: 3000 } },
    ],
    { settings: { message_preview: false } },
  )
  const text = await expectRepeated(fake, session, 'u1', { calls: false })
  expect(text.match(/^# [^y].*/gm)).toMatchInlineSnapshot(`
    [
      "# Planned faults are missing: duplicate (u1.1), code (u1.2).",
      "# Settings that differ from those at the company’s start are missing: message_preview.",
    ]
  `)
})

/** Plays a conversation with ann, and returns its first session. */
async function played(steps: Scenario['steps'], given: Scenario['given'] = {}) {
  const fake = createScenarioFake()
  onTestFinished(() => fake.fake.stop())
  const run = await fake.play(scenarioOf(steps, { given: { agents: [{ as: 'ann' }], ...given } }))
  expect(run.steps.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  return { fake, session: fake.company.world.sessions.list()[0]?.id ?? 0 }
}

/** Plays the recorded scenario of the session in a second fake, and compares both journals. */
async function expectRepeated(
  fake: ScenarioFake,
  session: number,
  token: string,
  { calls = true } = {},
): Promise<string> {
  const url = `http://127.0.0.1/__admin/sessions/${session}/scenario`
  const text = await (await fake.fake.send(url)).text()
  const again = createScenarioFake()
  onTestFinished(() => again.fake.stop())
  const start = requestsOf(fake.company, token)[0]?.at ?? 0
  await again.ask('PUT', '/clock', { freeze: isoInstant(start) })
  expect(text).toContain('steps:')
  const run = await again.walk(await again.begin(parse(text) as Scenario))
  expect(run.steps.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  const [first, second] = [journalOf(fake.company, token), journalOf(again.company, token)]
  expect(second.pushes).toEqual(first.pushes)
  if (calls) expect(second.requests).toEqual(first.requests)
  return text
}

const requestsOf = ({ journal }: Company, token: string) =>
  journal.requests().entries.filter(({ customerToken }) => customerToken === token)

/** Calls, replies, pushes and their times; ids are replaced by numbers in the order in which they appear. */
function journalOf(company: Company, token: string) {
  const named = createNaming()
  const sessions = company.world.sessions.list({ customerToken: token }).map(({ id }) => id)
  const isOwn = ({ customerToken, body }: { customerToken: string | null; body: unknown }) =>
    customerToken === null
      ? sessions.includes(Number(Reflect.get(body as object, 'session_id')))
      : customerToken === token
  return {
    requests: requestsOf(company, token).map(({ at, operation, status, code, body, reply }) =>
      named({ at, operation, status, code, body, reply }),
    ),
    pushes: company.journal
      .pushes()
      .entries.filter(isOwn)
      .map(({ at, kind, types, body }) => named({ at, kind, types, body })),
  }
}

const ids =
  /^(message_ids?|im_sub_session_id|session_id|agent_id|customer_id|logId|log_id|sessionId|id|queue|nonce|timestamp|sign)$/

function createNaming() {
  const numbered = new Map<string, string>()
  return function named(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => named(item, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, named(inner, name)]))
    if (!ids.test(key) || (typeof value === 'number' && value <= 0)) return value
    const kind = /session/i.test(key) ? 'session' : key.replace(/s$/, '') // a session may have an agent's number
    const known = numbered.get(`${kind} ${String(value)}`) ?? `${kind} ${numbered.size + 1}`
    numbered.set(`${kind} ${String(value)}`, known)
    return known
  }
}

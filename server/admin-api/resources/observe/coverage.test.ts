import { expect, test } from 'vitest'
import { startReceiver } from '../../../pushes/testing.ts'
import { createTestFake, type TestFakeOptions } from '../../../testing.ts'
import type { Coverage } from '../../types.ts'

function createCoveredFake(options: TestFakeOptions = {}) {
  const testFake = createTestFake(options)
  const ask = async (path: string, method = 'GET') => testFake.send(`/__admin${path}`, { method })
  const coverage = async (path = '/coverage') => (await (await ask(path)).json()) as Coverage
  return {
    ...testFake,
    ask,
    coverage,
    seenOf: async (operation: string) => (await coverage()).operations.find((each) => each.operation === operation)!,
    metrics: async (path = '/metrics') => (await ask(path)).text(),
  }
}

const agentWish = { customer_token: 'u1', assign_type: 'agent' }

test('lists every operation with its documented codes and parameters, before anything was seen', async () => {
  const { coverage } = createCoveredFake()
  const { operations, totals, unrouted } = await coverage()
  for (const { operation, count, codes } of operations) {
    expect(codes.length, operation).toBeGreaterThan(0)
    expect(new Set([count, ...codes.map((code) => code.count)]), operation).toEqual(new Set([0]))
  }
  const createSession = operations.find(({ operation }) => operation === 'createSession')!
  expect(createSession).toMatchObject({ method: 'POST', path: '/im/sessions' })
  expect(createSession.parameters).toContainEqual({ name: 'body/customer_token', count: 0 })
  for (const code of [1000, 2001, 2002, 5050])
    expect(createSession.codes).toContainEqual({ code, count: 0, documented: 'operation' })
  expect(totals.operations).toEqual({ seen: 0, of: operations.length })
  expect(totals.parameters.seen + totals.codes.seen + totals.push_types.seen + unrouted).toBe(0)
})

test('counts calls by operation, code and parameter', async () => {
  const { call, seenOf, coverage } = createCoveredFake()
  await call('POST', '/im/sessions', { body: agentWish })
  await call('POST', '/im/sessions', { query: { customer_token: 'u2' }, body: { agent_id: 2_000_000_000 } })
  const { count, codes, parameters } = await seenOf('createSession')
  expect(count).toBe(2)
  expect(codes.filter((code) => code.count > 0)).toEqual([
    { code: 1000, count: 1, documented: 'operation' },
    { code: 5050, count: 1, documented: 'operation' },
  ])
  expect(parameters.filter((parameter) => parameter.count > 0)).toEqual([
    { name: 'body/customer_token', count: 2 },
    { name: 'body/assign_type', count: 1 },
    { name: 'body/agent_id', count: 1 },
  ])
  expect((await coverage()).totals.operations.seen).toBe(1)
})

test('counts parameters in the path, in the query and deep in the body', async () => {
  const { call, seenOf } = createCoveredFake()
  await call('DELETE', '/im/sessions/9', {})
  await call('GET', '/im/queue_status', { query: { customer_token: '' } })
  await call('POST', '/im/messages', { body: { customer_token: 'u1', data: { content: '你好' } } })
  const seen = async (operation: string) =>
    (await seenOf(operation)).parameters.filter(({ count }) => count > 0).map(({ name }) => name)
  expect(await seen('closeSession')).toEqual(['path/session_id'])
  expect(await seen('getQueueStatus')).toEqual([])
  expect(await seen('sendMessage')).toEqual(['body/customer_token', 'body/data', 'body/data/content'])
})

test('distinguishes codes of the operation from codes that any call may get', async () => {
  const { send, seenOf, coverage } = createCoveredFake()
  await send('/open_api_v1/im/agent_status')
  await send('/open_api_v1/im/nowhere')
  expect((await seenOf('listAgentStatus')).codes).toContainEqual({ code: 20621, count: 1, documented: 'any-call' })
  const { totals, unrouted } = await coverage()
  expect(totals.codes.seen).toBe(0)
  expect(unrouted).toBe(1)
})

test('recognizes success by status if an operation has no code', async () => {
  const { seenOf } = createCoveredFake()
  expect((await seenOf('sendStructMessage')).codes.map(({ code }) => code)).toContain(1000)
})

test('counts pushes by kind and type of message', async () => {
  const { call, company, coverage } = createCoveredFake()
  await call('POST', '/im/sessions', { body: agentWish })
  const session = company.world.sessions.list({})[0]!
  company.world.messages.fromAgent(session.id, { type: 'image', data: { content: 'https://example.com/1.png' } })
  const { pushes, totals } = await coverage()
  expect(pushes.map(({ kind }) => kind)).toEqual(['agent', 'robot', 'urobot', 'read'])
  const [agent, robot] = pushes
  expect(agent).toMatchObject({ count: 2 })
  const count = (type: string) => agent?.types.find((each) => each.type === type)?.count
  expect([count('start_session'), count('message'), count('image'), count('transfer')]).toEqual([1, 1, 1, 0])
  expect(robot).toEqual({ kind: 'robot', count: 0, types: [{ type: 'message', count: 0, documented: true }] })
  expect(totals.push_kinds).toEqual({ seen: 1, of: 4 })
})

test('counts each company separately, and restarts after a reset', async () => {
  const { call, fake, coverage, ask, metrics } = createCoveredFake()
  fake.companies.add({ id: 'acme' })
  await call('GET', '/im/agent_status')
  expect((await coverage('/coverage?company=acme')).totals.operations.seen).toBe(0)
  expect((await coverage()).totals.operations.seen).toBe(1)
  await ask('/reset', 'POST')
  expect((await coverage()).totals.operations.seen).toBe(0)
  await call('GET', '/im/agent_status')
  expect(await metrics()).toContain('operation="listAgentStatus",code="1000"} 1\n')
})

test('gives metrics for Prometheus', async () => {
  const receiver = await startReceiver()
  const { call, company, metrics, ask } = createCoveredFake()
  company.wiring.webhook = receiver.url
  await call('POST', '/im/sessions', { body: agentWish })
  await call('POST', '/im/sessions', { body: { ...agentWish, customer_token: 'mock-queue-3' } })
  await company.clock.settled({ timeout: 5_000 })
  const lines = (await metrics()).split('\n')
  expect((await ask('/metrics')).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  for (const line of [
    '# TYPE mock_udesk_requests_total counter',
    'mock_udesk_requests_total{company="demo",operation="createSession",code="1000"} 1',
    'mock_udesk_requests_total{company="demo",operation="createSession",code="2001"} 1',
    '# TYPE mock_udesk_pushes gauge',
    'mock_udesk_pushes{company="demo",kind="agent",state="delivered"} 1',
    'mock_udesk_push_attempts_total{company="demo",outcome="delivered"} 1',
    'mock_udesk_breaker_suspended{company="demo"} 0',
    'mock_udesk_sessions_open{company="demo"} 1',
    'mock_udesk_queue_length{company="demo"} 1',
  ])
    expect(lines).toContain(line)
  expect(lines.find((line) => line.startsWith('mock_udesk_uptime_seconds{'))).toMatch(/ \d+(\.\d+)?$/)
  expect(lines.filter((line) => line !== '' && !/^# (HELP|TYPE) \w+ .|^\w+\{.*\} \d+(\.\d+)?$/.test(line))).toEqual([])
  await receiver.stop()
})

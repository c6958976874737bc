import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { defaultAssumptions, lenient } from '../spec/assumptions.ts'
import { signedUrl } from '../server/open-api/client/sign-call.ts'
import { realTime } from '../server/clock/clock.ts'
import { startMockUdesk, UsageError } from './index.ts'

test('carries messages between an integration and an agent', async () => {
  await using udesk = await startMockUdesk()
  expect(udesk.env.UDESK_BASE_URL).toBe(`${udesk.url}/open_api_v1`)
  const waiting = udesk.sessions.waitFor({ customerToken: 'u42' })
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  const session = await waiting

  await session.say('您好')
  const body = { customer_token: 'u42', im_sub_session_id: session.id, message_id: 'm1', data: { content: '你好' } }
  expect(await udesk.client.sendMessage({ body })).toMatchObject({ code: 1000 })
  expect(await session.waitForMessage('你好')).toMatchObject({ id: 'm1', sender: 'customer' })

  const next = await session.transfer({ agent: 'Jerry' })
  expect(next).toMatchObject({ agentId: 397, from: session.id, state: 'open' })
  await next.close('force')
  expect(await udesk.sessions.get(next.id)).toMatchObject({ state: 'closed', closeType: 'force' })

  const request = await udesk.requests.waitFor({ operation: 'createSession', code: 1000 })
  const push = await udesk.pushes.waitFor({ type: 'start_session', customerToken: 'u42' })
  expect(push).toMatchObject({ causedBy: request.id, state: 'dropped' })
  expect(request.caused).toContain(push.id)
})

test('gives an integration the origin and the password for logIn, in any company', async () => {
  await using udesk = await startMockUdesk()
  const { env } = await udesk.createCompany({ id: 'acme' })
  for (const each of [udesk.env, env]) {
    expect(Object.keys(each)).toEqual([
      'UDESK_BASE_URL',
      'UDESK_ORIGIN',
      'UDESK_EMAIL',
      'UDESK_PASSWORD',
      'UDESK_API_TOKEN',
      'UDESK_STRUCT_MESSAGE_KEY',
    ])
    expect(each.UDESK_BASE_URL).toBe(`${each.UDESK_ORIGIN}/open_api_v1`)
    const response = await fetch(`${each.UDESK_ORIGIN}/open_api_v1/log_in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: each.UDESK_EMAIL, password: each.UDESK_PASSWORD }),
    })
    expect(await response.json()).toEqual({ code: 1000, open_api_auth_token: each.UDESK_API_TOKEN })
  }
})

test('shows the agent what a customer is writing, and what he has read', async () => {
  await using udesk = await startMockUdesk()
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  const session = await udesk.sessions.waitFor()
  const path = { session_id: session.id }
  await udesk.client.previewMessage({ path, body: { content: '我想问' } })
  expect(await udesk.sessions.get(session.id)).toMatchObject({ preview: '我想问' })
  await udesk.client.previewMessage({ path, body: { content: '' } })
  expect(await udesk.sessions.get(session.id)).toMatchObject({ preview: null })

  const { id, readAt } = await session.say('您好')
  expect(readAt).toBeNull()
  await udesk.client.readMessages({ body: { session_id: session.id, message_ids: [id] } })
  const said = (await session.messages()).find((message) => message.id === id)
  expect(typeof said?.readAt).toBe('string')
})

test('creates companies that share nothing, and removes them', async () => {
  await using udesk = await startMockUdesk()
  const other = await udesk.createCompany({ id: 'acme' })
  await other.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  expect(await other.sessions.list()).toHaveLength(1)
  expect(await udesk.sessions.list()).toEqual([])
  expect(await udesk.requests.list()).toEqual([])
  await other.stop()
  await expect(other.sessions.list()).rejects.toThrow('There is no company "acme"')
})

test('refuses a name that no agent has, or two agents have', async () => {
  await using udesk = await startMockUdesk()
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  const session = await udesk.sessions.waitFor()
  await expect(session.transfer({ agent: 'Unknown' })).rejects.toThrow(UsageError)
  const misspelt = { agentId: 397 } as unknown as { agent: number }
  await expect(session.transfer(misspelt)).rejects.toThrow('transfer: give { agent } or { group }')
  await udesk.agents.add({ name: 'Jerry' })
  await expect(session.transfer({ agent: 'Jerry' })).rejects.toThrow('More than one agent has the name "Jerry"')
})

test('reports the refusals of the admin API', async () => {
  await using udesk = await startMockUdesk()
  await expect(udesk.webhook.set('ftp://x')).rejects.toThrow('/url must begin with http:// or https://')
})

test('says which option helps when the port is in use', async () => {
  await using udesk = await startMockUdesk()
  const port = Number(new URL(udesk.url).port)
  await expect(startMockUdesk({ port })).rejects.toThrow(`Port ${port} is in use: choose another one with --port`)
})

test('needs an admin token over the network, but not in this process', async () => {
  await using udesk = await startMockUdesk({ adminToken: 's3cret' })
  expect(await udesk.agents.list()).not.toEqual([])
  expect((await fetch(`${udesk.adminUrl}/agents`)).status).toBe(401)
})

test('has its initial state after a reset, and settles', async () => {
  await using udesk = await startMockUdesk()
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  await udesk.settled()
  await udesk.reset()
  expect(await udesk.sessions.list()).toEqual([])
  expect(await udesk.requests.list()).toEqual([])
})

test('streams the event of each push that a reset cancels before the reset itself', async () => {
  const hanging = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(hanging, 'listening')
  onTestFinished(() => hanging.closeAllConnections())
  onTestFinished(() => void hanging.close())
  const { port } = hanging.address() as AddressInfo
  await using udesk = await startMockUdesk({ webhook: `http://127.0.0.1:${port}/` })
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  await once(hanging, 'request')

  const events = await udesk.follow()
  await udesk.reset()
  expect(await events.next()).toMatchObject({ type: 'push', data: { state: 'cancelled' } })
  expect(await events.next()).toMatchObject({ type: 'reset' })
  await events.leave()
  expect(await udesk.pushes.list()).toEqual([])
})

test('a lenient fake sets all lenient assumptions, except those given by name', async () => {
  await using strict = await startMockUdesk()
  expect(await strict.assumptions.get()).toEqual(defaultAssumptions)
  await using udesk = await startMockUdesk({ lenient: true, assume: { 'robots.flow-id': 'required' } })
  expect(await udesk.assumptions.get()).toEqual({ ...defaultAssumptions, ...lenient, 'robots.flow-id': 'required' })
  await udesk.reset()
  expect(await udesk.assumptions.get()).toMatchObject({ 'auth.legacy': 'on' })
})

test('counts how much of the document an integration used', async () => {
  await using udesk = await startMockUdesk()
  await udesk.client.listAgentStatus({ query: { group_id: 37540 } })
  const { operations, totals } = await udesk.coverage()
  expect(operations.find(({ operation }) => operation === 'listAgentStatus')?.parameters).toEqual([
    { name: 'query/group_id', count: 1 },
  ])
  expect(totals.operations.seen).toBe(1)
})

test('sends structured messages with the KEY of the company, also to an added company', async () => {
  await using udesk = await startMockUdesk()
  await using acme = await udesk.createCompany({ id: 'acme' })
  const query = { im_sub_session_id: 9, customer_id: 1, agent_id: 1 }
  const data = { title: '优惠', description: '今日八折', img_url: 'https://example.com/1.jpg', buttons: [] }
  for (const company of [udesk, acme]) {
    expect(await company.client.sendStructMessage({ query, body: { data } })).toMatchObject({ status: 9200 })
    expect(await company.requests.list()).toMatchObject([{ operation: 'sendStructMessage', code: 9200 }])
  }
})

test('notes in the journal that the body of a GET is not read', async () => {
  await using udesk = await startMockUdesk()
  const { UDESK_BASE_URL: baseUrl, UDESK_EMAIL: email, UDESK_API_TOKEN: apiToken } = udesk.env
  const signed = { baseUrl, path: '/im/agent_status', credentials: { email, apiToken } }
  const url = signedUrl({ ...signed, timestamp: Math.floor(realTime.now() / 1000), nonce: 'n1' })
  const body = '{"group_id": 37540}'
  const call = request(url, { headers: { 'content-type': 'application/json', 'content-length': body.length } })
  call.end(body)
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  expect(JSON.parse(await text(response))).toMatchObject({ code: 1000 })
  expect(await udesk.requests.list()).toMatchObject([{ violations: [{ pointer: 'body', severity: 'warning' }] }])
})

test('follows again after an event that it knows', async () => {
  const udesk = await startMockUdesk()
  onTestFinished(udesk.stop)
  const events = await udesk.follow()
  for (const token of ['u1', 'u2']) await udesk.client.createSession({ body: { customer_token: token } })
  await events.next()
  const after = events.lastId() ?? ''
  const [second, again] = [await events.next(), await (await udesk.follow({ after })).next()]
  expect(again).toEqual(second)
})

/**
 * A small integration, over real sockets, for the "Interaction Flow" of Udesk's documentation. It has only a URL and credentials
 * of the fake, and signs with Node's crypto.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk } from './index.ts'

type Env = { UDESK_BASE_URL: string; UDESK_EMAIL: string; UDESK_API_TOKEN: string }
type Message = { type: string; im_sub_session_id: number; data: { content: string; close_type?: string } }
type Push = { customer_token: string; messages: Message[] }

/** The integration: a messenger whose customers talk to agents. */
async function startIntegration() {
  const screens = new Map<string, string[]>() // what each customer sees
  const sessions = new Map<string, number>() // the session each customer is in
  let env: Env | undefined
  let nonces = 0

  async function call(method: string, path: string, body?: object, query = '') {
    if (!env) throw new Error('not connected')
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), `n${++nonces}`] // eslint-disable-line no-restricted-globals -- the integration of this test has its own clock
    const signed = [env.UDESK_EMAIL, env.UDESK_API_TOKEN, timestamp, nonce, 'v2'].join('&')
    const sign = createHash('sha256').update(signed).digest('hex')
    const auth = `email=${encodeURIComponent(env.UDESK_EMAIL)}&timestamp=${timestamp}&nonce=${nonce}&sign=${sign}&sign_version=v2`
    const response = await fetch(`${env.UDESK_BASE_URL}${path}?${auth}${query}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return (await response.json()) as { code: number; assign_info: { im_sub_session_id: number } }
  }

  const receive = async (request: IncomingMessage) => {
    const push = JSON.parse(await text(request)) as Push
    for (const { type, im_sub_session_id, data } of push.messages) {
      sessions.set(push.customer_token, im_sub_session_id) // a transfer starts a new session
      if (type === 'close') sessions.delete(push.customer_token)
      screens.set(push.customer_token, [...(screens.get(push.customer_token) ?? []), data.content])
    }
  }
  const server = createServer((request, response) => void receive(request).then(() => response.end()))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })

  return {
    webhook: `http://127.0.0.1:${(server.address() as AddressInfo).port}/udesk`,
    connect: (to: Env) => (env = to),
    screenOf: (customer: string) => screens.get(customer) ?? [],
    sessionOf: (customer: string) => sessions.get(customer),
    signUp: (customer: string, name: string) =>
      call('POST', '/customers', { customer: { open_api_token: customer, nick_name: name } }),
    async askForAgent(customer: string) {
      const reply = await call('POST', '/im/sessions', { customer_token: customer, assign_type: 'agent' })
      if (reply.code === 1000) sessions.set(customer, reply.assign_info.im_sub_session_id)
      return reply.code
    },
    send: (customer: string, content: string) =>
      call('POST', '/im/messages', {
        customer_token: customer,
        im_sub_session_id: sessions.get(customer),
        message_id: `m-${++nonces}`,
        type: 'message',
        data: { content },
      }),
    leave: (customer: string) => call('DELETE', `/im/sessions/${sessions.get(customer) ?? 0}`),
  }
}

async function start() {
  const app = await startIntegration()
  const udesk = await startMockUdesk({ webhook: app.webhook })
  onTestFinished(() => udesk.stop())
  app.connect(udesk.env)
  return { app, udesk }
}

test('creates a customer and a session, which is transferred and closed', async () => {
  const { app, udesk } = await start()

  expect(await app.signUp('u42', '小明')).toMatchObject({ code: 1000 })
  expect(await app.askForAgent('u42')).toBe(1000)
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await udesk.settled()
  expect(app.screenOf('u42')).toEqual(['对话开始', '您好，请问有什么可以帮您？'])

  expect(await app.send('u42', '我要退货')).toMatchObject({ code: 1000 })
  await session.waitForMessage('我要退货')
  await session.say('请稍等')
  await udesk.settled()
  expect(app.screenOf('u42').at(-1)).toBe('请稍等')

  const next = await session.transfer({ agent: 'Jerry' })
  await udesk.settled()
  expect(app.sessionOf('u42')).toBe(next.id)
  expect(await app.send('u42', '在吗')).toMatchObject({ code: 1000 })
  await next.waitForMessage('在吗')

  await next.close('normal')
  await udesk.settled()
  expect(app.screenOf('u42').at(-1)).toBe('关闭会话')
  expect(app.sessionOf('u42')).toBeUndefined()
})

test('the session before a transfer is closed', async () => {
  const { app, udesk } = await start()
  await app.askForAgent('u42')
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.transfer({ agent: 'Jerry' })
  const stale = { customer_token: 'u42', im_sub_session_id: session.id, message_id: 'm', data: { content: '?' } }
  expect(await udesk.client.sendMessage({ body: stale })).toMatchObject({ code: 9200 })
})

test('a customer waits in the queue until an agent has capacity', async () => {
  const { app, udesk } = await start()
  for (const agent of await udesk.agents.list()) await udesk.agents.update(agent.id, { capacity: 0 })
  expect(await app.askForAgent('u42')).toBe(2001)
  expect(await udesk.client.getQueueStatus({ query: { customer_token: 'u42' } })).toMatchObject({
    status: '排队中',
    count: 1,
  })

  await udesk.agents.update(3, { capacity: 1 })
  await udesk.settled()
  expect(app.screenOf('u42')[0]).toBe('对话开始')
  expect(await app.send('u42', '终于')).toMatchObject({ code: 1000 })
})

test('a customer closes his session', async () => {
  const { app, udesk } = await start()
  await app.askForAgent('u42')
  expect(await app.leave('u42')).toMatchObject({ code: 1000 })
  await udesk.settled()
  expect(app.screenOf('u42').at(-1)).toBe('关闭会话')
})

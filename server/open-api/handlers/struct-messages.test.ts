import { expect, test } from 'vitest'
import { signedStructUrl } from '../client/sign-call.ts'
import { createTestFake, type TestFakeOptions } from '../../testing.ts'

const data = {
  title: '优惠',
  description: '今日八折',
  img_url: 'https://example.com/1.jpg',
  buttons: [{ type: 'link', text: '访问', value: 'https://example.com' }],
}

type Changes = { body?: unknown; key?: string; secondsAgo?: number; [parameter: string]: unknown }

/** A fake in which a visitor of the web talks with an agent, and who sends such messages to them, or elsewhere. */
function createFakeWithSession(options: TestFakeOptions = {}) {
  const testFake = createTestFake(options)
  const { world, wiring, clock } = testFake.company
  const visitor = world.customers.list({}).items.find(({ webToken }) => webToken !== null)!
  const outcome = world.sessions.requestFor(visitor.id, { assignType: 'agent' })
  if (outcome.kind !== 'assigned') throw new Error(outcome.kind)
  const { session } = outcome
  const send = async ({ body = { data }, key, secondsAgo = 0, ...changed }: Changes = {}) => {
    const query = { im_sub_session_id: session.id, customer_id: visitor.id, agent_id: session.agentId, ...changed }
    const url = signedStructUrl({
      url: 'http://127.0.0.1/open_api_v1/im/sessions/struct_messages',
      query,
      structKey: key ?? wiring.structKey,
      timestamp: Math.floor(clock.now() / 1000) - secondsAgo,
    })
    const response = await testFake.send(url.slice('http://127.0.0.1'.length), {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    return {
      reply: (await response.json()) as Record<string, unknown>,
      hint: response.headers.get('x-mock-udesk-hint'),
    }
  }
  /** The rate limit counts ticks; a test waits for nobody. */
  const pause = () => clock.advance(2_000)
  return { ...testFake, ask: testFake.send, world, session, visitor, send, pause }
}

/** A frozen clock, so that the pause between two messages costs nothing. */
async function createFrozenScene(options: TestFakeOptions = {}) {
  const testFake = createFakeWithSession(options)
  await testFake.company.clock.freeze()
  return testFake
}

/** A customer of the API in a session of its own. */
function addApiCustomer({ world }: ReturnType<typeof createFakeWithSession>) {
  const outcome = world.sessions.request('u1', { assignType: 'agent' })
  if (outcome.kind !== 'assigned') throw new Error(outcome.kind)
  const { id, customerId, agentId } = outcome.session
  return { im_sub_session_id: id, customer_id: customerId, agent_id: agentId }
}

test('a structured message is in its session, said by the agent', async () => {
  const { send, session, pushes } = createFakeWithSession()
  expect((await send()).reply).toEqual({ status: 1000, message: '发送成功' })
  expect(session.messages.at(-1)).toMatchObject({ type: 'struct', sender: 'agent', data })
  expect(pushes()).toEqual([])
})

test('the agent’s view shows every part of it', async () => {
  const testFake = createFakeWithSession()
  await testFake.send({ body: { data, jid_resource: '12dsa' } })
  const shown = (await (await testFake.ask(`/__admin/sessions/${testFake.session.id}`)).json()) as {
    messages: { type: string; data: object }[]
  }
  expect(shown.messages.at(-1)).toMatchObject({ type: 'struct', data })
})

test('ids may come with zeros in front, as long as they are signed so', async () => {
  const { send, session } = createFakeWithSession()
  expect((await send({ im_sub_session_id: `0${session.id}` })).reply).toMatchObject({ status: 1000 })
})

test('an e-mail and a nonce are none of its parameters, and noted', async () => {
  const { send, lastRequest } = createFakeWithSession()
  expect((await send({ email: 'admin@udesk.cn', nonce: 'n1' })).reply).toMatchObject({ status: 1000 })
  expect(lastRequest()?.violations.map(({ pointer }) => pointer)).toEqual(['query/email', 'query/nonce'])
})

test('session, customer and agent must belong together', async () => {
  const { send, pause, world, session } = await createFrozenScene()
  expect((await send({ im_sub_session_id: 9 })).reply).toMatchObject({ status: 9200 })
  await pause()
  expect((await send({ customer_id: 2 })).reply).toMatchObject({ status: 2005, message: '参数值无效: customer_id' })
  await pause()
  expect((await send({ agent_id: 9 })).reply).toMatchObject({ status: 2005, message: '参数值无效: agent_id' })
  await pause()
  world.sessions.close(session.id, 'agent')
  expect((await send()).reply).toMatchObject({ status: 9200 })
})

test('a wrong key is refused by status, with its cause in the hint', async () => {
  const { send, company } = createFakeWithSession()
  const { reply, hint } = await send({ key: company.wiring.apiToken })
  expect(reply).toEqual({ status: 2059, message: 'open api签名不对' })
  expect(hint).toBe('struct-key: Sign with the KEY of structured messages, not with the open_api_token.')
})

test('one message goes through in two seconds', async () => {
  const { send, pause } = await createFrozenScene()
  expect((await send()).reply).toMatchObject({ status: 1000 })
  expect((await send()).reply).toMatchObject({ status: 2000 })
  await pause()
  expect((await send()).reply).toMatchObject({ status: 1000 })
})

test('a button is a link, a number to call or a callback', async () => {
  const { send, pause } = await createFrozenScene()
  const withButton = (type: string) => ({ body: { data: { ...data, buttons: [{ type, text: 'x', value: 'y' }] } } })
  for (const type of ['link', 'phone', 'sdk_callback']) {
    expect((await send(withButton(type))).reply, type).toMatchObject({ status: 1000 })
    await pause()
  }
  expect((await send(withButton('mail'))).reply).toMatchObject({ status: 2005 })
  await pause()
  expect((await send({ body: { data: { ...data, buttons: [{ type: 'link', text: 'x' }] } } })).reply).toMatchObject({
    status: 2000,
  })
})

test('finds the company whose key makes the signature right', async () => {
  const testFake = createFakeWithSession()
  const added = testFake.fake.companies.add({ id: 'acme' })
  if (added.kind !== 'added') throw new Error(added.kind)
  const { company } = added
  expect(company.wiring.structKey).not.toBe(testFake.company.wiring.structKey)
  await testFake.send({ key: company.wiring.structKey })
  expect(company.journal.requests().entries).toMatchObject([{ operation: 'sendStructMessage', code: 9200 }])
  await testFake.send({ key: 'nobody’s' })
  expect(testFake.lastRequest()).toMatchObject({ operation: 'sendStructMessage', code: 2059 })
})

test('struct.api-customers: who was created through the API is refused, or accepted without a push', async () => {
  const refusing = createFakeWithSession()
  expect((await refusing.send(addApiCustomer(refusing))).reply).toEqual({
    status: 2000,
    message: '通过API创建的客户不支持结构化消息',
  })
  const accepting = createFakeWithSession({ assume: { 'struct.api-customers': 'accept' } })
  const customer = addApiCustomer(accepting)
  const before = accepting.pushes().length
  expect((await accepting.send(customer)).reply).toMatchObject({ status: 1000 })
  expect(accepting.world.sessions.get(customer.im_sub_session_id)?.messages.at(-1)).toMatchObject({ type: 'struct' })
  expect(accepting.pushes()).toHaveLength(before)
})

test('struct.refusals: refusals are by status, or by code', async () => {
  const byCode = { assume: { 'struct.refusals': 'code' } } as const
  expect((await createFakeWithSession(byCode).send({ key: 'wrong' })).reply).toMatchObject({ code: 2059 })
  expect((await createFakeWithSession(byCode).send({ im_sub_session_id: 9 })).reply).toMatchObject({ code: 9200 })
  expect((await createFakeWithSession(byCode).send()).reply).toMatchObject({ status: 1000 })
})

test('sessions.unknown=2062: a session that is not open is refused as by previews', async () => {
  const { send } = createFakeWithSession({ assume: { 'sessions.unknown': '2062' } })
  expect((await send({ im_sub_session_id: 9 })).reply).toMatchObject({ status: 2062 })
})

test('struct.required: every part, or the title alone', async () => {
  const body = { data: { title: '优惠' } }
  expect((await createFakeWithSession().send({ body })).reply).toMatchObject({
    status: 2000,
    message: 'param is missing or the value is empty: data/description',
  })
  const lenient = createFakeWithSession({ assume: { 'struct.required': 'title' } })
  expect((await lenient.send({ body })).reply).toMatchObject({ status: 1000 })
  const untitled = createFakeWithSession({ assume: { 'struct.required': 'title' } })
  expect((await untitled.send({ body: { data: { ...data, title: '' } } })).reply).toMatchObject({ status: 2000 })
})

test('struct.timestamp: of any time, or of the last five minutes', async () => {
  expect((await createFakeWithSession().send({ secondsAgo: 301 })).reply).toMatchObject({ status: 1000 })
  const strict = { assume: { 'struct.timestamp': 'five-minutes' } } as const
  expect((await createFakeWithSession(strict).send({ secondsAgo: 301 })).reply).toMatchObject({ status: 20622 })
  expect((await createFakeWithSession(strict).send({ secondsAgo: 290 })).reply).toMatchObject({ status: 1000 })
})

import { expect, onTestFinished, test } from 'vitest'
import { createCompiler } from '../../spec/compile.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { words } from '../../spec/words.ts'
import { createTestFake } from '../testing.ts'
import { startReceiver } from './testing.ts'

const uuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string
const beijing = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string

/** A fake whose pushes go to a receiver over a real socket. `received` waits until all of them have arrived. */
async function start() {
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  const testFake = createTestFake()
  testFake.company.wiring.webhook = receiver.url
  onTestFinished(() => testFake.fake.stop())
  const ask = (token: string, more: object = {}) =>
    testFake.call('POST', '/im/sessions', { body: { customer_token: token, assign_type: 'agent', ...more } })
  const received = async () => {
    expect(await testFake.company.clock.settled()).toEqual({ settled: true })
    return receiver.seen.splice(0).map((body) => JSON.parse(body) as Record<string, unknown>)
  }
  return { ...testFake, ask, received }
}

const from = (agentId: number, name: string, session: unknown) => ({
  message_id: uuid,
  agent_id: agentId,
  agent_name: name,
  agent_avatar: '',
  im_sub_session_id: session,
  message_created_at: beijing,
})

const sessionOf = (reply: Record<string, unknown>) =>
  (reply.assign_info as { im_sub_session_id: number }).im_sub_session_id

test('assigned: start_session and the welcome share one push', async () => {
  const { ask, received } = await start()
  const session = sessionOf(await ask('u1', { agent_id: 3 }))
  expect(await received()).toEqual([
    {
      customer_token: 'u1',
      assign_type: 'agent',
      messages: [
        { type: 'start_session', ...from(3, 'Tom', session), data: { content: '对话开始' } },
        { type: 'message', ...from(3, 'Tom', session), data: { content: '您好，请问有什么可以帮您？' } },
      ],
    },
  ])
})

test('queued, then assigned: nothing is pushed until the session starts', async () => {
  const { ask, call, company, received } = await start()
  company.world.agents.change(3, { capacity: 1 })
  const first = sessionOf(await ask('u1', { agent_id: 3 }))
  expect(await ask('u2', { agent_id: 3 })).toMatchObject({ code: 2001, assign_info: { count: 1 } })
  expect(await received()).toHaveLength(1)
  await call('DELETE', `/im/sessions/${first}`)
  const pushes = await received()
  expect(pushes.map(({ customer_token }) => customer_token)).toEqual(['u1', 'u2'])
  expect(pushes[1]).toMatchObject({
    messages: [{ type: 'start_session', im_sub_session_id: first + 1 }, { type: 'message' }],
  })
})

test('transferred: the transfer and its text share one push with the new session’s id', async () => {
  const { ask, company, received } = await start()
  const session = sessionOf(await ask('u1', { agent_id: 3 }))
  await received()
  company.world.sessions.transfer(session, { agentId: 397 })
  expect(await received()).toEqual([
    {
      customer_token: 'u1',
      assign_type: 'agent',
      messages: [
        { type: 'transfer', ...from(397, 'Jerry', session + 1), data: { content: '会话转接' } },
        { type: 'message', ...from(397, 'Jerry', session + 1), data: { content: '会话转接成功,客服Jerry为您服务' } },
      ],
    },
  ])
})

test.each(['normal', 'force'] as const)('closed: the close says that it was %s, with the survey', async (closeType) => {
  const { ask, company, received } = await start()
  const session = sessionOf(await ask('u1', { agent_id: 3 }))
  await received()
  company.world.sessions.close(session, 'agent', closeType)
  expect(await received()).toEqual([
    {
      customer_token: 'u1',
      assign_type: 'agent',
      messages: [
        {
          type: 'close',
          ...from(3, 'Tom', session),
          data: { content: '关闭会话', close_type: closeType, survey_options: company.world.settings.survey() },
        },
      ],
    },
  ])
})

test('robot: messages is an array with the answer', async () => {
  const { ask, call, received } = await start()
  await ask('u1', { assign_type: 'robot' })
  await call('POST', '/im/messages', {
    body: { customer_token: 'u1', im_sub_session_id: 0, message_id: 'm1', data: { content: '你好' } },
  })
  expect(await received()).toEqual([
    {
      customer_token: 'u1',
      assign_type: 'robot',
      messages: [
        {
          type: 'message',
          message_id: uuid,
          data: {
            question_id: 0,
            question_title: '你好',
            answer: expect.any(String) as string,
            gus_list: [],
            relate_list: [],
            third_url: { url: '' },
          },
        },
      ],
    },
  ])
})

test('urobot: messages is an object', async () => {
  const { ask, call, received } = await start()
  const greeting = await ask('u1', { assign_type: 'urobot', robot_id: 12362, scene_id: 39 })
  const { sessionId } = greeting.assign_info as { sessionId: number }
  await call('POST', '/im/messages', {
    body: {
      customer_token: 'u1',
      im_sub_session_id: -1,
      data: { content: '什么都不懂的问题' },
      robot_id: 12362,
      scene_id: 39,
      urobot_session_id: sessionId,
    },
  })
  expect(await received()).toEqual([
    {
      customer_token: 'u1',
      assign_type: 'urobot',
      messages: {
        sessionId,
        logId: expect.any(Number) as number,
        aid: 0,
        ansContent: expect.any(String) as string,
        ansType: 6,
        hitQuestion: '什么都不懂的问题',
        suggestQuestionList: [],
      },
    },
  ])
})

test('read: session and messages, and nothing else', async () => {
  const { ask, call, company, received } = await start()
  const session = sessionOf(await ask('u1', { agent_id: 3 }))
  await call('POST', '/im/messages', {
    body: { customer_token: 'u1', im_sub_session_id: session, message_id: 'm1', data: { content: '在吗' } },
  })
  await received()
  company.world.messages.read(session, 'agent')
  expect(await received()).toEqual([{ session_id: session, message_ids: ['m1'] }])
})

test('every push keeps the document, field for field', async () => {
  const { ask, company, received } = await start()
  const session = sessionOf(await ask('u1', { agent_id: 3 }))
  for (const type of ['message', 'image', 'rich'])
    company.world.messages.fromAgent(session, { type, data: { content: 'https://example.com/1.png' } })
  const pushes = await received()
  expect(pushes).toHaveLength(4)
  const document = describeUdesk(words.zh)
  const webhook = document.webhooks?.agent
  const request = webhook && 'post' in webhook ? webhook.post.requestBody : undefined
  const media = request && 'content' in request ? request.content['application/json'] : undefined
  const check = createCompiler(document, { closed: true })(media!.schema!)
  expect(pushes.flatMap((push) => check(push))).toEqual([])
})

test('customers of other channels get no pushes', async () => {
  const { company, received } = await start()
  const web = company.world.customers.list({}).items.find(({ webToken }) => webToken !== null)
  company.world.sessions.requestFor(web!.id, { assignType: 'agent' })
  expect(await received()).toEqual([])
})

test('the call does not wait for the receiver', async () => {
  const hanging = await startReceiver(() => undefined)
  onTestFinished(hanging.stop)
  const testFake = createTestFake()
  testFake.company.wiring.webhook = hanging.url
  onTestFinished(() => testFake.fake.stop())
  expect(
    await testFake.call('POST', '/im/sessions', { body: { customer_token: 'u1', assign_type: 'agent' } }),
  ).toMatchObject({
    code: 1000,
  })
  expect(testFake.company.journal.pushes().entries[0]).toMatchObject({
    state: expect.stringMatching(/queued|sending/) as string,
  })
})

const changed = [
  {
    assume: { 'push.start-session': 'queued-only' },
    says: 'an assignment without waiting is pushed with its welcome only',
    types: [['message'], ['message']],
  },
  {
    assume: { 'push.redirect-close': 'on' },
    says: 'a transfer first pushes the close of the old session',
    types: [['start_session', 'message'], ['message'], ['close'], ['transfer', 'message']],
  },
  {
    assume: { 'push.own-close': 'off' },
    says: 'a close by the customer is not pushed',
    types: [['start_session', 'message'], ['message']],
  },
] as const

test.each(changed)('under $assume $says', async ({ assume, types }) => {
  const { ask, call, company, received } = await start()
  Object.assign(company.assumptions, assume)
  const session = sessionOf(await ask('u1', { agent_id: 3 }))
  company.world.messages.fromAgent(session, { data: { content: '您好' } })
  if ('push.redirect-close' in assume) company.world.sessions.transfer(session, { agentId: 397 })
  if ('push.own-close' in assume) await call('DELETE', `/im/sessions/${session}`)
  const seen = (await received()).map(({ messages }) => (messages as { type: string }[]).map(({ type }) => type))
  expect(seen).toEqual(types)
})

test('under push.created-at=compact the date is written without dashes', async () => {
  const { ask, company, received } = await start()
  company.assumptions['push.created-at'] = 'compact'
  await ask('u1')
  const [push] = await received()
  expect(push).toMatchObject({
    messages: [{ message_created_at: expect.stringMatching(/^\d{8} \d\d:\d\d:\d\d$/) as string }, {}],
  })
})

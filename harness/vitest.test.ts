import { afterAll, beforeEach, describe, expectTypeOf, test as bare } from 'vitest'
import { readRecordedCoverage } from './report/record-coverage.ts'
import { startMockUdesk, UsageError, type MockUdesk } from './index.ts'
import { expect, test } from './vitest.ts'

const asks = (customer_token: string) => ({ body: { customer_token, assign_type: 'agent' as const } })

const companies: string[] = []
const servers = new Set<string>()

test('gives a test its own company', async ({ udesk, mockUdesk }) => {
  companies.push(udesk.id)
  servers.add(mockUdesk.url)
  await udesk.client.createSession(asks('u42'))
  expect(await udesk.sessions.list()).toHaveLength(1)
})

test('gives the next test another company of the same fake, and removes the first', async ({ udesk, mockUdesk }) => {
  companies.push(udesk.id)
  servers.add(mockUdesk.url)
  expect(await udesk.sessions.list()).toEqual([])
  expect(await mockUdesk.sessions.list()).toEqual([])
  expect(servers).toHaveLength(1)
  const response = await fetch(`${mockUdesk.adminUrl}/companies`)
  const { items } = (await response.json()) as { items: { id: string }[] }
  expect(items.map(({ id }) => id)).toEqual(['demo', udesk.id])
})

test('sets a receiver as its webhook', async ({ udesk, receiver }) => {
  await udesk.client.createSession(asks('u42'))
  const push = await receiver.waitFor({ type: 'start_session' })
  expect(push.customerToken).toBe('u42')
  expect(await udesk.webhook.get()).toBe(receiver.url)
})

describe('a company with other initial settings', () => {
  test.override({
    company: { id: 'acme', data: { agents: [{ id: 1, name: '小王' }] }, webhook: 'http://127.0.0.1:9/' },
  })

  test('has its own data and webhook', async ({ udesk }) => {
    expect(udesk.id).toBe('acme')
    expect((await udesk.agents.list()).map(({ name }) => name)).toEqual(['小王'])
    expect(await udesk.webhook.get()).toBe('http://127.0.0.1:9/')
  })
})

describe('in a test with a short timeout', () => {
  beforeEach(({ task }) => {
    Object.assign(task, { timeout: 40 }) // for the fixtures; the runner has read it before
  })

  test('a wait times out before the test', async ({ udesk, receiver }) => {
    const waits = [udesk.sessions.waitFor(), udesk.requests.waitFor(), udesk.pushes.waitFor(), receiver.waitFor()]
    for (const wait of await Promise.allSettled(waits)) {
      expect(wait).toMatchObject({ reason: { message: expect.stringMatching(/ within 28 ms\.\n/) as string } })
    }
  })
})

const english = test.extend({ server: [{ locale: 'en' }, { scope: 'worker' }] })

english('starts the fake with the given options', async ({ udesk }) => {
  expect(await udesk.client.createSession(asks('mock-offline'))).toMatchObject({
    message: expect.stringMatching(/^[ -~]+$/) as string,
  })
})

const remote = test.extend({
  server: [
    async ({}, use) => {
      await using elsewhere = await startMockUdesk({ seed: 7 })
      await use(elsewhere.url)
    },
    { scope: 'worker' },
  ],
})

remote('connects to a fake that runs elsewhere', async ({ udesk, receiver }) => {
  await udesk.client.createSession(asks('u42'))
  await udesk.settled()
  await expect(receiver).toHaveReceivedPush({ type: 'start_session' })
  await expect(udesk).toHaveNoSurprises()
})

describe('the coverage that the reporter gets', () => {
  test('is that of the test’s company', async ({ udesk }) => {
    await udesk.client.createSession(asks('u42'))
  })

  afterAll(({}, { tasks }) => {
    expect(tasks.map(({ meta }) => readRecordedCoverage(meta)?.totals.operations.seen)).toEqual([1])
  })
})

test('toKeepTheSpec passes for requests, pushes and replies without violations', async ({ udesk, receiver }) => {
  const reply = await udesk.client.createSession(asks('u42'))
  await udesk.settled()
  const [request] = await udesk.requests.list()
  expect(await udesk.requests.list()).toKeepTheSpec()
  expect(request).toKeepTheSpec()
  expect(await udesk.pushes.list()).toKeepTheSpec()
  expect(receiver.pushes).toKeepTheSpec()
  expect(reply).toKeepTheSpec('createSession')
  expect({ ...reply, new_field: 1 }).toKeepTheSpec('createSession') // the real Udesk may send more fields
  expect([]).toKeepTheSpec()
})

test('toKeepTheSpec reports where a request violates the document', async ({ udesk }) => {
  await fetch(`${udesk.env.UDESK_BASE_URL}/im/agent_status?email=${udesk.env.UDESK_EMAIL}`)
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_typ: 'agent' } as never })
  await udesk.client.sendMessage({ body: { customer_token: 'u42' } as never })
  const requests = await udesk.requests.list()
  expect(() => expect(requests).toKeepTheSpec()).toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected these 3 requests to keep Udesk’s document:
    - listAgentStatus (-.1): Put the address in quotes on the command line: a shell ends it at the first &, and one parameter came.
    - createSession (u42.1): body/assign_typ is not documented and was ignored
    - sendMessage (u42.2): body/message_id is missing
    - sendMessage (u42.2): body/data is missing]
  `)
  expect(() => expect(requests[0]).toKeepTheSpec()).toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected this request to keep Udesk’s document:
    - listAgentStatus (-.1): Put the address in quotes on the command line: a shell ends it at the first &, and one parameter came.]
  `)
})

test('toKeepTheSpec passes for refusals after a transfer, and for values about which the document says two things', async ({
  udesk,
}) => {
  await udesk.client.createSession(asks('u42'))
  const session = await udesk.sessions.waitFor()
  const say = (type: 'video' | 'message') =>
    udesk.client.sendMessage({
      body: {
        customer_token: 'u42',
        im_sub_session_id: session.id,
        message_id: `m-${type}`,
        type,
        data: { content: '…' },
      },
    })
  await say('video')
  await session.transfer({ agent: 'Jerry' })
  expect(await say('message')).toMatchObject({ code: 9200 })
  expect(await udesk.requests.list()).toKeepTheSpec()
})

test('toKeepTheSpec reports where a push or a reply violates the document', async ({ udesk, receiver }) => {
  await udesk.pushes.send({
    body: { customer_token: 'u42', assign_type: 'agent', messages: [{ type: 'close', data: {} }] },
  })
  await udesk.faults.add({ target: 'push', fault: 'malformed' })
  await udesk.pushes.send({ body: { customer_token: 'u42' } })
  await udesk.settled()
  expect(() => expect(receiver.pushes).toKeepTheSpec()).toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected these 2 pushes to keep Udesk’s document:
    - push for u42: /messages/0/message_id is missing
    - push for u42: /messages/0/agent_id is missing
    - push for u42: /messages/0/agent_name is missing
    - push for u42: /messages/0/agent_avatar is missing
    - push for u42: /messages/0/im_sub_session_id is missing
    - push for u42: /messages/0/message_created_at is missing
    - push for u42: /messages/0/data/content is missing
    - push for u42: /messages/0/data/close_type is missing
    - push for u42: /messages/0/data/survey_options is missing
    - push for no customer: is not JSON: {"customer_t]
  `)
  const reply = { code: 1000, assign_type: 'agent', assign_info: { im_sub_session_id: '7' } }
  expect(() => expect(reply).toKeepTheSpec('createSession')).toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected this reply to keep Udesk’s document:
    - reply of createSession: /message is missing
    - reply of createSession: /assign_info/count is missing
    - reply of createSession: /assign_info/agent_id is missing
    - reply of createSession: /assign_info/agent_name is missing
    - reply of createSession: /assign_info/agent_avatar is missing
    - reply of createSession: /assign_info/survey_options is missing
    - reply of createSession: /assign_info/im_sub_session_id must be integer]
  `)
})

test('toKeepTheSpec works with not, and refuses other things', async ({ udesk }) => {
  await udesk.client.createSession(asks('u42'))
  const requests = await udesk.requests.list()
  expect(() => expect(requests).not.toKeepTheSpec()).toThrowErrorMatchingInlineSnapshot(
    `[Error: Expected this request to violate Udesk’s document, but found no violation.]`,
  )
  expect(() => expect({ code: 1000 }).toKeepTheSpec()).toThrow(UsageError)
  expect(() => expect({ code: 1000 }).toKeepTheSpec('createSesion' as never)).toThrow(
    'There is no operation "createSesion"; did you mean "createSession"?',
  )
})

test('toHaveReceivedPush shows the nearest pushes if none matches', async ({ udesk, receiver }) => {
  await udesk.client.createSession(asks('u42'))
  await (await udesk.sessions.waitFor()).say('您好！')
  await udesk.settled()
  await expect(receiver).toHaveReceivedPush()
  await expect(udesk).toHaveReceivedPush({ customerToken: 'u42', content: /^您好/ })
  await expect(udesk).toHaveReceivedPush(({ types }) => types.includes('message'))
  await expect(receiver).not.toHaveReceivedPush({ content: '您好' })
  const like = { type: 'message', content: '您好' }
  await expect(expect(receiver).toHaveReceivedPush(like)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected a push with type "message" and content "您好" to have arrived.
    There are 2 pushes, the nearest first, ✗ where it differs:

      kind    type                    customerToken    content                               answered
      wanted  message                                  您好
      agent   message                 u42            ✗ 您好！                                200
      agent   start_session, message  u42            ✗ 对话开始, 您好，请问有什么可以帮您？  200]
  `)
  await expect(expect(udesk).toHaveReceivedPush(like)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected a push with type "message" and content "您好" to have arrived.
    There are 2 pushes, the nearest first, ✗ where it differs:

      id      kind   type                    customerToken    content                               state
      wanted         message                                  您好                                  delivered
      u42.2   agent  message                 u42            ✗ 您好！                                delivered
      u42.1   agent  start_session, message  u42            ✗ 对话开始, 您好，请问有什么可以帮您？  delivered]
  `)
  await expect(expect(udesk).not.toHaveReceivedPush({ content: '您好！' })).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected no push with content "您好！" to have arrived.
    There is one push:

      id      kind   type     customerToken  content  state
      wanted                                 您好！
      u42.2   agent  message  u42            您好！   delivered]
  `)
})

test('a wait at the receiver also shows pushes that did not arrive', async ({ udesk, receiver }) => {
  await udesk.faults.add({ target: 'push', fault: 'drop', customerToken: 'u42' })
  await udesk.client.createSession(asks('u42'))
  await udesk.settled()
  const waiting = receiver.waitFor({ type: 'start_session' }, { timeout: 20 })
  await expect(waiting.catch(atAnyPort)).resolves.toMatchInlineSnapshot(`
    "WaitTimeout: No push with type "start_session" within 20 ms.
    There is no push at all.

    Possible causes:
    - The fake may not know http://127.0.0.1:PORT/udesk: udesk.webhook.set(receiver.url).

    In mock-udesk: There is one push, ✗ where it differs:

      id      kind   type                    customerToken  content                                 state      reason
      wanted         start_session                                                                  delivered
      u42.1   agent  start_session, message  u42            对话开始, 您好，请问有什么可以帮您？  ✗ dropped    lost, as planned"
  `)
  await expect(receiver.waitFor(() => false, { timeout: 20 })).rejects.not.toThrow('In mock-udesk')
})

test('toHaveReceivedPush needs a receiver or a udesk', async ({ receiver }) => {
  const given = receiver.pushes as never
  await expect(expect(given).toHaveReceivedPush()).rejects.toThrow(
    'Pass the receiver or the udesk itself, not its pushes.',
  )
})

test('toHaveNoSurprises needs a udesk', async ({ receiver }) => {
  const given = expect(receiver) as unknown as { toHaveNoSurprises: () => Promise<void> } // as in JavaScript
  await expect(given.toHaveNoSurprises()).rejects.toThrow('Pass the udesk: it has the list of all calls and pushes.')
})

test('toHaveReceivedPush counts only delivered pushes', async ({ udesk, receiver }) => {
  receiver.answerWith({ status: 500 })
  await udesk.pushes.send({ body: { customer_token: 'u42' } })
  await udesk.settled()
  await expect(receiver).toHaveReceivedPush({ customerToken: 'u42' })
  await expect(udesk).not.toHaveReceivedPush({ customerToken: 'u42' })
})

test('has types for its matchers and fixtures', ({ udesk }) => {
  expectTypeOf(udesk).toEqualTypeOf<MockUdesk>()
  expectTypeOf(expect(udesk).toHaveNoSurprises).toEqualTypeOf<() => Promise<void>>()
  expectTypeOf(expect([]).toKeepTheSpec).parameter(0).extract<'createSession'>().toEqualTypeOf<'createSession'>()
})

bare('adds its matchers to vitest’s own expect', ({ expect }) => {
  expect([]).toKeepTheSpec()
})

const atAnyPort = (error: unknown) => String(error).replaceAll(/:\d{4,5}(?=\/)/g, ':PORT')

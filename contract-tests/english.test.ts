/** With `locale: en`, the fake uses the English texts of the documentation. It answers Chinese only if a caller sent it. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startMockUdesk } from '../harness/index.ts'
import { operations } from '../spec/operations.ts'
import { createFakeControl } from './preparation/fake-control.ts'
import { examples } from './examples/index.ts'

const udesk = await startMockUdesk({ locale: 'en' })
const { client, env } = udesk
const account = { email: env.UDESK_EMAIL, password: env.UDESK_PASSWORD }
afterAll(() => udesk.stop())
// Otherwise earlier calls count towards rate limits.
beforeEach(() => udesk.reset())

const requestAgent = async (customer_token: string) => {
  const reply = await client.createSession({ body: { customer_token, assign_type: 'agent' } })
  return 'message' in reply ? reply.message : undefined
}

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [103, '103rd'],
  [111, '111th'],
])('place %i in the queue is the %s', async (count, ordinal) => {
  expect(await requestAgent(`mock-queue-${count}`)).toBe(
    `The current customer service is busy, you are in the ${ordinal} place in line.`,
  )
})

describe('the texts are those of the documentation', () => {
  test('a customer in the queue, an assignment, no agent online', async () => {
    expect(await requestAgent('mock-assigning')).toBe('Customer service assignment in progress!')
    expect(await requestAgent('mock-offline')).toBe('There is no customer service online at the moment')
  })

  test('the states of customers and queues', async () => {
    const statesOf = async (customer_token: string) => [
      await client.getQueueStatus({ query: { customer_token } }),
      await client.getCustomerStatus({ query: { customer_token } }),
    ]
    for (const token of ['mock-queue-3', 'mock-assigning', 'u1']) await requestAgent(token)
    await client.createCustomer({ body: { customer: { open_api_token: 'u2' } } })
    expect(await statesOf('mock-queue-3')).toMatchObject([{ status: 'In queue' }, { status: 'In queue' }])
    expect(await statesOf('mock-assigning')).toMatchObject([{ status: 'Assigning' }, {}])
    expect(await statesOf('u1')).toMatchObject([{ status: 'In session' }, { status: 'In session' }])
    expect(await statesOf('u2')).toMatchObject([{ status: 'Not in queue' }, { status: 'No session' }])
    expect(await statesOf('u3')).toMatchObject([{ status: 'Not in queue' }, { status: 'Invalid customer' }])
  })

  test('the survey', async () => {
    const reply = await client.createSession({ body: { customer_token: 'u1', agent_id: 3 } })
    expect(reply).toMatchObject({
      message: 'Request successful',
      assign_info: {
        survey_options: {
          name: 'Satisfaction Evaluation',
          title: 'How do you evaluate this service?',
          remark: 'You can leave a remark for the evaluation',
          text: {
            options: ['Very satisfied', 'Satisfied', 'Average', 'Unsatisfied', 'Very unsatisfied'].map((text) => ({
              text,
            })),
          },
          options: ['Super satisfied', 'Satisfied', 'Average', 'Unsatisfied', 'Very unsatisfied'].map((text) => ({
            text,
          })),
          methods: [
            { text: 'Pop up after the session ends' },
            { text: 'Customer service actively invites' },
            { text: 'Customer actively evaluates satisfaction (only supported by web and Android/iOS SDK)' },
          ],
          resolved_options: {
            title: 'Has your problem been resolved?',
            options: [{ option_name: 'Resolved' }, { option_name: 'Unresolved' }],
          },
        },
      },
    })
  })

  test('both robots', async () => {
    expect(await client.createSession({ body: { customer_token: 'u1' } })).toMatchObject({
      assign_info: {
        robot_name: 'Udesk Customer Service Robot',
        welcome_message: expect.stringContaining('Hello, I am the intelligent customer service robot') as string,
        unknow_message: expect.stringContaining('I can only answer common business-related questions!') as string,
      },
    })
    const urobot = { customer_token: 'u1', assign_type: 'urobot', robot_id: 12362, scene_id: 39 } as const
    expect(await client.createSession({ body: urobot })).toMatchObject({
      assign_info: {
        robotName: 'Test',
        helloWord: "Hello, it's my pleasure to serve you!",
        leadingWord: "Hello, it's my pleasure to serve you!",
        topAsk: [{ quesitionType: 'Question Type 1' }],
      },
    })
    expect(await client.listUrobots()).toMatchObject({
      urobot_list: expect.arrayContaining([
        expect.objectContaining({
          name: 'Default Robot',
          scene_list: [
            { id: 114, name: 'Default Scene' },
            { id: 116, name: 'System Default Scene' },
          ],
        }),
      ]) as unknown,
    })
  })

  test('the start, the transfer and the end of a session', async () => {
    await client.createSession({ body: { customer_token: 'u1', agent_id: 3 } })
    const session = await udesk.sessions.waitFor({ customerToken: 'u1' })
    await (await session.transfer({ agent: 'Jerry' })).close()
    const said = (await udesk.pushes.list()).flatMap(({ body }) => (body as Pushed).messages)
    expect(said.map(({ type, data }) => [type, data.content])).toEqual([
      ['start_session', 'Dialogue started'],
      ['message', 'Hello, what can I help you with?'],
      ['transfer', 'Session transfer'],
      ['message', 'Session transfer successful, customer service Jerry is serving you'],
      ['close', 'Close the session'],
    ])
  })

  test('the thanks for a vote, and refusals', async () => {
    const reply = await client.createSession({ body: { customer_token: 'u1', agent_id: 3 } })
    const im_sub_session_id =
      'assign_info' in reply && 'im_sub_session_id' in reply.assign_info ? reply.assign_info.im_sub_session_id : 0
    const vote = { body: { im_sub_session_id, option_id: 36 } }
    expect(await client.surveySession(vote)).toEqual({ code: 1000, message: 'Thank you for your feedback' })
    const lost = { customer_token: 'u9', im_sub_session_id: 0, message_id: 'm', data: { content: 'hello' } }
    expect(await client.sendMessage({ body: lost })).toMatchObject({
      code: 9200,
      message: 'Session not found or closed',
    })
    expect(await client.previewMessage({ path: { session_id: 1 }, body: { content: '' } })).toMatchObject({
      code: 2062,
      message: 'Session not found or closed',
    })
  })
})

type Pushed = { messages: { type: string; data: { content: string } }[] }

type Request = { path: string; query: string; body: unknown; reply: unknown }
const readRequest = async (url: string) => (await (await fetch(url)).json()) as Request // as the admin API's document has it

const chinese = /\p{Script=Han}+/gu

for (const { id } of operations) {
  test(`${id} answers no Chinese text that the caller did not send`, async () => {
    for (const [number, example] of examples[id].entries()) {
      await udesk.reset()
      await udesk.assumptions.set({ ...example.assume })
      await example.call(client, `english-${id}-${number}`, createFakeControl(udesk), account)
    }
    const ids = (await udesk.requests.list()).map((request) => request.id)
    const requests = await Promise.all(ids.map((request) => readRequest(`${udesk.adminUrl}/requests/${request}`)))
    const sent = requests.map(({ body, query, path }) => `${path} ${decodeURIComponent(query)} ${JSON.stringify(body)}`)
    const given = [...sent.join(' ').matchAll(chinese)].map(([text]) => text)
    const replies = requests.map(({ reply }) => JSON.stringify(reply))
    const pushes = (await udesk.pushes.list()).map(({ body }) => JSON.stringify(body))
    const said = [...[...replies, ...pushes].join(' ').matchAll(chinese)].map(([text]) => text)
    expect(said.filter((text) => !given.some((word) => word.includes(text)))).toEqual([])
  })
}

test.each([
  ['POST', '/im/sessions', '{"customer_token":'],
  ['POST', '/im/sessions', 'customer_token: u1'],
  ['PUT', '/im/sessions', '{}'],
  ['GET', '/im/session', undefined],
  ['GET', '/im/agent_status?timestamp=soon', undefined],
])('%s %s with the body %s is refused without a Chinese word', async (method, path, body) => {
  const response = await fetch(`${env.UDESK_BASE_URL}${path}`, { method, ...(body !== undefined && { body }) })
  expect(await response.text()).not.toMatch(chinese)
})

test('the environment variables are the same as with locale zh', () => {
  expect(env.UDESK_EMAIL).toBe('admin@udesk.cn')
})

import { expect } from 'vitest'
import { AssertionFailed, assertKeepsTheSpec, assertNoSurprises, assertReceivedPush } from './assertions.ts'
import { test } from './vitest.ts'

test('report what the matchers report, and the line of the assertion', async ({ udesk, receiver }) => {
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_typ: 'agent' } as never })
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  await udesk.settled()
  const requests = await udesk.requests.list()

  assertKeepsTheSpec(requests.slice(1))
  await assertReceivedPush(receiver, { type: 'start_session' })
  await assertReceivedPush(udesk)
  const errors = [
    await failureOf(() => assertKeepsTheSpec(requests)),
    await failureOf(() => assertReceivedPush(receiver, { content: '再见' })),
    await failureOf(() => assertNoSurprises(udesk)),
  ]
  for (const error of errors) {
    expect(error).toBeInstanceOf(AssertionFailed)
    expect(error.stack).toMatch(/at .*assertions\.test\.ts/)
  }
  expect(errors.map((error) => error.message).join('\n\n')).toMatchInlineSnapshot(`
    "Expected these 2 requests to keep Udesk’s document:
    - createSession (u42.1): body/assign_typ is not documented and was ignored

    Expected a push with content "再见" to have arrived.
    There is one push, ✗ where it differs:

      kind    type                    customerToken    content                               answered
      wanted                                           再见
      agent   start_session, message  u42            ✗ 对话开始, 您好，请问有什么可以帮您？  200

    Expected no surprises, but there was one:
    - createSession (u42.1): body/assign_typ is not documented and was ignored"
  `)
})

test('escape text of a caller that could forge a line or control a terminal', async ({ udesk }) => {
  await fetch(`${udesk.url}/open_api_v1/x%1b%5b2J%0a-%20forged?email=${udesk.env.UDESK_EMAIL}`)
  const error = await failureOf(async () => assertKeepsTheSpec(await udesk.requests.list()))
  expect(error.message).toContain('GET /open_api_v1/x\\u001b[2J\\n- forged')
})

async function failureOf(claim: () => unknown): Promise<Error> {
  try {
    await claim()
  } catch (error) {
    return error as Error
  }
  throw new Error('it holds')
}

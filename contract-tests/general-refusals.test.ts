import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { startMockUdesk } from '../harness/index.ts'
import { createCompiler } from '../spec/compile.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { refusals, refusalSchemaName, type GeneralRefusal, type RefusalText } from '../spec/refusals/refusals.ts'
import { ref } from '../spec/shapes.ts'
import { words } from '../spec/words.ts'
import { signedUrl } from '../server/open-api/client/sign-call.ts'
import { realTime } from '../server/clock/clock.ts'
import { randomNonce } from '../server/ids.ts'
import { prepareAgentSession } from './preparation/prepare.ts'
import { refusalText } from './testing.ts'

const compile = createCompiler(describeUdesk(words.zh), { closed: true })
const udesk = await startMockUdesk()
afterAll(() => udesk.stop())
beforeEach(() => udesk.reset())

const address = (path = '/im/agent_status', more: Partial<Parameters<typeof signedUrl>[0]> = {}) =>
  signedUrl({
    baseUrl: udesk.env.UDESK_BASE_URL,
    path,
    credentials: { email: udesk.env.UDESK_EMAIL, apiToken: udesk.env.UDESK_API_TOKEN },
    timestamp: now(),
    nonce: randomNonce(),
    ...more,
  })
const now = () => Math.floor(realTime.now() / 1000)
const json = (method: string, body: string) => ({ method, body, headers: { 'content-type': 'application/json' } })

/** A call with a Host of its own, which fetch does not send. */
const getAt = (host: string, url: string) =>
  new Promise<Response>((resolve) => {
    get(url, { headers: { host } }, (answer) => {
      const hint = String(answer.headers['x-mock-udesk-hint'])
      const init = { status: answer.statusCode ?? 0, headers: { 'x-mock-udesk-hint': hint } }
      void text(answer).then((body) => resolve(new Response(body, init)))
    })
  })

/** Refusals that any call may get, each shown by one call. */
const calls: Record<GeneralRefusal, () => Promise<Response>> = {
  subdomainUnknown: () => getAt('nobody.udesk.cn', address()),
  async planMissing() {
    await udesk.settings.set({ plan: 'free' })
    return fetch(address())
  },
  timestampMalformed: () => fetch(address(undefined, { timestamp: now() * 1000 })),
  timestampSkewed: () => fetch(address(undefined, { timestamp: now() - 301 })),
  nonceMissing: () => fetch(address(undefined, { nonce: '' })),
  notAdministrator: () =>
    fetch(address(undefined, { credentials: { email: 'nobody@udesk.cn', apiToken: udesk.env.UDESK_API_TOKEN } })),
  signatureWrong: () =>
    fetch(address(undefined, { credentials: { email: udesk.env.UDESK_EMAIL, apiToken: 'another' } })),
  async nonceReused() {
    const once = address()
    await fetch(once)
    return fetch(once)
  },
  async rateLimited() {
    const path = `/im/sessions/${await prepareAgentSession(udesk.client, 'u42')}/message_preview`
    const preview = () => fetch(address(path), json('PUT', '{"content": "我想问"}'))
    for (let call = 0; call < 3; call++) await preview()
    return preview()
  },
  parameterMissing: () => fetch(address('/im/sessions'), json('POST', '{}')),
  parameterInvalid: () => fetch(address(undefined, { query: { group_id: 'x' } })),
  bodyMalformed: () => fetch(address('/im/sessions'), json('POST', '{{}')),
  notUtf8: () => fetch(`${address('/customers')}&query=%D5%C5`),
  pathUnknown: () => fetch(address('/im/nothing')),
  methodNotAllowed: () => fetch(address(), { method: 'DELETE' }),
  bodyTooLarge: () => fetch(address('/im/sessions'), json('POST', `"${'x'.repeat(1024 * 1024)}"`)),
}

test.each(Object.keys(calls) as GeneralRefusal[])('%s is what a call may meet', async (name) => {
  const response = await calls[name]()
  const reply = (await response.json()) as Record<string, unknown>
  const { status }: RefusalText = refusals[name]
  expect(response.status).toBe(status ?? 200)
  expect(compile(ref(refusalSchemaName(name)))(reply)).toEqual([])
  expect(reply.message).toMatch(refusalText(refusals[name]))
  const { diagnosis, violations } = (await udesk.requests.list()).at(-1)!
  expect(diagnosis?.hint).toMatch(/^[A-Z][\x20-\x7e]*[^.]\.$/)
  expect(violations.map(({ pointer }) => pointer)).toEqual(atFault[name])
  expect(response.headers.get('x-mock-udesk-hint')).toBe(`${diagnosis?.cause}: ${diagnosis?.hint}`)
})

/** Where the call is wrong, as its violations say. */
const atFault: Record<GeneralRefusal, string[]> = {
  subdomainUnknown: [],
  planMissing: [],
  timestampMalformed: ['query/timestamp'],
  timestampSkewed: ['query/timestamp'],
  nonceMissing: ['query/nonce'],
  notAdministrator: ['query/email'],
  signatureWrong: ['query/sign'],
  nonceReused: ['query/nonce'],
  rateLimited: [],
  parameterMissing: ['body/customer_token'],
  parameterInvalid: ['query/group_id'],
  bodyMalformed: ['body'],
  notUtf8: ['query/query'],
  pathUnknown: [],
  methodNotAllowed: [],
  bodyTooLarge: ['body'],
}

test('the hint for a call over a rate limit names the limit', async () => {
  await calls.rateLimited()
  expect((await udesk.requests.list()).at(-1)?.diagnosis).toMatchObject({
    cause: 'rate-limit',
    hint: 'Wait before the next call: this operation may be called 3 times in 1 second for each session_id.',
  })
  await udesk.assumptions.set({ 'limits.global': 'on' })
  for (let call = 0; call < 61; call++) await fetch(address())
  expect((await udesk.requests.list()).at(-1)?.diagnosis?.hint).toBe(
    'Wait before the next call: all operations together may be called 60 times in 60 seconds.',
  )
})

test('the hint for a time in ISO 8601 names the format that Udesk reads', async () => {
  const window = { start_time: '2026-01-01T00:00:00Z', end_time: '2026-01-02' }
  const response = await fetch(address('/im/im_queues', { query: window }))
  expect(await response.json()).toMatchObject({ code: 2005 })
  expect((await udesk.requests.list()).at(-1)).toMatchObject({
    violations: [{ pointer: 'query/start_time', severity: 'error' }],
    diagnosis: {
      cause: 'parameter-invalid',
      hint: 'Correct start_time in the query: it must be YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD, not ISO 8601 with T or Z.',
    },
  })
})

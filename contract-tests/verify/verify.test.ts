import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { writeWithoutEnd } from '../../harness/client/testing.ts'
import { startMockUdesk, UsageError } from '../../harness/index.ts'
import { operations } from '../../spec/operations.ts'
import { addressOf } from './call-recorder.ts'
import { createReplyChecker } from './reply-checker.ts'
import { startOwnFake, targetOf } from './own-fake.ts'
import { createTarget, verifyInMemory } from './testing.ts'
import { verify, type VerifyOptions } from './verify.ts'

const checker = createReplyChecker()
const options: VerifyOptions = { only: [], write: true, rate: null, time: realTime, run: 'verify', checker }

test('conforms twice in a row, and leaves nothing behind', async () => {
  const { target, time, stop, company } = await createTarget()
  onTestFinished(stop)
  const before = countOf(company)
  for (const run of ['one', 'two']) {
    const { verdict, left } = await verify(target, { ...options, time, run })
    expect({ verdict, left }).toEqual({ verdict: 'conforms', left: [] })
    expect(countOf(company)).toEqual(before)
  }
})

test('changes nothing without --write', async () => {
  const { target, time, stop, company } = await createTarget()
  onTestFinished(stop)
  const events: string[] = []
  company.journal.subscribe(({ type }) => events.push(type))
  const { verdict, operations } = await verify(target, { ...options, time, write: false })
  expect(verdict).toBe('conforms')
  expect(events).not.toContain('world')
  expect(operations.find(({ operation }) => operation === 'closeSession')).toMatchObject({
    verdict: 'skipped',
    because: 'it changes something at the target: --write tries it',
  })
  const methods = new Set(company.journal.requests().entries.map(({ method, operation }) => `${method} ${operation}`))
  expect([...methods].filter((each) => !each.startsWith('GET'))).toEqual(['POST logIn'])
})

test('shows every example, also those of the fake alone, at a fake that it starts', async () => {
  const { target, stop } = await startOwnFake()
  onTestFinished(stop)
  const { operations } = await verify(target, options)
  expect(operations.filter((each) => each.verdict !== 'conforms')).toEqual([])
})

test('calls no faster than the given rate, nor than the limit of an operation', async () => {
  const { target, time, stop, company } = await createTarget()
  onTestFinished(stop)
  await verify(target, { ...options, time, only: ['searchSessions', 'listAgents'], rate: 60 })
  const { entries } = company.journal.requests()
  const at = (wanted?: string) =>
    entries.filter(({ operation }) => !wanted || operation === wanted).map((each) => each.at)
  expect(Math.min(...gaps(at()))).toBeGreaterThanOrEqual(1_000)
  expect(Math.min(...gaps(at('searchSessions')))).toBeGreaterThanOrEqual(2_000)
})

test('continues an interrupted run', async () => {
  const { target, time, stop, company } = await createTarget()
  onTestFinished(stop)
  const interruption = new AbortController()
  const first = await verify(target, {
    ...options,
    time,
    signal: interruption.signal,
    onDone: ({ operation }) => operation === 'getCustomer' && interruption.abort(),
  })
  expect(first.interrupted).toBe(true)
  const calls = company.journal.requests().entries.length
  const second = await verify(target, { ...options, time, run: 'again', before: first })
  expect(second).toMatchObject({ verdict: 'conforms', interrupted: false })
  expect(second.operations).toHaveLength(operations.length)
  const later = company.journal.requests().entries.slice(calls)
  expect(later.map(({ operation }) => operation)).not.toContain('logIn')
})

test('reports what it could not remove', async () => {
  const { left } = await verifyInMemory({
    checker,
    only: ['getCustomer'],
    through: (send) => (input, init) =>
      addressOf(input).includes('destroy_customer') ? Promise.reject(new TypeError('fetch failed')) : send(input, init),
  })
  expect(left).toEqual(['the customer verify-getCustomer-1 (no answer)'])
})

test('reports a target without HTTP answers as unreachable, and soon stops calling', async () => {
  const { url, stop } = await listen(() => undefined)
  await stop()
  let calls = 0
  const send: typeof fetch = (input, init) => {
    calls++
    return fetch(input, init)
  }
  const { verdict, operations } = await verify({ ...targetOf({ env: envAt(url) }), send }, options)
  expect(verdict).toBe('unreachable')
  expect(new Set(operations.map((each) => each.verdict))).toEqual(new Set(['unreachable', 'skipped']))
  expect(operations[0]?.because).toContain(`nothing listens at ${new URL(url).origin} (ECONNREFUSED)`)
  expect(calls).toBe(3)
})

test.each([
  ['token', { apiToken: 'another' }, '2059 (signatureWrong): check the token (--token, or $UDESK_API_TOKEN).'],
  [
    'e-mail',
    { email: 'nobody@acme.cn' },
    '2015 (notAdministrator): check the e-mail (--email, or $UDESK_EMAIL), which must be an administrator’s.',
  ],
])(
  'reports in one sentence that a target refuses every call with this %s, and soon stops calling',
  async (_, wrong, cause) => {
    const { target, time, stop, company } = await createTarget()
    onTestFinished(stop)
    const wrongTarget = { ...target, credentials: { ...target.credentials, ...wrong } }
    await expect(verify(wrongTarget, { ...options, time, write: false })).rejects.toThrow(
      new UsageError(`http://127.0.0.1:8375 refuses every call with ${cause}`),
    )
    expect(company.journal.requests().entries.length).toBeLessThan(10)
  },
)

test('reports a difference where only some calls are refused with a code of admission', async () => {
  const refused = { code: 2059, message: 'open api签名不对' }
  const through =
    (send: typeof fetch): typeof fetch =>
    async (input, init) =>
      addressOf(input).includes('/agents') ? Response.json(refused) : send(input, init)
  const { operations } = await verifyInMemory({ checker, only: ['listCustomers', 'listAgents', 'getAgent'], through })
  expect(operations.map(({ verdict }) => verdict)).toEqual(['conforms', 'differs', 'differs'])
  expect(operations[1]?.neededChanges.join()).toContain('the call was refused as signatureWrong')
})

test('distinguishes a wrong key of structured messages from a wrong token', async () => {
  const { target, time, stop } = await createTarget()
  onTestFinished(stop)
  const wrongTarget = { ...target, credentials: { ...target.credentials, structKey: 'another' } }
  const { operations } = await verify(wrongTarget, { ...options, time, only: ['sendStructMessage'] })
  expect(operations[0]?.neededChanges.join()).toMatch(/^the key of structured messages .* refused as signatureWrong$/)
})

// Over real sockets, where answers can be incomplete.
test.each<[string, RequestListener, object]>([
  ['closes the connection', (_, response) => response.socket?.destroy(), { verdict: 'unreachable' }],
  [
    'closes the connection in the middle of an answer',
    (_, response) =>
      response.writeHead(200, { 'content-length': 1_000 }).write('{"code": 1000,', () => response.destroy()),
    { verdict: 'differs', differences: [{ pointer: '', expected: 'a JSON object', got: 'an incomplete answer' }] },
  ],
  [
    'answers HTML with 502',
    (_, response) => response.writeHead(502).end('<html></html>'),
    {
      verdict: 'differs',
      differences: [{ pointer: '', expected: 'a JSON object', got: 'HTTP 502, HTML of 13 characters' }],
    },
  ],
  [
    'answers without end',
    (_, response) => writeWithoutEnd(response.writeHead(200)),
    { verdict: 'differs', differences: [{ pointer: '', expected: 'a JSON object', got: 'an answer over 16 MiB' }] },
  ],
  [
    'answers JSON that is nested 20,000 deep',
    (_, response) => response.writeHead(200).end(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
    {
      verdict: 'differs',
      differences: [{ pointer: '', expected: 'a JSON object', got: 'JSON that is nested too deep' }],
    },
  ],
  [
    'answers with the names of methods',
    (_, response) => response.writeHead(200).end('{"code":{"toString":1},"message":{"toString":1},"agents":{"map":1}}'),
    { verdict: 'differs' },
  ],
])('reports that a target %s', async (_, answer, expected) => {
  const { url, stop } = await listen(answer)
  onTestFinished(stop)
  const { operations } = await verify(targetOf({ env: envAt(url) }), { ...options, only: ['listAgents'] })
  expect(operations[0]).toMatchObject(expected)
})

test('shows no secret and no personal data', async () => {
  const udesk = await startMockUdesk({ assume: { 'customers.unknown': '2000' } })
  onTestFinished(udesk.stop)
  const target = targetOf(udesk)
  const reply = {
    code: '1000',
    customer: { nick_name: 7, email: 'anna@example.com', id: '13400000000' },
    王小明: '13400000000',
  }
  const send: typeof fetch = () => Promise.resolve(Response.json(reply))
  const found = JSON.stringify([
    await verify(target, { ...options, only: ['logIn', 'listAgentStatus'] }),
    await verify({ ...target, send }, { ...options, only: ['getCustomer', 'createCustomer'] }),
  ])
  for (const secret of [...Object.values(target.credentials), '13400000000', 'anna', '王小明', 'sign='])
    expect(found).not.toContain(secret)
})

test('reports which schema, refusal or assumption would have to change if the target is right', async () => {
  const answering = (reply: object) => () => () => Promise.resolve(Response.json(reply))
  const changesFor = async (reply: object) => {
    const { operations } = await verifyInMemory({
      checker,
      only: ['getQueueStatus', 'listAgentStatus'],
      through: answering(reply),
    })
    return operations.map((each) => each.neededChanges)
  }
  expect(await changesFor({ code: 1000, status: 'waiting', count: 0, agents: [{}] })).toEqual([
    ['the schema QueueStatus.status (documented)'],
    expect.arrayContaining([
      'the schema AgentStatus.im_status (documented)',
      'the refusal statusGroupUnknown (documented)',
    ]),
  ])
})

const gaps = (instants: number[]) => instants.slice(1).map((instant, before) => instant - (instants[before] ?? 0))

async function listen(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has a port
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, stop }
}

const envAt = (url: string) => ({
  UDESK_BASE_URL: `${url}/open_api_v1`,
  UDESK_ORIGIN: url,
  UDESK_EMAIL: 'admin@udesk.cn',
  UDESK_PASSWORD: 'a-password',
  UDESK_API_TOKEN: 'a-token',
  UDESK_STRUCT_MESSAGE_KEY: 'a-key',
})

/** Counts what there is, without records. */
const countOf = ({ world }: Awaited<ReturnType<typeof createTarget>>['company']) => ({
  customers: world.customers.list({}).total,
  sessions: world.sessions.list({ state: 'open' }).length,
  queues: world.queues.list().length,
})

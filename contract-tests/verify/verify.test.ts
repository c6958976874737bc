import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { startMockUdesk, UsageError } from '../../harness/index.ts'
import { operations } from '../../spec/operations.ts'
import { addressOf } from './exchange.ts'
import { createJudge } from './judge.ts'
import { startOwnFake, targetOf } from './own-fake.ts'
import { createTarget, verifyInMemory } from './testing.ts'
import { verify, type VerifyOptions } from './verify.ts'

const judge = createJudge()
const options: VerifyOptions = { only: [], write: true, rate: null, time: realTime, run: 'verify', judge }

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

test('changes nothing unless it is told to', async () => {
  const { target, time, stop, company } = await createTarget()
  onTestFinished(stop)
  const happened: string[] = []
  company.journal.subscribe(({ type }) => happened.push(type))
  const { verdict, operations } = await verify(target, { ...options, time, write: false })
  expect(verdict).toBe('conforms')
  expect(happened).not.toContain('world')
  expect(operations.find(({ operation }) => operation === 'closeSession')).toMatchObject({
    verdict: 'skipped',
    because: 'it changes something at the target: --write tries it',
  })
  const methods = new Set(company.journal.requests().entries.map(({ method, operation }) => `${method} ${operation}`))
  expect([...methods].filter((each) => !each.startsWith('GET'))).toEqual(['POST logIn'])
})

test('shows every example, those of the fake alone included, at a fake of its own', async () => {
  const { target, stop } = await startOwnFake()
  onTestFinished(stop)
  const { operations } = await verify(target, options)
  expect(operations.filter((each) => each.verdict !== 'conforms')).toEqual([])
})

test('calls no faster than it is told to, nor than an operation allows', async () => {
  const { target, time, stop, company } = await createTarget()
  onTestFinished(stop)
  await verify(target, { ...options, time, only: ['searchSessions', 'listAgents'], rate: 60 })
  const { entries } = company.journal.requests()
  const at = (wanted?: string) =>
    entries.filter(({ operation }) => !wanted || operation === wanted).map((each) => each.at)
  expect(Math.min(...gaps(at()))).toBeGreaterThanOrEqual(1_000)
  expect(Math.min(...gaps(at('searchSessions')))).toBeGreaterThanOrEqual(2_000)
})

test('goes on where an interrupted run ended', async () => {
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

test('says what it could not clean up', async () => {
  const { left } = await verifyInMemory({
    judge,
    only: ['getCustomer'],
    through: (send) => (input, init) =>
      addressOf(input).includes('destroy_customer') ? Promise.reject(new TypeError('fetch failed')) : send(input, init),
  })
  expect(left).toEqual(['the customer verify-getCustomer-1 (no answer)'])
})

test('calls a target unreachable that gives no HTTP answer, and soon stops asking', async () => {
  const { url, stop } = await listen(() => undefined)
  await stop()
  let asked = 0
  const send: typeof fetch = (input, init) => {
    asked++
    return fetch(input, init)
  }
  const { verdict, operations } = await verify({ ...targetOf({ env: envAt(url) }), send }, options)
  expect(verdict).toBe('unreachable')
  expect(new Set(operations.map((each) => each.verdict))).toEqual(new Set(['unreachable', 'skipped']))
  expect(operations[0]?.because).toContain(`nothing listens at ${new URL(url).origin} (ECONNREFUSED)`)
  expect(asked).toBe(3)
})

test.each([
  ['token', { apiToken: 'another' }, '2059 (signatureWrong): look at the token (--token, or $UDESK_API_TOKEN).'],
  [
    'e-mail',
    { email: 'nobody@acme.cn' },
    '2015 (notAdministrator): look at the e-mail (--email, or $UDESK_EMAIL), which must be an administrator’s.',
  ],
])('says in a sentence that a target lets nobody in with this %s, and soon stops asking', async (_, wrong, culprit) => {
  const { target, time, stop, company } = await createTarget()
  onTestFinished(stop)
  const stranger = { ...target, credentials: { ...target.credentials, ...wrong } }
  await expect(verify(stranger, { ...options, time, write: false })).rejects.toThrow(
    new UsageError(`http://127.0.0.1:8375 refuses every call with ${culprit}`),
  )
  expect(company.journal.requests().entries.length).toBeLessThan(10)
})

test('takes it for a difference where only some calls are refused as at the door', async () => {
  const refused = { code: 2059, message: 'open api签名不对' }
  const through =
    (send: typeof fetch): typeof fetch =>
    async (input, init) =>
      addressOf(input).includes('/agents') ? Response.json(refused) : send(input, init)
  const { operations } = await verifyInMemory({ judge, only: ['listCustomers', 'listAgents', 'getAgent'], through })
  expect(operations.map(({ verdict }) => verdict)).toEqual(['conforms', 'differs', 'differs'])
  expect(operations[1]?.remedies.join()).toContain('the call was refused as signatureWrong')
})

test('tells a wrong key of structured messages from a wrong token', async () => {
  const { target, time, stop } = await createTarget()
  onTestFinished(stop)
  const stranger = { ...target, credentials: { ...target.credentials, structKey: 'another' } }
  const { operations } = await verify(stranger, { ...options, time, only: ['sendStructMessage'] })
  expect(operations[0]?.remedies.join()).toMatch(/^the key of structured messages .* refused as signatureWrong$/)
})

// Over real sockets, where answers can also break off.
test.each<[string, RequestListener, object]>([
  ['hangs up', (_, response) => response.socket?.destroy(), { verdict: 'unreachable' }],
  [
    'breaks off in the middle',
    (_, response) =>
      response.writeHead(200, { 'content-length': 1_000 }).write('{"code": 1000,', () => response.destroy()),
    { verdict: 'differs', differences: [{ pointer: '', expected: 'a JSON object', got: 'an answer that breaks off' }] },
  ],
  [
    'answers HTML with 502',
    (_, response) => response.writeHead(502).end('<html></html>'),
    {
      verdict: 'differs',
      differences: [{ pointer: '', expected: 'a JSON object', got: 'HTTP 502, HTML of 13 characters' }],
    },
  ],
])('says so where a target %s', async (_, answer, expected) => {
  const { url, stop } = await listen(answer)
  onTestFinished(stop)
  const { operations } = await verify(targetOf({ env: envAt(url) }), { ...options, only: ['listAgents'] })
  expect(operations[0]).toMatchObject(expected)
})

test('tells no secret, and nothing about people', async () => {
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

test('says which schema, refusal or assumption would have to change for a target to be right', async () => {
  const answering = (reply: object) => () => () => Promise.resolve(Response.json(reply))
  const remedies = async (reply: object) => {
    const { operations } = await verifyInMemory({
      judge,
      only: ['getQueueStatus', 'listAgentStatus'],
      through: answering(reply),
    })
    return operations.map((each) => each.remedies)
  }
  expect(await remedies({ code: 1000, status: 'waiting', count: 0, agents: [{}] })).toEqual([
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

/** What there is beside records of what is over. */
const countOf = ({ world }: Awaited<ReturnType<typeof createTarget>>['company']) => ({
  customers: world.customers.list({}).total,
  sessions: world.sessions.list({ state: 'open' }).length,
  queues: world.queues.list().length,
})

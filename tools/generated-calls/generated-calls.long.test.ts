/**
 * Sends 100,000 generated calls to a fake in its own process. The fake keeps running, answers no call with 500, every reply
 * matches the document, and the journal notes each undocumented value and each null that changed nothing.
 * A failure shows the seed and the fewest calls that fail. GENERATED_CALLS_SEED generates other calls.
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { operations } from '../../spec/operations.ts'
import { connectMockUdesk } from '../../harness/index.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { anyCall, type GeneratedCall } from './calls.ts'
import { startFakeProcess } from './fake-process.ts'
import { findReplyMistakes } from './reply-mistakes.ts'
import { anyBytes } from './raw-bytes.ts'
import { sendRaw } from './raw-socket.ts'
import { createCallSender, describeCall } from './send.ts'
import { isSuccess, findUnnotedValues } from './unnoted-values.ts'

const seed = Number(process.env['GENERATED_CALLS_SEED'] ?? 1)
const rounds = Number(process.env['GENERATED_CALLS_ROUNDS'] ?? 1_000)
const mostInRound = 240
const fake = await startFakeProcess()
afterAll(() => fake.stop())
const udesk = await connectMockUdesk(fake.url)
const events = await udesk.follow()
const { UDESK_EMAIL: email = '', UDESK_API_TOKEN: apiToken = '', UDESK_STRUCT_MESSAGE_KEY: structKey = '' } = fake.env
const sender = createCallSender(fake.url, { email, apiToken, structKey })
afterAll(() => sender.close())

/** The journal's entry of the call that was just answered. */
async function nextRequest(): Promise<Admin.Request> {
  for (;;) {
    const event = await events.next()
    if (!event) throw new Error('the event stream ended')
    if (event.type === 'request') return event.data as Admin.Request // the event's type says what its data is
  }
}

/** Operations with at least one generated call that succeeded. */
const succeeded = new Set<string>()

/** What is wrong with one call, and the call itself, so that it can be repeated. */
async function findingsOf(call: GeneratedCall): Promise<string[]> {
  const reply = await sender.send(call)
  const entry = await nextRequest()
  const wrong = findReplyMistakes(call, reply, entry)
  if (call.operation && isSuccess(reply)) succeeded.add(call.operation.id)
  return [...wrong, ...findUnnotedValues(call, reply, entry)].map((finding) => `${describeCall(call)}: ${finding}`)
}

/** Creates what calls can be about: session 1001 of u1 with agent 3, session 1002 of a web customer, and u2 with a urobot. */
async function openConversations(): Promise<void> {
  await udesk.client.createSession({ body: { customer_token: 'u1', agent_id: 3 } })
  const urobot = { assign_type: 'urobot', robot_id: 12362, scene_id: 39 } as const
  await udesk.client.createSession({ body: { customer_token: 'u2', ...urobot } })
  await fetch(`${fake.url}/__admin/sessions`, { method: 'POST', body: '{"customer_id": 1}' })
  await nextRequest()
  await nextRequest()
}

/** Every round begins with a reset, so its calls alone repeat its findings. */
async function runRound(calls: readonly GeneratedCall[]): Promise<string[]> {
  await udesk.reset()
  await udesk.clock.freeze()
  await openConversations()
  const findings: string[] = []
  for (const [at, call] of calls.entries()) {
    if (at % 6 === 5) await udesk.clock.advance('60s') // past every rate limit
    findings.push(...(await findingsOf(call)))
  }
  return findings
}

test('answers 100,000 valid and invalid calls by the document, without 500, and notes undocumented values and nulls', async () => {
  const lists = fc.array(anyCall, { minLength: 1, maxLength: mostInRound, size: 'max' })
  let sent = 0
  await fc.assert(
    fc.asyncProperty(lists, async (calls) => {
      sent += calls.length
      expect(await runRound(calls), fake.errors()).toEqual([])
    }),
    { seed, numRuns: rounds },
  )
  expect(sent).toBeGreaterThanOrEqual(rounds * 100)
  expect(fake.alive()).toBe(true)
  if (rounds >= 100)
    expect(operations.filter(({ id, onlyWhen }) => !succeeded.has(id) && !onlyWhen).map(({ id }) => id)).toEqual([])
})

test('keeps running after 10,000 connections with any bytes, without 500', async () => {
  const { port } = new URL(fake.url)
  const findings: string[] = []
  for (const bytes of fc.sample(anyBytes, { numRuns: rounds * 10, seed })) {
    const odd = (await sendRaw(Number(port), bytes)).filter((head) => !/^HTTP\/1\.1 ([1234]\d\d|505) /.test(head))
    findings.push(...odd.map((head) => `${JSON.stringify(bytes.toString('latin1'))}: ${head}`))
  }
  expect(findings.slice(0, 20), `${findings.length} findings`).toEqual([])
  expect((await fetch(`${fake.url}/livez`)).status, fake.errors()).toBe(200)
})

test('answers a call while 2,000 connections are idle, half of them in the middle of a call', async () => {
  const { port } = new URL(fake.url)
  const sockets = await Promise.all(
    Array.from({ length: 2_000 }, async (_, at) => {
      const socket = connect({ port: Number(port), host: '127.0.0.1' }).on('error', () => undefined)
      await once(socket, 'connect')
      if (at % 2 === 1) socket.write('POST /open_api_v1/im/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{')
      return socket
    }),
  )
  const reply = await udesk.client.createSession({ body: { customer_token: 'u1' } })
  for (const socket of sockets) socket.destroy()
  expect(reply).toMatchObject({ code: 1000 })
  expect((await fetch(`${fake.url}/livez`)).status, fake.errors()).toBe(200)
})

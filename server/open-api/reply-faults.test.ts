/** Each planned fault of a reply as a plain client meets it: Node's own http, over a real socket. */
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../clock/clock.ts'
import type { ReplyFault } from '../faults.ts'
import { randomNonce } from '../ids.ts'
import { startListening } from '../listen.ts'
import { createTestFake } from '../testing.ts'
import { callSigned, signedUrl } from './client/sign-call.ts'

async function openWith(fault?: ReplyFault) {
  const testFake = createTestFake()
  const listening = await startListening({ fetch: testFake.fake.fetch, port: 0, host: '127.0.0.1' })
  onTestFinished(async () => {
    const answered = listening.stop()
    await testFake.fake.stop()
    await answered
  })
  const { company } = testFake
  if (fault) company.faults.arm({ target: 'reply', ...fault })
  const call = {
    baseUrl: `${listening.url}/open_api_v1`,
    path: '/im/agent_status',
    credentials: { email: 'admin@udesk.cn', apiToken: company.wiring.apiToken },
  }
  const sign = () => signedUrl({ ...call, timestamp: Math.floor(realTime.now() / 1_000), nonce: randomNonce() })
  const get = () =>
    new Promise<IncomingMessage>((resolve, reject) => {
      request(sign(), { agent: false }, resolve).on('error', reject).end()
    })
  const read = async () => {
    const response = await get()
    return { status: response.statusCode, body: await text(response) }
  }
  return { ...testFake, get, read, call, sign }
}

const parse = (body: string) => JSON.parse(body) as Record<string, unknown>

test('delay: nothing comes until the company’s clock has gone on, and other calls do not wait', async () => {
  const { read, company } = await openWith({ fault: 'delay', ms: 30_000 })
  await company.clock.freeze()
  let answered = false
  const late = read().finally(() => (answered = true))
  while (company.journal.requests().entries.length === 0) await realTime.nextTurn()
  expect(parse((await read()).body)).toMatchObject({ code: 1000 })
  await company.clock.advance(29_999)
  expect(answered).toBe(false)
  await company.clock.advance(1)
  expect(parse((await late).body)).toMatchObject({ code: 1000 })
  expect(company.journal.requests().entries[0]).toMatchObject({ ms: 30_000, fault: { id: 1, fault: 'delay' } })
})

test('status: something between breaks down, and the call is not looked at', async () => {
  const { read, lastRequest } = await openWith({ fault: 'status', status: 502 })
  const { status, body } = await read()
  expect(status).toBe(502)
  expect(body).toMatch(/^<html>/)
  expect(lastRequest()).toMatchObject({ operation: 'listAgentStatus', status: 502, code: null, diagnosis: null })
  expect((await read()).status).toBe(200)
})

test('connection-reset: the connection ends without an answer, over the network and in this process', async () => {
  const { get, company, respond, lastRequest } = await openWith({ fault: 'connection-reset' })
  await expect(get()).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(lastRequest()).toMatchObject({ status: null, code: null, fault: { fault: 'connection-reset' } })
  company.faults.arm({ target: 'reply', fault: 'connection-reset' })
  await expect(respond('GET', '/im/agent_status')).rejects.toThrow('fetch failed')
  expect((await get()).statusCode).toBe(200)
})

test('code: the reply says another code, in the words of its family', async () => {
  const { read } = await openWith({ fault: 'code', code: 9999, message: 'not today' })
  expect(parse((await read()).body)).toEqual({ code: 9999, message: 'not today', code_message: 'not today' })
})

test('string-code: the code is a text', async () => {
  const { read, lastRequest } = await openWith({ fault: 'string-code' })
  expect(parse((await read()).body)).toMatchObject({ code: '1000' })
  expect(lastRequest()).toMatchObject({ code: '1000' })
})

test('missing: a field is not there, and nothing else changes', async () => {
  const { read } = await openWith({ fault: 'missing', pointer: '/agents/0/name' })
  const [faulty, right] = [parse((await read()).body), parse((await read()).body)]
  const [first, ...others] = right.agents as Record<string, unknown>[]
  const { name, ...rest } = first!
  expect(name).toBeDefined()
  expect(faulty).toEqual({ ...right, agents: [rest, ...others] })
})

test('malformed: what comes is no JSON', async () => {
  const { read } = await openWith({ fault: 'malformed' })
  const { status, body } = await read()
  expect(status).toBe(200)
  expect(() => parse(body)).toThrow(SyntaxError)
})

test('empty: 200, and nothing in it', async () => {
  expect(await (await openWith({ fault: 'empty' })).read()).toEqual({ status: 200, body: '' })
})

test('drip: the reply comes in pieces, the last when its time is over', async () => {
  const { get, company } = await openWith({ fault: 'drip', ms: 9_000 })
  await company.clock.freeze()
  const response = await get()
  const pieces: string[] = []
  response.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  const ended = once(response, 'end')
  await company.clock.advance(8_999)
  expect(response.complete).toBe(false)
  await company.clock.advance(1)
  await ended
  expect(pieces.length).toBeGreaterThan(1)
  expect(parse(pieces.join(''))).toMatchObject({ code: 1000 })
})

test('a reset ends the connection of a call that a fault delays', async () => {
  const { get, fake, company } = await openWith({ fault: 'delay', ms: 30_000 })
  const late = get()
  while (company.journal.requests().entries.length === 0) await realTime.nextTurn()
  await Promise.all([expect(late).rejects.toMatchObject({ code: 'ECONNRESET' }), fake.companies.reset('demo')])
  expect((await get()).statusCode).toBe(200)
})

test('a refused call gets the planned fault too', async () => {
  const { call, read } = await openWith({ fault: 'string-code' })
  const unsigned = { ...call, timestamp: 1, nonce: 'n', method: 'GET' }
  expect(await (await callSigned(fetch, unsigned)).json()).toMatchObject({ code: expect.any(String) as string })
  expect(parse((await read()).body)).toMatchObject({ code: 1000 })
})

import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { startListening } from '../../server/listen.ts'
import { startReceiver } from '../../server/pushes/testing.ts'
import { checkWebhook, type WebhookProgress } from './check-webhook.ts'
import { makeAllSequences } from './fake-conversation.ts'
import { check, messagesOf, startTestReceiver, type ReceivedPush } from './testing.ts'

const sequences = await makeAllSequences() // for all tests that do not check what is sent
const received = ['start_session', 'message', 'image', 'rich', 'transfer', 'close']
const passedOver = ['survey', 'form', 'info_transfer', 'struct', 'audio', 'video', 'file', 'mock_udesk_check']

test('gives an A to a receiver that answers at once, and sends it everything', async () => {
  const seen: ReceivedPush[] = []
  const { grade, found, report } = await check(await startTestReceiver((push) => void seen.push(push)))
  expect([grade, found]).toEqual(['A', []])
  expect(report.notes).toEqual(['Udesk would continue to push to this receiver.'])
  expect(report.groups.at(-1)?.cases.map(({ about }) => about)).toEqual([
    expect.stringMatching(/^\d+ answers without a body$/),
    expect.stringMatching(/^p50 \d+ ms, p99 \d+ ms of \d+ pushes; Udesk waits 5000 ms$/),
  ])
  expect(new Set(seen.flatMap(messagesOf).map(({ type }) => type))).toEqual(new Set([...received, ...passedOver]))
  expect(new Set(seen.map((push) => push.assign_type))).toEqual(new Set(['agent', 'robot', 'urobot', undefined]))
  const closes = seen.flatMap(messagesOf).flatMap(({ data }) => data.close_type ?? [])
  expect(new Set(closes)).toEqual(new Set(['normal', 'redirect', 'force']))
})

test('gives an A to a receiver written with Hono', async () => {
  const app = new Hono().post('/udesk', async (context) => {
    await context.req.json()
    return context.body(null, 200)
  })
  const { url, stop } = await startListening({ fetch: app.fetch, port: 0, host: '127.0.0.1' })
  onTestFinished(stop)
  expect(await check(`${url}/udesk`, { sequences })).toMatchObject({ grade: 'A', found: [] })
})

test('gives an A to a receiver that takes a fifth of the limit for each answer', async () => {
  const limit = 1_000
  const url = await startTestReceiver(() => realTime.sleep(limit / 5).then(() => undefined))
  expect(await check(url, { sequences, limit })).toMatchObject({ grade: 'A', found: [] })
})

test('uses one customer where one is named, and otherwise new ones in each run', async () => {
  const seen = new Set<string>()
  const url = await startTestReceiver(({ customer_token: token }) => {
    if (token !== undefined) seen.add(token)
    return undefined
  })
  expect(await check(url, { customerToken: 'u42' })).toMatchObject({ grade: 'A' })
  expect([...seen]).toEqual(['u42'])
  seen.clear()
  await check(url)
  const first = new Set(seen)
  seen.clear()
  await check(url)
  expect([...seen].filter((token) => first.has(token))).toEqual([])
  expect(seen.size).toBeGreaterThan(80)
})

test('reports its progress', async () => {
  const reported: WebhookProgress[] = []
  const { json } = await checkWebhook({
    url: await startTestReceiver(() => undefined),
    sequences,
    onProgress: (at) => void reported.push(at),
  })
  expect(reported[0]).toEqual({ done: 0, all: json.findings.length - 2, running: ['message'] })
  expect(reported.at(-1)).toEqual({ done: json.findings.length - 2, all: json.findings.length - 2, running: [] })
})

test('does not wait for every answer of a receiver that hangs', async () => {
  const limit = 400
  const { grade, found, findings, report } = await check(await startTestReceiver(() => 'hang'), { sequences, limit })
  expect([grade, found]).toEqual(['F', findings.map((each) => each.check)])
  expect(report.ms).toBeLessThan((findings.length * limit) / 2)
  expect(report.notes).toEqual([
    expect.stringMatching(/^\d+ answers took too long, 10 of them within 60 s: Udesk suspends pushes for 60 s/),
    expect.stringMatching(/^(\d+) of \1 pushes got no 200 in time/),
  ])
})

test('reports during which check a receiver stopped', async () => {
  const { url, stop } = await startReceiver((response, text) => {
    response.end()
    const crashes = messagesOf(JSON.parse(text) as ReceivedPush).some(({ type }) => type === 'image')
    if (crashes) void stop()
  })
  onTestFinished(stop)
  const { grade, found, report } = await check(url, { sequences })
  expect([grade, found.includes('alive'), found.includes('in-time')]).toEqual(['D', true, false])
  expect(report.notes[0]).toMatch(/^The receiver stopped listening during .*\.$/)
})

test('shows neither the secrets of the address nor the bodies of answers', async () => {
  const url = new URL(await startTestReceiver(() => ({ body: 'jdbc:mysql://root:hunter2@db' })))
  url.search = '?key=s3cret'
  const { json, report } = await checkWebhook({ url: url.href, sequences })
  expect(report.subject).toBe(`${url.origin}/udesk?key=…`)
  expect(JSON.stringify([json, report])).not.toMatch(/s3cret|hunter2|您好/)
})

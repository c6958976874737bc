/**
 * Sends 30,000 generated calls to the admin API of a fake in its own process. The fake keeps running, answers no call with 500,
 * and each reply matches the document of the admin API. A failure shows the seed and the fewest calls that fail.
 * GENERATED_CALLS_SEED generates other calls.
 */
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { anyAdminCall, describeAdminCall, searchOf, type AdminCall, type AdminDocument } from './admin-calls.ts'
import { createAdminReplyCheck } from './admin-reply-mistakes.ts'
import { startFakeProcess } from './fake-process.ts'

const seed = Number(process.env['GENERATED_CALLS_SEED'] ?? 1)
const calls = Number(process.env['GENERATED_ADMIN_CALLS'] ?? 30_000)
const mostAtOnce = 40
const fake = await startFakeProcess()
afterAll(() => fake.stop())
const document = (await (await fetch(`${fake.url}/__admin/openapi.json`)).json()) as AdminDocument // it describes itself
const findMistakes = createAdminReplyCheck(document)

async function reset(): Promise<void> {
  const { items } = (await (await fetch(`${fake.url}/__admin/companies`)).json()) as { items: { id: string }[] }
  for (const { id } of items.slice(1))
    await fetch(`${fake.url}/__admin/companies/${encodeURIComponent(id)}`, { method: 'DELETE' })
  const put = (path: string, body: object) =>
    fetch(`${fake.url}/__admin${path}`, { method: 'PUT', body: JSON.stringify(body) })
  await put('/scenarios/at-start', { scenarios: [] })
  await put('/webhook', { url: null })
  await fetch(`${fake.url}/__admin/reset`, { method: 'POST' })
  await put('/clock', { freeze: true })
  await fetch(`${fake.url}/__admin/sessions`, { method: 'POST', body: '{"customer_id": 1}' })
}

async function findingsOf(call: AdminCall): Promise<string[]> {
  const reply = await fetch(`${fake.url}${call.path}${searchOf(call.query)}`, {
    method: call.operation.method.toUpperCase(),
    signal: AbortSignal.timeout(20_000),
    ...(call.body !== null && { body: call.body, headers: { 'content-type': 'application/json' } }),
  })
  const { status, headers } = reply
  const mistakes = findMistakes(call, {
    status,
    contentType: headers.get('content-type') ?? '',
    text: await reply.text(),
  })
  return mistakes.map((mistake) => `${describeAdminCall(call)}: ${mistake}`)
}

test('answers 30,000 calls of /__admin by its document, without 500', async () => {
  let sent = 0
  const lists = fc.array(anyAdminCall(document), { minLength: 1, maxLength: mostAtOnce, size: 'max' })
  await fc.assert(
    fc.asyncProperty(lists, async (list) => {
      await reset()
      const findings: string[] = []
      for (const call of list) findings.push(...(await findingsOf(call)))
      sent += list.length
      expect(findings, fake.errors()).toEqual([])
    }),
    { seed, numRuns: Math.ceil(calls / (mostAtOnce / 2)), interruptAfterTimeLimit: 15 * 60_000 },
  )
  expect(sent).toBeGreaterThanOrEqual(calls * 0.9)
  expect(fake.alive()).toBe(true)
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk, UsageError, type MockUdesk } from './index.ts'

/** A receiver that wants a user and a password; `got` are the headers of what came. */
async function startGuarded() {
  const got: (string | undefined)[] = []
  const broken = { yes: false }
  const server = createServer((request, response) => {
    got.push(request.headers.authorization)
    request.resume()
    response.writeHead(request.headers.authorization === undefined ? 401 : broken.yes ? 500 : 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo // a port is listened on, never a pipe
  return {
    got,
    broken,
    url: `http://robot:hunt%232@127.0.0.1:${port}/udesk`,
    shown: `http://robot:***@127.0.0.1:${port}/udesk`,
  }
}

const sendOne = async (udesk: MockUdesk) => {
  await udesk.pushes.send({ body: {}, customerToken: 'u42' })
  await udesk.settled()
}

test('sends the credentials of a webhook’s address, however it was set, and shows its password nowhere', async () => {
  const { got, url, shown, broken } = await startGuarded()
  await using udesk = await startMockUdesk({ webhook: url, assume: { 'push.counts': 'failures' } })
  const events = await udesk.follow()
  await sendOne(udesk)
  const company = await udesk.createCompany({ webhook: url })
  await sendOne(company)
  await udesk.webhook.set(url)
  await sendOne(udesk)
  expect(got).toEqual(Array<string>(3).fill(`Basic ${Buffer.from('robot:hunt#2').toString('base64')}`))
  expect([await udesk.webhook.get(), await company.webhook.get()]).toEqual([shown, shown])

  broken.yes = true // ten failures suspend the address
  for (let at = 0; at < 10; at++) await udesk.pushes.send({ body: {}, customerToken: `u${at}` })
  await udesk.settled()
  await sendOne(udesk)
  const state = await (await fetch(`${udesk.adminUrl}/state`)).text()
  const metrics = await (await fetch(`${udesk.adminUrl}/metrics`)).text()
  const pushes = JSON.stringify(await udesk.pushes.list())
  const suspended = await nextOf(events, 'webhook.suspended')
  expect(pushes).toContain(`at ${shown}`)
  expect(suspended).toContain(`"url":"${shown}"`)
  for (const text of [state, metrics, pushes, suspended]) expect(text).not.toContain('hunt')
})

async function nextOf(events: Awaited<ReturnType<MockUdesk['follow']>>, type: string): Promise<string> {
  for (;;) {
    const event = await events.next()
    const text = JSON.stringify(event?.data)
    if (event === undefined || text.includes(type)) return text
  }
}

const complaintOf = async (act: () => Promise<unknown>) => {
  const error: unknown = await act().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message
}

test.each([
  ['http://127.0.0.1:99999/', 'no port'],
  ['http://a b/', 'a space'],
  ['http://[::1/', 'not closed'],
  ['http://127.0.0.1/udesk#top', '#'],
  ['localhost:3000/udesk', 'http://'],
])('refuses %s as a webhook with the same sentence wherever it is given', async (webhook, word) => {
  await using udesk = await startMockUdesk()
  const complaints = [
    await complaintOf(() => startMockUdesk({ webhook })),
    await complaintOf(() => udesk.webhook.set(webhook)),
    await complaintOf(() => udesk.createCompany({ webhook })),
  ]
  for (const complaint of complaints) expect(complaint).toContain(word)
  expect(new Set(complaints.map((complaint) => complaint.slice(complaint.indexOf(word)))).size).toBe(1)
  expect(await udesk.webhook.get()).toBeNull()
})

test('does not take the masked address back', async () => {
  const { url } = await startGuarded()
  await using udesk = await startMockUdesk({ webhook: url })
  expect(await complaintOf(async () => udesk.webhook.set(await udesk.webhook.get()))).toContain('***')
})

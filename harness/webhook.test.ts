import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk, UsageError, type MockUdesk } from './index.ts'

/** A receiver that requires a user and a password; `got` are the headers of the pushes. */
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
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
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

test('sends the credentials in a webhook’s address, and never shows the password', async () => {
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

const errorOf = async (act: () => Promise<unknown>) => {
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
])('refuses %s as a webhook with the same sentence in every place', async (webhook, word) => {
  await using udesk = await startMockUdesk()
  const errors = [
    await errorOf(() => startMockUdesk({ webhook })),
    await errorOf(() => udesk.webhook.set(webhook)),
    await errorOf(() => udesk.createCompany({ webhook })),
  ]
  for (const error of errors) expect(error).toContain(word)
  expect(new Set(errors.map((error) => error.slice(error.indexOf(word)))).size).toBe(1)
  expect(await udesk.webhook.get()).toBeNull()
})

test('refuses the masked address as a new webhook', async () => {
  const { url } = await startGuarded()
  await using udesk = await startMockUdesk({ webhook: url })
  expect(await errorOf(async () => udesk.webhook.set(await udesk.webhook.get()))).toContain('***')
})

test.each(['/udesk', '/', '/open_api_v1/im/sessions'])(
  'a push to %s of the fake itself says whose address it is',
  async (path) => {
    await using udesk = await startMockUdesk()
    await udesk.webhook.set(`${udesk.url}${path}`)
    await udesk.pushes.send({ body: { customer_token: 'u42' } })
    await udesk.settled()
    const [push] = await udesk.pushes.list()
    expect(push?.attempts[0]?.note).toContain(
      'this is the address of a mock-udesk, and the webhook is the address of the integration',
    )
  },
)

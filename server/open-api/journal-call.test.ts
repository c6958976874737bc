/** What the journal keeps of long and secret values, as the admin API shows it. */
import { expect, test } from 'vitest'
import { createTestFake } from '../testing.ts'

const json = { 'content-type': 'application/json' }

type Shown = { items: { id: string; customer_token: string }[]; body: unknown; reply: unknown }

function createFake() {
  const test = createTestFake()
  const ask = async (path: string): Promise<Shown> => (await (await test.send(`/__admin${path}`)).json()) as Shown // as the admin API documents
  return {
    ...test,
    ask,
    sendText: (body: string, headers = json) =>
      test.send('/open_api_v1/im/sessions', { method: 'POST', body, headers }),
    newest: async () => ask(`/requests/${encodeURIComponent((await ask('/requests')).items.at(-1)?.id ?? '')}`),
  }
}

test('a body over 64 KiB is cut, and its entry says how long it was', async () => {
  const { sendText, newest } = createFake()
  const text = JSON.stringify({ customer_token: 'u1', note: '字'.repeat(30_000) })
  await sendText(text)
  expect((await newest()).body).toBe(`${text.slice(0, 2_000)}… (cut: ${Buffer.byteLength(text)} bytes)`)
})

test('a body of 64 KiB is kept as it is', async () => {
  const { sendText, newest } = createFake()
  const body = { note: 'x'.repeat(65_536 - 11) }
  await sendText(JSON.stringify(body))
  expect((await newest()).body).toEqual(body)
})

test('a body that cannot be read is cut after 2,000 characters, and its entry says how long it was', async () => {
  const { sendText, newest } = createFake()
  await sendText('x'.repeat(2_000))
  expect((await newest()).body).toBe('x'.repeat(2_000))
  await sendText('x'.repeat(1_000_000))
  const { body } = await newest()
  expect(body).toMatch(/^x{1900,2000}… \(cut: 1000000 bytes\)$/)
})

test('a reply over 64 KiB is cut, and its entry says how long it was', async () => {
  const { company, call, newest } = createFake()
  for (let at = 0; at < 70; at += 1)
    company.world.customers.create({ nickName: '客'.repeat(900), customerToken: `u${at}` })
  const reply = await call('GET', '/customers', { query: { page_size: 100 } })
  const text = JSON.stringify(reply)
  expect(text.length).toBeGreaterThan(65_536)
  expect((await newest()).reply).toBe(`${text.slice(0, 2_000)}… (cut: ${Buffer.byteLength(text)} bytes)`)
})

test('where a body is cut, no part of a secret is left', async () => {
  const { company, sendText, newest } = createFake()
  const { apiToken } = company.wiring
  for (let before = 1_940; before <= 2_040; before += 1) {
    const start = apiToken.repeat(3)
    const middle = 'x'.repeat(before - start.length)
    await sendText(`${start}${middle}${apiToken}${'y'.repeat(5_000)}`)
    const { body } = await newest()
    expect(body).not.toContain(apiToken.slice(0, 5))
  }
})

test.each([
  ['JSON that is too long', JSON.stringify({ password: 'a "secret" word', note: 'x'.repeat(70_000) }), json],
  ['JSON that cannot be read', '{"password" : "a \\"secret\\" word", ', json],
  [
    'a form that is too long',
    `a=1&password=a+secret&b=${'x'.repeat(70_000)}`,
    { 'content-type': 'application/x-www-form-urlencoded' },
  ],
])('the password in %s is not kept', async (_, body, headers) => {
  const { sendText, newest } = createFake()
  await sendText(body, headers)
  const shown = JSON.stringify((await newest()).body)
  expect(shown).toContain('password')
  expect(shown).not.toContain('secret')
})

test('long customer tokens are found again, each for itself', async () => {
  const { ask, get, fake, company } = createFake()
  const tokens = ['a', 'b'].map((end) => `${'长'.repeat(200)}${end}`)
  for (const token of tokens) await get('/im/queue_status', { customer_token: token })
  const lists = await Promise.all(tokens.map((token) => ask(`/requests?customer_token=${encodeURIComponent(token)}`)))
  expect(lists.map(({ items }) => items.length)).toEqual([1, 1])
  const kept = lists.map(({ items }) => items[0]?.customer_token ?? '')
  expect(new Set(kept).size).toBe(2)
  for (const token of kept) {
    expect(token.length).toBeLessThanOrEqual(80)
    expect((await ask(`/requests?customer_token=${encodeURIComponent(token)}`)).items).toHaveLength(1)
  }
  expect(fake.companies.first()).toBe(company)
})

test('a fault for a long customer token takes its calls', async () => {
  const { send, sendText } = createFake()
  const customer_token = 't'.repeat(100)
  const fault = { target: 'reply', fault: 'status', status: 503, customer_token }
  expect((await send('/__admin/faults', { method: 'POST', body: JSON.stringify(fault) })).status).toBe(201)
  expect((await sendText(JSON.stringify({ customer_token: `${'t'.repeat(99)}u` }))).status).toBe(200)
  expect((await sendText(JSON.stringify({ customer_token }))).status).toBe(503)
})

test('the API token as a customer token is found again, and shown by its ends', async () => {
  const { ask, company, sendText } = createFake()
  const { apiToken } = company.wiring
  await sendText(JSON.stringify({ customer_token: apiToken }))
  const { items } = await ask(`/requests?customer_token=${apiToken}`)
  expect(items.map(({ customer_token }) => customer_token)).toEqual([`${apiToken.slice(0, 4)}…${apiToken.slice(-4)}`])
})

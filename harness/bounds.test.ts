/** The fake keeps a number of calls, pushes and events, and a number of bytes of each. */
import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk, type Config, type MockUdesk } from './index.ts'

async function startFake(config: Config) {
  const udesk = await startMockUdesk(config)
  onTestFinished(udesk.stop)
  return udesk
}

const ask = async (udesk: MockUdesk, path: string): Promise<Kept> =>
  (await (await fetch(`${udesk.url}/__admin${path}`)).json()) as Kept // as the admin API documents
type Kept = { items: { id: string }[]; dropped?: number }

/** The first piece of an event stream after an id. */
async function readEvents(udesk: MockUdesk, afterId: number, query: string): Promise<string> {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  const headers = { 'last-event-id': String(afterId) }
  const { body } = await fetch(`${udesk.url}/__admin/events?${query}`, { headers, signal: ending.signal })
  let read = ''
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    read += new TextDecoder().decode(piece)
    if (read.includes('data: ')) break
  }
  return read
}

const sendBodies = async ({ env }: MockUdesk, count: number, length: number) => {
  for (let at = 0; at < count; at += 1)
    await fetch(`${env.UDESK_BASE_URL}/im/sessions`, {
      method: 'POST',
      body: JSON.stringify({ at: 'x'.repeat(length) }),
    })
}

test('keeps as many calls and pushes as configured, in each company', async () => {
  const first = await startFake({ keep: 3 })
  for (const udesk of [first, await first.createCompany()]) {
    for (const customer_token of ['u1', 'u2', 'u3', 'u4', 'u5'])
      await udesk.client.createSession({ body: { customer_token, assign_type: 'agent' } })
    const query = `company=${udesk.id}`
    const requests = await ask(first, `/requests?${query}`)
    const pushes = await ask(first, `/pushes?${query}`)
    expect([requests, pushes].map(({ items, dropped }) => [items.length, dropped])).toEqual([
      [3, 2],
      [3, 2],
    ])
    expect(await readEvents(first, 1, query)).toContain('event: gap')
    expect(await readEvents(first, 1, 'companies=all')).toContain('event: gap')
  }
})

test('keeps as many bytes of calls and events as configured', async () => {
  const udesk = await startFake({ keepBytes: 65_536 })
  await sendBodies(udesk, 20, 10_000)
  const { items, dropped } = await ask(udesk, '/requests')
  expect(items.length).toBeGreaterThanOrEqual(3)
  expect(items.length).toBeLessThanOrEqual(6)
  expect(items.length + (dropped ?? 0)).toBe(20)
  expect(await readEvents(udesk, 1, '')).toContain('event: gap')
})

import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { connectMockUdesk, startMockUdesk, startReceiver } from './index.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Everything that vitest can fake, except `nextTick` and `queueMicrotask`: sockets and `fetch` need these two. */
const each = [
  'setTimeout',
  'clearTimeout',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'Date',
  'performance',
  'hrtime',
] as const
const variants = [undefined, ...each.map((one) => [one])]

const fake = (toFake: (typeof variants)[number]) => vi.useFakeTimers(toFake && { toFake })

/** Calls, pushes one after another, waits, frozen time, a hanging receiver, and the stop. */
async function live(udesk: Awaited<ReturnType<typeof startMockUdesk>>) {
  await using receiver = await startReceiver()
  await udesk.webhook.set(receiver.url)
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  const session = await udesk.sessions.waitFor({ customerToken: 'u1' })
  for (const content of ['one', 'two', 'three']) await session.say(content)
  await receiver.waitFor({ content: 'three' })
  await udesk.settled()
  await expect(udesk.sessions.waitFor({ customerToken: 'unknown' }, { timeout: 30 })).rejects.toThrow('within 30 ms')
  await udesk.clock.freeze()
  receiver.hang()
  await session.say('four')
  await udesk.clock.advance('6s', { grace: 0 })
  expect((await udesk.pushes.list()).at(-1)).toMatchObject({ state: 'timed_out' })
  expect((await udesk.play('assigned-and-answered')).state).toBe('passed')
}

/** A call over the network, as an integration in the same process makes it. */
async function call(url: string, body: object): Promise<unknown> {
  const calling = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } })
  calling.end(JSON.stringify(body))
  const [response] = (await once(calling, 'response')) as [IncomingMessage]
  return json(response)
}

describe.each(variants.map((toFake) => ({ toFake })))('with vi.useFakeTimers({ toFake: $toFake })', ({ toFake }) => {
  test('faked before the start, everything happens in real time', async () => {
    fake(toFake)
    await using udesk = await startMockUdesk()
    await live(udesk)
  })

  test('faked after the start, everything continues in real time', async () => {
    await using udesk = await startMockUdesk()
    await using beside = await connectMockUdesk(udesk.url)
    fake(toFake)
    await live(udesk)
    const session = beside.sessions.waitFor({ customerToken: 'u2' })
    expect(await call(`${udesk.env.UDESK_BASE_URL}/log_in`, { email: 'admin@udesk.cn', password: 'udesk' })).toEqual({
      code: 1000,
      open_api_auth_token: udesk.env.UDESK_API_TOKEN,
    })
    await udesk.client.createSession({ body: { customer_token: 'u2', assign_type: 'agent' } })
    expect((await (await session).messages()).length).toBeGreaterThan(0)
  })
})

test.each(['fetch', 'crypto', 'WebSocket', 'EventSource', 'FormData'])(
  'a stub of the global %s changes nothing, in this process or over the network',
  async (name) => {
    await using here = await startMockUdesk()
    vi.stubGlobal(name, function stub() {
      throw new Error('a stub of the test')
    })
    await live(here)
    await using there = await connectMockUdesk(here.url)
    await there.reset()
    await live(there)
  },
)

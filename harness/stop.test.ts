import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startMockUdesk, startReceiver, type MockUdesk } from './index.ts'

/** What Node prints of errors that no code catches; vitest itself fails a run with unhandled rejections. */
const printed = vi.spyOn(console, 'error')
beforeEach(() => void printed.mockClear())
afterEach(() => expect(printed.mock.calls).toEqual([]))

/** Begins an upload, and waits until the server reads it. `finish` sends the rest, and resolves with the whole answer. */
async function beginUpload(url: string, path: string, headers: Record<string, string> = {}) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const all = text(socket).catch(() => '') // a reset ends it too
  const lines = Object.entries({ host: new URL(url).host, connection: 'close', expect: '100-continue', ...headers })
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`)
  socket.write('content-type: application/json\r\ncontent-length: 20\r\n\r\n')
  await once(socket, 'readable')
  socket.on('error', () => undefined)
  socket.write('{"a": 12345')
  return {
    all,
    finish: () => {
      if (!socket.destroyed) socket.write('6789012}'.padEnd(9))
      return all
    },
  }
}

const paths = ['/open_api_v1/log_in', '/open_api_v1/im/sessions?email=admin@udesk.cn', '/nowhere', '/__admin/agents']

/** Calls that wait when the company is removed; on a frozen clock none of them ends by itself. */
const waits: Record<string, (udesk: MockUdesk) => Promise<unknown>> = {
  'a move of the clock': (udesk) => udesk.clock.advance('1h'),
  settled: (udesk) => udesk.settled({ timeout: 60_000 }),
  'the same by HTTP': (udesk) => fetch(`${udesk.adminUrl}/settled?timeout=60s`, of(udesk)).then(replyOf),
  'a wait': (udesk) => udesk.sessions.waitFor({ customerToken: 'unknown' }, { timeout: 1_000 }),
  'a scenario': (udesk) =>
    udesk.play({ name: 'long', description: 'Waits.', steps: [{ expect: { push: 'close', within: '1h' } }] }),
  'a delayed call': (udesk) => udesk.client.listAgents(),
  'the same over HTTP': (udesk) =>
    fetch(`${udesk.url}/open_api_v1/agents?email=${udesk.env.UDESK_EMAIL}`).then(replyOf),
}
const of = ({ id }: MockUdesk) => ({ headers: { 'x-mock-company': id } })
const replyOf = async (response: Response) => {
  expect(response.status).toBeLessThan(500)
  throw new Error(await response.text())
}

const leaves: Record<string, (udesk: MockUdesk, first: MockUdesk) => Promise<unknown>> = {
  'a stop': (_, first) => first.stop(),
  'the removal of a company': (udesk) => udesk.stop(),
  'a reset': (udesk) => udesk.reset(),
}

test.each(Object.keys(leaves))(
  '%s ends running calls with a clear reply, or by closing the connection',
  async (name) => {
    await using first = await startMockUdesk()
    await using hanging = await startReceiver()
    hanging.hang()
    const udesk = name === 'a stop' ? first : await first.createCompany()
    const headers = (path: string) => (path.startsWith('/__admin') ? of(udesk).headers : {})
    const uploads = await Promise.all(paths.map((path) => beginUpload(udesk.url, path, headers(path))))
    const stream = await fetch(`${udesk.adminUrl}/events`, of(udesk))

    await udesk.clock.freeze()
    await udesk.webhook.set(hanging.url)
    await udesk.pushes.send({ body: { customer_token: 'u1' } })
    await udesk.faults.add({ target: 'reply', fault: 'delay', ms: 7_200_000, operation: 'listAgents', times: 2 })
    const waiting = Promise.allSettled(
      Object.entries(waits).map(async ([what, wait]) => {
        await wait(udesk).catch((error: unknown) => {
          throw new Error(`${what}: ${String(error)}`)
        })
      }),
    )
    await vi.waitFor(async () => expect(await udesk.requests.list()).toHaveLength(2), 10_000)
    await leaves[name]?.(udesk, first)

    for (const answer of await Promise.all(uploads.map(({ finish }) => finish())))
      expect(answer).not.toMatch(/^HTTP\/1\.1 5\d\d|There is no company demo/m)
    for (const end of await waiting)
      expect(end.status === 'rejected' && String(end.reason)).toMatch(
        /The company was reset, removed or stopped meanwhile|"status":409,"detail":"reset"|was stopped|There is no company "company-2"|within 1000 ms|fetch failed/,
      )
    if (name === 'a reset') await stream.body?.cancel()
    else expect(await stream.text()).toContain('push')
  },
)

test('several resets and removals at once all succeed, and later calls are refused', async () => {
  await using first = await startMockUdesk()
  const udesk = await first.createCompany()
  const ends = await Promise.allSettled([udesk.reset(), udesk.reset(), udesk.stop(), udesk.stop()])
  expect(ends.map(({ status }) => status)).toEqual(Array.from(ends, () => 'fulfilled'))
  await expect(udesk.reset()).rejects.toThrow(/^There is no company/)
  expect(await first.sessions.list()).toEqual([])
})

test('a stop answers the calls that the fake has accepted', async () => {
  const udesk = await startMockUdesk()
  const paths = ['/open_api_v1/log_in', '/open_api_v1/customers', '/__admin/agents', '/__admin/reload']
  const uploads = await Promise.all(paths.map((path) => beginUpload(udesk.url, path)))
  const stopping = udesk.stop()
  const answers = await Promise.all(uploads.map(({ finish }) => finish()))
  await stopping
  expect(answers.map((answer) => /HTTP\/1.1 (?!100)(\d+)/.exec(answer)?.[1])).toEqual(['200', '200', '422', '422'])
})

test.each(Object.keys(leaves))('%s breaks off a slow reply without a stack', async (name) => {
  await using first = await startMockUdesk()
  const udesk = name === 'a stop' ? first : await first.createCompany()
  await udesk.faults.add({ target: 'reply', fault: 'drip', ms: 60_000 })
  const response = await fetch(`${udesk.url}/open_api_v1/agents?email=${udesk.env.UDESK_EMAIL}`)
  const read = response.text()
  await leaves[name]?.(udesk, first)
  await expect(read).rejects.toThrow()
})

test('a caller that breaks off a slow reply leaves no stack', async () => {
  await using udesk = await startMockUdesk()
  await udesk.clock.freeze()
  await udesk.faults.add({ target: 'reply', fault: 'drip', ms: 60_000 })
  const response = await fetch(`${udesk.url}/open_api_v1/agents`)
  await response.body?.cancel()
  await udesk.clock.advance('2m')
  await expect(udesk.client.listAgents()).resolves.toMatchObject({ code: 1000 })
})

/** Memory stays within what is configured, whatever strangers send and however slowly followers read. */
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { connectMockUdesk } from '../../harness/udesk.ts'
import { startCommandServer } from './testing.ts'

async function startWithHeap(mebibytes: number, args: string[] = []) {
  const { out, child } = await startCommandServer(['--json', ...args], {
    env: { NODE_OPTIONS: `--max-old-space-size=${mebibytes}` },
  })
  const { url } = JSON.parse(out.all()) as { url: string }
  /** The memory of the whole process in MiB; 0 where the system does not say it. */
  const memory = () => {
    const file = `/proc/${child.pid}/status`
    return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024 : 0
  }
  return { url, memory }
}

const megabyte = 1_000_000

test.each([
  ['a list of texts', () => `["${'x'.repeat(megabyte)}"]`],
  ['a list of empty texts', () => `[${'"",'.repeat(megabyte / 3)}""]`],
  ['no JSON', () => 'x'.repeat(megabyte)],
  ['a customer token of its own', (at: number) => JSON.stringify({ customer_token: `${at}${'x'.repeat(megabyte)}` })],
])('600 unsigned calls with 1 MB each do not fill a heap of 256 MiB: %s', async (_, bodyOf) => {
  const { url } = await startWithHeap(256)
  for (let at = 0; at < 600; at += 1) {
    const response = await fetch(`${url}/open_api_v1/im/sessions`, { method: 'POST', body: bodyOf(at) })
    await response.text()
  }
  const { items } = (await (await fetch(`${url}/__admin/requests`)).json()) as { items: unknown[] }
  expect(items).toHaveLength(600)
})

test('60 followers that do not read cost no memory, and the others get all events', async () => {
  const { url, memory } = await startWithHeap(400, ['--keep-bytes', String(8 * 1024 * 1024)])
  const udesk = await connectMockUdesk(url)
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  const { id } = await udesk.sessions.waitFor({ customerToken: 'u1' })

  for (let follower = 0; follower < 60; follower += 1) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').pause()
    onTestFinished(() => void socket.destroy())
    await once(socket, 'connect')
    socket.write(`GET /__admin/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)
  }
  const reader = await fetch(`${url}/__admin/events`)
  const before = memory()
  let isMissing = false
  const seen = (async () => {
    let count = 0
    let rest = ''
    for await (const piece of reader.body as AsyncIterable<Uint8Array>) {
      const lines = (rest + Buffer.from(piece).toString('latin1')).split('\n')
      rest = lines.pop() ?? ''
      isMissing ||= lines.includes('event: gap')
      count += lines.filter((line) => line.startsWith('data: ') && line.includes('"type":"message.sent"')).length
      if (count === 5_000) break
    }
    return count
  })()

  const say = async () => {
    const body = JSON.stringify({ data: { content: 'y'.repeat(20_000) } })
    for (let at = 0; at < 1_250; at += 1) {
      const response = await fetch(`${url}/__admin/sessions/${id}/messages`, { method: 'POST', body })
      expect(response.status).toBe(201)
      await response.text()
    }
  }
  await Promise.all([say(), say(), say(), say()])
  expect(await seen).toBe(5_000)
  expect(isMissing).toBe(false)
  expect(memory() - before).toBeLessThan(500) // the conversation itself has 100 MB; the followers would take 6 GB

  const late = await fetch(`${url}/__admin/events`, { headers: { 'last-event-id': '1' } })
  let read = ''
  for await (const piece of late.body as AsyncIterable<Uint8Array>) {
    read += Buffer.from(piece).toString()
    if (read.includes('data: ')) break
  }
  expect(read).toContain('event: gap\ndata: {"after":"1"}')
})

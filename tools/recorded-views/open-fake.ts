/** Opens the fake that a generated conversation is played in: in process, or listening on a port. */
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { mountScenarios } from '../../scenarios/mount.ts'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { startMockUdesk, startReceiver } from '../../harness/index.ts'
import { createDataReader } from '../../server/data/read-data.ts'
import { createFake } from '../../server/fake.ts'
import type { Conversation, Pair } from './step.ts'

export type Sent = { method: string; path: string; headers: readonly Pair[]; body: string | null }

export type OpenedFake = {
  /** What differs from run to run, and the text that replaces it in the views. */
  replaced: readonly Pair[]
  /** Resolves with the reply's status, content type and text; null: the connection ended. */
  send: (call: Sent) => Promise<string | null>
  /** Sends a call to `/__admin`. Resolves with the reply's text. */
  ask: (method: string, path: string, body?: unknown) => Promise<string>
  /** Opens the stream of events after an event. */
  follow: (lastId: number | null) => Promise<ReadableStream<Uint8Array>>
  stop: () => Promise<void>
}

const demo = { email: ['admin@udesk.cn', 'admin@test.com'], password: 'udesk', subdomains: ['demo', 'test'] }

export async function openFake(conversation: Conversation): Promise<OpenedFake> {
  const statuses = conversation.receiver
  let pushes = 0
  const receiver = statuses && (await startReceiver())
  receiver?.answerWith(() => ({ status: statuses?.[pushes++ % statuses.length] ?? 200 }))
  const fake = conversation.bySocket ? await listening(conversation) : inProcess(conversation)
  const host = receiver && new URL(receiver.url).host
  if (receiver) await fake.ask('PUT', '/webhook', { url: receiver.url })
  return {
    ...fake,
    replaced: [...fake.replaced, ...(host ? [[host, '127.0.0.1:1'] as const] : [])],
    async stop() {
      await fake.stop()
      await receiver?.stop()
    },
  }
}

const dataOf = ({ secrets }: Conversation) => ({
  company: { ...demo, id: 1, api_token: secrets.apiToken, struct_key: secrets.structKey },
})

function inProcess(conversation: Conversation): OpenedFake {
  const reader = createDataReader('zh')
  const fake = createFake({
    ...{ data: reader.read(dataOf(conversation)), reader, seed: 1, locale: 'zh', webhook: null },
    assumptions: { ...defaultAssumptions, ...conversation.assumptions },
    safety: { token: null, insecure: false },
    mounts: [mountScenarios([])],
  })
  const origin = 'http://127.0.0.1:8375'
  const fetch = (path: string, init: RequestInit) => fake.fetch(new Request(`${origin}${path}`, init))
  return {
    replaced: [],
    async send({ method, path, headers, body }) {
      const withBody = body !== null && method !== 'GET'
      const reply = await fetch(path, { method, headers: headers.map(([...pair]) => pair), ...(withBody && { body }) })
      if (reply.type === 'error') return null
      return `${reply.status} ${reply.headers.get('content-type')} ${await reply.text()}`
    },
    ask: async (method, path, body) =>
      (await fetch(`/__admin${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })).text(),
    async follow(lastId) {
      const headers = lastId === null ? {} : { 'last-event-id': String(lastId) }
      const { body } = await fetch('/__admin/events', { headers })
      if (!body) throw new Error('The event stream has no body.')
      return body
    },
    stop: () => fake.stop(),
  }
}

async function listening(conversation: Conversation): Promise<OpenedFake> {
  const assume = { ...defaultAssumptions, ...conversation.assumptions }
  const udesk = await startMockUdesk({ data: dataOf(conversation), assume })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    replaced: [[new URL(udesk.url).host, '127.0.0.1:2']],
    send: ({ method, path, headers, body }) =>
      new Promise((resolve) => {
        const bytes = body === null ? undefined : Buffer.from(body)
        const length: Pair[] = bytes ? [['content-length', String(bytes.length)]] : []
        const sent = request(`${udesk.url}${path}`, {
          agent,
          method,
          headers: Object.fromEntries([...headers, ...length]),
        })
        sent.once('error', () => resolve(null))
        sent.once('response', (reply) => {
          const head = `${reply.statusCode ?? 0} ${reply.headers['content-type'] ?? ''}`
          text(reply).then(
            (read) => resolve(`${head} ${read}`),
            () => resolve(null),
          )
        })
        sent.end(bytes)
      }),
    ask: async (method, path, body) =>
      (
        await fetch(`${udesk.url}/__admin${path}`, {
          method,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        })
      ).text(),
    async follow(lastId) {
      const headers = lastId === null ? {} : { 'last-event-id': String(lastId) }
      const { body } = await fetch(`${udesk.url}/__admin/events`, { headers })
      if (!body) throw new Error('The event stream has no body.')
      return body
    },
    async stop() {
      agent.destroy()
      await udesk.stop()
    },
  }
}

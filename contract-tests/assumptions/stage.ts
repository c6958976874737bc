import type { MockUdesk } from '../../harness/index.ts'
import type { AssumptionId, Assumptions } from '../../spec/assumptions.ts'
import { signedUrl, type CallToSign } from '../../server/api/call.ts'
import { realTime } from '../../server/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { startReceiver } from '../../server/pushes/testing.ts'
import { createBackstage } from '../backstage.ts'
import { assigned, type Backstage } from '../example.ts'

/** What an open question changes, as an integration sees it. */
export type Story<Id extends AssumptionId> = {
  /** Played on a fake that assumes one value; resolves to what was to be seen of it. */
  tell: (stage: Stage) => Promise<unknown>
  /** What is to be seen under each value. */
  shows: Record<Assumptions[Id], unknown>
}
/** A story for every open question, with all its values. */
export type Stories = { [Id in AssumptionId]: Story<Id> }

export type Stage = MockUdesk &
  Backstage & {
    /** A call of any shape, signed by the wall clock, or at an address of its own. */
    call: (method: string, path: string, more?: More) => Promise<{ status: number; code: unknown }>
    /** The session of a customer whom the agent Tom took. */
    withTom: (token: string) => Promise<number>
    /** What an agent says in a session. */
    say: (session: number, words?: string) => Promise<unknown>
    /** A webhook with manners. */
    receive: (respond: Respond) => Promise<void>
    /** Pushes to so many customers, who are called by what comes first. */
    push: (customers: number, name?: string) => Promise<void>
  }

type More = {
  query?: CallToSign['query']
  body?: unknown
  headers?: Record<string, string>
  url?: string
  apiToken?: string
}
type Respond = Parameters<typeof startReceiver>[0]

/** A fake for one telling. */
export function createStage(udesk: MockUdesk, onEnd: (end: () => Promise<void>) => void): Stage {
  const { env, client, sessions, webhook, pushes } = udesk
  return {
    ...udesk,
    ...createBackstage(udesk),
    async call(method, path, { query = {}, body, headers, url, apiToken = env.UDESK_API_TOKEN } = {}) {
      const address = signedUrl({
        baseUrl: env.UDESK_BASE_URL,
        path,
        query,
        credentials: { email: env.UDESK_EMAIL, apiToken },
        timestamp: Math.floor(realTime.now() / 1000),
        nonce: randomNonce(),
      })
      const response = await fetch(url ?? address, {
        method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const reply = (await response.json()) as { code?: number; status?: number } // one of the two families
      return { status: response.status, code: reply.code ?? reply.status }
    },
    withTom: (token) => assigned(client, token, 3),
    say: async (session, words = '您好') => (await sessions.get(session)).say(words),
    async receive(respond) {
      const receiver = await startReceiver(respond)
      onEnd(receiver.stop)
      await webhook.set(receiver.url)
    },
    async push(customers, name = 'u') {
      for (let at = 0; at < customers; at++) await pushes.send({ body: {}, customerToken: `${name}${at}` })
    },
  }
}

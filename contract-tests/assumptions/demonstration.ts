import { startReceiver, type MockUdesk, type Receiver, type ReceiverAnswer } from '../../harness/index.ts'
import type { AssumptionId, Assumptions } from '../../spec/assumptions.ts'
import { signedUrl, type CallToSign } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { createFakeControl } from '../fake-control.ts'
import { assigned, type FakeControl } from '../example.ts'

/** What an open question changes, as an integration sees it. */
export type Demonstration<Id extends AssumptionId> = (ByCalls | WithFake) & {
  /** What is to be seen under each value. */
  shows: Record<Assumptions[Id], unknown>
}

/** Calls alone show it, so that any target can be asked. */
type ByCalls = {
  /** Whether these calls change something there, or might. */
  by: 'reading' | 'writing'
  /** Resolves to what was to be seen. */
  ask: (calls: Calls) => Promise<unknown>
}

/** It is played on a fake that assumes one value. */
type WithFake = {
  tell: (stage: DemonstrationFake) => Promise<unknown>
  /** Why no other target is asked. */
  untold: string
}

export const inPushes = 'it shows in pushes, which only the webhook gets'
export const agentsDoing = 'it takes something that only an agent can do'
export const settingsOfCompany = 'it takes other settings of the company'

/** A demonstration for every open question, with all its values. */
export type Demonstrations = { [Id in AssumptionId]: Demonstration<Id> }

export type Calls = Pick<MockUdesk, 'client'> & {
  /** Whoever verifies a target gives its token, not its password. */
  env: Omit<MockUdesk['env'], 'UDESK_ORIGIN' | 'UDESK_PASSWORD'>
  /** Of a customer nobody else uses. */
  token: string
  /** A call of any shape, signed by the wall clock, or at an address of its own. */
  call: (method: string, path: string, more?: More) => Promise<{ status: number; code: unknown }>
}

export type DemonstrationFake = MockUdesk &
  FakeControl &
  Calls & {
    /** The session of a customer whom the agent Tom took. */
    withTom: (token: string) => Promise<number>
    /** What an agent says in a session. */
    say: (session: number, words?: string) => Promise<unknown>
    /** A webhook with manners. */
    receive: (answer: ReceiverAnswer) => Promise<Receiver>
    /** Pushes to so many customers, who are called by what comes first. */
    push: (customers: number, name?: string) => Promise<void>
  }

type More = {
  query?: CallToSign['query']
  /** Sent as JSON; bytes are sent as they are. */
  body?: unknown
  headers?: Record<string, string>
  url?: string
  apiToken?: string
}

/** A fake for one telling. */
export function createDemonstrationFake(
  udesk: MockUdesk,
  onEnd: (end: () => Promise<void>) => void,
): DemonstrationFake {
  const { env, client, sessions, webhook, pushes } = udesk
  return {
    ...udesk,
    ...createFakeControl(udesk),
    token: 'u42',
    call: createCall({ env, send: fetch }),
    withTom: (token) => assigned(client, token, 3),
    say: async (session, words = '您好') => (await sessions.get(session)).say(words),
    async receive(answer) {
      const receiver = await startReceiver()
      receiver.answerWith(answer)
      onEnd(receiver.stop)
      await webhook.set(receiver.url)
      return receiver
    },
    async push(customers, name = 'u') {
      for (let at = 0; at < customers; at++) await pushes.send({ body: {}, customerToken: `${name}${at}` })
    },
  }
}

/** Calls of any shape at a target. */
export function createCall({ env, send }: Pick<Calls, 'env'> & { send: typeof fetch }): Calls['call'] {
  return async (method, path, { query = {}, body, headers, url, apiToken = env.UDESK_API_TOKEN } = {}) => {
    const address = signedUrl({
      baseUrl: env.UDESK_BASE_URL,
      path,
      query,
      credentials: { email: env.UDESK_EMAIL, apiToken },
      timestamp: Math.floor(realTime.now() / 1000),
      nonce: randomNonce(),
    })
    const response = await send(url ?? address, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: body instanceof Uint8Array ? body.slice() : JSON.stringify(body) }),
    })
    const reply = (await response.json()) as { code?: number; status?: number } // one of the two families
    return { status: response.status, code: reply.code ?? reply.status }
  }
}

import { startReceiver, type MockUdesk, type Receiver, type ReceiverAnswer } from '../../harness/index.ts'
import type { AssumptionId, Assumptions } from '../../spec/assumptions.ts'
import { signedUrl, type CallToSign } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { createFakeControl } from '../preparation/fake-control.ts'
import type { FakeControl } from '../preparation/fake-control.ts'
import { prepareAgentSession } from '../preparation/prepare.ts'

/** Shows how the value of an assumption changes what an integration observes. */
export type Demonstration<Id extends AssumptionId> = (ShownByCalls | ShownByFake) & {
  /** The expected observation for each value of the assumption. */
  shows: Record<Assumptions[Id], unknown>
}

/** A demonstration that only makes calls, so it can run at any target. */
type ShownByCalls = {
  /** Whether these calls only read from the target, or may change data there. */
  by: 'reading' | 'writing'
  /** Resolves to what was observed. */
  ask: (calls: DemonstrationCalls) => Promise<unknown>
}

/** A demonstration that only a fake with this value can show. */
type ShownByFake = {
  demonstrate: (fake: DemonstrationFake) => Promise<unknown>
  /** Why the demonstration cannot run at other targets. */
  whyFakeOnly: string
}

export const needsPushes = 'it shows in pushes, which only the webhook receives'
export const needsAgentAction = 'it needs an action of an agent'
export const needsSettings = 'it needs other settings of the company'

/** A demonstration of every open question with all its values. */
export type Demonstrations = { [Id in AssumptionId]: Demonstration<Id> }

export type DemonstrationCalls = Pick<MockUdesk, 'client'> & {
  /** `verify` knows the token of its target, and perhaps no password. */
  env: Omit<MockUdesk['env'], 'UDESK_ORIGIN' | 'UDESK_PASSWORD'>
  /** The customer_token of a customer that only this demonstration uses. */
  token: string
  /** Makes any call. The call is signed with the real time. If `url` is given, calls this URL unchanged. */
  call: (method: string, path: string, more?: CallOptions) => Promise<{ status: number; code: unknown }>
}

export type DemonstrationFake = MockUdesk &
  FakeControl &
  DemonstrationCalls & {
    /** Opens a session between the customer and the agent Tom. Resolves to its id. */
    withTom: (token: string) => Promise<number>
    /** The agent sends a text in the session. */
    say: (session: number, text?: string) => Promise<unknown>
    /** Starts a webhook that gives this answer to each push. */
    receive: (answer: ReceiverAnswer) => Promise<Receiver>
    /** Sends one push to each of `customers` customers. Their tokens begin with `name`. */
    push: (customers: number, name?: string) => Promise<void>
  }

type CallOptions = {
  query?: CallToSign['query']
  /** The body. It is sent as JSON, but bytes are sent unchanged. */
  body?: unknown
  headers?: Record<string, string>
  url?: string
  apiToken?: string
}

/** Adds to a fake the functions that demonstrations need. */
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
    withTom: (token) => prepareAgentSession(client, token, 3),
    say: async (session, text = '您好') => (await sessions.get(session)).say(text),
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

/** Makes any call at a target. */
export function createCall({
  env,
  send,
}: Pick<DemonstrationCalls, 'env'> & { send: typeof fetch }): DemonstrationCalls['call'] {
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
    const reply = (await response.json()) as { code?: number; status?: number } // every reply has a code or a status
    return { status: response.status, code: reply.code ?? reply.status }
  }
}

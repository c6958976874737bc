import { startReceiver, type MockUdesk, type Receiver, type ReceiverAnswer } from '../../harness/index.ts'
import type { AssumptionId, Assumptions } from '../../spec/assumptions.ts'
import { signedUrl, type CallToSign } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { createFakeControl } from '../preparation/fake-control.ts'
import type { FakeControl } from '../preparation/fake-control.ts'
import { prepareAgentSession } from '../preparation/prepare.ts'

/** Shows what an assumption changes for an integration. */
export type Demonstration<Id extends AssumptionId> = (ShownByCalls | ShownByFake) & {
  /** What is observed under each value. */
  shows: Record<Assumptions[Id], unknown>
}

/** Calls alone show it, so that any target can be asked. */
type ShownByCalls = {
  /** Whether these calls change something at the target, or might. */
  by: 'reading' | 'writing'
  /** Resolves to what was observed. */
  ask: (calls: DemonstrationCalls) => Promise<unknown>
}

/** Only a fake that assumes the value can show it. */
type ShownByFake = {
  demonstrate: (fake: DemonstrationFake) => Promise<unknown>
  /** Why other targets are not asked. */
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
  /** Of a customer that nothing else uses. */
  token: string
  /** Makes any call, signed with the real time, or to the given `url`. */
  call: (method: string, path: string, more?: CallOptions) => Promise<{ status: number; code: unknown }>
}

export type DemonstrationFake = MockUdesk &
  FakeControl &
  DemonstrationCalls & {
    /** Opens a session of the customer with the agent Tom. */
    withTom: (token: string) => Promise<number>
    /** The agent sends a text in the session. */
    say: (session: number, text?: string) => Promise<unknown>
    /** Starts a webhook that answers like this. */
    receive: (answer: ReceiverAnswer) => Promise<Receiver>
    /** Sends a push to each of so many customers, whose tokens begin with `name`. */
    push: (customers: number, name?: string) => Promise<void>
  }

type CallOptions = {
  query?: CallToSign['query']
  /** Sent as JSON; bytes are sent unchanged. */
  body?: unknown
  headers?: Record<string, string>
  url?: string
  apiToken?: string
}

/** Adds to a fake what demonstrations need. */
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
    const reply = (await response.json()) as { code?: number; status?: number } // one of the two families
    return { status: response.status, code: reply.code ?? reply.status }
  }
}

/** Calls at a target, and what came back of each, whether it was an answer or not. */
import { createClient, type CallerSettings, type Client } from '../../harness/client/open-api-client.ts'
import { describeConnectionFailure, redirectedTo } from '../../common/connection-failure.ts'
import { defaultAssumptions, type Assumptions } from '../../spec/assumptions.ts'
import { route, type Operation } from '../../spec/operations.ts'
import type { Pace } from './pace.ts'

export type Exchange = { operation: Operation; given: Given; answer: Answer }

export type Answer =
  /** No HTTP answer at all. */
  | { kind: 'none'; because: string }
  /** An HTTP answer that is no reply of this API: HTML, cut-off JSON, a list. */
  | { kind: 'garbled'; status: number; what: string }
  | { kind: 'reply'; status: number; reply: Reply }

export type Reply = Readonly<Record<string, unknown>>
export type Call = { operation: Operation | undefined; given: Given }
/** Parameters as text, and the body. */
export type Given = { path: Readonly<Record<string, string>>; query: Readonly<Record<string, string>>; body: Reply }

/** A call of an example came to nothing, so that the example cannot go on. The exchange tells which, and why. */
export class NoReply extends Error {
  override name = 'NoReply' as const
}

/** How long an answer is waited for. */
const patienceMs = 30_000

/** Calls that go at `pace`, one after another, and are kept in `exchanges`, as far as they are operations. */
export function createRecorder(
  caller: CallerSettings,
  pace: Pace,
): { client: Client; send: typeof fetch; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  const send: typeof fetch = async (input, init) => {
    const call = readCall(addressOf(input), caller.baseUrl, init)
    const done = await pace.wait(call)
    const answer = await fetchAnswer(caller.send, input, init)
    done()
    if (call.operation) exchanges.push({ operation: call.operation, given: call.given, answer })
    if (answer.kind !== 'reply') throw new NoReply(answer.kind)
    return Response.json(answer.reply, { status: answer.status })
  }
  return { client: createClient({ ...caller, send }), send, exchanges }
}

export const addressOf = (input: Parameters<typeof fetch>[0]): string =>
  input instanceof Request ? input.url : input.toString()

/** Where every operation has a path and all its methods. */
const everywhere: Assumptions = {
  ...defaultAssumptions,
  'messages.read-method': 'get-too',
  'robots.rating-path': '/im/messages/robot_survey',
}

/** Which operation a call is of, and what it says. */
export function readCall(url: string, baseUrl: string, { method = 'GET', body }: RequestInit = {}): Call {
  const { pathname, searchParams } = new URL(url)
  const found = route(method, pathname.slice(new URL(baseUrl).pathname.length), everywhere)
  const query = Object.fromEntries(searchParams)
  const fields = typeof body === 'string' ? (JSON.parse(body) as Reply) : {} // we wrote it: an object
  return found.found
    ? { operation: found.operation, given: { path: found.path, query, body: fields } }
    : { operation: undefined, given: { path: {}, query, body: fields } }
}

async function fetchAnswer(
  send: typeof fetch,
  input: Parameters<typeof fetch>[0],
  init?: RequestInit,
): Promise<Answer> {
  let response: Response
  try {
    response = await send(input, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
  } catch (error) {
    return { kind: 'none', because: describeConnectionFailure(error, { url: addressOf(input), limitMs: patienceMs }) }
  }
  const { status, headers } = response
  if (status >= 300 && status < 400) {
    const to = redirectedTo(headers.get('location'), addressOf(input))
    return { kind: 'garbled', status, what: `a redirect${to === '' ? '' : ` to ${to}`}` }
  }
  try {
    return readReply(status, await response.text())
  } catch {
    return { kind: 'garbled', status, what: 'an answer that breaks off' }
  }
}

function readReply(status: number, text: string): Answer {
  const garbled = (what: string): Answer => ({ kind: 'garbled', status, what })
  if (text === '') return garbled('an empty body')
  try {
    const reply: unknown = JSON.parse(text)
    if (typeof reply === 'object' && reply !== null && !Array.isArray(reply))
      return { kind: 'reply', status, reply: reply as Reply } // which of its fields are there is judged later
    return garbled(Array.isArray(reply) ? 'a list' : 'no object')
  } catch {
    return garbled(
      /^\s*</.test(text) ? `HTML of ${text.length} characters` : `${text.length} characters that are no JSON`,
    )
  }
}

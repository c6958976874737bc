/** Makes calls to a target. Records each call with its answer, or with the reason why there was no answer. */
import { createClient, type CallerSettings, type Client } from '../../harness/client/open-api-client.ts'
import { describeConnectionFailure, redirectedTo } from '../../common/connection-failure.ts'
import { isNestedTooDeep } from '../../common/read-json.ts'
import { AnswerTooLong, readResponse } from '../../server/open-api/client/read-response.ts'
import { defaultAssumptions, type Assumptions } from '../../spec/assumptions.ts'
import { route, type Operation } from '../../spec/operations.ts'
import type { Pace } from './pace.ts'

export type RecordedCall = { operation: Operation; parameters: CallParameters; answer: TargetAnswer }

export type TargetAnswer =
  /** The call got no HTTP answer. */
  | { kind: 'none'; because: string }
  /** The call got an HTTP answer that is not a reply of this API: HTML, incomplete JSON, or a list. */
  | { kind: 'garbled'; status: number; what: string }
  | { kind: 'reply'; status: number; reply: ReplyObject }

export type ReplyObject = Readonly<Record<string, unknown>>
export type ParsedCall = { operation: Operation | undefined; parameters: CallParameters }

/** The parameters of the path and the query as text, and the body. */
export type CallParameters = {
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  body: ReplyObject
}

/** A call of an example got no reply, so the example cannot continue. The recorded call has the reason. */
export class NoReply extends Error {
  override name = 'NoReply' as const
}

/** How long a call waits for an answer, in ms. */
const timeoutMs = 30_000

/** How much of an answer is read, in MiB. No documented reply is so long. */
const mostMebibytes = 16

/** Creates a client that waits for `pace` before each call. `calls` records the calls to operations. */
export function createCallRecorder(
  caller: CallerSettings,
  pace: Pace,
): { client: Client; send: typeof fetch; calls: RecordedCall[] } {
  const calls: RecordedCall[] = []
  const send: typeof fetch = async (input, init) => {
    const call = readCall(addressOf(input), caller.baseUrl, init)
    const onDone = await pace.wait(call)
    const answer = await fetchAnswer(caller.send, input, init)
    onDone()
    if (call.operation) calls.push({ operation: call.operation, parameters: call.parameters, answer })
    if (answer.kind !== 'reply') throw new NoReply(answer.kind)
    return Response.json(answer.reply, { status: answer.status })
  }
  return { client: createClient({ ...caller, send }), send, calls }
}

export const addressOf = (input: Parameters<typeof fetch>[0]): string =>
  input instanceof Request ? input.url : input.toString()

/** With these assumptions, the fake has all paths and all methods of every operation. */
const allPathsAndMethods: Assumptions = {
  ...defaultAssumptions,
  'messages.read-method': 'get-too',
  'robots.rating-path': '/im/messages/robot_survey',
}

/** Returns the operation and the parameters of a call. */
export function readCall(url: string, baseUrl: string, { method = 'GET', body }: RequestInit = {}): ParsedCall {
  const { pathname, searchParams } = new URL(url)
  const found = route(method, pathname.slice(new URL(baseUrl).pathname.length), allPathsAndMethods)
  const query = Object.fromEntries(searchParams)
  const fields = typeof body === 'string' ? (JSON.parse(body) as ReplyObject) : {} // the client writes an object
  return found.found
    ? { operation: found.operation, parameters: { path: found.path, query, body: fields } }
    : { operation: undefined, parameters: { path: {}, query, body: fields } }
}

async function fetchAnswer(
  send: typeof fetch,
  input: Parameters<typeof fetch>[0],
  init?: RequestInit,
): Promise<TargetAnswer> {
  let response: Response
  try {
    response = await send(input, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
  } catch (error) {
    return { kind: 'none', because: describeConnectionFailure(error, { url: addressOf(input), limitMs: timeoutMs }) }
  }
  const { status, headers } = response
  if (status >= 300 && status < 400) {
    const to = redirectedTo(headers.get('location'), addressOf(input))
    return { kind: 'garbled', status, what: `a redirect${to === '' ? '' : ` to ${to}`}` }
  }
  try {
    return readReply(status, await readResponse(response, mostMebibytes))
  } catch (error) {
    const what = error instanceof AnswerTooLong ? error.message : 'an incomplete answer'
    return { kind: 'garbled', status, what }
  }
}

function readReply(status: number, text: string): TargetAnswer {
  const garbled = (what: string): TargetAnswer => ({ kind: 'garbled', status, what })
  if (text === '') return garbled('an empty body')
  if (isNestedTooDeep(text)) return garbled('JSON that is nested too deep')
  try {
    const reply: unknown = JSON.parse(text)
    if (typeof reply === 'object' && reply !== null && !Array.isArray(reply))
      return { kind: 'reply', status, reply: reply as ReplyObject } // the reply checker checks its fields
    return garbled(Array.isArray(reply) ? 'a list' : 'not an object')
  } catch {
    return garbled(
      /^\s*</.test(text) ? `HTML of ${text.length} characters` : `${text.length} characters that are not JSON`,
    )
  }
}

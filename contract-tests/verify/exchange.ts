/** Calls at a target, and what came back of each, whether it was an answer or not. */
import { createClient, type Caller, type Client } from '../../harness/client.ts'
import { operations, type Operation } from '../../spec/operations.ts'
import type { Pace } from './pace.ts'

export type Exchange = { operation: Operation; given: Given; answer: Answer }

export type Answer =
  /** No HTTP answer at all. */
  | { kind: 'none'; because: string }
  /** An HTTP answer that is no reply of this API: HTML, cut-off JSON, a list. */
  | { kind: 'garbled'; status: number; what: string }
  | { kind: 'reply'; status: number; reply: Reply }

export type Reply = Readonly<Record<string, unknown>>
export type Given = { path?: Reply; query?: Reply; body?: Reply }

/** A call of an example came to nothing, so that the example cannot go on. The exchange tells which, and why. */
export class NoReply extends Error {
  override name = 'NoReply' as const
}

/** How long an answer is waited for. */
const patienceMs = 30_000

/** A client whose calls go at `pace`, one after another, and are kept in `exchanges`. */
export function createRecorder(caller: Caller, pace: Pace): { client: Client; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  let answer: Answer
  const inner = createClient({
    ...caller,
    async send(input, init) {
      answer = await fetchAnswer(caller.send, input, init)
      if (answer.kind !== 'reply') throw new NoReply(answer.kind)
      return Response.json(answer.reply)
    },
  })
  const record =
    (operation: Operation) =>
    async (given: Given = {}): Promise<unknown> => {
      const done = await pace.wait(operation, given)
      answer = { kind: 'none', because: 'it was never sent' }
      try {
        return await (inner[operation.id] as (given: Given) => Promise<unknown>)(given) // any of them takes what it was given
      } finally {
        done()
        exchanges.push({ operation, given, answer })
      }
    }
  const methods = operations.map((operation) => [operation.id, record(operation)])
  const client = Object.fromEntries(methods) as Client // as in createClient
  return { client, exchanges }
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
    return { kind: 'none', because: whyNot(error) }
  }
  const { status } = response
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

/** Node’s word for it, since its messages may quote the address, and with it a signature. */
function whyNot(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } } // of fetch()
  if (name === 'TimeoutError') return `no answer within ${patienceMs / 1000} s`
  return cause?.code === undefined ? 'the connection ended without an answer' : `no answer (${cause.code})`
}

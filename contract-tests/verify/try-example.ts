/** Plays one example at a target, and judges what came back. */
import type { Caller } from '../../harness/client.ts'
import type { Operation } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { PreparationFailed, type Backstage, type Example } from '../example.ts'
import { createRecorder, NoReply, type Exchange } from './exchange.ts'
import type { Judge, Judgement } from './judge.ts'
import type { Pace } from './pace.ts'

export type Trial = { exchanges: Exchange[] } & (
  | ({ verdict: 'conforms' | 'differs' } & Judgement)
  | { verdict: 'unreachable'; because: string }
  | { verdict: 'skipped'; because: string }
)

export type Stage = { caller: Caller; pace: Pace; judge: Judge; token: string; backstage: Backstage }

export async function tryExample<Id extends OperationId>(
  operation: Operation & { id: Id },
  example: Example<Id>,
  { caller, pace, judge, token, backstage }: Stage,
): Promise<Trial> {
  const { client, exchanges } = createRecorder(caller, pace)
  const ended = await example.call(client, token, backstage).catch((error: unknown) => {
    if (error instanceof NoReply || error instanceof PreparationFailed) return error
    if (exchanges.length > 0 && error instanceof TypeError) return error // a reply without what the next call needs
    throw error
  })
  const last = exchanges.at(-1)
  if (!last) throw new Error(`${operation.id} shows ${example.shows}, and calls nothing`)
  if (ended instanceof PreparationFailed) return { exchanges, verdict: 'skipped', because: ended.message }
  const { answer } = last
  if (last.operation !== operation.id)
    return { exchanges, verdict: 'skipped', because: `${last.operation} prepared nothing: ${whatOf(last)}` }
  if (answer.kind === 'none') return { exchanges, verdict: 'unreachable', because: answer.because }
  const repeats = ended instanceof Error || !('repeats' in ended) ? {} : ended.repeats
  const judgement = judge(operation, answer, { ...example, repeats })
  return { exchanges, verdict: judgement.differences.length > 0 ? 'differs' : 'conforms', ...judgement }
}

function whatOf({ answer }: Exchange): string {
  if (answer.kind === 'none') return answer.because
  if (answer.kind === 'garbled') return `HTTP ${answer.status}, ${answer.what}`
  return 'its reply lacks what the next call needs'
}

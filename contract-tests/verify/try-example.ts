/** Plays one example at a target, and judges what came back. */
import type { CallerSettings } from '../../harness/client/open-api-client.ts'
import type { Operation } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { OutOfReach, PreparationFailed, type FakeControl, type Example } from '../example.ts'
import { createRecorder, NoReply, type Exchange } from './exchange.ts'
import type { Judge, Judgement } from './judge.ts'
import type { Pace } from './pace.ts'

export type Trial = { exchanges: Exchange[] } & (
  | ({ verdict: 'conforms' | 'differs' } & Judgement)
  | { verdict: 'unreachable'; because: string }
  | { verdict: 'skipped'; because: string }
  /** The target has not what the example needs. */
  | { verdict: 'out of reach'; because: string }
)

export type Stage = {
  caller: CallerSettings
  /** Only logIn asks for it. */
  password?: string | undefined
  pace: Pace
  judge: Judge
  token: string
  control: FakeControl
}

export async function tryExample<Id extends OperationId>(
  operation: Operation & { id: Id },
  example: Example<Id>,
  { caller, password, pace, judge, token, control }: Stage,
): Promise<Trial> {
  const { client, exchanges } = createRecorder(caller, pace)
  const account = { email: caller.credentials.email, password }
  const call = async () => example.call(client, token, control, account)
  const ended = await call().catch((error: unknown) => {
    if (error instanceof OutOfReach) return error
    const isOfTarget = error instanceof NoReply || error instanceof PreparationFailed || error instanceof TypeError
    if (isOfTarget && exchanges.length > 0) return error // a TypeError: a reply without what the next call needs
    throw error
  })
  if (ended instanceof OutOfReach) {
    const broken = findBroken(exchanges, operation, judge)
    return broken === undefined
      ? { exchanges, verdict: 'out of reach', because: ended.message }
      : { exchanges, verdict: 'skipped', because: broken }
  }
  const last = exchanges.at(-1)
  if (!last) throw new Error(`${operation.id} shows ${example.shows}, and calls nothing`)
  const isShown = last.operation.id === operation.id && !(ended instanceof PreparationFailed)
  const broken = findBroken(isShown ? exchanges.slice(0, -1) : exchanges, operation, judge)
  if (broken !== undefined) return { exchanges, verdict: 'skipped', because: broken }
  if (ended instanceof PreparationFailed) return { exchanges, verdict: 'skipped', because: ended.message }
  if (!isShown) return { exchanges, verdict: 'skipped', because: `${last.operation.id} prepared nothing` }
  if (last.answer.kind === 'none') return { exchanges, verdict: 'unreachable', because: last.answer.because }
  const repeats = ended instanceof Error || !('repeats' in ended) ? {} : ended.repeats
  const judgement = judge.judge(operation, last.answer, { ...example, repeats })
  return { exchanges, verdict: judgement.differences.length > 0 ? 'differs' : 'conforms', ...judgement }
}

/** The first call of the preparation that went wrong; one of the operation itself is judged where it is shown. */
function findBroken(preparation: Exchange[], { id }: Operation, judge: Judge): string | undefined {
  for (const { operation, answer } of preparation) {
    const objection = judge.objectTo(operation, answer)
    if (objection !== undefined && operation.id !== id) return `${operation.id} prepared nothing: ${objection}`
  }
  return undefined
}

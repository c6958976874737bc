/** Makes the calls of one example at a target, and checks the replies. */
import type { CallerSettings } from '../../harness/client/open-api-client.ts'
import type { Operation } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Example } from '../examples/example.ts'
import type { FakeControl } from '../preparation/fake-control.ts'
import { NotAvailable, PreparationFailed } from '../preparation/prepare.ts'
import { createCallRecorder, NoReply, type RecordedCall } from './call-recorder.ts'
import type { ReplyChecker, CheckedReply } from './reply-checker.ts'
import type { Pace } from './pace.ts'

export type ExampleTrial = { calls: RecordedCall[] } & (
  | ({ verdict: 'conforms' | 'differs' } & CheckedReply)
  | { verdict: 'unreachable'; because: string }
  | { verdict: 'skipped'; because: string }
  /** The target does not have what the example needs. */
  | { verdict: 'not available'; because: string }
)

export type TrialSetup = {
  caller: CallerSettings
  /** The password of the administrator. Only logIn needs it. */
  password?: string | undefined
  pace: Pace
  checker: ReplyChecker
  token: string
  control: FakeControl
}

export async function tryExample<Id extends OperationId>(
  operation: Operation & { id: Id },
  example: Example<Id>,
  { caller, password, pace, checker, token, control }: TrialSetup,
): Promise<ExampleTrial> {
  const { client, calls } = createCallRecorder(caller, pace)
  const account = { email: caller.credentials.email, password }
  const call = async () => example.call(client, token, control, account)
  const ended = await call().catch((error: unknown) => {
    if (error instanceof NotAvailable) return error
    const isOfTarget = error instanceof NoReply || error instanceof PreparationFailed || error instanceof TypeError
    if (isOfTarget && calls.length > 0) return error // a TypeError: the reply has no field that the next call needs
    throw error
  })
  if (ended instanceof NotAvailable) {
    const broken = findBrokenPreparation(calls, operation, checker)
    return broken === undefined
      ? { calls, verdict: 'not available', because: ended.message }
      : { calls, verdict: 'skipped', because: broken }
  }
  const last = calls.at(-1)
  if (!last) throw new Error(`${operation.id} shows ${example.shows}, and calls nothing`)
  const isShown = last.operation.id === operation.id && !(ended instanceof PreparationFailed)
  const broken = findBrokenPreparation(isShown ? calls.slice(0, -1) : calls, operation, checker)
  if (broken !== undefined) return { calls, verdict: 'skipped', because: broken }
  if (ended instanceof PreparationFailed) return { calls, verdict: 'skipped', because: ended.message }
  if (!isShown) return { calls, verdict: 'skipped', because: `${last.operation.id} prepared nothing` }
  if (last.answer.kind === 'none') return { calls, verdict: 'unreachable', because: last.answer.because }
  const echoes = ended instanceof Error || !('echoes' in ended) ? {} : ended.echoes
  const judgement = checker.checkReply(operation, last.answer, { ...example, echoes })
  return { calls, verdict: judgement.differences.length > 0 ? 'differs' : 'conforms', ...judgement }
}

/** Returns the first preparing call that failed. Calls of the operation itself are checked as examples and not here. */
function findBrokenPreparation(
  preparation: RecordedCall[],
  { id }: Operation,
  checker: ReplyChecker,
): string | undefined {
  for (const { operation, answer } of preparation) {
    const problem = checker.findProblem(operation, answer)
    if (problem !== undefined && operation.id !== id) return `${operation.id} prepared nothing: ${problem}`
  }
  return undefined
}

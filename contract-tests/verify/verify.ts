/** The contract run: calls the examples of every operation at a target, the fake or the real Udesk. */
import type { Assumptions } from '../../spec/assumptions.ts'
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import type { CallerSettings } from '../../harness/client/open-api-client.ts'
import type { FakeControl } from '../preparation/fake-control.ts'
import { cleanUp } from './clean-up.ts'
import { watchAccess } from './access.ts'
import { createCallRecorder } from './call-recorder.ts'
import { createReplyChecker, type ReplyChecker } from './reply-checker.ts'
import { createPace, unpaced, type Pace, type Time } from './pace.ts'
import { summarise, worstOf, type VerifyResults, type TriedOperation } from './results.ts'
import { tryExample, type ExampleTrial } from './try-example.ts'
import { openWork, takeSoonest, type OperationWork } from './work.ts'

export type Target = {
  /** Ends in `/open_api_v1`. */
  baseUrl: string
  /** Where `structKey` is empty, no structured message is tried. */
  credentials: CallerSettings['credentials']
  /** The administrator’s. Without it, logIn is tried only with a wrong password. */
  password?: string | undefined
  send: typeof fetch
  /** Only for a fake that this run started: resets it, with these assumptions. */
  begin?: (assume: Partial<Assumptions>) => Promise<FakeControl>
}

export type VerifyOptions = {
  /** Empty: every operation. */
  only: OperationId[]
  /** Also call what changes something at the target. */
  write: boolean
  /** Calls per minute; null: no limit. */
  rate: number | null
  time: Time
  /** The tokens of this run's customers begin with it; unique. */
  run: string
  /** The results of an interrupted run. */
  before?: Pick<VerifyResults, 'operations' | 'observed' | 'left'> | undefined
  /** Called for each operation when it is done. */
  onDone?: (tried: TriedOperation) => void
  onProgress?: (progress: VerifyProgress) => void
  signal?: AbortSignal | undefined
  /** Shared by several runs; by default a new one. */
  checker?: ReplyChecker
}

/** `all`: how many examples there are; `done`: how many were tried; `running`: the operation that is tried. */
export type VerifyProgress = { done: number; all: number; running: string }

/** Rejects with a `UsageError` where the target refuses every call. */
export async function verify(target: Target, options: VerifyOptions): Promise<VerifyResults> {
  const { only, write, rate, time, run, before, signal } = options
  const tried = new Map(before?.operations.map((each) => [each.operation, each]))
  const wanted = operations.filter(({ id }) => (only.length === 0 || only.includes(id)) && !tried.has(id))
  const checker = options.checker ?? createReplyChecker()
  const work = wanted.map((operation) => openWork(operation, { target, write, run, checker }))
  const results: Pick<VerifyResults, 'observed' | 'left'> = {
    observed: { ...before?.observed },
    left: [...(before?.left ?? [])],
  }
  const pace = target.begin ? unpaced : createPace({ rate, time })
  const attempt = createAttempt(target, { pace, time, checker, left: results.left })

  const close = ({ operation, trials, untried, ms }: OperationWork) => {
    const result = summarise(operation.id, trials, untried, ms)
    tried.set(operation.id, result)
    options.onDone?.(result)
  }
  for (const each of work.filter(({ tasks }) => tasks.length === 0)) close(each)

  const tasks = work.flatMap((owner) => owner.tasks.map((task) => ({ ...task, owner })))
  const all = tasks.length
  while (tasks.length > 0 && signal?.aborted !== true) {
    const { owner, ...task } = takeSoonest(tasks, pace)
    options.onProgress?.({ done: all - tasks.length - 1, all, running: task.operation.id })
    const began = time.elapsed()
    const trial = await attempt(task)
    owner.trials.push(trial)
    owner.ms += time.elapsed() - began
    if ('observed' in trial) Object.assign(results.observed, trial.observed)
    if (owner.trials.length === owner.tasks.length) close(owner)
  }
  const inOrder = operations.flatMap(({ id }) => tried.get(id) ?? [])
  const verdict = worstOf(inOrder.map((each) => each.verdict))
  return { ...results, verdict, operations: inOrder, interrupted: tasks.length > 0 }
}

/** Where the first examples get no answer at all, no others are tried. */
const examplesBeforeGivingUp = 3

type Tools = { pace: Pace; time: Time; checker: ReplyChecker; left: string[] }

/** Tries an example at the target, and removes what it made. */
function createAttempt(
  target: Target,
  { pace, time, checker, left }: Tools,
): (task: OperationWork['tasks'][number]) => Promise<ExampleTrial> {
  const { baseUrl, credentials, send, password } = target
  const caller: CallerSettings = { baseUrl, credentials, send, now: () => Promise.resolve(time.now()) }
  let unanswered = 0
  let isThere = false
  const watch = watchAccess(new URL(target.baseUrl).origin, checker.ownRefusals)

  return async ({ operation, example, token }) => {
    if (!isThere && unanswered >= examplesBeforeGivingUp)
      return { verdict: 'unreachable', because: 'not tried, because the target does not answer', calls: [] }
    const control = (await target.begin?.(example.assume ?? {})) ?? noFakeControl
    const trial = await tryExample(operation, example, { caller, password, pace, checker, token, control })
    if (trial.calls.some(({ answer }) => answer.kind !== 'none')) isThere = true
    else unanswered++
    watch(trial.calls)
    if (isThere && example.writes && !target.begin)
      left.push(...(await cleanUp(trial.calls, token, createCallRecorder(caller, pace).client)))
    return trial
  }
}

const noControl = (): never => {
  throw new Error('only a fake that this run started has a control')
}
const noFakeControl: FakeControl = { visit: noControl, pushed: noControl, changeSettings: noControl }

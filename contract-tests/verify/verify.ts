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
  /** The address of the open API, which ends in `/open_api_v1`. */
  baseUrl: string
  /** If `structKey` is empty, the run tries no structured message. */
  credentials: CallerSettings['credentials']
  /** The administrator’s password. Without a password, the run tries logIn only with a wrong password. */
  password?: string | undefined
  send: typeof fetch
  /** Resets the fake and sets these assumptions. Exists only if this run started the fake. */
  begin?: (assume: Partial<Assumptions>) => Promise<FakeControl>
}

export type VerifyOptions = {
  /** The operations to test. An empty list means every operation. */
  only: OperationId[]
  /** Whether the run may make calls that change data at the target. */
  write: boolean
  /** The limit in calls per minute. null means no limit. */
  rate: number | null
  time: Time
  /** A unique text. The tokens of this run's customers begin with this text. */
  run: string
  /** The results of an interrupted run. */
  before?: Pick<VerifyResults, 'operations' | 'observed' | 'left'> | undefined
  /** The run calls this function after each operation. */
  onDone?: (tried: TriedOperation) => void
  onProgress?: (progress: VerifyProgress) => void
  signal?: AbortSignal | undefined
  /** A checker that several runs can share. By default the run creates a new checker. */
  checker?: ReplyChecker
}

/** `all` is the number of examples, `done` is the number of tried examples, and `running` is the current operation. */
export type VerifyProgress = { done: number; all: number; running: string }

/** Rejects with a `UsageError` if the target refuses every call. */
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

/** If this number of first examples get no answer, the run stops. */
const examplesBeforeGivingUp = 3

type Tools = { pace: Pace; time: Time; checker: ReplyChecker; left: string[] }

/** Tries an example at the target, and removes what the example created. */
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

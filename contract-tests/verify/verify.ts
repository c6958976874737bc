/** The contract run: every operation’s examples at a target, the fake or the real Udesk, known by address and credentials. */
import type { Assumptions } from '../../spec/assumptions.ts'
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import type { CallerSettings } from '../../harness/client/open-api-client.ts'
import type { FakeControl } from '../example.ts'
import { cleanUp } from './clean-up.ts'
import { watchAccess } from './access.ts'
import { createRecorder } from './exchange.ts'
import { createJudge, type Judge } from './judge.ts'
import { createPace, unpaced, type Pace, type Time } from './pace.ts'
import { summarise, worstOf, type Results, type Tried } from './results.ts'
import { tryExample, type Trial } from './try-example.ts'
import { openWork, takeSoonest, type Work } from './work.ts'

export type Target = {
  /** With `/open_api_v1`, without a slash at its end. */
  baseUrl: string
  /** Without a `structKey` (empty) no structured message is tried. */
  credentials: CallerSettings['credentials']
  /** The administrator’s. Without it logIn is tried with a wrong one alone. */
  password?: string | undefined
  send: typeof fetch
  /** Of a fake of one’s own: makes it as just started, under these assumptions. */
  begin?: (assume: Partial<Assumptions>) => Promise<FakeControl>
}

export type VerifyOptions = {
  /** Empty: every operation. */
  only: OperationId[]
  /** Also what changes something at the target. */
  write: boolean
  /** Calls a minute; null: as fast as they come. */
  rate: number | null
  time: Time
  /** What the customers of this run are called, and no other’s. */
  run: string
  /** What an interrupted run had found. */
  before?: Pick<Results, 'operations' | 'told' | 'left'> | undefined
  /** Told of each operation as it is done. */
  onDone?: (tried: Tried) => void
  onProgress?: (progress: Progress) => void
  signal?: AbortSignal | undefined
  /** Knows the document already; made where there is none. */
  judge?: Judge
}

/** How much there is to try, how much was tried, and what is. */
export type Progress = { done: number; all: number; running: string }

/** Rejects with a `UsageError` where the target lets nobody in. */
export async function verify(target: Target, options: VerifyOptions): Promise<Results> {
  const { only, write, rate, time, run, before, signal } = options
  const tried = new Map(before?.operations.map((each) => [each.operation, each]))
  const wanted = operations.filter(({ id }) => (only.length === 0 || only.includes(id)) && !tried.has(id))
  const judge = options.judge ?? createJudge()
  const work = wanted.map((operation) => openWork(operation, { target, write, run, judge }))
  const results: Pick<Results, 'told' | 'left'> = { told: { ...before?.told }, left: [...(before?.left ?? [])] }
  const pace = target.begin ? unpaced : createPace({ rate, time })
  const attempt = createAttempt(target, { pace, time, judge, left: results.left })

  const close = ({ operation, trials, untried, ms }: Work) => {
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
    if ('told' in trial) Object.assign(results.told, trial.told)
    if (owner.trials.length === owner.tasks.length) close(owner)
  }
  const inOrder = operations.flatMap(({ id }) => tried.get(id) ?? [])
  const verdict = worstOf(inOrder.map((each) => each.verdict))
  return { ...results, verdict, operations: inOrder, interrupted: tasks.length > 0 }
}

/** So many examples without any answer from the start, and the rest is not waited for. */
const patience = 3

type Tools = { pace: Pace; time: Time; judge: Judge; left: string[] }

/** Tries an example at the target, and cleans up behind it. */
function createAttempt(
  target: Target,
  { pace, time, judge, left }: Tools,
): (task: Work['tasks'][number]) => Promise<Trial> {
  const { baseUrl, credentials, send, password } = target
  const caller: CallerSettings = { baseUrl, credentials, send, now: () => Promise.resolve(time.now()) }
  let unanswered = 0
  let isThere = false
  const watch = watchAccess(new URL(target.baseUrl).origin, judge.ownRefusals)

  return async ({ operation, example, token }) => {
    if (!isThere && unanswered >= patience)
      return { verdict: 'unreachable', because: 'not tried any more, as nothing answers', exchanges: [] }
    const control = (await target.begin?.(example.assume ?? {})) ?? noFakeControl
    const trial = await tryExample(operation, example, { caller, password, pace, judge, token, control })
    if (trial.exchanges.some(({ answer }) => answer.kind !== 'none')) isThere = true
    else unanswered++
    watch(trial.exchanges)
    if (isThere && example.writes && !target.begin)
      left.push(...(await cleanUp(trial.exchanges, token, createRecorder(caller, pace).client)))
    return trial
  }
}

const cannot = (): never => {
  throw new Error('only a fake of one’s own has a control')
}
const noFakeControl: FakeControl = { visit: cannot, pushed: cannot, change: cannot }

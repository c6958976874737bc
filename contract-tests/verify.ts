/** The contract run: every operation’s examples at a target, the fake or the real Udesk, known by address and credentials. */
import type { Caller } from '../harness/client.ts'
import { operations, type Operation } from '../spec/operations.ts'
import type { Assumptions } from '../spec/assumptions.ts'
import type { OperationId } from '../spec/types.ts'
import type { Backstage, Example } from './example.ts'
import { examples } from './examples/index.ts'
import { cleanUp } from './verify/clean-up.ts'
import { createRecorder } from './verify/exchange.ts'
import { createJudge } from './verify/judge.ts'
import { createPace, type Pace, type Time } from './verify/pace.ts'
import { summarise, worstOf, type Results, type Tried } from './verify/results.ts'
import { tryExample, type Trial } from './verify/try-example.ts'

export type Target = {
  /** With `/open_api_v1`, without a slash at its end. */
  baseUrl: string
  credentials: Caller['credentials']
  send: typeof fetch
  /** Of a fake of one’s own: makes it as just started, under these assumptions. */
  begin?: (assume: Partial<Assumptions>) => Promise<Backstage>
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
  /** Tried already, in a run that was interrupted. */
  before?: Tried[]
  /** Told of every operation that is done, and how far the whole is. */
  onDone?: (tried: Tried, progress: Progress) => void
  signal?: AbortSignal
}

/** How many examples there are, and how many were tried. */
export type Progress = { done: number; all: number }

type Task = { operation: Operation; example: Example<OperationId>; token: string }

export async function verify(target: Target, options: VerifyOptions): Promise<Results> {
  const { only, write, rate, time, run, before = [], onDone, signal } = options
  const pace = createPace({ rate, time })
  const judge = createJudge()
  const caller: Caller = { ...target, now: () => Promise.resolve(time.now()) }
  const tried = new Map(before.map((each) => [each.operation, each]))
  const wanted = operations.filter(({ id }) => (only.length === 0 || only.includes(id)) && !tried.has(id))
  const work = wanted.map((operation) => openWork(operation, { target, write, run }))
  const tasks = work.flatMap((each) => each.tasks)
  const progress = { done: 0, all: tasks.length }
  const told: Results['told'] = {}
  const left: string[] = []
  let silent = 0

  const close = ({ operation, trials, untried, ms }: Work) => {
    const result = summarise(operation.id, trials, untried, ms)
    tried.set(operation.id, result)
    onDone?.(result, progress)
  }
  for (const each of work.filter(({ tasks }) => tasks.length === 0)) close(each)

  while (tasks.length > 0 && signal?.aborted !== true) {
    const task = takeSoonest(tasks, pace)
    const owner = work.find(({ operation }) => operation === task.operation)
    if (!owner) break
    const began = time.elapsed()
    const backstage = (await target.begin?.(task.example.assume ?? {})) ?? noBackstage
    const trial: Trial =
      silent < patience
        ? await tryExample(task.operation, task.example, { caller, pace, judge, token: task.token, backstage })
        : { verdict: 'unreachable', because: 'not tried any more, as nothing answers', exchanges: [] }
    silent = trial.exchanges.some(({ answer }) => answer.kind !== 'none') ? 0 : silent + 1
    if (!target.begin && task.example.writes && silent === 0)
      left.push(...(await cleanUp(trial.exchanges, task.token, createRecorder(caller, pace).client)))
    if ('told' in trial) Object.assign(told, trial.told)
    owner.trials.push(trial)
    owner.ms += time.elapsed() - began
    progress.done++
    if (owner.trials.length === owner.tasks.length) close(owner)
  }
  const inOrder = operations.flatMap(({ id }) => tried.get(id) ?? [])
  const verdict = worstOf(inOrder.map((each) => each.verdict))
  return { verdict, operations: inOrder, told, left, interrupted: tasks.length > 0 }
}

/** So many examples in a row without any answer, and the rest is not waited for. */
const patience = 3

type Work = { operation: Operation; tasks: Task[]; trials: Trial[]; untried: string | undefined; ms: number }

function openWork(operation: Operation, { target, write, run }: { target: Target; write: boolean; run: string }): Work {
  const all: Example<OperationId>[] = examples[operation.id]
  const shown = all.filter(({ fakeOnly }) => target.begin !== undefined || !fakeOnly)
  const allowed = shown.filter(({ writes }) => write || !writes)
  const tasks = allowed.map((example) => ({
    operation,
    example,
    token: `${run}-${operation.id}-${all.indexOf(example)}`,
  }))
  return { operation, tasks: [...tasks], trials: [], untried: whyUntried(operation, shown, allowed), ms: 0 }
}

function whyUntried({ onlyWhen }: Operation, shown: unknown[], allowed: unknown[]): string | undefined {
  if (allowed.length > 0) return undefined
  if (shown.length > 0) return 'it changes something at the target: --write tries it'
  return onlyWhen
    ? `nobody knows where it is (assumption ${onlyWhen.assumption})`
    : 'only a fake of one’s own can be brought to show it'
}

/** The first of those that wait the shortest, so that the limit of one operation does not hold up the others. */
function takeSoonest(tasks: Task[], pace: Pace): Task {
  const waits = tasks.map(({ operation }) => pace.waitOf(operation))
  const [task] = tasks.splice(waits.indexOf(Math.min(...waits)), 1)
  if (!task) throw new Error('there is a task left')
  return task
}

const cannot = (): never => {
  throw new Error('only a fake of one’s own has a backstage')
}
const noBackstage: Backstage = { visit: cannot, pushed: cannot, change: cannot }

/** The examples that a contract run tries, and their order. */
import type { Operation } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Example } from '../examples/example.ts'
import { examples } from '../examples/index.ts'
import type { ReplyChecker } from './reply-checker.ts'
import type { Pace } from './pace.ts'
import type { ExampleTrial } from './try-example.ts'
import type { Target } from './verify.ts'

export type ExampleTask = { operation: Operation; example: Example<OperationId>; token: string }

/** An operation with the examples to try, and their results so far. */
export type OperationWork = {
  operation: Operation
  tasks: ExampleTask[]
  trials: ExampleTrial[]
  /** Why the run tries no success of the operation; undefined if it does. */
  untried: string | undefined
  ms: number
}

/** `run` is the beginning of the customer tokens. Each example has its own token. */
export function openWork(
  operation: Operation,
  { target, write, run, checker }: { target: Target; write: boolean; run: string; checker: ReplyChecker },
): OperationWork {
  const all: Example<OperationId>[] =
    operation.auth === 'struct' && !target.credentials.structKey ? [] : examples[operation.id]
  const shown = all.filter(({ fakeOnly }) => target.begin !== undefined || !fakeOnly)
  const allowed = shown.filter(({ writes }) => write || !writes)
  const token = (example: Example<OperationId>) => `${run}-${operation.id}-${all.indexOf(example)}`
  return {
    operation,
    tasks: allowed.map((example) => ({ operation, example, token: token(example) })),
    trials: [],
    untried:
      allowed.length === 0
        ? whyUntried(operation, target.credentials, shown.length > 0)
        : whyNoSuccess(
            all.filter((example) => checker.isSuccess(operation, example)),
            allowed,
            shown,
          ),
    ms: 0,
  }
}

function whyUntried({ onlyWhen, auth }: Operation, { structKey }: Target['credentials'], byWriting: boolean): string {
  if (auth === 'struct' && !structKey) return 'the key of structured messages was not given (--struct-key)'
  if (byWriting) return 'it changes something at the target: --write tries it'
  if (onlyWhen) return `its path is not documented (assumption ${onlyWhen.assumption})`
  return 'only a fake that the run starts can show it'
}

function whyNoSuccess(
  successes: ExampleTask['example'][],
  allowed: ExampleTask['example'][],
  shown: ExampleTask['example'][],
): string | undefined {
  if (successes.some((each) => allowed.includes(each))) return undefined
  if (successes.some((each) => shown.includes(each)))
    return 'a success changes something at the target: --write tries it'
  return `a success needs ${successes.find(({ needs }) => needs !== undefined)?.needs ?? 'a fake that the run starts'}`
}

/** Takes the task with the shortest wait, so that the rate limit of one operation does not delay other operations. */
export function takeSoonest<Each extends ExampleTask>(tasks: Each[], pace: Pace): Each {
  const waits = tasks.map(({ operation }) => pace.waitOf(operation))
  const [task] = tasks.splice(waits.indexOf(Math.min(...waits)), 1)
  if (!task) throw new Error('there is a task left')
  return task
}

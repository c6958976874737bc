/** What there is to do in a contract run, and in which order. */
import type { Operation } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import type { Example } from '../example.ts'
import { examples } from '../examples/index.ts'
import type { Judge } from './judge.ts'
import type { Pace } from './pace.ts'
import type { Trial } from './try-example.ts'
import type { Target } from './verify.ts'

export type Task = { operation: Operation; example: Example<OperationId>; token: string }

/** An operation with the examples that are tried, and what came of them so far. */
export type Work = {
  operation: Operation
  tasks: Task[]
  trials: Trial[]
  /** Why no success of it is tried. */
  untried: string | undefined
  ms: number
}

/** `run`: what the customers of this run are called, each after the example that needs him. */
export function openWork(
  operation: Operation,
  { target, write, run, judge }: { target: Target; write: boolean; run: string; judge: Judge },
): Work {
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
            all.filter((example) => judge.isSuccess(operation, example)),
            allowed,
            shown,
          ),
    ms: 0,
  }
}

function whyUntried({ onlyWhen, auth }: Operation, { structKey }: Target['credentials'], byWriting: boolean): string {
  if (auth === 'struct' && !structKey) return 'the key of structured messages was not given (--struct-key)'
  if (byWriting) return 'it changes something at the target: --write tries it'
  if (onlyWhen) return `nobody outside Udesk knows where it is (assumption ${onlyWhen.assumption})`
  return 'only a fake of one’s own can be brought to show it'
}

function whyNoSuccess(
  successes: Task['example'][],
  allowed: Task['example'][],
  shown: Task['example'][],
): string | undefined {
  if (successes.some((each) => allowed.includes(each))) return undefined
  if (successes.some((each) => shown.includes(each)))
    return 'a success changes something at the target: --write tries it'
  return `a success takes ${successes.find(({ takes }) => takes !== undefined)?.takes ?? 'a fake of one’s own'}`
}

/** Takes the first of those that wait the shortest, so that the limit of one operation does not hold up the others. */
export function takeSoonest<Each extends Task>(tasks: Each[], pace: Pace): Each {
  const waits = tasks.map(({ operation }) => pace.waitOf(operation))
  const [task] = tasks.splice(waits.indexOf(Math.min(...waits)), 1)
  if (!task) throw new Error('there is a task left')
  return task
}

/** What came to a webhook, and how it is told. */
import type { PushBodies, PushKind } from '../../spec/types.ts'
import { readRaw } from '../../server/pushes/raw-push.ts'
import type { Subject } from '../wait/partial-match.ts'
import { pushCells, pushFields } from '../wait/push-match.ts'
import type { Watch } from '../wait/wait.ts'

/** A push as it arrived; what was cut off on its way, and is no JSON, has no kind. */
export type ReceivedPush =
  | {
      [Kind in PushKind]: Received<Kind, PushBodies[Kind]>
    }[PushKind]
  | Received<null, string>

type Received<Kind, Body> = {
  readonly kind: Kind
  /** The message types in it, in order: `start_session`, `message`, … */
  readonly types: readonly string[]
  readonly customerToken: string | null
  /** What the document says of its kind; what `pushes.send` and faults make need not keep that. */
  readonly body: Body
  /** In lower case; what came several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  /** The HTTP status it was answered with; null: not yet. */
  readonly answered: number | null
}

export const receivedPush: Subject<ReceivedPush> = {
  one: 'push',
  many: 'pushes',
  fields: pushFields,
  cells: (push) => ({ ...pushCells(push), answered: push.answered }),
}

type Arriving = ReceivedPush & { answered: number | null }

export function readPush(text: string, headers: Readonly<Record<string, string>>): Arriving {
  const body = readJson(text)
  if (body === undefined) return { kind: null, types: [], customerToken: null, body: text, headers, answered: null }
  const { kind, types, customerToken } = readRaw(body)
  return { kind, types, customerToken: customerToken || null, body, headers, answered: null } as Arriving // the kind was read off the body
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What arrived, and whom to tell. */
export function createArrivals() {
  const pushes: ReceivedPush[] = []
  const waking = new Set<() => void>()
  let ended = false
  const wake = () => {
    for (const waken of waking) waken()
    waking.clear()
  }
  return {
    pushes,
    add(push: ReceivedPush) {
      pushes.push(push)
      wake()
    },
    end() {
      ended = true
      wake()
    },
    watch: (): Watch => {
      let seen = pushes.length
      return {
        async next() {
          if (pushes.length === seen && !ended) await new Promise<void>((resolve) => waking.add(resolve))
          if (pushes.length === seen) return undefined
          seen = pushes.length
          return 'arrived'
        },
        leave: () => undefined,
      }
    },
  }
}

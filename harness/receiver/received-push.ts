/** The pushes that arrived at a receiver. */
import { parseJson } from '../../common/read-json.ts'
import type { PushBodies, PushKind } from '../../spec/types.ts'
import { readRaw } from '../../server/pushes/raw-push.ts'
import type { ItemType } from '../wait/criteria.ts'
import { pushRow, pushFields } from '../wait/push-criteria.ts'
import type { Notifications } from '../wait/wait.ts'

/** A push as it arrived. If the body is not JSON (a fault may cut the body short), the push has no kind. */
export type ReceivedPush =
  | {
      [Kind in PushKind]: Received<Kind, PushBodies[Kind]>
    }[PushKind]
  | Received<null, string>

type Received<Kind, Body> = {
  readonly kind: Kind
  /** The types of its messages, in order: `start_session`, `message`, … */
  readonly types: readonly string[]
  readonly customerToken: string | null
  /** Typed as Udesk's document describes this kind; bodies of `pushes.send` and of faults may differ. */
  readonly body: Body
  /** The headers by name in lower case. The values of a repeated header are joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  /** The HTTP status of the receiver's answer. null means that the receiver has not answered yet. */
  readonly answered: number | null
}

export const receivedPushItem: ItemType<ReceivedPush> = {
  singular: 'push',
  plural: 'pushes',
  fields: pushFields,
  row: (push) => ({ ...pushRow(push), answered: push.answered }),
}

type UnansweredPush = ReceivedPush & { answered: number | null }

export function readPush(text: string, headers: Readonly<Record<string, string>>): UnansweredPush {
  const body = parseJson(text)
  if (body === undefined) return { kind: null, types: [], customerToken: null, body: text, headers, answered: null }
  const { kind, types, customerToken } = readRaw(body)
  return { kind, types, customerToken: customerToken || null, body, headers, answered: null } as UnansweredPush // the kind was read from the body
}

/** Holds the list of pushes, and notifies waits of each new push. */
export function createReceivedPushes() {
  const pushes: ReceivedPush[] = []
  const waiting = new Set<() => void>()
  let ended = false
  const wake = () => {
    for (const notify of waiting) notify()
    waiting.clear()
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
    watch: (): Notifications => {
      let seen = pushes.length
      return {
        async next() {
          if (pushes.length === seen && !ended) await new Promise<void>((resolve) => waiting.add(resolve))
          if (pushes.length === seen) return undefined
          seen = pushes.length
          return 'arrived'
        },
        leave: () => undefined,
      }
    },
  }
}

/** The pushes that a receiver got. */
import { parseJson } from '../../common/read-json.ts'
import type { PushBodies, PushKind } from '../../spec/types.ts'
import { readRaw } from '../../server/pushes/raw-push.ts'
import type { ItemType } from '../wait/criteria.ts'
import { pushRow, pushFields } from '../wait/push-criteria.ts'
import type { Notifications } from '../wait/wait.ts'

/** A push as it arrived. A body that is not JSON, such as one that a fault cut short, has no kind. */
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
  /** By name in lower case; the values of a repeated header are joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  /** The HTTP status of the receiver's answer; null: not answered yet. */
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

/** The list of pushes, and the waits to notify of a new one. */
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

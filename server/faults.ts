/** Planned faults of replies and pushes. A plan says which calls or pushes the fault touches, how often, and how long. */
import type { Clock, Timer } from './clock/clock.ts'
import type { Ids } from './ids.ts'

export type ReplyFault =
  /** The fake reads the call only after this time. */
  | { fault: 'delay'; ms: number }
  /** The fake does not process the call, as if a proxy in between failed. */
  | { fault: 'status'; status: number }
  | { fault: 'connection-reset' }
  /** The fake processes the call, but changes the reply. */
  | { fault: 'code'; code: number; message?: string }
  | { fault: 'string-code' }
  | { fault: 'missing'; pointer: string }
  /** The reply is correct, but the fake writes only a part of it, nothing, or small pieces during `ms`. */
  | { fault: 'malformed' }
  | { fault: 'empty' }
  | { fault: 'drip'; ms: number }

export type PushFault =
  /** The push is sent. Its answer counts only after this time. */
  | { fault: 'slow'; ms: number }
  /** The push is sent after this time. Later pushes of the conversation wait for this push. */
  | { fault: 'delay'; ms: number }
  | { fault: 'drop' }
  | { fault: 'duplicate' }
  /** The push is sent after the next push of its conversation, or together with the next push. */
  | { fault: 'reorder' }
  | { fault: 'batch' }
  /** Each message of the push is sent as a separate push. */
  | { fault: 'split' }
  | { fault: 'malformed' }
  | { fault: 'wrong-session' }
  /** Nothing is sent, and the attempt ends with this outcome. */
  | { fault: 'fail'; outcome: 'wrong_status' | 'refused' | 'connection_reset' | 'timed_out'; status?: number }

type Scope = {
  /** The call itself, or the call that causes the push. */
  operation?: string
  customerToken?: string
  /** The fault ends after it has touched this many calls or pushes. The default is 1, or no limit if `every` or `for` is given. */
  times?: number
  /** The fault touches only each nth matching call or push. */
  every?: number
  /** How long the fault is armed, in ms of the company's clock. */
  for?: number
}

type Kind = ({ target: 'reply' } & ReplyFault) | ({ target: 'push' } & PushFault)
export type Plan = Kind & Scope

/** A plan that was armed. */
export type Fault = Kind & {
  readonly id: number
  readonly operation: string | null
  readonly customerToken: string | null
  /** Infinity: no limit. */
  readonly times: number
  readonly every: number
  /** The instant at which the fault ends; null if there is no time limit. */
  readonly until: number | null
  touched: number
  armed: boolean
}
export type Target = Plan['target']
export type FaultOf<T extends Target> = Extract<Fault, { target: T }>

/** The name of a fault in the journal entries that the fault touched. */
export type FaultMark = { id: number; fault: string }

type Touchable = { operation: string | null; customerToken: string | null }

export type Faults = {
  arm: (plan: Plan) => Fault
  /** Returns false if no such fault is armed. */
  disarm: (id: number) => boolean
  /** The armed faults. */
  list: () => Fault[]
  /** Chooses the fault for this call or push, and counts it. If several faults match, the first fault whose turn has come is chosen. */
  take: <T extends Target>(target: T, what: Touchable, suits?: (fault: FaultOf<T>) => boolean) => FaultOf<T> | null
}

/** The faults in `planned` are armed from the start. `notify` is called when a fault is armed later, touches something or ends. */
export function createFaults({ clock, ids, planned, notify }: Needs): Faults {
  const armed = new Map<number, Fault>()
  const seen = new Map<Fault, number>()
  const ends = new Map<Fault, Timer>()

  const put = ({ operation, customerToken, times, every, for: ms, ...kind }: Plan): Fault => {
    const fault: Fault = {
      ...kind,
      id: ids.integer('fault'),
      operation: operation ?? null,
      customerToken: customerToken ?? null,
      times: times ?? (every === undefined && ms === undefined ? 1 : Infinity),
      every: every ?? 1,
      until: ms === undefined ? null : clock.now() + ms,
      touched: 0,
      armed: true,
    }
    armed.set(fault.id, fault)
    if (ms !== undefined) {
      const timer = clock.after(ms, () => end(fault))
      ends.set(fault, timer)
    }
    return fault
  }

  const end = (fault: Fault) => {
    const timer = ends.get(fault)
    if (timer) clock.cancel(timer)
    armed.delete(fault.id)
    fault.armed = false
    notify(fault)
  }

  const touch = (fault: Fault) => {
    fault.touched++
    if (fault.touched >= fault.times) end(fault)
    else notify(fault)
  }

  const isItsTurn = (fault: Fault) => {
    const count = (seen.get(fault) ?? 0) + 1
    seen.set(fault, count)
    return count % fault.every === 0
  }
  const list = () => [...armed.values()]

  for (const plan of planned) put(plan)

  return {
    arm(plan) {
      const fault = put(plan)
      notify(fault)
      return fault
    },
    disarm(id) {
      const fault = armed.get(id)
      if (fault) end(fault)
      return fault !== undefined
    },
    list,
    take<T extends Target>(target: T, { operation, customerToken }: Touchable, suits?: (fault: FaultOf<T>) => boolean) {
      const isOf = (fault: Fault): fault is FaultOf<T> => fault.target === target
      const fits = (fault: FaultOf<T>) =>
        (fault.operation ?? operation) === operation &&
        (fault.customerToken ?? customerToken) === customerToken &&
        (suits?.(fault) ?? true)
      const [taken] = list().filter(isOf).filter(fits).filter(isItsTurn)
      if (taken) touch(taken)
      return taken ?? null
    },
  }
}

export const markOf = ({ id, fault }: Fault): FaultMark => ({ id, fault })

type Needs = { clock: Clock; ids: Ids; planned: readonly Plan[]; notify: (fault: Fault) => void }

/** Planned misbehaviour of replies and of pushes: what a fault touches, how often, and until when it is armed. */
import type { Clock, Timer } from './clock/clock.ts'
import type { Ids } from './ids.ts'

export type ReplyFault =
  /** The call is not even looked at before. */
  | { fault: 'delay'; ms: number }
  /** Nobody looks at the call at all: something between us breaks down. */
  | { fault: 'status'; status: number }
  | { fault: 'connection-reset' }
  /** The call does what it does, and its reply says otherwise. */
  | { fault: 'code'; code: number; message?: string }
  | { fault: 'string-code' }
  | { fault: 'missing'; pointer: string }
  /** The reply is right until it is written: cut off, nothing at all, or in pieces over `ms`. */
  | { fault: 'malformed' }
  | { fault: 'empty' }
  | { fault: 'drip'; ms: number }

export type PushFault =
  /** It is sent, and its answer counts only so long after. */
  | { fault: 'slow'; ms: number }
  /** It goes out so much later, and what follows in its conversation after it. */
  | { fault: 'delay'; ms: number }
  | { fault: 'drop' }
  | { fault: 'duplicate' }
  /** It goes out after, or together with, the next of its conversation. */
  | { fault: 'reorder' }
  | { fault: 'batch' }
  /** Each of its messages goes out by itself. */
  | { fault: 'split' }
  | { fault: 'malformed' }
  | { fault: 'wrong-session' }
  /** Nothing is sent, and the attempt ends so. */
  | { fault: 'fail'; outcome: 'wrong_status' | 'refused' | 'connection_reset' | 'timed_out'; status?: number }

type Scope = {
  /** The call itself, or the call that causes the push. */
  operation?: string
  customerToken?: string
  /** How many it touches until it is over. Default: one; where `every` or `for` is given, no end. */
  times?: number
  /** Only each nth that it fits. */
  every?: number
  /** So long of the company's clock it is armed, in ms. */
  for?: number
}

type Kind = ({ target: 'reply' } & ReplyFault) | ({ target: 'push' } & PushFault)
export type Plan = Kind & Scope

/** A plan that was armed. */
export type Fault = Kind & {
  readonly id: number
  readonly operation: string | null
  readonly customerToken: string | null
  /** Infinity: no end. */
  readonly times: number
  readonly every: number
  /** An instant. */
  readonly until: number | null
  touched: number
  armed: boolean
}
export type Target = Plan['target']
export type FaultOf<T extends Target> = Extract<Fault, { target: T }>

/** How a journal entry names the fault that touched it. */
export type FaultMark = { id: number; fault: string }

type Touchable = { operation: string | null; customerToken: string | null }

export type Faults = {
  arm: (plan: Plan) => Fault
  /** False where no such fault is armed. */
  disarm: (id: number) => boolean
  /** Those that are armed. */
  list: () => Fault[]
  /** The fault that touches this call or push: of those that fit, the first whose turn it is. */
  strike: <T extends Target>(target: T, what: Touchable, suits?: (fault: FaultOf<T>) => boolean) => FaultOf<T> | null
}

/** `planned` are armed from the start; `tell` hears of every fault that is armed later, touches something or is over. */
export function createFaults({ clock, ids, planned, tell }: Needs): Faults {
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
    tell(fault)
  }

  const touch = (fault: Fault) => {
    fault.touched++
    if (fault.touched >= fault.times) end(fault)
    else tell(fault)
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
      tell(fault)
      return fault
    },
    disarm(id) {
      const fault = armed.get(id)
      if (fault) end(fault)
      return fault !== undefined
    },
    list,
    strike<T extends Target>(
      target: T,
      { operation, customerToken }: Touchable,
      suits?: (fault: FaultOf<T>) => boolean,
    ) {
      const isOf = (fault: Fault): fault is FaultOf<T> => fault.target === target
      const fits = (fault: FaultOf<T>) =>
        (fault.operation ?? operation) === operation &&
        (fault.customerToken ?? customerToken) === customerToken &&
        (suits?.(fault) ?? true)
      const [struck] = list().filter(isOf).filter(fits).filter(isItsTurn)
      if (struck) touch(struck)
      return struck ?? null
    },
  }
}

export const markOf = ({ id, fault }: Fault): FaultMark => ({ id, fault })

type Needs = { clock: Clock; ids: Ids; planned: readonly Plan[]; tell: (fault: Fault) => void }

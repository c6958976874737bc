/**
 * The queue of pushes. Pushes about one customer are sent one after the other. Customers do not wait for each other. At most
 * `places` pushes to one address are in flight at once. When a push is the first of its lane, the queue decides whether to send,
 * hold or drop the push.
 */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Clock } from '../clock/clock.ts'
import type { FaultOf } from '../faults.ts'
import type { Journal, PushEntry, PushState } from '../journal.ts'
import type { Address, Decision } from './addresses.ts'
import { createLanes } from './lanes.ts'

export type QueuedPush = {
  readonly entry: PushEntry
  readonly customerToken: string
  /** `since` and the customer's token sort the first pushes of the lanes. */
  readonly since: number
  readonly lane: string
  attempts: number
  /** The planned fault of the next attempt only. */
  fault: FaultOf<'push'> | null
}

export type Queue = {
  add: (entry: PushEntry, fault?: FaultOf<'push'>) => void
  /** Serves the first pushes of all lanes, after the pushes of the same instant are added. */
  serveSoon: () => void
  /** Sends the push again, before later pushes of its lane. */
  retry: (push: QueuedPush, reason: string | null) => void
  /** Removes the push from the queue and records its final state. */
  finish: (push: QueuedPush, state: PushState, reason: string | null) => void
  /** The pushes without a final state. */
  entries: () => PushEntry[]
}

type Needs = {
  clock: Clock
  journal: Journal
  assumptions: Assumptions
  /** How many pushes to one address may be in flight. */
  places: number
  /** Resolves when pushes can be sent. */
  ready: () => Promise<unknown>
  decide: () => Decision
  send: (push: QueuedPush, address: Address) => void
  isStopped: () => boolean
}

export function createQueue({ clock, journal, assumptions, places, ready, decide, send, isStopped }: Needs): Queue {
  const lanes = createLanes<QueuedPush>()
  let isServing = false

  function add(entry: PushEntry, fault: FaultOf<'push'> | null = null): void {
    const customerToken = entry.customerToken ?? ''
    const lane = assumptions['push.lane'] === 'conversation' ? customerToken : ''
    lanes.add({ entry, customerToken, since: clock.ticks(), lane, attempts: 0, fault })
    serveSoon()
  }

  /** Waits first, so that pushes of one instant are served in sorted order, not in the order in which they were added. */
  function serveSoon(): void {
    if (isServing) return
    isServing = true
    const release = clock.hold('pushes are being lined up')
    void ready().then(() => {
      isServing = false
      serve()
      release()
    })
  }

  function serve(): void {
    for (let [push] = lanes.heads(); push !== undefined && !isStopped(); [push] = lanes.heads()) {
      if (push.fault?.fault === 'delay') {
        delay(push, push.fault.ms)
        continue
      }
      const decision = decide()
      if (decision.kind === 'hold') {
        holdHeads(decision.reason)
        return
      }
      if (decision.kind === 'send' && decision.address.inFlight >= places) return
      lanes.take()
      if (decision.kind === 'send') send(push, decision.address)
      else finish(push, 'dropped', decision.reason)
    }
  }

  /** The lane waits too, because later pushes of the lane must not overtake this push. */
  function delay(push: QueuedPush, ms: number): void {
    lanes.take()
    push.fault = null
    journal.change(push.entry, { state: 'held', reason: `goes out ${ms} ms late, as planned` })
    const putBack = () => {
      lanes.putBack(push)
      serveSoon()
    }
    clock.after(ms, putBack, push.customerToken)
  }

  function holdHeads(reason: string): void {
    for (const { entry } of lanes.heads()) if (entry.reason !== reason) journal.change(entry, { state: 'held', reason })
  }

  function finish(push: QueuedPush, state: PushState, reason: string | null): void {
    journal.change(push.entry, { state, reason })
    lanes.done(push)
  }

  return {
    add,
    serveSoon,
    retry(push, reason) {
      journal.change(push.entry, { state: 'queued', reason })
      lanes.putBack(push)
    },
    finish,
    entries: () => lanes.all().map(({ entry }) => entry),
  }
}
